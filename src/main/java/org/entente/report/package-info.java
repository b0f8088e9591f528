/**
 * Prints an answer: as JSON, for a terminal, as Markdown, as one HTML page, and as the explanation
 * of a single assessment. An answer comes in, text goes out, the same bytes every time. This room
 * knows nothing of rules, files, clocks or terminals, and judges nothing.
 */
package org.entente.report;
