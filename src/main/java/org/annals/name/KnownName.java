package org.annals.name;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One thing of the name base.
 *
 * @param label its best name
 * @param aliases other names which are safe in running text
 * @param weakAliases names that need support from the context
 * @param within the label of the place that holds it, if known
 * @param point longitude and latitude in degrees, WGS 84
 * @param geonames the GeoNames id, where the row comes from there
 * @param population inhabitants, 0 when unknown
 */
public record KnownName(
    EntityClass entityClass,
    String label,
    List<String> aliases,
    List<String> weakAliases,
    Optional<String> within,
    Optional<Point> point,
    Optional<String> geonames,
    long population)
    implements Serializable {
  public KnownName {
    aliases = List.copyOf(aliases);
    weakAliases = List.copyOf(weakAliases);
  }

  /** A place on Earth in degrees, WGS 84. */
  public record Point(double longitude, double latitude) implements Serializable {}
}
