package org.entente.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.evidence.Standing;

/** How far outlets and speakers are to be relied on. */
public final class Sources {
  private final List<Outlet> outlets;
  private final char unknownOutlet;
  private final Map<Standing, Character> speakers;
  private final Map<String, Outlet> byName = new HashMap<>();

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

  /**
   * @param outlets known outlets; of two with one name or alias the first has it
   * @param unknownOutlet reliability of an outlet that is not among them, A to F
   * @param speakers reliability by the office of the speaker
   */
  public Sources(List<Outlet> outlets, char unknownOutlet, Map<Standing, Character> speakers) {
    this.outlets = List.copyOf(outlets);
    this.unknownOutlet = unknownOutlet;
    this.speakers = Map.copyOf(speakers);
    for (Outlet outlet : outlets) {
      byName.putIfAbsent(outlet.name().toLowerCase(Locale.ROOT), outlet);
      for (String alias : outlet.aliases()) {
        byName.putIfAbsent(alias.toLowerCase(Locale.ROOT), outlet);
      }
    }
  }

  public List<Outlet> outlets() {
    return outlets;
  }

  /** Reliability of an outlet that is not among them. */
  public char unknownOutlet() {
    return unknownOutlet;
  }

  /** Reliability of a speaker by the office from which the word comes. */
  public char speaker(Standing standing) {
    return speakers.get(standing);
  }

  /** The outlet that a name or an alias stands for, in whatever case. */
  public Optional<Outlet> outlet(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }
}
