package org.annals.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Finds the words that say who speaks by a verb, where the tree has them and where it errs. */
final class Subjects {
  /** Verbs with a hearer right behind them: "and told reporters that". */
  private static final Set<String> HEARD =
      Set.of("tell", "inform", "assure", "remind", "notify", "convince", "persuade", "advise");

  private static final Set<String> MEANS = DataFile.words("/attribution/telling-means.txt");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> SHARED = Set.of("xcomp", "advcl", "conj", "ccomp");
  private static final int REACH = 6;

  private final SentenceTree tree;

  Subjects(SentenceTree tree) {
    this.tree = tree;
  }

  /** The head of the words that say who speaks by this verb; -1 where nobody does. */
  int of(int verb) {
    int inverted = inverted(verb);
    if (inverted >= 0) {
      return inverted;
    }
    if (Grammar.isPassive(tree, verb)) {
      return agent(verb).orElseGet(() -> quoted(verb));
    }
    List<Integer> subjects =
        Grammar.subjects(tree, verb).stream().filter(s -> isSameSide(s, verb)).toList();
    if (!subjects.isEmpty()) {
      return antecedent(nearest(subjects, verb));
    }
    int shared = sharedSubject(verb);
    return shared >= 0 ? shared : neighbour(verb);
  }

  /** "Argued Smith", where the tree takes the name for an object; -1 where there is none. */
  private int inverted(int verb) {
    if (!isTense(verb)) {
      return -1;
    }
    return apposed(verb).or(() -> behind(verb)).orElse(-1);
  }

  /** "The firm, Smith argued, ...", where the tree takes Smith for another name of the firm. */
  private Optional<Integer> apposed(int verb) {
    boolean isLoose = tree.isA(verb, "acl") || tree.isA(verb, "appos");
    if (!isLoose || !Grammar.subjects(tree, verb).isEmpty()) {
      return Optional.empty();
    }
    return tree.children(tree.head(verb), Set.of("appos")).stream()
        .filter(c -> c < verb && Grammar.last(tree, c) == verb - 1)
        .findFirst();
  }

  private Optional<Integer> behind(int verb) {
    if (Grammar.subjects(tree, verb).stream().anyMatch(s -> s < verb && isSameSide(s, verb))) {
      return Optional.empty();
    }
    return tree.children(verb).stream()
        .filter(c -> verb > 0 && tree.pos(verb - 1) == PartOfSpeech.PUNCT)
        .filter(c -> c > verb && Grammar.first(tree, c) == verb + 1)
        .filter(c -> tree.referent(c).filter(Speakers::canSpeak).isPresent())
        .filter(c -> tree.child(c, "case").isEmpty())
        .findFirst();
  }

  /** Whether a verb has a subject of its own beside it, and not one that it shares or describes. */
  boolean isSpoken(int verb) {
    boolean isImpersonal =
        Grammar.isPassive(tree, verb)
            && Grammar.subjects(tree, verb).stream().anyMatch(s -> tree.lower(s).equals("it"));
    return isImpersonal
        || inverted(verb) >= 0
        || Grammar.subjects(tree, verb).stream().anyMatch(s -> isSameSide(s, verb));
  }

  /** Whether no quotation begins or ends between two words. */
  private boolean isSameSide(int word, int other) {
    int marks = 0;
    for (int at = Math.min(word, other); at < Math.max(word, other); at++) {
      if (Quotations.isMark(tree.surface(at))) {
        marks++;
      }
    }
    return marks % 2 == 0;
  }

  private Optional<Integer> agent(int verb) {
    return tree.children(verb).stream()
        .filter(c -> c > verb && tree.isA(c, "obl"))
        .filter(c -> tree.hasChild(c, "case", Set.of("by")))
        .filter(c -> !isMeans(c))
        .findFirst();
  }

  /** "Was told by telephone". */
  private boolean isMeans(int noun) {
    return MEANS.contains(tree.lower(noun)) && tree.child(noun, "det").isEmpty();
  }

  /** "Smith was quoted as saying". */
  private int quoted(int verb) {
    boolean isQuoted = Set.of("quote", "cite").contains(tree.lemma(verb));
    return isQuoted ? tree.child(verb, "nsubj:pass").map(this::antecedent).orElse(-1) : -1;
  }

  private int nearest(List<Integer> subjects, int verb) {
    int nearest = subjects.getFirst();
    for (int subject : subjects) {
      boolean isWho = RELATIVE.contains(tree.lower(subject)) && !tree.isA(verb, "acl");
      if (subject < verb && !isWho) {
        nearest = subject;
      }
    }
    return nearest;
  }

  /** The noun that a relative pronoun stands for. */
  private int antecedent(int subject) {
    int at = subject;
    while (at != SentenceTree.ROOT && !tree.isA(at, "acl")) {
      at = tree.head(at);
    }
    boolean isRelative = RELATIVE.contains(tree.lower(subject)) && !tree.isA(subject, "det");
    if (!isRelative || at == SentenceTree.ROOT) {
      return isRelative ? nameBefore(subject).orElse(subject) : subject;
    }
    int noun = tree.head(at);
    return tree.lower(subject).equals("who") ? personBefore(subject).orElse(noun) : noun;
  }

