package org.annals.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** What a noun is said of: "her brother, Bo Li", "Bo Li is her brother", "her brother Bo Li". */
final class Identity {
  private static final Set<String> TITLE =
      Set.of("compound", "nmod", "nmod:desc", "nmod:unmarked", "flat", "amod", "appos");
  private static final Set<String> OPENING =
      Set.of("obl", "obl:unmarked", "nsubj", "dislocated", "advcl", "appos", "nmod", "parataxis");

  /** What a tree takes for a verb in "is managing director". */
  private static final Set<String> RANKS = Set.of("acting", "managing");

  private static final Set<String> AS = Set.of("as");
  private static final Set<String> NAMING = Set.of("name", "call", "named", "called");

  private final SentenceTree tree;
  private final Clauses clauses;
  private final Holders holders;

  Identity(SentenceTree tree, Clauses clauses) {
    this.tree = tree;
    this.clauses = clauses;
    this.holders = new Holders(tree, clauses);
  }

  /**
   * A word that stands for the same as the noun.
   *
   * @param told the word by which the sentence tells it
   * @param isOver whether it says that this came to an end
   */
  record Same(int word, int told, boolean isNaming, boolean isOver) {
    Same(int word, int told, boolean isNaming) {
      this(word, told, isNaming, false);
    }
  }

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
    List<Integer> names = new ArrayList<>(below(noun));
    if (isFurther(noun) && !names.isEmpty()) {
      return names;
    }
    names.addAll(opened(noun));
    int first = first(noun);
    if (isApposed(tree, first) || isSecondOf(noun, first)) {
      names.add(isApposed(tree, first) ? nameHead(tree.head(first)) : first);
    }
    if (isTitle(noun)) {
      names.add(tree.head(noun));
    }
    return names;
  }

  /** "Their son, Bo, a cellist, and her sister, Ann": another one, who has a name of her own. */
  private boolean isFurther(int noun) {
    return tree.isA(noun, "conj")
        && tree.child(noun, "nmod:poss").isPresent()
        && tree.children(noun, Set.of("appos", "flat")).stream()
            .anyMatch(name -> name > noun && tree.isInName(name));
  }

  /** The word that a name hangs by, where this is another one of it; the word itself otherwise. */
  private int nameHead(int word) {
    if (isHonorific(word)) {
      return word + 1;
    }
    return tree.isInName(word) && tree.referent(word).isEmpty()
        ? tree.referents().stream()
            .filter(name -> name.span().overlaps(tree.span(word)))
            .mapToInt(name -> tree.headOf(name.span()))
            .findFirst()
            .orElse(word)
        : word;
  }

  /** "Ms" in "Ms Bo Li", where the tree hangs what she is called on it. */
  private boolean isHonorific(int word) {
    return word + 1 < tree.size()
        && tree.pos(word) == PartOfSpeech.PROPN
        && !tree.isInName(word)
        && tree.isInName(word + 1)
        && tree.relation(word + 1).equals(tree.relation(word))
        && tree.head(word + 1) == tree.head(word);
  }

  /** The names behind the noun; none in apposition to the very name that it is the title of. */
  private List<Integer> below(int noun) {
    List<Integer> names = new ArrayList<>();
    boolean hasOwn = tree.children(noun).stream().anyMatch(this::isFlatName);
    boolean hasNext = tree.children(noun).stream().anyMatch(c -> isNextName(noun, c));
    for (int child : tree.children(noun)) {
      boolean isBeside =
          isApposed(tree, child)
              && (!hasOwn || tree.isInName(child))
              && (!hasNext || isNextName(noun, child));
      if (isBeside || isFlatName(child)) {
        names.add(child);
      } else if (isNaming(noun, child)) {
        tree.children(child).stream()
            .filter(c -> c > child)
            .findFirst()
            .filter(c -> tree.child(c, "case").isEmpty())
            .ifPresent(names::add);
      }
    }
    return names;
  }

  /** "A niece of her brother Bo, Mia Li": who stands behind the comma is the niece. */
  private boolean isNextName(int noun, int child) {
    return child == noun + 1 && tree.isInName(child) && isApposed(tree, child);
  }

  private boolean isFlatName(int word) {
    return tree.isA(word, "flat") && tree.isInName(word);
  }

  /** "A graduate of the school, she": what opens a sentence is said of its subject. */
  private List<Integer> opened(int noun) {
    int first = first(noun);
    int verb = tree.head(first);
    if (verb == SentenceTree.ROOT || verb < noun || !OPENING.contains(tree.relation(first))) {
      return List.of();
    }
    Span group = tree.subtreeSpan(first);
    boolean isBare = tree.children(first).stream().noneMatch(c -> tree.isA(c, "case") && c < first);
    boolean isIndefinite = tree.lower(0).equals("a") || tree.lower(0).equals("an");
    return isBare
            && isIndefinite
            && group.start() == tree.sentence().span().start()
            && isCut(group.end())
        ? clauses.subjects(verb).words()
        : List.of();
  }

  /** Whether a comma ends the words up to there, or stands right behind them. */
  private boolean isCut(int end) {
    return tree.text().charAt(end - 1) == ',' || tree.text().startsWith(",", end);
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
      List<Integer> own = clauses.subjects(noun).words();
      List<Integer> subjects = own.isEmpty() ? clauses.subjects(first).words() : own;
      (subjects.isEmpty() ? strayed(noun) : subjects)
          .forEach(s -> all.add(new Same(s, noun, false)));
    }
    if (tree.head(noun) != SentenceTree.ROOT) {
      all.addAll(claimedAbove(noun, tree.head(noun), first));
    }
    return all;
  }

  /** "She was for ten years a nurse": a subject that the tree hangs on the time between. */
  private List<Integer> strayed(int noun) {
    return tree.children(noun).stream()
        .filter(time -> time < noun && tree.hasChild(time, "case", Set.of("for")))
        .flatMap(time -> tree.children(time).stream())
        .filter(c -> tree.isA(c, "nsubj") && tree.children(c).isEmpty())
        .toList();
  }

  /** What the word above the noun claims of somebody. */
  private List<Same> claimedAbove(int noun, int head, int first) {
    List<Same> all = new ArrayList<>();
    if (tree.isA(noun, "nsubj") && hasCopula(head) && (isName(head) || hasName(head))) {
      all.add(new Same(head, head, false));
    }
    if (RANKS.contains(tree.lower(head)) && hasCopula(head)) {
      clauses.subjects(head).words().forEach(s -> all.add(new Same(s, noun, false)));
    }
    for (Holders.Holder holder : holders.of(isOfVerb(noun, first) ? noun : first)) {
      all.add(new Same(holder.word(), holder.told(), holder.isNaming(), holder.isOver()));
    }
    return all;
  }

  /** Whether it is joined to a verb and not to the office that the verb tells first. */
  private boolean isOfVerb(int noun, int first) {
    return tree.pos(first) == PartOfSpeech.VERB
        && (tree.hasChild(noun, "case", AS) || holders.isFurther(noun));
  }

  private boolean hasName(int noun) {
    return tree.children(noun).stream()
        .anyMatch(c -> tree.isInName(c) && (isApposed(tree, c) || tree.isA(c, "flat")));
  }

  private boolean hasCopula(int noun) {
    boolean isRank = RANKS.contains(tree.lower(noun));
    return tree.children(noun).stream()
        .anyMatch(
            c ->
                tree.isA(c, "cop") || (isRank && tree.isA(c, "aux") && tree.lemma(c).equals("be")));
  }

  private boolean isName(int word) {
    return tree.pos(word) == PartOfSpeech.PROPN || tree.isInName(word);
  }

  /**
   * The first of the words that it is coordinated with. Nobody's office is coordinated with the
   * name of a place or body: "rector at Ibadan and archbishop of Lagos".
   */
  int first(int word) {
    int at = word;
    while (tree.isA(at, "conj") && tree.head(at) < at && tree.head(at) != SentenceTree.ROOT) {
      at = tree.head(at);
    }
    boolean isOfName = at != word && isNameOfBody(at);
    while (isOfName && tree.isA(at, "nmod") && tree.head(at) < at) {
      at = tree.head(at);
    }
    return at;
  }

  private boolean isNameOfBody(int word) {
    return tree.isInName(word)
        && tree.referent(word).filter(name -> !name.entity().is(EntityType.PERSON)).isPresent();
  }
}
