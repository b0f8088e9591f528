/**
 * What an assessment stands on: documents, quotes that cannot misquote, typed facts, arrangements
 * with their parties, and the dossier that holds them together. Texts come in, immutable records go
 * out. This room knows nothing of files, rules, likelihoods or anybody's library.
 */
package org.entente.evidence;
