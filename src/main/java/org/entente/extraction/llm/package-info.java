/**
 * A language model as a second reader, for those who have one. A dossier that the rules have read
 * comes in, the same with what the model has found beside goes out: facts of the same kinds, each
 * with words that stand in the document letter for letter, and marked as the model's. What the
 * model says otherwise is dropped and counted. This room alone knows the client library; it knows
 * nothing of weights, and nothing is asked of it unless the user says so.
 */
package org.entente.extraction.llm;
