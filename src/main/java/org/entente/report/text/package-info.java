/**
 * Answers for a terminal: tables, bars and paragraphs that keep to a width in columns, with or
 * without colour. Answers come in, lines go out; quotes may be shortened here and nowhere else.
 * Knows nothing of whether there is a terminal.
 */
package org.entente.report.text;
