package org.entente.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.entente.evidence.Document;

/**
 * What is known of the stories of a run beside their text.
 *
 * @param outlet who published them, empty if unknown
 * @param publishedOn when, null if unknown; what a story says of itself counts more
 * @param asked the day on which the question is asked, null if the user did not say
 */
record Story(String outlet, LocalDate publishedOn, LocalDate asked, Supplier<LocalDate> today) {
  /** No story may be later than this. */
  LocalDate latest() {
    return asked == null ? today.get() : asked;
  }

  /**
   * The day on which the question is asked: without a word from the user that of the newest story,
   * so that the same story has the same answer whenever it is read.
   */
  LocalDate asOf(List<Document> documents) {
    if (asked != null) {
      return asked;
    }
    return documents.stream()
        .map(Document::publishedOn)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElseGet(today);
  }
}
