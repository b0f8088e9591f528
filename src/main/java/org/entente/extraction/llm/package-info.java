/**
 * An optional second reader: a language model behind an OpenAI-compatible address. A dossier that
 * the rules have read goes in, the same dossier with what the model adds comes out, each fact
 * marked as the model's; words that do not stand in the text are dropped and counted. The model is
 * told nothing but the text and the schema, and it is never believed without a quote.
 */
package org.entente.extraction.llm;
