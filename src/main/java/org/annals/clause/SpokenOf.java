package org.annals.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of what a text speaks at one of its places, as far as nothing there names it: the company of
 * "revenue rose 3 per cent", the museum of "the director, Ana Roe". It is the only one of its kind
 * that the paragraph has named so far, or else the only one that the paragraph before it names.
 */
public final class SpokenOf {
  /** How many sentences that name none of the kind may stand between. */
  private static final int REACH = 3;

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OWNERS = Set.of("nmod:poss", "nmod", "compound");
  private static final Set<String> POSSESSORS = Set.of("nmod:poss");

  private final List<SentenceTree> trees;

  /** The places of a document, by all of its trees. */
  public SpokenOf(List<SentenceTree> trees) {
    this.trees = List.copyOf(trees);
  }

  /**
   * The one that a sentence is about; nothing where it may be one of two, or the sentence names one
   * of the kind itself.
   *
   * @param isKind of what kind it is
   */
  public Optional<Entity> in(int sentence, Predicate<Entity> isKind) {
    return in(sentence, isKind, OWNERS);
  }

  /** The same, where what is told with "of" or the like is not what the lines are about. */
  public Optional<Entity> ofSubjects(int sentence, Predicate<Entity> isKind) {
    return in(sentence, isKind, POSSESSORS);
  }

  private Optional<Entity> in(int sentence, Predicate<Entity> isKind, Set<String> owners) {
    if (!named(trees.get(sentence), isKind).isEmpty()) {
      return Optional.empty();
    }
    int start = start(sentence);
    Set<EntityKey> here = named(start, sentence, isKind);
    if (!here.isEmpty()) {
      return here.size() == 1 ? last(start, sentence, isKind, owners) : Optional.empty();
    }
    int before = start == 0 ? 0 : start(start - 1);
    boolean isAlone = named(before, start, isKind).size() == 1;
    return isAlone && speaks(before) ? last(before, sentence, isKind, owners) : Optional.empty();
  }

  private boolean speaks(int sentence) {
    return trees.get(sentence).sentence().kind() == Block.Kind.PARAGRAPH;
  }

  /** The first sentence of the paragraph of a sentence. */
  private int start(int sentence) {
    int start = sentence;
    while (start > 0
        && Paragraphs.isOne(trees.get(start - 1), trees.get(start))
        && speaks(start - 1)) {
      start--;
    }
    return start;
  }

  /** The one of the kind that these sentences are about, if the last of them are not too many. */
  private Optional<Entity> last(int from, int to, Predicate<Entity> isKind, Set<String> owners) {
    int at = to - 1;
    while (at > from && named(trees.get(at), isKind).isEmpty()) {
      at--;
    }
    boolean isNear = to - at <= REACH + 1;
    return isNear && told(from, to, isKind, owners)
        ? first(trees.get(at), isKind)
        : Optional.empty();
  }

  /** Whether one of these sentences says something of it, and does not only name it. */
  private boolean told(int from, int to, Predicate<Entity> isKind, Set<String> owners) {
    return trees.subList(from, to).stream().anyMatch(tree -> !told(tree, isKind, owners).isEmpty());
  }

  /** Those of a kind of which a sentence says something, "Acme grew", "Acme's sales fell". */
  public static Set<Entity> subjects(SentenceTree tree, Predicate<Entity> isKind) {
    return told(tree, isKind, POSSESSORS);
  }

  private static Set<Entity> told(SentenceTree tree, Predicate<Entity> isKind, Set<String> owners) {
    Set<Entity> told = new LinkedHashSet<>();
    for (Referent name : tree.referents()) {
      int word = isKind.test(name.entity()) ? tree.headOf(name.span()) : -1;
      if (word >= 0 && isTold(tree, word, owners)) {
        told.add(name.entity());
      }
    }
    return told;
  }

  /** "Acme grew", "Acme's sales fell", "shares in Acme fell". */
  private static boolean isTold(SentenceTree tree, int word, Set<String> owners) {
    int above = tree.head(word);
    return SUBJECTS.contains(tree.relation(word))
        || (above != SentenceTree.ROOT
            && owners.contains(tree.relation(word))
            && SUBJECTS.contains(tree.relation(above)));
  }

  private static Optional<Entity> first(SentenceTree tree, Predicate<Entity> isKind) {
    return tree.referents().stream().map(Referent::entity).filter(isKind).findFirst();
  }

  private Set<EntityKey> named(int from, int to, Predicate<Entity> isKind) {
    Set<EntityKey> named = new LinkedHashSet<>();
    trees.subList(from, to).forEach(tree -> named.addAll(named(tree, isKind)));
    return named;
  }

  private static Set<EntityKey> named(SentenceTree tree, Predicate<Entity> isKind) {
    return tree.referents().stream()
        .map(Referent::entity)
        .filter(isKind)
        .map(Entity::key)
        .collect(Collectors.toSet());
  }
}
