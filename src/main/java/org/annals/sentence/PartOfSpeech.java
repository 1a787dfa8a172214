package org.annals.sentence;

/** The seventeen Universal POS tags (universaldependencies.org/u/pos). */
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
}
