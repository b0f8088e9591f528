/**
 * Sentences read for who says what of whom: clauses, what pronouns and short forms stand for,
 * speakers and sources, modality, dates, amounts. Sentences with their names come in, passages go
 * out; deals and facts are found elsewhere.
 */
package org.entente.extraction.passages;
