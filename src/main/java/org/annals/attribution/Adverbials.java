package org.annals.attribution;

import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Governors.Governor;
import org.annals.tree.SentenceTree;

/** How clauses and events beside the core of a clause are told: "after", "if", "without". */
final class Adverbials {
  private static final Set<String> PURPOSE = Set.of("to", "so_as", "in_order");

  /** How a verb governs what no comma parts from it. */
  private static final Set<String> ASIDE = Set.of("wh", "ing", "bare");

  private static final Set<String> WHILE =
      Set.of("while", "when", "after", "before", "since", "whilst");

  private static final Set<String> WAS = Set.of("was", "were");

  private static final Set<String> BUYING = Set.of("buy", "purchase", "acquire", "build", "found");

  private final Parts parts;
  private final SentenceTree tree;
  private final SentenceStances stances;
  private final Speech speech;
  private final NotYet notYet;

  Adverbials(Parts parts, SentenceStances stances, Speech speech) {
    this.parts = parts;
    this.tree = parts.tree();
    this.stances = stances;
    this.speech = speech;
    this.notYet = new NotYet(tree, stances);
  }

  /** How a clause that hangs on another by "after", "if", "to" and the like is told. */
  Manner manner(int word, int head) {
    Manner main = stances.manner(head);
    if (opens("denied", word)) {
      return undone(main);
    }
    if (opens("unreal", word) || parts.modals().isInverted(word)) {
      return main.untold();
    }
    if (isBoughtWith(word, head)) {
      return main;
    }
    Optional<Governor> governor = stances.governor(word).filter(g -> isTied(word, g));
    if (governor.isPresent()) {
      return speech.governed(governor.get(), word);
    }
    if (Grammar.hasTo(tree, word)) {
      return infinitive(word, head, main);
    }
    if (opens("temporal", word) || notYet.isAsSoonAs(word)) {
      return temporal(word, head, main);
    }
    return beside(word, main);
  }

  /** Whether a conjunction opens a clause: "when the border was drawn". */
  static boolean isOpened(SentenceTree tree, int word) {
    return tree.child(word, "mark").isPresent()
        || tree.hasChild(word, "advmod", Set.of("when", "whenever", "where", "wherever"));
  }

  /** How a clause that nothing opens is told. */
  private Manner beside(int word, Manner main) {
    boolean isPart = Grammar.isIng(tree, word) && Grammar.subjects(tree, word).isEmpty();
    return isPart ? main.affirmed() : main.granted();
  }

  /**
   * What is not done; as open as the clause where that is: "should read it rather than strike it".
   */
  private static Manner undone(Manner main) {
    boolean isPlain = main.told() && !main.isDenied() && main.modality() == Modality.ACTUAL;
    return isPlain ? main.granted().flipped() : main.untold();
  }

  /** Whether a clause belongs to a word rather than telling a purpose or circumstance of it. */
  private boolean isTied(int word, Governor governor) {
    if (isAside(word, governor)) {
      return false;
    }
    if (!governor.form().equals("to")) {
      return Grammar.hasThat(tree, word) || !governor.form().equals("that");
    }
    boolean isNext = tree.lower(governor.word() + 1).equals("to");
    return governor.word() < word && (isNext || governor.effect() != Effect.DOUBTS);
  }

  /** "Asked for a law in his address, when he warned", "urged them to apply, noting the costs". */
  private boolean isAside(int word, Governor governor) {
    int first = Grammar.first(tree, word);
    boolean isWhile = Grammar.isIng(tree, word) && WHILE.contains(tree.lower(first));
    boolean isBefore = word < governor.word() && tree.isA(word, "advcl");
    return ASIDE.contains(governor.form()) && (isWhile || isBefore || isBehind(word, governor));
  }

  private boolean isBehind(int word, Governor governor) {
    int first = Grammar.first(tree, word);
    return governor.word() < first
        && tree.lower(first - 1).equals(",")
        && (first == word || tree.lower(first).equals("when"));
  }

  /** Whether a clause opens with a word, or two, of one of the lists of conjunctions. */
  private boolean opens(String list, int word) {
    int first = Grammar.first(tree, word);
    boolean isMarked =
        Grammar.markers(tree, word).stream().anyMatch(m -> m < word && isOneOf(list, m));
    return isMarked
        || parts.lexicon().has(list, tree.lower(first) + "_" + tree.lower(first + 1))
        || (tree.hasChild(word, "advmod", Set.of("when", "whenever")) && list.equals("temporal"));
  }

