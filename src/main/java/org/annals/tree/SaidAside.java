package org.annals.tree;

import java.util.Optional;
import java.util.Set;
import org.annals.reader.Syntax;
import org.annals.text.DataFile;

/**
 * Sets right where the network takes a clause of saying for the description of a noun ("The talks
 * have ended, a source close to the bank said", "Her last words, the daughter said, were ..."), and
 * a description for a part of what is told: "The clerk, who knew it, said nothing".
 */
final class SaidAside {
  private static final Set<String> SAYING = DataFile.words("/tree/aside-verbs.txt");
  private static final Set<String> FIRST = Set.of("i", "we");

  private static final Set<String> OPINIONS = DataFile.words("/tree/opinion-verbs.txt");
  private static final Set<String> HEARING = Set.of("say", "told");

  private static final Set<String> BESIDE = Set.of("advcl", "parataxis", "reparandum");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> WHO = Set.of("who", "which", "whose");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> CONTENT = Set.of("obj", "ccomp", "xcomp", "mark", "cc");
  private static final Set<String> SAID = Set.of("ccomp", "xcomp", "reparandum", "csubj");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass");
  private static final Set<String> BEGUN_SUBJECTS =
      Set.of("parataxis", "nsubj:outer", "dislocated");
  private static final Set<String> BEGUN = Set.of("parataxis", "nsubj:outer", "dislocated", "aux");
  private static final Set<String> WHEN =
      Set.of("when", "because", "if", "after", "before", "until", "since", "although", "unless");

  private static final Set<String> LOOSE = Set.of("advcl", "ccomp", "parataxis");

  private final Draft draft;

