package org.annals.coreference;

/**
 * What speaks for or against one of those for which "it" or "they" may stand, with a name or
 * without one. How much each one weighs stands in {@code things.tsv}.
 */
enum ThingClue {
  /** How well both go together, by what the network makes of their words. */
  SCORE,

  /** In the same sentence, or so many before. */
  HERE,
  BEFORE,
  TWO,
  THREE,

  /** It has a name, of something of this type. */
  NAME_BODY,
  NAME_PERSON,
  NAME_PLACE,
  NAME_LAW,
  NAME_EVENT,

  /** It is a pronoun of the same kind, or a noun. */
  PRONOUN,
  NOUN,

  /** What it is in its clause. */
  SUBJECT,
  OBJECT,
  OBLIQUE,
  OWNED,
  OWNER,
  JOINED,
  BESIDE,
  OTHER,

  /** Both are subjects, or both are objects. */
  PARALLEL,
  BOTH_OBJECT,

  /** Of a noun: it is for more than one, by its form, or by a number or another noun beside it. */
  PLURAL,
  SEVERAL,

  /**
   * Of a noun: it is for a person, for a measure or a time, or for nothing that one can point at.
   */
  PERSON,
  MEASURE,
  VAGUE,

  /** Of a noun: what stands before it. */
  INDEFINITE,
  DEFINITE,
  BARE,

  /** Both hang on the same verb; the second says whose something there is. */
  SAME,
  SAME_OWNER,

  /** How many words stand above it, as a share of five. */
  DEPTH,

  /** How many others stand between both, as a share of eight. */
  RANK,

  /** It stands for none of them. */
  NOTHING,

  /** The same, as far as the network thinks that it has no name. */
  NOTHING_SCORE,

  /** The same, where something is said to be, to be owned or to be done. */
  NOTHING_BE,
  NOTHING_OWNER,
  NOTHING_SUBJECT
}