  private boolean isOneOf(String list, int word) {
    return parts.lexicon().has(list, tree.lower(word))
        || parts.lexicon().has(list, tree.lower(word) + "_" + tree.lower(word + 1));
  }

  private Manner infinitive(int word, int head, Manner main) {
    int first = Grammar.first(tree, word);
    if (tree.lower(first).equals("only") || tree.lower(first - 1).equals("only")) {
      return main.granted();
    }
    boolean isItTook =
        tree.lemma(head).equals("take")
            && Grammar.subjects(tree, head).stream().anyMatch(s -> tree.lower(s).equals("it"));
    if (isItTook) {
      return main;
    }
    boolean isTooMuch = tree.hasChild(head, "advmod", Set.of("too"));
    return isTooMuch ? main.flipped() : main.untold();
  }

  /** "Used the money to buy a ship": it was bought. */
  private boolean isBoughtWith(int word, int head) {
    return Grammar.hasTo(tree, word)
        && BUYING.contains(tree.lemma(word))
        && tree.child(head, "obj").isPresent()
        && tree.children(head, Set.of("aux")).isEmpty()
        && tree.lower(head).equals("used");
  }

  /** "Is free until the appeal has been heard": nobody has heard it. */
  private static Manner stillToCome(Manner main) {
    boolean isOpen = !main.told() || main.modality() != Modality.ACTUAL;
    return isOpen ? main.affirmed() : main.untold();
  }

  private Manner temporal(int word, int head, Manner main) {
    if (notYet.isSo(word, head)) {
      return stillToCome(main);
    }
    if (notYet.isCondition(word, head, main)) {
      return main.untold();
    }
    return notYet.isAhead(word, head) ? main.affirmed() : temporal(word, main);
  }

  /** "Will leave when the strike ends": as planned as the main clause. */
  private Manner temporal(int word, Manner main) {
    boolean isPast = Grammar.isVerb(tree, word) && !Grammar.isBaseOrThird(tree, word);
    boolean isFinite =
        tree.children(word, Set.of("aux", "aux:pass", "cop")).stream()
            .allMatch(aux -> WAS.contains(tree.lower(aux)));
    boolean isOpen = !main.told() || main.modality() == Modality.PLANNED;
    return (isPast && isFinite) || !isOpen ? main.granted() : main.affirmed();
  }

  /** How the noun of an event is told that takes part in a clause, where no list says more. */
  Manner participant(int word, int head) {
    boolean isObject = tree.isA(word, "obj") || tree.isA(word, "nsubj:pass");
    Manner main = isObject ? stances.manner(head) : stances.plain(head);
    if (parts.negation().hasNo(word)) {
      return main;
    }
    if (isDeniedBy(word)) {
      return main.granted().flipped();
    }
    if (isUnrealBy(word)) {
      return main.untold();
    }
    boolean isOpen = isObject && !main.told();
    if (!isOpen && isGranted(word, head)) {
      return granted(head, main);
    }
    return isObject ? main : main.affirmed();
  }

  /** How an event is told that is there whatever the clause says of it. */
  private Manner granted(int head, Manner main) {
    return isSpokenThing(head) ? stances.plain(tree.head(head)).granted() : main.granted();
  }

  /** Whether an event is there whatever the clause says of it. */
  private boolean isGranted(int word, int head) {
    return Grammar.isDefinite(tree, word)
        || !Grammar.isVerb(tree, head)
        || tree.isA(word, "compound");
  }

  /** "Involvement" in "denied involvement in the attack". */
  private boolean isSpokenThing(int noun) {
    return stances
        .governor(noun)
        .filter(g -> g.form().equals("thing") && g.effect().isSpeech())
        .isPresent();
  }

  private boolean isDeniedBy(int word) {
    return Grammar.markers(tree, word).stream().anyMatch(m -> isOneOf("denied", m));
  }

  /** "In case of", "in the event of", "for fear of". */
  private boolean isUnrealBy(int word) {
    int first = Grammar.first(tree, word);
    String before = tree.lower(first) + "_" + tree.lower(first + 1);
    return PURPOSE.contains(before)
        || Set.of("in_case", "for_fear", "if_not").contains(before)
        || isEventOf(word);
  }

  private boolean isEventOf(int word) {
    int head = tree.head(word);
    return head != SentenceTree.ROOT
        && tree.lower(head).equals("event")
        && tree.lower(head + 1).equals("of")
        && tree.hasChild(head, "case", Set.of("in"));
  }
}
