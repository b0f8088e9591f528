package org.entente.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.evidence.Arrangement;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Party;
import org.entente.evidence.Place;
import org.entente.evidence.Role;
import org.entente.evidence.Word;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Problems;

/** Arrangements as cases write them: the parties by role, each role with a name or several. */
public final class ArrangementForm {
  private ArrangementForm() {}

  /**
   * The arrangement that a mapping describes.
   *
   * @param id used if the mapping gives none
   * @param title used as it is; the id if empty
   */
  public static Arrangement read(Fields form, String id, String title, Problems problems) {
    form.only(problems, "id", "kind", "parties", "place");
    Fields place = form.fields("place", problems);
    place.only(problems, "name", "region", "country");
    String name = form.text("id", id, problems);
    return new Arrangement(
        name,
        title.isEmpty() ? name : title,
        form.word("kind", ArrangementKind.class, problems),
        parties(form.fields("parties", problems), problems),
        new Place(
            place.text("name", "", problems),
            place.text("region", "", problems),
            place.text("country", "", problems)));
  }

  private static List<Party> parties(Fields form, Problems problems) {
    List<Party> parties = new ArrayList<>();
    List<String> known = Arrays.stream(Role.values()).map(Word::word).toList();
    for (String role : form.keys()) {
      Word.find(Role.class, role)
          .ifPresentOrElse(
              found ->
                  form.texts(role, problems).forEach(name -> parties.add(new Party(name, found))),
              () ->
                  problems.add(
                      form.at(role),
                      "there is no role `" + role + "`",
                      Nearest.advice(role, known)));
    }
    return parties;
  }
}
