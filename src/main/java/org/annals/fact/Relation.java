package org.annals.fact;

import java.io.Serializable;
import java.util.List;
import org.annals.ontology.Property;

/**
 * What a statement can say of an entity: a property of the ontology, or of another vocabulary.
 *
 * @param term a local name of the ontology, prefix and name of Dublin Core ("dcterms:creator"), or
 *     a whole IRI
 * @param domain the classes that its subjects are of, by local name; none where all are welcome
 * @param range what its values are: classes by local name, data types as "xsd:date"
 */
public record Relation(String term, List<String> domain, List<String> range)
    implements Serializable {
  private static final String PERSON = "Person";
  private static final String ORGANIZATION = "Organization";
  private static final String LAW = "Law";
  private static final String FACILITY = "Facility";
  private static final String PLACE = "Place";
  private static final String EVENT = "Event";
  private static final String TEXT = "xsd:string";
  private static final List<String> DATE = List.of("xsd:date", "xsd:gYearMonth", "xsd:gYear");

  public static final Relation ROLE = of("role", PERSON, TEXT);
  public static final Relation WORKS_FOR =
      new Relation("worksFor", List.of(PERSON), List.of(ORGANIZATION, FACILITY));
  public static final Relation MEMBER_OF =
      new Relation("memberOf", List.of(PERSON, ORGANIZATION, "Country"), List.of(ORGANIZATION));
  public static final Relation LEADS =
      new Relation("leads", List.of(PERSON), List.of(ORGANIZATION, FACILITY));
  public static final Relation EDUCATED_AT =
      new Relation("educatedAt", List.of(PERSON), List.of(ORGANIZATION, FACILITY, "City"));
  public static final Relation REPRESENTS = of("represents", PERSON, PLACE);
  public static final Relation LOCATED_IN =
      new Relation("locatedIn", List.of(PLACE, ORGANIZATION), List.of(PLACE));
  public static final Relation PART_OF =
      new Relation(
          "partOf", List.of(ORGANIZATION, FACILITY, EVENT), List.of(ORGANIZATION, FACILITY, EVENT));
  public static final Relation ALIAS =
      new Relation("alias", List.of(PERSON, ORGANIZATION, LAW, PLACE, EVENT), List.of(TEXT));
  public static final Relation ACRONYM =
      new Relation("acronym", List.of(ORGANIZATION, LAW, PLACE, EVENT), List.of(TEXT));
  public static final Relation ENACTED_ON = new Relation("enactedOn", List.of(LAW), DATE);
  public static final Relation DECIDED_ON = new Relation("decidedOn", List.of("CourtCase"), DATE);
  public static final Relation DECIDED_BY =
      new Relation("decidedBy", List.of("CourtCase"), List.of("Court", PERSON));
  public static final Relation BORN_IN = of("bornIn", PERSON, PLACE);
  public static final Relation BORN_ON = new Relation("bornOn", List.of(PERSON), DATE);
  public static final Relation DIED_ON = new Relation("diedOn", List.of(PERSON), DATE);
  public static final Relation CHILD = of("child", PERSON, PERSON);
  public static final Relation RESIDES_IN = of("residesIn", PERSON, PLACE);

  /** What a body, place, law or event is, in the words of the text. */
  public static final Relation DESCRIPTION =
      new Relation(
          "https://schema.org/description",
          List.of(ORGANIZATION, PLACE, LAW, EVENT),
          List.of(TEXT));

  /** A tie of kin for which there are too many words for a property each. */
  public static final Relation RELATED_TO = of("https://schema.org/relatedTo", PERSON, PERSON);

  public static final Relation CREATOR =
      new Relation("dcterms:creator", List.of("Document"), List.of(PERSON, ORGANIZATION));
  public static final Relation PUBLISHER = of("dcterms:publisher", "Document", ORGANIZATION);
  public static final Relation ISSUED = new Relation("dcterms:issued", List.of("Document"), DATE);

  public static final Relation IS_PART_OF = of("dcterms:isPartOf", "Document", TEXT);
  public static final Relation WROTE =
      new Relation("wrote", List.of(PERSON, ORGANIZATION), List.of(LAW, TEXT));

  static final Relation FOUNDED_BY =
      new Relation("foundedBy", List.of(ORGANIZATION, PLACE), List.of(PERSON, ORGANIZATION));
  static final Relation OWNS =
      new Relation(
          "owns", List.of(PERSON, ORGANIZATION, "Country"), List.of(ORGANIZATION, FACILITY));

  private static final List<Relation> NAMED =
      List.of(
          ROLE,
          DESCRIPTION,
          WORKS_FOR,
          MEMBER_OF,
          LEADS,
          REPRESENTS,
          EDUCATED_AT,
          LOCATED_IN,
          PART_OF,
          ALIAS,
          ACRONYM,
          ENACTED_ON,
          DECIDED_ON,
          DECIDED_BY,
          BORN_IN,
          BORN_ON,
          DIED_ON,
          CHILD,
          RESIDES_IN,
          FOUNDED_BY,
          OWNS,
          RELATED_TO,
          CREATOR,
          PUBLISHER,
          ISSUED,
          IS_PART_OF,
          WROTE);

  public Relation {
    domain = domain.stream().sorted().toList();
    range = range.stream().sorted().toList();
  }

  private static Relation of(String term, String domain, String range) {
    return new Relation(term, List.of(domain), List.of(range));
  }

  /** The relation that a property of the ontology is. */
  public static Relation of(Property property) {
    return new Relation(property.term(), property.domain(), property.range());
  }

  /** Those that the code itself names; the ontology declares each of them the same way. */
  public static List<Relation> named() {
    return NAMED;
  }

  /** The one of this term among those that the code names. */
  static Relation of(String term) {
    return NAMED.stream()
        .filter(relation -> relation.term.equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No relation is called " + term));
  }
}
