/**
 * The phrase language: patterns over words, inflections, word classes, gaps and typed slots, and
 * the index that finds all patterns of a rulebook in one pass over a sentence. Units come in, hits
 * go out; what a hit means is told by whoever put the pattern in.
 */
package org.entente.extraction.phrases;
