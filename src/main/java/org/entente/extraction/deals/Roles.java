package org.entente.extraction.deals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.evidence.Role;

/** Gives those who stand around a word that states a deal the roles that its frame has for them. */
final class Roles {
  private Roles() {}

  static Map<Role, List<Participant>> of(Frame frame, Arguments arguments) {
    Map<Role, List<Participant>> roles = new EnumMap<>(Role.class);
    frame
        .roles()
        .forEach(
            (position, role) -> {
              List<Participant> those = arguments.at(position);
              if (!those.isEmpty()) {
                roles.computeIfAbsent(role, r -> new ArrayList<>()).addAll(those);
              }
            });
    Role receiver = frame.roles().get("receiver");
    List<Participant> subject = arguments.at("subject");
    Role acting = frame.roles().get("subject");
    boolean offered =
        Stream.of("owner", "by", "from")
            .anyMatch(at -> frame.roles().get(at) == acting && !arguments.at(at).isEmpty());
    if (receiver != null && offered && !subject.isEmpty()) {
      // `X spoke of Y's offer`: who speaks of it is not who makes it
      roles.computeIfPresent(acting, (role, those) -> without(those, subject));
    }
    roles.values().removeIf(List::isEmpty);
    return roles;
  }

  private static List<Participant> without(List<Participant> those, List<Participant> gone) {
    List<Participant> kept = new ArrayList<>(those);
    kept.removeAll(gone);
    return kept;
  }
}
