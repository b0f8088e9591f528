/**
 * How answers are put in words and figures, whatever the format: percentages, points, days, who
 * says what, and the waterfall with its running totals. Evidence and assessments come in, plain
 * strings go out that are safe to show. Knows nothing of any output format.
 */
package org.entente.report.words;
