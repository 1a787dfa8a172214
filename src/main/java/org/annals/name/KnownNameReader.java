package org.annals.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of one table as known names. */
final class KnownNameReader {
  private static final Map<String, EntityClass> CLASSES = classes();

  private final NameTable table;
  private final int entityClass;
  private final int name;
  private final int aliases;
  private final int weak;
  private final int within;
  private final int demonyms;
  private final int latitude;
  private final int longitude;
  private final int geonames;
  private final int population;

  KnownNameReader(NameTable table) {
    this.table = table;
    this.entityClass = table.column("class");
    this.name = table.column("name");
    this.aliases = table.column("aliases");
    this.weak = table.column("weak");
    this.within = table.column("within");
    this.demonyms = table.column("demonyms");
    this.latitude = table.column("lat");
    this.longitude = table.column("lon");
    this.geonames = table.column("geonames");
    this.population = table.column("population");
  }

  KnownName read(NameTable.Row row) {
    EntityClass known = CLASSES.get(row.cell(entityClass));
    if (known == null) {
      throw table.problem(row, "no class is called '%s'".formatted(row.cell(entityClass)));
    }
    if (row.cell(name).isBlank()) {
      throw table.problem(row, "a row without a name");
    }
    try {
      return new KnownName(
          known,
          row.cell(name),
          row.list(aliases),
          row.list(weak),
          filled(row.cell(within)),
          point(row),
          filled(row.cell(geonames)),
          row.cell(population).isEmpty() ? 0 : Long.parseLong(row.cell(population)));
    } catch (NumberFormatException notNumber) {
      throw table.problem(row, "not a number: " + notNumber.getMessage());
    }
  }

  List<String> demonyms(NameTable.Row row) {
    return row.list(demonyms);
  }

  private Optional<KnownName.Point> point(NameTable.Row row) {
    if (row.cell(latitude).isEmpty() || row.cell(longitude).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new KnownName.Point(
            Double.parseDouble(row.cell(longitude)), Double.parseDouble(row.cell(latitude))));
  }

  private static Optional<String> filled(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private static Map<String, EntityClass> classes() {
    var classes = new HashMap<String, EntityClass>();
    for (EntityClass entityClass : EntityClass.values()) {
      classes.put(entityClass.localName(), entityClass);
    }
    return Map.copyOf(classes);
  }
}
