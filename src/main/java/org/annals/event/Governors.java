package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Which words around a telling speak of the same happening: its verb, and whose subject it shares.
 */
final class Governors {
  private static final Set<String> OF_WHOM = Set.of("whom", "which");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer");
  private static final Set<String> OPEN_CLAUSES = Set.of("xcomp", "advcl", "acl");
  private static final Set<String> HANGING =
      Set.of("nsubj", "nsubj:pass", "obj", "obl", "obl:unmarked", "xcomp", "compound", "nmod");

  private static final Set<String> PASSIVE_MARKS = Set.of("aux:pass", "nsubj:pass", "obl:agent");
  private static final Set<String> OWN_SUBJECT_OR_OBJECT = Set.of("nsubj", "obj", "aux", "xcomp");
  private static final Set<String> INTRANSITIVE = DataFile.words("/event/intransitive-verbs.txt");

  private static final Set<String> PRONOUNS = Set.of("him", "her", "them", "it", "me", "us");
  private static final Set<String> HAVING = Set.of("have", "get");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  private static final Set<String> SPEAKERS = Set.of("he", "she", "they", "i", "we", "it");
  private static final Set<String> SAYING =
      Set.of("said", "says", "added", "asked", "wrote", "replied", "explained", "cried", "writes");

  private static final Set<String> FINITE_CLAUSES = Set.of("root", "ccomp", "conj", "parataxis");

  private static final Set<String> HELD =
      Set.of("obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj", "appos", "compound");

  private Governors() {}

