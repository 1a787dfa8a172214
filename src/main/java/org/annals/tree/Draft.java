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
  private final List<PartOfSpeech> parts;
  private final List<Integer> heads;
  private final List<String> relations;

  Draft(Sentence sentence, Syntax read) {
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
  static Syntax mended(Sentence sentence, Syntax read) {
    Draft draft = new Draft(sentence, read);
    new SaidAside(draft).mend();
    new SaidOnward(draft).mend();
    new NameTitle(draft).mend();
    new MadeHer(draft).mend();
    new NounDate(draft).mend();
    new Dateline(draft).mend();
    new DayBeside(draft).mend();
    new StraySubjects(draft).mend();
    new TimeSubjects(draft).mend();
    new Doers(draft).mend();
    new WhichOne(draft).mend();
    new WhoseSpouse(draft).mend();
    new WhoseIs(draft).mend();
    new WhoseAside(draft).mend();
    new LeftOver(draft).mend();
    new Survivors(draft).mend();
    new KinNames(draft).mend();
    new PlaceAt(draft).mend();
    new WhoClauses(draft).mend();
    new SingledOut(draft).mend();
    new ListedParticiple(draft).mend();
    new SaidBehind(draft).mend();
    new ThatClauses(draft).mend();
    new LostSubject(draft).mend();
    new ListedVerbs(draft).mend();
    new StrayVerbs(draft).mend();
    new StrayNouns(draft).mend();
    new DueVerbs(draft).mend();
    new OpeningParticiple(draft).mend();
    new JudgingParticiple(draft).mend();
    new Charged(draft).mend();
    new Dateline(draft).mend(); // the subject may have been found only now
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

  private boolean isBelow(int word, int top) {
    int at = word;
    while (at != Syntax.ROOT && at != top) {
      at = heads.get(at);
    }
    return at == top;
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

  void hang(int word, int head, String relation) {
    heads.set(word, head);
    relations.set(word, relation);
  }
}
