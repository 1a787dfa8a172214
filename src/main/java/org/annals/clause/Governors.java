package org.annals.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Which words around a telling speak of the same happening: its verb, and whose subject it shares.
 */
public final class Governors {
  private static final Set<String> OF_WHOM = Set.of("whom", "which");
  public static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer");
  private static final Set<String> WHOEVER = Set.of("whoever", "whatever", "whichever");
  private static final Set<String> OPEN_CLAUSES = Set.of("xcomp", "advcl", "acl");
  private static final Set<String> HANGING =
      Set.of("nsubj", "nsubj:pass", "obj", "obl", "obl:unmarked", "xcomp", "compound", "nmod");

  static final Set<String> PRONOUNS = Set.of("him", "her", "them", "it", "me", "us");

  private static final Set<String> SPEAKERS = Set.of("he", "she", "they", "i", "we", "it");
  private static final Set<String> SAYING =
      Set.of("said", "says", "added", "asked", "wrote", "replied", "explained", "cried", "writes");

  private static final Set<String> CHARGING =
      Set.of("accuse", "suspect", "convict", "acquit", "clear");

  private static final Set<String> FINITE_CLAUSES = Set.of("root", "ccomp", "conj", "parataxis");

  private static final Set<String> HELD =
      Set.of("obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj", "appos", "compound");

  /** "Voted 23-9 to sell it". */
  private static final Pattern TALLY = Pattern.compile("\\d+[-\u2013]\\d+");

  private static final Pattern MEASURE =
      Pattern.compile("\\d+(?:[.,]\\d+)?(?:km|m|cm|mm|kg|g|ft|in|yd|lb|mph|kph|mi|ml|cl|l|cc|ha)");

  private Governors() {}

  /**
   * The word and the verbs that say when and where the same thing happens: for a noun, the verb
   * that it is subject or object of ("held a rally in Leeds").
   */
  public static List<Integer> of(SentenceTree tree, int head) {
    List<Integer> words = new ArrayList<>(List.of(head));
    int at = head;
    while (tree.pos(at) != PartOfSpeech.VERB
        && tree.head(at) != SentenceTree.ROOT
        && HANGING.contains(tree.relation(at))) {
      at = tree.head(at);
      words.add(at);
    }
    return words;
  }

  /** The subject of the verb, its own or that of a verb it goes on from. */
  public static Optional<Integer> subject(SentenceTree tree, int verb) {
    return Passives.isHadDone(tree, verb) && PRONOUNS.contains(tree.lower(verb - 1))
        ? Optional.of(verb - 1)
        : LikelySubjects.of(tree, verb, subjectAbove(tree, verb));
  }

  private static Optional<Integer> subjectAbove(SentenceTree tree, int verb) {
    int at = verb;
    for (int steps = 0; steps < 4; steps++) {
      List<Integer> own = subjects(tree, at);
      if (!own.isEmpty()) {
        return at != verb && Relatives.isOfOtherNumber(tree, verb, own.getFirst())
            ? Relatives.before(tree, verb)
            : Relatives.meant(tree, at, own.getFirst());
      }
      int goesOnFrom = at;
      if (!goesOn(tree, at) || isOfWhoever(tree, at)) {
        return Optional.empty();
      }
      Optional<Integer> beside =
          Siblings.subject(tree, at).or(() -> Siblings.restarted(tree, goesOnFrom));
      if (beside.isPresent()) {
        return beside;
      }
      int governor =
          Siblings.governor(tree, at).orElseGet(() -> Antecedents.told(tree, goesOnFrom));
      Optional<Integer> shared =
          Escorts.describes(tree, at)
              ? Optional.of(Antecedents.lastJoined(tree, Antecedents.named(tree, governor), at))
              : object(tree, at, governor);
      if (shared.isPresent()) {
        return shared;
      }
      at = governor;
    }
    return Optional.empty();
  }

  /** "Attacked 7km from the summit", whatever the tree calls it. */
  private static boolean isMeasure(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    return TALLY.matcher(lower).matches() || MEASURE.matcher(lower).matches();
  }

