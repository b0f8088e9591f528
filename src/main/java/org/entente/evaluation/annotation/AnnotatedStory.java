package org.entente.evaluation.annotation;

import java.nio.file.Path;
import java.util.List;

/**
 * A story and what a careful reader finds in it.
 *
 * @param name the name of its files, without ending
 * @param file the story itself
 * @param text what the file says, its line ends all line feeds
 * @param arrangements none if the story speaks of none
 */
public record AnnotatedStory(
    String name, Path file, String text, List<AnnotatedArrangement> arrangements) {
  public AnnotatedStory {
    arrangements = List.copyOf(arrangements);
  }
}
