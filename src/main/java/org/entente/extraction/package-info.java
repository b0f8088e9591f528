/**
 * From an article's bytes to a dossier: documents, the arrangements they speak of, and typed facts,
 * each with the words it rests on. Files and the rulebook's phrases, names and cues come in, a
 * dossier goes out. This room knows nothing of weights, likelihoods or rules.
 */
package org.entente.extraction;
