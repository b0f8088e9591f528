package org.entente.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.evidence.Standing;

/**
 * How far outlets and speakers are to be relied on.
 *
 * @param outlets known outlets
 * @param unknownOutlet reliability of an outlet that is not among them
 * @param speakers reliability by the office of the speaker
 */
public record Sources(List<Outlet> outlets, char unknownOutlet, Map<Standing, Character> speakers) {
  /**
   * A newspaper, agency, site or filing system.
   *
   * @param aliases other names it goes by, host names among them
   * @param reliability A to F
   */
  public record Outlet(String name, List<String> aliases, char reliability, String source) {
    public Outlet {
      aliases = List.copyOf(aliases);
    }
  }

  public Sources {
    outlets = List.copyOf(outlets);
    speakers = Map.copyOf(speakers);
  }

  /** The outlet that a name or an alias stands for. */
  public Optional<Outlet> outlet(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return outlets.stream()
        .filter(
            outlet ->
                outlet.name().toLowerCase(Locale.ROOT).equals(lower)
                    || outlet.aliases().stream()
                        .anyMatch(alias -> alias.toLowerCase(Locale.ROOT).equals(lower)))
        .findFirst();
  }
}
