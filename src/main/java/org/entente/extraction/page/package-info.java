/**
 * Files as they come: web pages, plain texts, encodings, languages. Bytes and markup come in, plain
 * text with what the file says of itself goes out. What the text means is told elsewhere.
 */
package org.entente.extraction.page;
