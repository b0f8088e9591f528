package org.entente.extraction.candidates;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.util.InvalidFormatException;

/** Says what masked words most likely state. Immutable; threads may share it. */
public final class Classifier {
  static final String LANGUAGE = "en";
  private static final String SHIPPED = "candidates.model";
  private final DoccatModel model;

  private Classifier(DoccatModel model) {
    this.model = model;
  }

  /**
   * The classifier that the build trained.
   *
   * @throws IllegalStateException if the build has left it out
   */
  public static Classifier shipped() {
    try (InputStream file = Classifier.class.getResourceAsStream(SHIPPED)) {
      if (file == null) {
        throw new IllegalStateException("the build has trained no classifier");
      }
      return of(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the classifier cannot be read", e);
    }
  }

  /** The classifier of a model that {@link Trainer#train} gave. */
  public static Classifier of(byte[] model) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(model))) {
      return new Classifier(
          new DoccatModel(LANGUAGE, new BinaryGISModelReader(in).getModel(), Map.of(), factory()));
    } catch (IOException e) {
      throw new UncheckedIOException("this is no model of a classifier", e);
    }
  }

  /** What the words most likely state, if they state anything of a deal. */
  public Guess guess(List<String> words) {
    // made anew, for it is not made to be shared
    DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
    double[] outcomes = categorizer.categorize(words.toArray(String[]::new));
    Guess best = new Guess(Example.NOTHING, 0);
    for (int i = 0; i < outcomes.length; i++) {
      String label = categorizer.getCategory(i);
      if (outcomes[i] > best.probability() && !label.equals(Example.NOTHING)) {
        best = new Guess(label, outcomes[i]);
      }
    }
    return best;
  }

  /** Words, and pairs of neighbours: longer runs were tried, and told no more. */
  static DoccatFactory factory() {
    try {
      return new DoccatFactory(
          new FeatureGenerator[] {
            new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator(2, 2)
          });
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException("pairs are pairs", impossible);
    }
  }
}
