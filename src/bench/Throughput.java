import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.evidence.Dossier;
import org.entente.extraction.ArticleFile;
import org.entente.extraction.ArticleReader;
import org.entente.reasoning.Reasoner;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.RulebookLoader;
import org.entente.rulebook.yaml.Problems;

/** How many stories a second one thread gets through, what that leaves in memory, and how time grows. */
public final class Throughput {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  private static final int ROUNDS = 5;
  private static Rulebook rulebook;
  private static ArticleReader reader;
  private static Reasoner reasoner;
  private static long kept;

  private Throughput() {}

  /** Takes a folder of rules, a cache folder, a folder of stories, and how many to read for memory. */
  public static void main(String[] arguments) throws Exception {
    rulebook =
        RulebookLoader.load(Path.of(arguments[0]), Path.of(arguments[1])).rulebook().orElseThrow();
    reader = ArticleReader.of(rulebook, new Problems());
    reasoner = Reasoner.of(rulebook, new Problems(), Path.of(arguments[1])).orElseThrow();
    List<String> stories = stories(Path.of(arguments[2]));
    speed(stories);
    growth(stories);
    memory(stories, Integer.parseInt(arguments[3]));
    if (kept == 0) {
      throw new IllegalStateException("nothing was read");
    }
  }

  private static List<String> stories(Path folder) throws Exception {
    List<String> stories = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        try {
          read(text);
          stories.add(text);
        } catch (org.entente.extraction.UnreadableException refused) {
          System.out.println("left out: " + file.getFileName() + ": " + refused.reason());
        }
      }
    }
    return stories;
  }

  private static Dossier read(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Dossier dossier = reader.read(ArticleFile.readAll("s.txt", bytes, null, null, rulebook), AS_OF);
    kept += dossier.facts().size();
    return dossier;
  }

  private static void assess(String text) throws Exception {
    LocalDate day = AS_OF;
    Dossier dossier = read(text);
    for (var document : dossier.documents()) {
      day = document.publishedOn() != null && document.publishedOn().isAfter(day) ? document.publishedOn() : day;
    }
    kept +=
        reasoner
            .assess(dossier, day, day.plusYears(1), rulebook.scale("phia").orElseThrow())
            .assessments()
            .size();
  }

  /** Processor time of this thread: what else the machine does counts in less than it would in wall time. */
  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private interface Work {
    void on(String text) throws Exception;
  }

  private static double perSecond(List<String> stories, Work work, double seconds) throws Exception {
    long from = cpu();
    int done = 0;
    while (cpu() - from < seconds * 1e9) {
      work.on(stories.get(done++ % stories.size()));
    }
    return done / ((cpu() - from) / 1e9);
  }

  private static void speed(List<String> stories) throws Exception {
    long characters = stories.stream().mapToLong(String::length).sum();
    System.out.printf(
        Locale.ROOT, "stories %d, of %d characters on average%n", stories.size(), characters / stories.size());
    perSecond(stories, Throughput::read, 10);
    List<Double> reading = new ArrayList<>();
    List<Double> assessing = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      reading.add(perSecond(stories, Throughput::read, 3));
      assessing.add(perSecond(stories, Throughput::assess, 3));
    }
    print("reading, stories a second", reading);
    print("reading and assessing", assessing);
  }

  private static void print(String what, List<Double> figures) {
    figures.sort(Comparator.naturalOrder());
    System.out.printf(
        Locale.ROOT,
        "%-28s median %.0f (%.0f to %.0f)%n",
        what,
        figures.get(figures.size() / 2),
        figures.get(0),
        figures.get(figures.size() - 1));
  }

  private static void growth(List<String> stories) throws Exception {
    System.out.println("characters    many stories     one repeated   (ms a kB, best of 5, reading)");
    for (int length = 1000; length <= 1_024_000; length *= 2) {
      System.out.printf(
          Locale.ROOT,
          "%10d %15.3f %16.3f%n",
          length,
          best(filled(stories, length)) / length * 1000,
          best(filled(List.of(stories.get(0)), length)) / length * 1000);
    }
  }

  private static String filled(List<String> stories, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      String story = stories.get(i % stories.size());
      int body = story.startsWith("title:") || story.startsWith("url:") ? story.indexOf("\n\n") : 0;
      text.append(story, Math.max(0, body), story.length()).append("\n\n");
    }
    return text.substring(0, length);
  }

  private static double best(String text) throws Exception {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long from = cpu();
      read(text);
      best = Math.min(best, (cpu() - from) / 1e6);
    }
    return best;
  }

  /** Names differ from story to story, so that whatever remembers names grows. */
  private static void memory(List<String> stories, int count) throws Exception {
    for (int i = 0; i <= count; i++) {
      String story = stories.get(i % stories.size());
      assessIfSmall(story.replaceAll("\\b(\\p{Lu}\\p{Ll}{4,})", "$1" + word(i)), i);
      if (i == count / 10 || i == count / 2 || i == count) {
        System.gc();
        Thread.sleep(200);
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(Locale.ROOT, "after %6d stories %.1f MB%n", i, used / 1e6);
      }
    }
  }

  /** Each is read; every tenth is assessed as well, which takes longer. */
  private static void assessIfSmall(String story, int number) throws Exception {
    if (number % 10 == 0) {
      assess(story);
    } else {
      read(story);
    }
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }
}