  /** The person whose name ends right before "who". */
  private Optional<Integer> personBefore(int who) {
    return nameBefore(who)
        .filter(
            name -> tree.referent(name).filter(r -> r.entity().is(EntityType.PERSON)).isPresent());
  }

  /** The name that ends right before "which" or "who", an age aside: "Smith, 36, who". */
  private Optional<Integer> nameBefore(int who) {
    int last = tree.lower(who - 1).equals(",") ? who - 2 : who - 1;
    if (last > 1 && tree.pos(last) == PartOfSpeech.NUM && tree.lower(last - 1).equals(",")) {
      last -= 2;
    }
    return last < 0
        ? Optional.empty()
        : Speakers.nameAt(tree, last).map(r -> tree.headOf(r.span())).filter(name -> name >= 0);
  }

  /** The subject of the verb above, or the noun that "saying" describes. */
  private int sharedSubject(int verb) {
    int head = tree.head(verb);
    if (head == SentenceTree.ROOT) {
      return -1;
    }
    if (tree.isA(verb, "acl")) {
      return head;
    }
    List<Integer> subjects = Grammar.subjects(tree, head);
    if (!Grammar.isIng(tree, verb)
        && subjects.size() > 1
        && subjects.getLast() > head
        && subjects.getLast() < verb) {
      return subjects.getLast();
    }
    boolean isShared = SHARED.stream().anyMatch(relation -> tree.isA(verb, relation));
    return isShared && Grammar.isClause(tree, head) && !isAfter(verb) ? control(verb, head) : -1;
  }

  /** Who does what an infinitive says: the object of the verb above, else its subject. */
  private int control(int verb, int head) {
    Optional<Integer> object = tree.child(head, "obj").filter(o -> o > head && o < verb);
    if (object.isPresent() && Grammar.hasTo(tree, verb)) {
      return object.get();
    }
    if (Grammar.isPassive(tree, head)) {
      return tree.child(head, "nsubj:pass").map(this::antecedent).orElse(-1);
    }
    return of(head);
  }

  /** Whether a noun follows at once, as in "said Smith". */
  private boolean isAfter(int verb) {
    int after = neighbourAfter(verb);
    return tree.isA(verb, "parataxis") || (after >= 0 && isTense(verb) && !isFound(after, verb));
  }

  /** "Stayed a week, found two errors": nothing but a name or a subject speaks behind a verb. */
  private boolean isFound(int noun, int verb) {
    return tree.isA(verb, "conj")
        && tree.isA(noun, "obj")
        && tree.head(noun) == verb
        && tree.referent(noun).filter(Speakers::canSpeak).isEmpty();
  }

  private boolean isTense(int verb) {
    return !Grammar.isIng(tree, verb) && !Grammar.hasTo(tree, verb);
  }

  /** The words beside a verb that the tree does not link to it: "said Smith", "Smith said". */
  private int neighbour(int verb) {
    int before = verb - 1;
    if (before >= 0 && Grammar.isNoun(tree, before) && isTense(verb)) {
      return leftmost(before, verb);
    }
    return neighbourAfter(verb);
  }

  /** The head of the words between a mark, or another verb, and a verb. */
  private int leftmost(int noun, int verb) {
    int from = noun;
    while (from > 0
        && tree.pos(from - 1) != PartOfSpeech.PUNCT
        && tree.pos(from - 1) != PartOfSpeech.SCONJ
        && !Grammar.isVerb(tree, from - 1)) {
      from--;
    }
    for (int at = from; at < noun; at++) {
      int head = tree.head(at);
      if (Grammar.isNoun(tree, at) && (head < from || head > noun) && tree.isA(at, "nsubj")) {
        return at;
      }
    }
    return top(noun, verb);
  }

  private int neighbourAfter(int verb) {
    if (HEARD.contains(tree.lemma(verb))) {
      return -1;
    }
    int after = verb + 1;
    while (after < tree.size() && after < verb + REACH) {
      if (Grammar.isNoun(tree, after)) {
        if (isOfContent(after, verb)) {
          return -1;
        }
        return tree.referent(after).isPresent() ? after : top(after, verb);
      }
      boolean goesOn =
          switch (tree.pos(after)) {
            case DET, ADJ, NUM -> true;
            default -> false;
          };
      if (!goesOn) {
        return -1;
      }
      after++;
    }
    return -1;
  }

  /** "Came and said the firm would pay": the firm does what is said. */
  private boolean isOfContent(int noun, int verb) {
    int subject = top(noun, verb);
    int above = tree.head(subject);
    return tree.isA(verb, "conj")
        && tree.isA(subject, "nsubj")
        && above != SentenceTree.ROOT
        && above != verb
        && tree.isA(above, "ccomp")
        && tree.head(above) == verb;
  }

  /** The head of the noun phrase that a word on the way to a verb belongs to. */
  private int top(int noun, int verb) {
    int at = noun;
    while (tree.head(at) != SentenceTree.ROOT
        && tree.head(at) != verb
        && Grammar.isNoun(tree, tree.head(at))
        && (tree.head(at) > verb) == (noun > verb)) {
      at = tree.head(at);
    }
    return at;
  }
}
