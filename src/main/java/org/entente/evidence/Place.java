package org.entente.evidence;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an arrangement would take effect; what is not known is empty.
 *
 * @param name town or site, as the story has it
 * @param region county, state or province
 * @param country the country's usual name
 */
public record Place(String name, String region, String country) {
  public static final Place UNKNOWN = new Place("", "", "");

  /** All that is known, from the smallest to the largest. */
  public String spoken() {
    return Stream.of(name, region, country)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  // Written out, because every story asks for it: what the compiler generates is slow to start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Place that
        && name.equals(that.name)
        && region.equals(that.region)
        && country.equals(that.country);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + region.hashCode()) + country.hashCode();
  }
}
