package org.annals.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.reader.Syntax;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;

/** The syntax of one sentence while it is being mended. */
final class Draft {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer", "expl");
  private final List<String> lowers;
  private final Syntax read;
  private final NounKinds kinds;
  private final List<PartOfSpeech> parts;
  private final List<Integer> heads;
  private final List<String> relations;

  Draft(Sentence sentence, Syntax read, List<Referent> names) {
    this.kinds = NounKinds.of(sentence, names);
    this.lowers =
        sentence.tokens().stream()
            .map(token -> token.surface().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(ArrayList::new));
    this.read = read;
    this.parts = new ArrayList<>(read.parts());
    this.heads = new ArrayList<>(read.heads());
    this.relations = new ArrayList<>(read.relations());
  }

  /** What a network has read, mended where it goes wrong again and again. */
  static Syntax mended(Sentence sentence, Syntax read, List<Referent> names) {
    Draft draft = new Draft(sentence, read, names);
    new Mends(draft).all();
    return draft.syntax();
  }

  /** What it has become. */
  Syntax syntax() {
    boolean isSame =
        heads.equals(read.heads())
            && relations.equals(read.relations())
            && parts.equals(read.parts());
    return isSame ? read : new Syntax(parts, heads, relations);
  }

  int size() {
    return heads.size();
  }

  int head(int word) {
    return heads.get(word);
  }

  String relation(int word) {
    return relations.get(word);
  }

  /** The word in small letters; empty outside of the sentence. */
  String lower(int word) {
    return word < 0 || word >= size() ? "" : lowers.get(word);
  }

  boolean isVerb(int word) {
    return parts.get(word) == PartOfSpeech.VERB;
  }

  boolean isNoun(int word) {
    return parts.get(word) == PartOfSpeech.NOUN || isName(word);
  }

  boolean isName(int word) {
    return parts.get(word) == PartOfSpeech.PROPN;
  }

  /** Whether it is a noun for persons or belongs to the name of one. */
  boolean isPerson(int word) {
    return isPersonName(word) || (isNoun(word) && NounKinds.isPerson(lower(word)));
  }

  boolean isPersonName(int word) {
    return kinds.isPersonName(word);
  }

  boolean isThingName(int word) {
    return kinds.isThingName(word);
  }

  boolean is(int word, PartOfSpeech part) {
    return parts.get(word) == part;
  }

  boolean isMark(int word) {
    return parts.get(word) == PartOfSpeech.PUNCT;
  }

  boolean isClause(int word) {
    if (isVerb(word)) {
      return true;
    }
    for (int at = 0; at < size(); at++) {
      if (heads.get(at) == word && relations.get(at).equals("cop")) {
        return true;
      }
    }
    return false;
  }

  List<Integer> children(int word) {
    List<Integer> children = new ArrayList<>();
    for (int at = 0; at < size(); at++) {
      if (heads.get(at) == word) {
        children.add(at);
      }
    }
    return children;
  }

  List<Integer> children(int word, Set<String> of) {
    List<Integer> children = new ArrayList<>(2);
    for (int at = 0; at < size(); at++) {
      if (heads.get(at) == word && of.contains(relations.get(at))) {
        children.add(at);
      }
    }
    return children;
  }

  Optional<Integer> child(int word, Set<String> of) {
    for (int at = 0; at < size(); at++) {
      if (heads.get(at) == word && of.contains(relations.get(at))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** The first word of what stands below a word, marks not counted. */
  int first(int word) {
    for (int at = 0; at < word; at++) {
      if (!isMark(at) && isBelow(at, word)) {
        return at;
      }
    }
    return word;
  }

  /** Whether a word is another or hangs below it. */
  boolean isBelow(int word, int top) {
    int at = word;
    while (at != Syntax.ROOT && at != top) {
      at = heads.get(at);
    }
    return at == top;
  }

  /** Hangs a word on a verb as its subject. */
  void hangSubject(int word, int verb) {
    hang(word, verb, child(verb, Set.of("aux:pass")).isPresent() ? "nsubj:pass" : "nsubj");
  }

  /** Whether a subject hangs on a word. */
  boolean hasSubject(int verb) {
    return child(verb, SUBJECTS).isPresent();
  }

  /** The nearest clause at or above a word; -1 where there is none. */
  int clause(int word) {
    int at = word;
    while (at != Syntax.ROOT && !isClause(at)) {
      at = heads.get(at);
    }
    return at == Syntax.ROOT ? -1 : at;
  }

  /** Takes a word for a verb. */
  void verb(int word) {
    parts.set(word, PartOfSpeech.VERB);
  }

  /** Takes a word for a noun. */
  void noun(int word) {
    parts.set(word, PartOfSpeech.NOUN);
  }

  /** Takes a word for an adjective. */
  void adjective(int word) {
    parts.set(word, PartOfSpeech.ADJ);
  }

  /**
   * Hangs a word on another. One that stood below it takes its place first, so that the tree stays
   * one whatever is hung.
   */
  void hang(int word, int head, String relation) {
    if (word == head) {
      return;
    }
    if (head != Syntax.ROOT && isBelow(head, word)) {
      heads.set(head, heads.get(word));
      relations.set(head, relations.get(word));
    }
    heads.set(word, head);
    relations.set(word, relation);
  }
}
