package org.annals.tree;

import java.util.List;
import java.util.Set;

/**
 * Sets right where the network gives to what is said a clause that goes on behind it ("The court
 * held that it was void and allowed the appeal", "She says that he lied, but his widow denied it"),
 * and to the words that say it a subject of what is said.
 */
final class SaidOnward {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");
  private static final Set<String> MARKS = Set.of("mark");
  private static final Set<String> JOINING = Set.of("cc");
  private static final Set<String> OBJECTS = Set.of("obj");
  private static final Set<String> JUDGING =
      Set.of("held", "found", "ruled", "said", "concluded", "decided", "considered");

  private static final Set<String> DECIDING =
      Set.of(
          "allowed",
          "dismissed",
          "quashed",
          "upheld",
          "remitted",
          "refused",
          "granted",
          "affirmed",
          "overturned",
          "rejected",
          "ordered");

  private static final Set<String> CAUSES =
      Set.of(
          "appeal",
          "appeals",
          "claim",
          "claims",
          "application",
          "petition",
          "case",
          "action",
          "permission",
          "leave",
          "order",
          "conviction",
          "decision",
          "motion",
          "costs");

  private static final Set<String> ANSWERING =
      Set.of(
          "denied",
          "disputed",
          "rejected",
          "denies",
          "disputes",
          "rejects",
          "disagreed",
          "disagrees",
          "declined",
          "refused",
          "dismissed",
          "said",
          "says",
          "insisted",
          "insists",
          "replied",
          "added");

  private static final Set<String> SAYING_NOW =
      Set.of(
          "say",
          "says",
          "argue",
          "argues",
          "insist",
          "insists",
          "add",
          "adds",
          "claims",
          "points",
          "point",
          "notes",
          "warns",
          "believes",
          "thinks",
          "maintains",
          "denies");

  private static final Set<String> SAYING_PAST =
      Set.of(
          "said",
          "argued",
          "insisted",
          "added",
          "claimed",
          "warned",
          "denied",
          "believed",
          "noted",
          "pointed",
          "maintained",
          "conceded",
          "admitted");

  private static final Set<String> ADDING =
      Set.of(
          "adding",
          "arguing",
          "claiming",
          "explaining",
          "insisting",
          "noting",
          "predicting",
          "promising",
          "saying",
          "stressing",
          "warning");

  private static final Set<String> PAST_TELLING =
      Set.of("said", "told", "wrote", "says", "tells", "writes", "declared", "remarked");

  private static final Set<String> NOW = Set.of("has", "have", "is", "are", "will");
  private static final Set<String> PAST = Set.of("said", "told", "wrote", "found", "held");

  private final Draft draft;

