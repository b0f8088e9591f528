/**
 * A story's text as paragraphs, sentences and tokens with exact offsets. Plain text and word lists
 * come in, spans go out; what any word means is none of this room's business.
 */
package org.entente.extraction.text;
