package org.annals.rivals;

/** What a name can be a name of, in our graph. */
enum NameClass {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  LAW("Law"),
  PLACE("Place"),
  EVENT("Event");

  private static final String ONTOLOGY = "https://w3id.org/annals/ontology#";

  private final String localName;

  NameClass(String localName) {
    this.localName = localName;
  }

  /** The class in our ontology. */
  String iri() {
    return ONTOLOGY + localName;
  }
}
