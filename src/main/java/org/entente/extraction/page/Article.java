package org.entente.extraction.page;

import java.time.LocalDate;

/**
 * An article as its file gives it; what the file does not say is empty, the day null.
 *
 * @param text the whole text that offsets count in
 */
public record Article(
    String title, String outlet, LocalDate publishedOn, String address, String text) {}
