package org.annals.server;

/** Queries that no server finishes. */
final class Limits {
  /** No row before very long. */
  static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s }";

  /** Rows from the start, and no end of them. */
  static final String TALKATIVE = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  private Limits() {}
}
