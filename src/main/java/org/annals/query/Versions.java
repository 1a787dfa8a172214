package org.annals.query;

import org.annals.pipeline.ProgramVersion;
import org.apache.jena.Jena;

/** What is running: the program, and what it stands on. */
public record Versions(String annals, String jena, String java) {
  /** Of this process. */
  public static Versions current() {
    return new Versions(ProgramVersion.number(), Jena.VERSION, Runtime.version().toString());
  }

  @Override
  public String toString() {
    return "Annals %s, Jena %s, Java %s".formatted(annals, jena, java);
  }
}
