/**
 * A shallow grammar of sentences: which word is a noun and which a verb, which of them belong
 * together, who does what a verb says, and what stands after it. Units come in, chunks and their
 * ties go out; what a deal is, and who is meant, is none of this room's business.
 */
package org.entente.extraction.syntax;
