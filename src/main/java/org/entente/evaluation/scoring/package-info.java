/**
 * Sets what was read against what the annotation says: an annotated story and an answer come in,
 * what agrees, what was missed and what is surplus go out, and the measures of many such stories.
 * Refuses to know files and how scores are shown.
 */
package org.entente.evaluation.scoring;
