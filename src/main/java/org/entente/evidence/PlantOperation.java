package org.entente.evidence;

/**
 * Who runs which plant, and where.
 *
 * @param operator who
 * @param plant which plant
 * @param region in which county, state or province
 * @param country in which country
 */
public record PlantOperation(
    Claim claim, String operator, String plant, String region, String country) implements Fact {
  @Override
  public Family family() {
    return Family.OTHER;
  }
}