  private static boolean goesOn(SentenceTree tree, int verb) {
    String relation = tree.relation(verb);
    return (relation.equals("conj")
            || OPEN_CLAUSES.contains(relation)
            || Antecedents.isListed(tree, verb))
        && tree.head(verb) != SentenceTree.ROOT
        && !isOfWhom(tree, verb)
        && !Siblings.isApart(tree, verb)
        && !Siblings.isContent(tree, verb);
  }

  /** "Whoever broke it had to pay": the clause before it is its subject. */
  private static boolean isOfWhoever(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("advcl", "csubj", "ccomp")).stream()
        .filter(clause -> clause < verb)
        .anyMatch(clause -> tree.hasChild(clause, "nsubj", WHOEVER));
  }

  /** "Children, the youngest of whom died": not all of them. */
  private static boolean isOfWhom(SentenceTree tree, int verb) {
    return IntStream.range(tree.head(verb) + 1, verb)
        .anyMatch(w -> OF_WHOM.contains(tree.lower(w)) && tree.lower(w - 1).equals("of"));
  }

  /** "Forced him to leave": the object of the verb above does it. */
  private static Optional<Integer> object(SentenceTree tree, int verb, int governor) {
    boolean does = tree.relation(verb).equals("xcomp") || isForDoing(tree, verb);
    return does ? objects(tree, governor).stream().findFirst() : Optional.empty();
  }

  /** "Arrested two men for assaulting Anna Berg": what the object did. */
  private static boolean isForDoing(SentenceTree tree, int verb) {
    boolean isDone = tree.lower(verb).endsWith("ing") && tree.hasChild(verb, "mark", Set.of("for"));
    return tree.isA(verb, "advcl") && (isDone || isCharge(tree, verb));
  }

  /** "Accused him of hiding it": what the object is said to have done. */
  private static boolean isCharge(SentenceTree tree, int verb) {
    return tree.hasChild(verb, "mark", Set.of("of"))
        && CHARGING.contains(tree.lemma(tree.head(verb)));
  }

  /**
   * Its subjects, a name before the title beside it: "Mayor Anna Berg"; a bare number before a verb
   * is one: "and 20,000 gathered".
   */
  private static List<Integer> subjects(SentenceTree tree, int verb) {
    boolean hasObject = tree.child(verb, "obj").isPresent();
    List<Integer> own =
        tree.children(verb, SUBJECTS).stream()
            .filter(s -> (s < verb || !hasObject) && !isMeasure(tree, s))
            .filter(s -> !Strays.isNoSubject(tree, verb, s))
            .toList();
    if (own.size() > 1 && speaksAside(tree, own.getLast(), verb)) {
      return List.of(verb - 1);
    }
    if (own.size() > 1 && isTitleOrDateline(tree, own)) {
      return own.subList(1, own.size());
    }
    return own.isEmpty() && tree.pos(verb) == PartOfSpeech.VERB ? loose(tree, verb) : own;
  }

  /** Subjects that the tree does not call so. */
  private static List<Integer> loose(SentenceTree tree, int verb) {
    List<Integer> numbers =
        tree.children(verb, Set.of("nummod", "obl")).stream()
            .filter(n -> n < verb && !isMeasure(tree, n))
            .filter(n -> tree.isA(n, "nummod") || Strays.isNumberOf(tree, n, verb))
            .toList();
    return numbers.isEmpty()
        ? nameBefore(tree, verb)
            .or(() -> pronounBefore(tree, verb))
            .or(() -> Relatives.strayed(tree, verb))
            .or(() -> speakerBehind(tree, verb))
            .stream()
            .toList()
        : numbers;
  }

  /** The name that ends right before a finite verb and hangs on nothing else as its object. */
  private static Optional<Integer> nameBefore(SentenceTree tree, int verb) {
    int last = verb - 1;
    boolean canHave =
        last >= 0
            && tree.isInName(last)
            && FINITE_CLAUSES.contains(tree.relation(verb))
            && !tree.lower(verb).endsWith("ing")
            && tree.children(verb, Set.of("mark", "aux", "aux:pass", "obl:agent")).isEmpty();
    return canHave
        ? tree.referents().stream()
            .filter(r -> r.kind() == Referent.Kind.NAMED && r.span().overlaps(tree.span(last)))
            .map(r -> tree.headOf(r.span()))
            .filter(head -> head >= 0 && !HELD.contains(tree.relation(head)))
            .filter(head -> tree.child(head, "case").isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /** "A guest, she wrote, is". */
  private static boolean speaksAside(SentenceTree tree, int subject, int verb) {
    return subject == verb - 1
        && SPEAKERS.contains(tree.lower(subject))
        && tree.pos(verb - 2) == PartOfSpeech.PUNCT;
  }

  /** "'We heard it,' he said", where the tree gives the pronoun to the words that are said. */
  private static Optional<Integer> pronounBefore(SentenceTree tree, int verb) {
    boolean isAlone =
        verb > 1
            && SPEAKERS.contains(tree.lower(verb - 1))
            && tree.pos(verb - 2) == PartOfSpeech.PUNCT
            && tree.isA(verb, "root");
    return isAlone ? Optional.of(verb - 1) : Optional.empty();
  }

  /** "'We heard it,' said the manager", where the tree takes who says it for what is said. */
  private static Optional<Integer> speakerBehind(SentenceTree tree, int verb) {
    boolean isInverted =
        SAYING.contains(tree.lower(verb))
            && tree.children(verb, Set.of("ccomp", "aux")).stream().anyMatch(c -> c < verb);
    return isInverted ? tree.child(verb, "obj").filter(object -> object > verb) : Optional.empty();
  }

  private static boolean isTitleOrDateline(SentenceTree tree, List<Integer> subjects) {
    return isTitled(tree, subjects.get(0), subjects.get(1))
        || Strays.isDateline(tree, subjects.getFirst());
  }

  private static boolean isTitled(SentenceTree tree, int title, int name) {
    return name == title + 1 && tree.referent(title).isEmpty() && tree.isInName(name);
  }

  /** What the parser takes for a second subject, behind the verb: "convicted the former mayor". */
  public static List<Integer> objects(SentenceTree tree, int verb) {
    List<Integer> own = objectsBeforeTo(tree, verb);
    boolean hasSubject =
        tree.children(verb, SUBJECTS).stream()
            .anyMatch(s -> s < verb || Strays.isAsked(tree, verb, s));
    boolean lacksOne = own.isEmpty() && hasSubject && tree.child(verb, "ccomp").isEmpty();
    return lacksOne && tree.pos(verb) == PartOfSpeech.VERB
        ? tree.children(verb, Set.of("nsubj")).stream()
            .filter(s -> s > verb && !isBehindThat(tree, verb, s))
            .toList()
        : own;
  }

  /** "Asked Anna Berg to resign": before "to", whichever of the verbs the tree hangs it on. */
  private static List<Integer> objectsBeforeTo(SentenceTree tree, int verb) {
    List<Integer> own = tree.children(verb, Set.of("obj"));
    if (own.isEmpty() && isToldTo(tree, verb)) {
      return tree.children(verb, Set.of("iobj"));
    }
    return own.isEmpty()
        ? tree.children(verb, Set.of("xcomp")).stream()
            .flatMap(
                below ->
                    tree.children(below, Set.of("obj")).stream()
                        .filter(object -> object > verb && isBeforeTo(tree, below, object)))
            .toList()
        : own;
  }

  /** "Persuaded the council to pay for it": the council, as if it were given something. */
  private static boolean isToldTo(SentenceTree tree, int verb) {
    return !tree.lemma(verb).equals("promise")
        && tree.children(verb, Set.of("iobj")).size() == 1
        && tree.children(verb, Set.of("xcomp")).stream()
            .anyMatch(goal -> goal > verb && tree.hasChild(goal, "mark", Set.of("to")));
  }

  private static boolean isBeforeTo(SentenceTree tree, int below, int object) {
    return tree.children(below, Set.of("mark")).stream()
        .anyMatch(to -> tree.lower(to).equals("to") && object < to);
  }

  /** "Reported that Anna Berg": a subject of the clause below. */
  private static boolean isBehindThat(SentenceTree tree, int verb, int subject) {
    for (int word = verb + 1; word < subject; word++) {
      if (tree.lower(word).equals("that") && tree.isA(word, "mark")) {
        return true;
      }
    }
    return false;
  }

  /** The first word of those that stand below a word, up to it, without a gap. */
  public static int firstBelow(SentenceTree tree, int word) {
    int first = word;
    while (first > 0 && tree.isWithin(first - 1, word)) {
      first--;
    }
    return first;
  }
}
