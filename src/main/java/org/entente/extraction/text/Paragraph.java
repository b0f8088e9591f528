package org.entente.extraction.text;

/**
 * A paragraph of a story.
 *
 * @param start UTF-16 offset into the document's text
 * @param end UTF-16 offset after its last character
 * @param heading whether it is a headline or crosshead
 */
public record Paragraph(int start, int end, boolean heading) {}
