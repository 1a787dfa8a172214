package org.annals.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.reader.Syntax;

/**
 * Sets right where the network has somebody say what he does: tense, number or meaning show that
 * the last verb is not joined to what he says ("the letter says that she left, and bears a stamp",
 * "noticed that the women walked and asked them", "said that he would pay, and he paid").
 */
final class TellersOwn {
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> BEFORE = Set.of("had", "was", "were");
  private static final Set<String> SHIFTED = Set.of("had", "would");
  private static final Set<String> ONE = Set.of("has", "is", "was");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> PEOPLE = Set.of("people", "men", "women", "children", "police");
  private static final Set<String> PRONOUNS = Set.of("they", "we", "you", "i", "who", "which");

  /** What nothing but people and bodies of them do. */
  private static final Set<String> WILLED =
      Set.of(
          "refused",
          "declined",
          "apologised",
          "apologized",
          "thanked",
          "blamed",
          "praised",
          "vowed",
          "promised",
          "urged");

  private final Draft draft;

  /** A mender of one sentence. */
  TellersOwn(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such verbs on the verb of who tells. */
  void mend() {
    for (int verb = 2; verb < draft.size(); verb++) {
      int told = draft.relation(verb).equals("conj") ? draft.head(verb) : Syntax.ROOT;
      if (told != Syntax.ROOT && told < verb && draft.isVerb(verb)) {
        int teller = draft.relation(told).equals("ccomp") ? draft.head(told) : Syntax.ROOT;
        if (teller != Syntax.ROOT && teller < told && isOfTeller(teller, told, verb)) {
          draft.hang(verb, teller, "conj");
        }
      }
    }
  }

  private boolean isOfTeller(int teller, int told, int verb) {
    if (draft.hasSubject(verb)) {
      return isApart(verb) && isDone(teller, told, verb);
    }
    return isEarlier(teller, told, verb)
        || (isApart(verb) && (isPresent(teller, told, verb) || isOfOne(teller, told, verb)))
        || isWilled(teller, told, verb)
        || isToThem(teller, told, verb);
  }

  /** "Said that he would pay, and he paid". */
  private boolean isDone(int teller, int told, int verb) {
    return isPlainPast(teller)
        && isPlainPast(verb)
        && has(told, SHIFTED)
        && draft.child(verb, Set.of("mark")).isEmpty()
        && IntStream.range(told, verb).filter(at -> draft.lower(at).equals(",")).count() == 1;
  }

  /** "Was told that it was faulty and had gone on": had been told, and had gone on. */
  private boolean isEarlier(int teller, int told, int verb) {
    return has(verb, Set.of("had")) && has(teller, Set.of("had")) && !has(told, SHIFTED);
  }

  /** "Says that she left, and bears a stamp". */
  private boolean isPresent(int teller, int told, int verb) {
    return isThird(teller)
        && isThird(verb)
        && (PastForms.is(draft.lower(told)) || has(told, BEFORE))
        && !has(told, Set.of("has", "have", "is", "are", "will"));
  }

  /** "Says that its people cleared the land, and has sued". */
  private boolean isOfOne(int teller, int told, int verb) {
    return has(verb, ONE)
        && subject(told).filter(this::isMany).isPresent()
        && subject(teller).filter(who -> !isMany(who)).isPresent();
  }

  /** "Said the card had been harsh but refused to blame him": no card refuses. */
  private boolean isWilled(int teller, int told, int verb) {
    return isPlainPast(teller)
        && isPlainPast(verb)
        && WILLED.contains(draft.lower(verb))
        && subject(told).filter(this::isThing).isPresent();
  }

  /** "Noticed that the women walked past a pump and asked them". */
  private boolean isToThem(int teller, int told, int verb) {
    Optional<Integer> many = subject(told).filter(this::isMany);
    return isPlainPast(verb)
        && many.isPresent()
        && subject(teller).filter(who -> !isMany(who)).isPresent()
        && draft.child(verb, Set.of("obj", "iobj")).filter(o -> isThem(o)).isPresent()
        && IntStream.range(many.get() + 1, verb).noneMatch(this::isMany);
  }

  private boolean isThem(int word) {
    return draft.lower(word).equals("them");
  }

  private Optional<Integer> subject(int verb) {
    return draft.child(verb, SUBJECTS);
  }

  private boolean isMany(int word) {
    String lower = draft.lower(word);
    boolean isPlural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us");
    return lower.equals("they")
        || (draft.isNoun(word) && !draft.isName(word) && (PEOPLE.contains(lower) || isPlural));
  }

  private boolean isThing(int word) {
    return draft.isNoun(word)
        && !draft.isName(word)
        && !draft.isPerson(word)
        && !PRONOUNS.contains(draft.lower(word));
  }

  private boolean isThird(int verb) {
    String lower = draft.lower(verb);
    return lower.endsWith("s") && !lower.endsWith("ss") && helpers(verb).isEmpty();
  }

  private boolean isPlainPast(int verb) {
    return draft.isVerb(verb) && PastForms.is(draft.lower(verb)) && helpers(verb).isEmpty();
  }

  private boolean has(int verb, Set<String> words) {
    return helpers(verb).stream().anyMatch(helper -> words.contains(draft.lower(helper)));
  }

  private List<Integer> helpers(int verb) {
    return draft.children(verb, HELPERS);
  }

  private boolean isApart(int verb) {
    return draft.children(verb, Set.of("cc")).stream()
        .anyMatch(and -> draft.lower(and - 1).equals(",") && !draft.lower(and).equals("or"));
  }
}
