package org.annals.fact;

import java.util.Arrays;

/** What a statement can say of an entity; each is declared in annals.ttl. */
public enum Relation {
  ROLE("role"),
  WORKS_FOR("worksFor"),
  MEMBER_OF("memberOf"),
  LEADS("leads"),
  REPRESENTS("represents"),
  LOCATED_IN("locatedIn"),
  PART_OF("partOf"),
  ALIAS("alias"),
  ACRONYM("acronym"),
  ENACTED_IN("enactedIn"),
  CREATOR("dcterms:creator"),
  PUBLISHER("dcterms:publisher"),
  ISSUED("dcterms:issued");

  private final String term;

  Relation(String term) {
    this.term = term;
  }

  /** The property: a local name of the ontology, or prefix and name of another vocabulary. */
  public String term() {
    return term;
  }

  /** The relation of this term. */
  static Relation of(String term) {
    return Arrays.stream(values())
        .filter(relation -> relation.term.equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No relation is called " + term));
  }
}
