package org.entente.reasoning.rules.reading;

import java.util.Collection;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.entente.rulebook.yaml.Problems;

/** Refuses whatever stands in a file beside its package and its rules. */
final class FileGate {
  private static final String TYPES_ARE_KNOWN =
      "every kind of fact and every vocabulary is known already: leave it out";
  private static final String RULES_ONLY =
      "a rule states conditions and concludes; what has to be worked out is done outside the rules";
  private final Source source;
  private final Problems problems;

  private FileGate(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  static void check(PackageDescr file, String topic, Source source, Problems problems) {
    FileGate gate = new FileGate(source, problems);
    gate.checkName(file.getName(), topic);
    gate.refuse(file.getImports(), "an import", TYPES_ARE_KNOWN);
    gate.refuse(file.getFunctionImports(), "an import of a function", RULES_ONLY);
    gate.refuse(file.getAccumulateImports(), "an import", RULES_ONLY);
    gate.refuse(file.getGlobals(), "a global", RULES_ONLY);
    gate.refuse(file.getFunctions(), "a function", RULES_ONLY);
    gate.refuse(file.getTypeDeclarations(), "a type declaration", TYPES_ARE_KNOWN);
    gate.refuse(file.getEnumDeclarations(), "a type declaration", TYPES_ARE_KNOWN);
    gate.refuse(file.getEntryPointDeclarations(), "an entry point", RULES_ONLY);
    gate.refuse(file.getWindowDeclarations(), "a window", RULES_ONLY);
    gate.refuse(file.getAttributes(), "an attribute", "leave it out");
    if (file.getUnit() != null) {
      problems.add(gate.source.at(0), "a unit cannot stand in a rules file", "leave it out");
    }
  }

  private void checkName(String name, String topic) {
    if (!topic.equals(name)) {
      String said =
          name == null || name.isEmpty() ? "has no package" : "says `package " + name + "`";
      int at = Math.max(0, source.text().indexOf("package"));
      problems.add(
          source.at(at),
          "the file " + said + ", but stands in the folder `" + topic + "`",
          "write `package " + topic + "`");
    }
  }

  private void refuse(Collection<? extends BaseDescr> found, String what, String advice) {
    for (BaseDescr descr : found) {
      int start = descr.getStartCharacter();
      int at = lineOf(start >= 0 ? start : source.offset(descr.getLine(), descr.getColumn()));
      problems.add(source.at(at), what + " cannot stand in a rules file" + text(at), advice);
    }
  }

  // For some of these the parser keeps the place of their name only.
  private int lineOf(int offset) {
    int at = offset == 0 ? 0 : source.text().lastIndexOf('\n', offset - 1) + 1;
    while (at < offset && Character.isWhitespace(source.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private String text(int at) {
    int end = source.text().indexOf('\n', at);
    String line = source.cut(at, end < 0 ? source.text().length() : end);
    return line.isEmpty() ? "" : ": `" + line + "`";
  }
}
