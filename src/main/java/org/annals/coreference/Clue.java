package org.annals.coreference;

/**
 * What speaks for or against one of those for which a word may stand. How much each one weighs, by
 * the kind of word, stands in {@code antecedents.tsv}.
 */
enum Clue {
  /** Spoken of in the same sentence, as its subject or otherwise. */
  HERE_SUBJECT,
  HERE_OTHER,

  /** Spoken of last in the sentence before, as its subject, as an object or otherwise. */
  BEFORE_SUBJECT,
  BEFORE_OBJECT,
  BEFORE_OTHER,

  /** The same, of the sentence before that one. */
  TWO_SUBJECT,
  TWO_OTHER,

  /** Spoken of last three to five, six to ten, or more sentences before. */
  AGO_FIVE,
  AGO_TEN,
  AGO_LONG,

  /** The subject of the clause that the word stands in, or of one around it. */
  GOVERNS,

  /** The same, where the word is an owner: "Acme sold its mill". */
  GOVERNS_OWNED,

  /** Spoken of in the same sentence, where the word is an owner. */
  HERE_OWNER,

  /** The subject of the sentence before, where the word is a subject, or where it is none. */
  PARALLEL,
  CROSSED,

  /** No other that fits has been spoken of since. */
  NEWEST,

  /** The same, in the sentence itself. */
  NEWEST_HERE,

  /** No other fits. */
  ONLY,

  /** Two or more others fit. */
  ONE_OF_MANY,

  /** The logarithm of how many times as salient it is as any other that fits. */
  LEAD,

  /** Its share of the salience of all that fit. */
  SHARE,

  /** The logarithm of how often the text has spoken of it so far. */
  OFTEN,

  /** Spoken of more often than any other that fits. */
  MOST,

  /** What the text is about. */
  TOPIC,

  /** The same, where the sentence has put another forward. */
  TOPIC_RIVALLED,

  /** Named in the headline or the first sentence. */
  OPENING,

  /** Spoken of last in another paragraph. */
  OTHER_PARAGRAPH,

  /** In a quotation, where the word is in none, or the other way round. */
  OTHER_VOICE,

  /** What kind of thing it is. */
  BODY,
  COUNTRY,
  PLACE,
  FACILITY,
  LAW,
  EVENT,

  /** Only described; and by no word that says what it is. */
  DESCRIBED,
  VAGUE,

  /** Only described, and the newest, or where the word is an object, or of what bodies do. */
  DESCRIBED_NEWEST,
  DESCRIBED_OBJECT,
  DESCRIBED_BODY_DEED,

  /** A body with a name, where the word is an object. */
  BODY_OBJECT,

  /** The text, or a given name, has told whether it is he or she. */
  GENDER_TOLD,

  /** A body, or a town or a region, where the text says what bodies do or have. */
  BODY_DEED,
  TOWN_DEED,

  /** A body, where the text says that it says something. */
  BODY_SAYS,

  /** Of a class that the noun stands for; of none that is known; where its kind is enough. */
  FITS,
  OPEN,
  FITS_KIND,

  /** Its kind is enough, and it is the newest or the only one that fits. */
  FITS_NEWEST,
  FITS_ONLY,

  /** The noun is the last word of its name, or all words of the phrase are in it. */
  NAME_WORD,
  SPELLED,

  /** The noun is the last word of its name, and of no other. */
  NAME_WORD_ONLY,

  /** The text has called it so. */
  CALLED,

  /** The noun has stood for it before; or for something else since it was spoken of. */
  MEANT,
  OVERTAKEN,

  /** Of what stands for nothing that is known: always, and by what the word is. */
  NOTHING,
  NOTHING_SUBJECT,
  NOTHING_OWNER,
  NOTHING_OBJECT,
  NOTHING_QUOTED,
  NOTHING_OPENS,
  NOTHING_MORE_WORDS,
  NOTHING_POINTED,
  NOTHING_KIND,
  NOTHING_UNKNOWN_NOUN,
  NOTHING_INTRODUCED,
  NOTHING_OVERTAKEN,
  NOTHING_BODY_DEED,
  NOTHING_SAYS,

  /** The same, where no rule is sure. */
  NOTHING_UNTOLD
}
