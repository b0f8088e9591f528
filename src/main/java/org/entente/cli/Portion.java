package org.entente.cli;

import java.util.List;
import org.entente.rulebook.yaml.Problems;

/** The inputs that go into one answer: one file, or all of them when they are read together. */
record Portion(List<Input> inputs) {
  static List<Portion> of(List<Input> inputs, boolean together) {
    return together
        ? List.of(new Portion(inputs))
        : inputs.stream().map(input -> new Portion(List.of(input))).toList();
  }

  /** Refuses what can be seen to be no file before any work starts. */
  void check(Problems problems) {
    for (Input input : inputs) {
      try {
        input.check();
      } catch (Refusal refusal) {
        problems.addAll(refusal.problems());
      }
    }
  }

  /** As it is called in messages and headings. */
  String shown() {
    return inputs.size() == 1
        ? inputs.get(0).shown()
        : String.join(", ", inputs.stream().map(Input::shown).toList());
  }

  /** What a file made of it is called, without ending. */
  String stem() {
    return inputs.size() == 1 ? inputs.get(0).stem() : "together";
  }
}