  /**
   * The word and the verbs that say when and where the same thing happens: for a noun, the verb
   * that it is subject or object of ("held a rally in Leeds").
   */
  static List<Integer> of(SentenceTree tree, int head) {
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
  static Optional<Integer> subject(SentenceTree tree, int verb) {
    return isHadDone(tree, verb) && PRONOUNS.contains(tree.lower(verb - 1))
        ? Optional.of(verb - 1)
        : subjectAbove(tree, verb);
  }

  private static Optional<Integer> subjectAbove(SentenceTree tree, int verb) {
    int at = verb;
    for (int steps = 0; steps < 4; steps++) {
      List<Integer> own = subjects(tree, at);
      String relation = tree.relation(at);
      if (!own.isEmpty()) {
        return Optional.of(read(tree, at, own.getFirst()));
      }
      if (!goesOn(tree, at)) {
        return Optional.empty();
      }
      int governor = tree.head(at);
      Optional<Integer> shared =
          relation.equals("acl") ? Optional.of(governor) : object(tree, at, governor);
      if (shared.isPresent()) {
        return shared;
      }
      at = governor;
    }
    return Optional.empty();
  }

  private static boolean goesOn(SentenceTree tree, int verb) {
    String relation = tree.relation(verb);
    return (relation.equals("conj") || OPEN_CLAUSES.contains(relation))
        && tree.head(verb) != SentenceTree.ROOT
        && !isOfWhom(tree, verb);
  }

  /** "Children, the youngest of whom died": not all of them. */
  private static boolean isOfWhom(SentenceTree tree, int verb) {
    return IntStream.range(tree.head(verb) + 1, verb)
        .anyMatch(w -> OF_WHOM.contains(tree.lower(w)) && tree.lower(w - 1).equals("of"));
  }

  /** "Forced him to leave": the object of the verb above does it. */
  private static Optional<Integer> object(SentenceTree tree, int verb, int governor) {
    boolean does = tree.relation(verb).equals("xcomp") || isForDoing(tree, verb);
    return does ? tree.child(governor, "obj") : Optional.empty();
  }

  /** "Arrested two men for assaulting Anna Berg": what the object did. */
  private static boolean isForDoing(SentenceTree tree, int verb) {
    return tree.isA(verb, "advcl")
        && tree.lower(verb).endsWith("ing")
        && tree.hasChild(verb, "mark", Set.of("for"));
  }

  /** The subject; for "who", where nothing has said who it is, what the clause hangs on. */
  private static int read(SentenceTree tree, int verb, int subject) {
    boolean isUnread =
        tree.isA(verb, "acl:relcl")
            && RELATIVE.contains(tree.lower(subject))
            && tree.referent(subject).isEmpty();
    return isUnread ? antecedent(tree, tree.head(verb), tree.lower(subject)) : subject;
  }

  /** "A graduate of Leeds University who worked there": a person, and no body. */
  private static int antecedent(SentenceTree tree, int word, String relative) {
    boolean isBody =
        tree.referent(word)
            .filter(referent -> referent.entity().key().type() != EntityType.PERSON)
            .isPresent();
    boolean isOf = tree.isA(word, "nmod") && tree.pos(tree.head(word)) == PartOfSpeech.NOUN;
    boolean isWhom = relative.equals("who") && isBody && isOf;
    return described(tree, isWhom ? tree.head(word) : word);
  }

  /** "Anna Berg is a lawyer who", "Anna Berg, a lawyer who": who is told to be that. */
  private static int described(SentenceTree tree, int noun) {
    if (tree.referent(noun).isPresent()) {
      return noun;
    }
    if (tree.isA(noun, "appos")) {
      return tree.head(noun);
    }
    List<Integer> subjects = tree.children(noun, SUBJECTS);
    return tree.child(noun, "cop").isEmpty() || subjects.isEmpty() ? noun : subjects.getFirst();
  }

  /**
   * Its subjects, a name before the title beside it: "Mayor Anna Berg"; a bare number before a verb
   * is one: "and 20,000 gathered".
   */
  private static List<Integer> subjects(SentenceTree tree, int verb) {
    boolean hasObject = tree.child(verb, "obj").isPresent();
    List<Integer> own =
        tree.children(verb, SUBJECTS).stream().filter(s -> s < verb || !hasObject).toList();
    if (own.size() > 1 && speaksAside(tree, own.getLast(), verb)) {
      return List.of(verb - 1);
    }
    if (own.size() > 1 && isTitled(tree, own.get(0), own.get(1))) {
      return own.subList(1, own.size());
    }
    if (own.isEmpty() && tree.pos(verb) == PartOfSpeech.VERB) {
      List<Integer> numbers = tree.children(verb, Set.of("nummod"));
      return numbers.isEmpty()
          ? nameBefore(tree, verb)
              .or(() -> pronounBefore(tree, verb))
              .or(() -> speakerBehind(tree, verb))
              .stream()
              .toList()
          : numbers;
    }
    return own;
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
            .filter(head -> head >= 0 && isFree(tree, head))
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

  private static boolean isFree(SentenceTree tree, int name) {
    return !HELD.contains(tree.relation(name)) && tree.child(name, "case").isEmpty();
  }

  private static boolean isTitled(SentenceTree tree, int title, int name) {
    return name == title + 1 && tree.referent(title).isEmpty() && tree.isInName(name);
  }

  /** What the parser takes for a second subject, behind the verb: "convicted the former mayor". */
  static List<Integer> objects(SentenceTree tree, int verb) {
    List<Integer> own = tree.children(verb, Set.of("obj"));
    boolean hasSubject = tree.children(verb, SUBJECTS).stream().anyMatch(s -> s < verb);
    boolean lacksOne = own.isEmpty() && hasSubject && tree.child(verb, "ccomp").isEmpty();
    return lacksOne && tree.pos(verb) == PartOfSpeech.VERB
        ? tree.children(verb, Set.of("nsubj")).stream()
            .filter(s -> s > verb && !isBehindThat(tree, verb, s))
            .toList()
        : own;
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

  /** Whether the verb is in the passive voice, by its own marks or those of the verb it follows. */
  static boolean isPassive(SentenceTree tree, int verb) {
    boolean marked = !tree.children(verb, PASSIVE_MARKS).isEmpty();
    return marked
        || isReducedPassive(tree, verb)
        || goesOnPassive(tree, verb)
        || isHadDone(tree, verb);
  }

  /** "Had him arrested": what is done to the object. */
  private static boolean isHadDone(SentenceTree tree, int verb) {
    boolean plain = PRONOUNS.contains(tree.lower(verb - 1));
    if (plain && HAVING.contains(tree.lemma(verb - 2)) && isBareParticiple(tree, verb)) {
      return true;
    }
    return tree.isA(verb, "xcomp")
        && isBareParticiple(tree, verb)
        && HAVING.contains(tree.lemma(tree.head(verb)))
        && tree.child(tree.head(verb), "obj").isPresent()
        && tree.children(verb, Set.of("mark", "obj", "aux")).isEmpty();
  }

  /** "the man arrested in Leeds", "Jailed in 1920, he": a past participle on its own. */
  private static boolean isReducedPassive(SentenceTree tree, int verb) {
    String relation = tree.relation(verb);
    return (relation.equals("acl") || relation.equals("advcl"))
        && isBareParticiple(tree, verb)
        && tree.children(verb, Set.of("mark", "nsubj", "obj")).isEmpty();
  }

  /** "was arrested and later released". */
  private static boolean goesOnPassive(SentenceTree tree, int verb) {
    return tree.relation(verb).equals("conj")
        && isBareParticiple(tree, verb)
        && !INTRANSITIVE.contains(tree.lemma(verb))
        && !tree.lower(tree.head(verb)).equals("born")
        && tree.children(verb, OWN_SUBJECT_OR_OBJECT).isEmpty()
        && isPassive(tree, tree.head(verb));
  }

  private static boolean isBareParticiple(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.lower(verb).endsWith("ing")
        && !tree.lower(verb).equals(tree.lemma(verb));
  }

  /** The first word of those that stand below a word, up to it, without a gap. */
  static int firstBelow(SentenceTree tree, int word) {
    int first = word;
    while (first > 0 && tree.isWithin(first - 1, word)) {
      first--;
    }
    return first;
  }
}
