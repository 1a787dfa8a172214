package org.annals.attribution;

/** Whether something is told as a fact, a plan or a possibility. */
public enum Modality {
  ACTUAL,
  PLANNED,
  POSSIBLE
}
