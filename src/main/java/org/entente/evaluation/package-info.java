/**
 * How well stories are read: stories that people have annotated and the assessments made of them
 * come in, scores and what was missed or surplus go out. Refuses to know how a story is read, and
 * which commands ask.
 */
package org.entente.evaluation;