  SaidAside(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int verb = 2; verb < draft.size(); verb++) {
      if (isBetween(verb)) {
        int clause = around(verb);
        draft.hang(verb, clause, "parataxis");
      } else if (isLoose(verb)) {
        setBeside(verb);
      } else if (isOver(verb)) {
        setBelow(verb);
      } else if (isOfWho(verb)) {
        describe(verb);
      }
    }
  }

  /** "The bell, he said, was cast", "Bo Li, I understand, has sold it": no clause of its own. */
  private boolean isBetween(int verb) {
    return BESIDE.contains(draft.relation(verb))
        && draft.isVerb(verb)
        && draft.lower(verb + 1).equals(",")
        && draft
            .child(verb, SUBJECTS)
            .filter(who -> isRightBefore(who, verb))
            .filter(who -> isBehindComma(who) && isSayer(who, verb))
            .isPresent()
        && around(verb) > verb;
  }

  private boolean isRightBefore(int who, int verb) {
    return who < verb && draft.children(verb, AUXILIARIES).size() == verb - who - 1;
  }

  private boolean isSayer(int who, int verb) {
    return FIRST.contains(draft.lower(who))
        ? isOpinion(draft.lower(verb)) || SAYING.contains(draft.lower(verb))
        : SAYING.contains(draft.lower(verb));
  }

  /** "I believe", "I am told", "I say". */
  private static boolean isOpinion(String verb) {
    return OPINIONS.contains(verb) || HEARING.contains(verb);
  }

  /** The clause that goes on behind an aside, where its subject stands before that. */
  private int around(int verb) {
    int head = draft.head(verb);
    int clause = head == Syntax.ROOT || draft.isClause(head) ? head : draft.head(head);
    return clause > verb && draft.isClause(clause) && hasSubject(clause, verb) ? clause : -1;
  }

  /** A finite verb of saying that describes a noun without any pronoun for it, before a mark. */
  private boolean isLoose(int verb) {
    return SAYING.contains(draft.lower(verb))
        && draft.isVerb(verb)
        && (draft.relation(verb).startsWith("acl") || draft.relation(verb).equals("reparandum"))
        && (verb + 1 >= draft.size() || draft.isMark(verb + 1))
        && draft.children(verb).stream()
            .noneMatch(
                c -> RELATIVE.contains(draft.lower(c)) || CONTENT.contains(draft.relation(c)));
  }

  private void setBeside(int verb) {
    int noun = draft.head(verb);
    Optional<Integer> subject = draft.child(verb, SUBJECTS).filter(s -> s < verb);
    int speaker = subject.filter(this::isBehindComma).orElse(noun);
    int clause = speaker == noun ? root(noun) : clause(noun);
    if (clause < 0 || !isBehindComma(speaker) || !hasSubject(clause, speaker)) {
      return;
    }
    subject.filter(s -> s != speaker).ifPresent(name -> draft.hang(name, noun, "nmod"));
    draft.hang(verb, clause, "parataxis");
    draft.children(verb, Set.of("advcl")).stream()
        .filter(c -> c > verb && WHEN.contains(draft.lower(draft.first(c))))
        .forEach(c -> draft.hang(c, clause, "advcl"));
    if (speaker == noun) {
      draft.hang(noun, verb, "nsubj");
    }
  }

  /** "The fault, she decided, lay in the hinge", where the network hangs all on "decided". */
  private boolean isOver(int verb) {
    return draft.isVerb(verb)
        && verb + 1 < draft.size()
        && draft.isMark(verb + 1)
        && speaker(verb)
            .filter(s -> draft.first(s) > 1 && isBehindComma(s) && isSayer(s, verb))
            .isPresent()
        && content(verb).isPresent()
        && draft.children(verb, AUXILIARIES).stream().allMatch(aux -> aux < speaker(verb).get());
  }

  private Optional<Integer> speaker(int verb) {
    return draft.children(verb, SUBJECTS).stream().filter(s -> s == verb - 1).findFirst();
  }

  /** What is said, of which the first words stand before those that say it. */
  private Optional<Integer> content(int verb) {
    return draft
        .child(verb, SAID)
        .filter(c -> c > verb && isBegunBefore(c, verb))
        .filter(c -> draft.children(c, SUBJECTS).stream().allMatch(s -> s < verb));
  }

  private boolean isBegunBefore(int content, int verb) {
    return draft.first(content) < verb - 1
        || draft.children(verb, BEGUN).stream().anyMatch(word -> word < verb - 2);
  }

  private void setBelow(int verb) {
    int speaker = speaker(verb).orElseThrow();
    int content = content(verb).orElseThrow();
    for (int word : draft.children(verb)) {
      if (word < speaker && !draft.isMark(word)) {
        boolean isSubject = BEGUN_SUBJECTS.contains(draft.relation(word));
        draft.hang(word, content, isSubject ? "nsubj" : draft.relation(word));
      }
    }
    for (int subject : draft.children(content, Set.of("nsubj:outer"))) {
      draft.hang(subject, content, "nsubj");
    }
    draft.hang(content, draft.head(verb), draft.relation(verb));
    draft.hang(verb, content, "parataxis");
  }

  private boolean isBehindComma(int word) {
    return draft.lower(draft.first(word) - 1).equals(",");
  }

  /** "The clerk, who knew it, said": a clause that the network hangs on the verb behind it. */
  private boolean isOfWho(int verb) {
    int head = draft.head(verb);
    return head > verb
        && draft.isVerb(verb)
        && draft.isVerb(head)
        && LOOSE.contains(draft.relation(verb))
        && WHO.contains(draft.lower(draft.first(verb)))
        && isBehindComma(verb);
  }

  private void describe(int verb) {
    draft.children(draft.head(verb), SUBJECTS).stream()
        .filter(subject -> subject < draft.first(verb))
        .reduce((_, last) -> last)
        .filter(draft::isNoun)
        .ifPresent(noun -> draft.hang(verb, noun, "acl:relcl"));
  }

  /** The root, where it is a clause before the noun. */
  private int root(int noun) {
    int at = noun;
    while (draft.head(at) != Syntax.ROOT) {
      at = draft.head(at);
    }
    return at < noun && draft.isClause(at) ? at : -1;
  }

  /** The clause that a noun is a part of. */
  private int clause(int noun) {
    int at = noun;
    while (at != Syntax.ROOT && !draft.isClause(at)) {
      at = draft.head(at);
    }
    return at;
  }

  private boolean hasSubject(int clause, int speaker) {
    return draft.children(clause).stream()
        .anyMatch(c -> c != speaker && draft.relation(c).startsWith("nsubj"));
  }
}
