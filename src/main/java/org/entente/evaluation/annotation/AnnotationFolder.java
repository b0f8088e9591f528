package org.entente.evaluation.annotation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;

/** Reads a folder of annotated stories. */
public final class AnnotationFolder {
  private static final String ANNOTATION = ".json";
  private static final String STORY = ".txt";

  private AnnotationFolder() {}

  /**
   * The annotated stories of a folder, by name. What is wrong is reported; a story is left out if
   * it or its annotation cannot be read.
   */
  public static List<AnnotatedStory> read(Path folder, Problems problems) {
    List<AnnotatedStory> stories = new ArrayList<>();
    for (Path annotation : annotations(folder, problems)) {
      read(annotation, stories, problems);
    }
    return stories;
  }

  private static Iterable<Path> annotations(Path folder, Problems problems) {
    TreeMap<String, Path> files = new TreeMap<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder, "[!.]*" + ANNOTATION)) {
      listed.forEach(file -> files.put(file.getFileName().toString(), file));
    } catch (NotDirectoryException e) {
      report(folder, "this is a file, not a folder", problems);
    } catch (IOException e) {
      report(folder, "this folder cannot be read", problems);
    }
    return files.values();
  }

  private static void read(Path annotation, List<AnnotatedStory> stories, Problems problems) {
    String file = annotation.getFileName().toString();
    String name = file.substring(0, file.length() - ANNOTATION.length());
    Path story = annotation.resolveSibling(name + STORY);
    if (!Files.exists(story)) {
      problems.add(
          Position.wholeFile(annotation.toString()),
          "there is no story `" + story.getFileName() + "` beside this annotation",
          "");
      return;
    }
    String text = text(story, problems);
    String json = text(annotation, problems);
    if (text != null && json != null) {
      AnnotationFile.read(annotation.toString(), json, text, problems)
          .ifPresent(found -> stories.add(new AnnotatedStory(name, story, text, found)));
    }
  }

  /** What a file says, its line ends made line feeds; null if it cannot be read. */
  private static String text(Path file, Problems problems) {
    try {
      return Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
    } catch (CharacterCodingException e) {
      report(file, "this is not UTF-8 text", problems);
    } catch (IOException e) {
      report(file, "cannot be read", problems);
    }
    return null;
  }

  private static void report(Path file, String message, Problems problems) {
    problems.add(Position.wholeFile(file.toString()), message);
  }
}