  SaidOnward(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 1; verb < draft.size(); verb++) {
      if (draft.isVerb(verb)) {
        subjects(verb);
        onward(verb);
        adding(verb);
      }
    }
  }

  /** "'It is safe,' Anna Berg told them, adding that": she added it, whatever is safe. */
  private void adding(int verb) {
    int said = draft.head(verb);
    int saying = said < 0 ? said : draft.head(said);
    boolean isAdded =
        draft.relation(verb).equals("advcl")
            && ADDING.contains(draft.lower(verb))
            && saying > said
            && saying < verb
            && draft.relation(said).equals("ccomp")
            && PAST_TELLING.contains(draft.lower(saying));
    if (isAdded) {
      draft.hang(verb, saying, "advcl");
    }
  }

  private void onward(int verb) {
    int said = draft.head(verb);
    boolean isJoined =
        draft.relation(verb).equals("conj")
            && said >= 0
            && draft.relation(said).equals("ccomp")
            && draft.head(said) >= 0
            && draft.head(said) < said
            && draft.children(verb, MARKS).isEmpty();
    if (isJoined && isOfSayer(verb, said)) {
      draft.hang(verb, draft.head(said), "conj");
    }
  }

  private boolean isOfSayer(int verb, int said) {
    return isDecision(verb, said)
        || isAnswer(verb)
        || isOfNow(verb, draft.head(said))
        || isSayingMore(verb, said);
  }

  /** "She conceded that two had been lost, but said that it did not matter". */
  private boolean isSayingMore(int verb, int said) {
    boolean isPast = draft.lower(draft.head(said)).endsWith("d");
    boolean isBefore =
        draft.children(said, AUXILIARIES).stream()
            .anyMatch(a -> Set.of("had", "would", "could").contains(draft.lower(a)));
    boolean isSaying =
        (isPast ? SAYING_PAST : SAYING_NOW).contains(draft.lower(verb)) && (!isPast || isBefore);
    return isSaying
        && draft.children(verb, SUBJECTS).isEmpty()
        && draft.children(verb, AUXILIARIES).isEmpty()
        && draft.children(verb, Set.of("ccomp")).stream().anyMatch(more -> more > verb);
  }

  /** What a court does when it has held something. */
  private boolean isDecision(int verb, int said) {
    return DECIDING.contains(draft.lower(verb))
        && JUDGING.contains(draft.lower(draft.head(said)))
        && draft.children(verb, SUBJECTS).isEmpty()
        && draft.children(verb, AUXILIARIES).isEmpty()
        && draft.children(said, AUXILIARIES).stream().noneMatch(a -> draft.lower(a).equals("had"))
        && draft.children(verb, OBJECTS).stream().anyMatch(o -> CAUSES.contains(draft.lower(o)));
  }

  /** What somebody else answers, behind a comma. */
  private boolean isAnswer(int verb) {
    return ANSWERING.contains(draft.lower(verb))
        && draft.children(verb, AUXILIARIES).isEmpty()
        && isApart(verb);
  }

  /** "He said that it was paid twice, and the firm has not denied it". */
  private boolean isOfNow(int verb, int saying) {
    String word = draft.lower(saying);
    return (PAST.contains(word) || word.endsWith("ed"))
        && draft.children(verb, AUXILIARIES).stream().anyMatch(a -> NOW.contains(draft.lower(a)))
        && isApart(verb);
  }

  /** Whether a comma and a conjunction part a clause with a subject off. */
  private boolean isApart(int verb) {
    return draft.children(verb, SUBJECTS).stream().anyMatch(draft::isNoun)
        && draft.children(verb, JOINING).stream().anyMatch(c -> draft.lower(c - 1).equals(","));
  }

  /** "Berg blamed him and said the penalty was harsh": no penalty says anything. */
  private void behind(int verb) {
    boolean isGoingOn =
        draft.relation(verb).equals("conj")
            && (PAST.contains(draft.lower(verb)) || ANSWERING.contains(draft.lower(verb)))
            && Set.of("and", "but").contains(draft.lower(verb - 1))
            && draft.head(verb) >= 0
            && !draft.children(draft.head(verb), SUBJECTS).isEmpty();
    if (isGoingOn) {
      draft.children(verb, SUBJECTS).stream()
          .filter(noun -> noun > verb && draft.lower(verb + 1).equals("the"))
          .forEach(noun -> draft.hang(noun, verb, "obj"));
    }
  }

  /** "The firm Acme denied it"; "The judge 'refused to look', Berg claimed". */
  private void subjects(int verb) {
    behind(verb);
    List<Integer> subjects = draft.children(verb, SUBJECTS).stream().filter(s -> s < verb).toList();
    if (subjects.size() != 2) {
      return;
    }
    int first = subjects.getFirst();
    int last = subjects.getLast();
    if (draft.isName(last) && !draft.isName(first) && draft.first(last) == first + 1) {
      draft.hang(last, first, "flat");
      draft.children(last, Set.of("nmod")).stream()
          .filter(day -> draft.children(day).stream().anyMatch(c -> draft.lower(c).equals("on")))
          .forEach(day -> draft.hang(day, verb, "obl"));
    } else if (draft.isMark(Math.max(0, draft.first(last) - 1))) {
      draft.children(verb, Set.of("ccomp")).stream()
          .filter(c -> c > first && c < last && draft.children(c, SUBJECTS).isEmpty())
          .findFirst()
          .ifPresent(said -> draft.hang(first, said, "nsubj"));
    }
  }
}
