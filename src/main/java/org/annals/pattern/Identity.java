package org.annals.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/** What a noun is said of: "her brother, Bo Li", "Bo Li is her brother", "her brother Bo Li". */
final class Identity {
  private static final Set<String> TITLE =
      Set.of("compound", "nmod", "nmod:desc", "nmod:unmarked", "flat", "amod", "appos");
  private static final Set<String> BECOMING = Set.of("become", "remain");
  private static final Set<String> NAMING = Set.of("name", "call", "named", "called");
  private static final Set<String> SERVING = Set.of("serve", "work", "act");
  private static final Set<String> CHOOSING =
      Set.of(
          "elect",
          "re-elect",
          "reelect",
          "appoint",
          "name",
          "make",
          "hire",
          "choose",
          "install",
          "promote",
          "crown",
          "inaugurate",
          "engage",
          "employ");

  private final SentenceTree tree;
  private final Clauses clauses;

  Identity(SentenceTree tree, Clauses clauses) {
    this.tree = tree;
    this.clauses = clauses;
  }

  /**
   * A word that stands for the same as the noun.
   *
   * @param told the word by which the sentence tells it
   */
  record Same(int word, int told, boolean isNaming) {}

  List<Same> of(int noun) {
    List<Same> all = new ArrayList<>();
    for (int word : named(noun)) {
      all.add(new Same(word, noun, true));
    }
    all.addAll(claimed(noun));
    return all;
  }

  /** The names that stand beside it. */
  private List<Integer> named(int noun) {
    List<Integer> names = new ArrayList<>();
    for (int child : tree.children(noun)) {
      if (isApposed(tree, child) || (tree.isA(child, "flat") && tree.isInName(child))) {
        names.add(child);
      } else if (isNaming(noun, child)) {
        tree.children(child).stream().filter(c -> c > child).findFirst().ifPresent(names::add);
      }
    }
    int first = first(noun);
    if (isApposed(tree, first) || isSecondOf(noun, first)) {
      names.add(isApposed(tree, first) ? tree.head(first) : first);
    }
    if (isTitle(noun)) {
      names.add(tree.head(noun));
    }
    return names;
  }

  /** "Bo Li, a writer and a member": what is joined to the name goes on with what it is called. */
  private boolean isSecondOf(int noun, int name) {
    int joint = tree.child(noun, "cc").orElse(-1);
    return name < noun
        && tree.isInName(name)
        && joint > 0
        && !tree.lower(joint - 1).equals(",")
        && tree.children(name).stream()
            .anyMatch(c -> isApposed(tree, c) && name < c && c < joint && !tree.isInName(c));
  }

  /** "A son named Bo", "a son, called Bo". */
  private boolean isNaming(int noun, int child) {
    return tree.isA(child, "acl")
        && NAMING.contains(tree.lemma(child))
        && (child == noun + 1 || (child == noun + 2 && tree.lower(noun + 1).equals(",")));
  }

  /** Whether it stands in apposition; with a word of case it stands for something else. */
  static boolean isApposed(SentenceTree tree, int word) {
    return tree.isA(word, "appos")
        && tree.children(word).stream().noneMatch(c -> tree.isA(c, "case") && c < word);
  }

  /** Whether it stands right before a name and hangs on it: "her brother Bo Li". */
  boolean isTitle(int noun) {
    int head = tree.head(noun);
    return head > noun
        && TITLE.contains(tree.relation(noun))
        && tree.isInName(head)
        && tree.isInName(noun + 1);
  }

  private List<Same> claimed(int noun) {
    List<Same> all = new ArrayList<>();
    int first = first(noun);
    if (hasCopula(noun) || hasCopula(first)) {
      clauses.subjects(noun).words().forEach(s -> all.add(new Same(s, noun, false)));
    }
    int head = tree.head(noun);
    if (head == SentenceTree.ROOT) {
      return all;
    }
    if (tree.isA(noun, "nsubj") && hasCopula(head) && (isName(head) || hasName(head))) {
      all.add(new Same(head, head, false));
    }
    int verb = tree.head(first);
    if (verb != SentenceTree.ROOT) {
      holders(first, verb).forEach(s -> all.add(new Same(s, verb, false)));
    }
    return all;
  }

  /** Who becomes it, serves as it or is chosen for it. */
  private List<Integer> holders(int noun, int verb) {
    String lemma = tree.lemma(verb);
    boolean isComplement = tree.isA(noun, "xcomp") || tree.isA(noun, "obj");
    boolean isAs = !isComplement && tree.hasChild(noun, "case", Set.of("as"));
    boolean becomes = BECOMING.contains(lemma) && isComplement;
    if (becomes || (isAs && serves(verb))) {
      return clauses.subjects(verb).words();
    }
    return isComplement || isAs ? chosen(noun, verb) : List.of();
  }

  private boolean serves(int verb) {
    return SERVING.contains(tree.lemma(verb)) && clauses.subjects(verb).voice().isIt(false);
  }

  /** "They elected her mayor", "she was hired as a clerk". */
  private List<Integer> chosen(int noun, int verb) {
    if (noun < verb || !CHOOSING.contains(tree.lemma(verb))) {
      return List.of();
    }
    Clauses.Subjects subjects = clauses.subjects(verb);
    if (subjects.voice() == Clauses.Voice.PASSIVE) {
      return subjects.words();
    }
    return tree.children(verb).stream()
        .filter(c -> tree.isA(c, "obj") || tree.isA(c, "iobj"))
        .filter(c -> verb < c && c < noun && !isChooser(c, verb))
        .toList();
  }

  /** Whether "him" was taken for the very one who chooses him, who stands before the verb. */
  private boolean isChooser(int object, int verb) {
    return tree.children(verb).stream()
        .filter(c -> c < verb)
        .flatMap(c -> tree.referent(c).stream())
        .anyMatch(
            other ->
                tree.referent(object)
                    .filter(one -> one.entity().key().equals(other.entity().key()))
                    .isPresent());
  }

  private boolean hasName(int noun) {
    return tree.children(noun).stream()
        .anyMatch(c -> tree.isInName(c) && (isApposed(tree, c) || tree.isA(c, "flat")));
  }

  private boolean hasCopula(int noun) {
    return tree.children(noun).stream().anyMatch(c -> tree.isA(c, "cop"));
  }

  private boolean isName(int word) {
    return tree.pos(word) == PartOfSpeech.PROPN || tree.isInName(word);
  }

  /** The first of the words that it is coordinated with. */
  int first(int word) {
    int at = word;
    while (tree.isA(at, "conj") && tree.head(at) < at && tree.head(at) != SentenceTree.ROOT) {
      at = tree.head(at);
    }
    return at;
  }
}
