package org.annals.tree;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sets right where the network misses a subject: "the 23-year-old from Leeds attacked", "has two
 * doctors, and the younger of them is leaving", and where it takes a phrase with a preposition for
 * one: "and, with the singer Anna Berg, founded a choir".
 */
final class StraySubjects {
  private static final Pattern AGE = Pattern.compile("\\d{1,3}-year-old");
  private static final Pattern PAST =
      Pattern.compile(
          "[a-z]+ed|forbade|made|gave|took|held|won|lost|sold|bought|built|wrote|went|became|left"
              + "|led|began|brought|found|kept|paid|sent|told|fell|rose|drove|chose|said");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "expl", "csubj");
  private static final Set<String> CLAUSES = Set.of("root", "ccomp", "parataxis");
  private static final Set<String> NO_SUBJECTS = Set.of("compound", "conj");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass");

  private final Draft draft;

  /** A mender of one sentence. */
  StraySubjects(Draft draft) {
    this.draft = draft;
  }

  /** Hangs them where they belong. */
  void mend() {
    for (int word = 0; word < draft.size(); word++) {
      if (isAge(draft.lower(word))) {
        mendAge(word);
      } else if (draft.relation(word).equals("nsubj")) {
        mendPhrase(word);
      } else if (draft.isVerb(word) && draft.relation(word).equals("conj")) {
        mendPast(word);
        mendJoined(word);
      } else if (draft.isVerb(word) && draft.relation(word).equals("acl")) {
        mendShare(word);
      } else if (draft.isVerb(word) && CLAUSES.contains(draft.relation(word))) {
        mendCompound(word);
      }
    }
  }

  /** "Immigration and Customs Enforcement reported": neither a part of a verb nor joined to one. */
  private void mendCompound(int verb) {
    if (isPast(verb) && draft.child(verb, SUBJECTS).isEmpty()) {
      IntStream.range(0, verb)
          .filter(noun -> draft.head(noun) >= verb && draft.isNoun(noun))
          .filter(noun -> NO_SUBJECTS.contains(draft.relation(noun)))
          .findFirst()
          .ifPresent(noun -> draft.hang(noun, verb, "nsubj"));
    }
  }

  private static boolean isAge(String word) {
    return word.endsWith("-year-old") && AGE.matcher(word).matches();
  }

  private void mendPhrase(int word) {
    if (isWith(word)) {
      draft.hang(word, draft.head(word), "obl");
    } else if (draft.lower(0).matches("in|at|near")) {
      mendPlace(word);
    }
  }

  /** "In Santa Rosa, residents buried them": where it was, and no subject beside "residents". */
  private void mendPlace(int word) {
    int verb = draft.head(word);
    boolean isBeside =
        draft.first(word) == 0
            && draft.lower(word + 1).equals(",")
            && draft.children(verb, SUBJECTS).stream().anyMatch(s -> s > word && s < verb);
    if (isBeside) {
      draft.hang(word, verb, "obl");
      draft.hang(0, word, "case");
    }
  }

  /** "The 23-year-old from Leeds attacked", where the number is given to Leeds. */
  private void mendAge(int age) {
    int home = draft.head(age);
    if (!draft.relation(age).equals("nummod") || home <= age || !isBehindPreposition(age, home)) {
      return;
    }
    int verb = draft.head(home);
    if (verb > home && draft.isVerb(verb) && draft.child(verb, SUBJECTS).isEmpty()) {
      draft.children(home).stream()
          .filter(child -> child < age)
          .forEach(child -> draft.hang(child, age, draft.relation(child)));
      draft.hang(age, verb, "nsubj");
      draft.hang(home, age, "nmod");
    }
  }

  private boolean isBehindPreposition(int age, int home) {
    return draft.children(home, Set.of("case")).stream().anyMatch(c -> c == age + 1);
  }

  /** "Empowered them to levy a rate and forbade it": no past goes on from "to levy". */
  private void mendPast(int verb) {
    int first = draft.head(verb);
    int above = first < 0 ? -1 : draft.head(first);
    boolean isBehind = above >= 0 && above < first && draft.isVerb(above) && isAim(first);
    if (isBehind && isPast(verb) && !isPast(first) && draft.child(verb, AUXILIARIES).isEmpty()) {
      draft.hang(verb, above, "conj");
    }
  }

  private boolean isPast(int verb) {
    return PAST.matcher(draft.lower(verb)).matches();
  }

  /** "To levy a rate". */
  private boolean isAim(int verb) {
    return draft.relation(verb).equals("xcomp")
        && draft.child(verb, AUXILIARIES).isEmpty()
        && draft.children(verb, Set.of("mark")).stream()
            .anyMatch(mark -> draft.lower(mark).equals("to"));
  }

  /** "And is 35 percent owned by Acme", where the share is taken for what is owned. */
  private void mendShare(int verb) {
    int share = draft.head(verb);
    if (share < 0 || share > verb || !draft.lower(share).matches("cent|percent|%")) {
      return;
    }
    boolean isPassive =
        draft.children(verb, Set.of("aux:pass")).stream().anyMatch(aux -> aux < share);
    boolean isCopula = draft.children(share, Set.of("cop")).stream().anyMatch(be -> be < share);
    if (isPassive || isCopula) {
      draft.hang(verb, draft.head(share), draft.relation(share));
      draft.hang(share, verb, "obl:unmarked");
      move(share, "cop", verb, "aux:pass");
      move(share, "nsubj", verb, "nsubj:pass");
    }
  }

  private void move(int from, String relation, int to, String as) {
    draft.children(from, Set.of(relation)).forEach(child -> draft.hang(child, to, as));
  }

  private boolean isWith(int word) {
    int verb = draft.head(word);
    return verb > word
        && draft.relation(verb).equals("conj")
        && draft.children(word, Set.of("case")).stream()
            .anyMatch(c -> c < word && draft.lower(c).equals("with"));
  }

  /** "And the younger of them is leaving", where the younger goes on with the clause before. */
  private void mendJoined(int verb) {
    List<Integer> auxiliaries = draft.children(verb, AUXILIARIES);
    List<Integer> joining =
        draft.children(verb, Set.of("cc")).stream().filter(cc -> cc < verb).toList();
    if (auxiliaries.isEmpty() || joining.isEmpty() || draft.child(verb, SUBJECTS).isPresent()) {
      return;
    }
    int from = joining.getLast() + 1;
    int to = auxiliaries.getFirst();
    for (int word = from; word < to; word++) {
      if (draft.relation(word).equals("conj")
          && draft.head(word) < from - 1
          && draft.children(word, Set.of("det", "nmod:poss")).contains(from)) {
        draft.hangSubject(word, verb);
        return;
      }
    }
  }
}
