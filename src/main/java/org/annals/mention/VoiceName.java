package org.annals.mention;

/** Who proposed a candidate. */
enum VoiceName {
  KNOWN_NAME,
  PERSON_SHAPE,
  HEAD_WORD,
  ACRONYM,
  LAW_SHAPE,
  EVENT_SHAPE,
  PLACE_SHAPE,
  QUOTED_NAME,
  CONTEXT,
  NEIGHBOUR,
  LAYOUT,
  DOCUMENT,
  READER
}
