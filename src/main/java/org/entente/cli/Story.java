package org.entente.cli;

import java.time.LocalDate;

/**
 * What is known of the stories of a run beside their text.
 *
 * @param outlet who published them, empty if unknown
 * @param publishedOn when, null if unknown; what a story says of itself counts more
 * @param asOf the day on which the question is asked; no story may be later
 */
record Story(String outlet, LocalDate publishedOn, LocalDate asOf) {}
