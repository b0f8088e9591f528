package org.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.entente.evidence.Dossier;
import org.entente.extraction.DossierFile;
import org.entente.report.JsonReport;
import org.junit.jupiter.api.Test;

/** One reader and one reasoner serve all threads. */
class ManyThreadsTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 4;
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  private static final WholeLine LINE = WholeLine.SHIPPED;

  private static List<String> stories() throws IOException {
    List<String> stories = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/stories"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        stories.add(Files.readString(file));
      }
    }
    return stories;
  }

  /** All that is read and answered, as bytes that a user would see. */
  private static String told(List<String> stories) {
    StringBuilder told = new StringBuilder();
    for (String story : stories) {
      Dossier dossier = LINE.read(story, AS_OF);
      told.append(DossierFile.write(dossier)).append(JsonReport.of(LINE.assess(dossier, AS_OF)));
    }
    return told.toString();
  }

  @Test
  void manyThreadsGiveTheSameBytesAsOne() throws Exception {
    List<String> stories = stories();
    String alone = told(stories);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS * ROUNDS; i++) {
        tasks.add(() -> told(stories));
      }
      for (Future<String> one : threads.invokeAll(tasks)) {
        assertEquals(alone, one.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
