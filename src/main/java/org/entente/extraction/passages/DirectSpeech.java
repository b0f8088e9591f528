package org.entente.extraction.passages;

import java.util.ArrayList;
import java.util.List;
import org.entente.extraction.phrases.Unit;

/**
 * Gives each sentence of direct speech its speaker, though only one of them names whom: before the
 * speech, within it or after it.
 */
final class DirectSpeech {
  private final List<Passage> waiting = new ArrayList<>();
  private boolean open;
  private int paragraph = -1;
  private Attribution speaker;
  private Attribution announced;

  private DirectSpeech() {}

  static void attribute(List<Passage> passages) {
    DirectSpeech speech = new DirectSpeech();
    passages.forEach(speech::read);
  }

  private void read(Passage passage) {
    boolean opens = ReportingShape.opensQuote(passage.units());
    if (passage.paragraph() != paragraph) {
      boolean goesOn = opens && (open || speaker != null && speaker == announced);
      open &= opens;
      waiting.clear();
      speaker = goesOn ? speaker : null;
      paragraph = passage.paragraph();
    }
    boolean inside = open && !opens;
    boolean spoken = inside || opens;
    open = isOpenAfter(passage, inside);
    Attribution own = passage.attributions().isEmpty() ? null : passage.attributions().get(0);
    if (own != null) {
      waiting.forEach(before -> say(before, own));
      waiting.clear();
      speaker = own;
    } else if (spoken && speaker != null) {
      say(passage, speaker);
    } else if (spoken) {
      waiting.add(passage);
    }
    announced = passage.announced();
    speaker = announced == null ? speaker : announced;
  }

  private static void say(Passage passage, Attribution like) {
    passage
        .attributions()
        .add(
            new Attribution(
                like.entity(),
                like.words(),
                like.source(),
                like.via(),
                like.secondHand(),
                like.on(),
                0,
                passage.size()));
  }

  private static boolean isOpenAfter(Passage passage, boolean before) {
    boolean inside = before;
    for (Unit unit : passage.units()) {
      if (unit.is("\u201c")) {
        inside = true;
      } else if (unit.is("\u201d")) {
        inside = false;
      } else if (unit.is("\"")) {
        inside = !inside;
      }
    }
    return inside;
  }
}
