/**
 * Trains what the program learns from examples, while it is built: a folder of rules and one of
 * annotated stories come in, a file with the classifier of candidates goes out. Refuses to know how
 * the classifier works.
 */
package org.entente.evaluation.training;
