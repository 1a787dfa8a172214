package org.annals.entity;

/** Whom a given name or the word before a name means. */
enum Sex {
  FEMALE,
  MALE
}
