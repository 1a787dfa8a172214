package org.annals.name;

/** The five kinds of things that have names; the classes at the top of the ontology. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LAW,
  PLACE,
  EVENT
}
