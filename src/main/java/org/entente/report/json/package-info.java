/**
 * The JSON form of answers, in the shape that {@code assessment.schema.json} describes. Answers and
 * assessments come in, indented JSON text goes out, letter for letter what the documents say. The
 * only package here that knows the JSON library.
 */
package org.entente.report.json;
