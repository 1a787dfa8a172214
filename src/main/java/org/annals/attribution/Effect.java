package org.annals.attribution;

/** What a word does to the clause or event that it governs; each has its list of words. */
enum Effect {
  /** Its subject says it. */
  SAYS("saying"),
  /** Its subject says that it is not so. */
  DENIES("denying"),
  /** Its subject says it of its object; without a subject it is only possible. */
  ACCUSES("accusing"),
  /** Its subject says that it is possible. */
  SUSPECTS("suspecting"),
  /** It is possible. */
  DOUBTS("doubting"),
  /** It is planned. */
  PLANS("planning"),
  /** It is possible, unless it is planned anyway. */
  TRIES("trying"),
  /** It does not come about. */
  FAILS("failing"),
  /** It is not told. */
  WISHES("wishing"),
  /** It is taken for granted. */
  KNOWS("knowing"),
  /** Its subject says it if it is one who reports; else it is taken for granted. */
  FINDS("finding"),
  /** It is told as the word itself is. */
  CARRIES("carrying");

  private final String list;

  Effect(String list) {
    this.list = list;
  }

  /** The name of its list of words. */
  String list() {
    return list;
  }

  /** Whether the subject of such a verb is a speaker. */
  boolean isSpeech() {
    return switch (this) {
      case SAYS, DENIES, ACCUSES, SUSPECTS, FINDS -> true;
      case DOUBTS, PLANS, TRIES, FAILS, WISHES, KNOWS, CARRIES -> false;
    };
  }
}
