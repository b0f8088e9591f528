package org.entente.extraction.candidates;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the classifier. The same examples in the same order give the same bytes. */
public final class Trainer {
  private static final int ITERATIONS = 60;

  /** A feature that stands in fewer examples tells nothing that holds elsewhere. */
  private static final int CUTOFF = 2;

  private Trainer() {}

  /** A model as {@link Classifier#of} reads it. */
  public static byte[] train(List<Example> examples) {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    List<DocumentSample> samples =
        examples.stream()
            .map(e -> new DocumentSample(e.label(), e.words().toArray(String[]::new)))
            .toList();
    try {
      DoccatModel model =
          DocumentCategorizerME.train(
              Classifier.LANGUAGE,
              ObjectStreamUtils.createObjectStream(samples),
              parameters,
              Classifier.factory());
      return bytes((AbstractModel) model.getMaxentModel());
    } catch (IOException impossible) {
      throw new UncheckedIOException("training reads from memory", impossible);
    }
  }

  /** The weights alone: OpenNLP's own file says when it was written, and so is never the same. */
  private static byte[] bytes(AbstractModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new BinaryGISModelWriter(model, new DataOutputStream(bytes)).persist();
    return bytes.toByteArray();
  }
}
