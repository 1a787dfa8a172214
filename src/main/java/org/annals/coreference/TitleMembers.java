package org.annals.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.tree.Bridge;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Whose "members" are of whom a text says no more that is about one body, which its title names and
 * its first sentence defines: "The Lantern Trust is a charity. … Members in Leeds opened a shop."
 */
final class TitleMembers {
  private static final double CONFIDENCE = 0.8;

  private static final Set<String> MEMBERS = Set.of("member", "members", "membership");

  /** What has members too, and whose they are where a passage speaks of it. */
  private static final Set<String> OTHERS =
      Set.of(
          "assembly",
          "band",
          "board",
          "cabinet",
          "commission",
          "committee",
          "congregation",
          "congress",
          "council",
          "crew",
          "delegation",
          "family",
          "gang",
          "jury",
          "legislature",
          "panel",
          "parliament",
          "party",
          "senate",
          "team",
          "union");

  /** What a word hangs on that says whose the members are, or of what kind. */
  private static final Set<String> OWNING =
      Set.of("nmod:poss", "compound", "nmod:desc", "amod", "appos", "flat");

  private static final Set<String> LASTING =
      Set.of("active", "early", "founding", "founder", "former", "lifelong", "new", "other");

  /** What has no members as a society has them. */
  private static final Set<EntityClass> NO_SOCIETY =
      Set.of(
          EntityClass.COMPANY,
          EntityClass.SCHOOL,
          EntityClass.COURT,
          EntityClass.MILITARY,
          EntityClass.NEWS_MEDIA,
          EntityClass.INTERNATIONAL_ORGANIZATION);

  private final EntityKey key;
  private final Bridge bridge;

  private TitleMembers(Entity body) {
    this.key = body.key();
    this.bridge = new Bridge(Bridge.Relation.OF, body, CONFIDENCE);
  }

  /** The trees, in which such members are bridged to the body. */
  static List<SentenceTree> read(List<SentenceTree> trees) {
    Optional<TitleMembers> members =
        TitleTopic.of(trees, TitleMembers::isSociety)
            .filter(body -> isDefined(trees, body))
            .map(TitleMembers::new);
    return members.isEmpty()
        ? trees
        : IntStream.range(0, trees.size()).mapToObj(at -> members.get().read(trees, at)).toList();
  }

  private static boolean isSociety(Entity entity) {
    return entity.is(EntityType.ORGANIZATION) && !NO_SOCIETY.contains(entity.entityClass());
  }

  /** "The Lantern Trust is a charity": the first sentence below the title. */
  private static boolean isDefined(List<SentenceTree> trees, Entity body) {
    return trees.stream()
        .filter(tree -> tree.sentence().kind() == Block.Kind.PARAGRAPH)
        .limit(1)
        .flatMap(tree -> tree.referents().stream().limit(1))
        .anyMatch(first -> first.entity().key().equals(body.key()));
  }

  private SentenceTree read(List<SentenceTree> trees, int at) {
    SentenceTree tree = trees.get(at);
    Map<Integer, List<Bridge>> found = new HashMap<>();
    for (int word = 0; word < tree.size(); word++) {
      if (MEMBERS.contains(tree.lower(word)) && isOpen(tree, word) && !isOfOther(tree, word)) {
        found.put(word, List.of(bridge));
      }
    }
    if (found.isEmpty() || (at > 0 && isAway(trees.get(at - 1)))) {
      return tree;
    }
    found.putAll(tree.anaphora().bridges());
    return tree.with(tree.anaphora().withBridges(found));
  }

  /** Whether nothing beside the word says whose. */
  private static boolean isOpen(SentenceTree tree, int word) {
    return !tree.isInName(word)
        && tree.referent(word).isEmpty()
        && tree.children(word, OWNING).stream().allMatch(child -> isLasting(tree, child))
        && tree.children(word, Set.of("nmod")).stream()
            .noneMatch(child -> tree.hasChild(child, "case", Set.of("of", "from")));
  }

  private static boolean isLasting(SentenceTree tree, int child) {
    return LASTING.contains(tree.lower(child))
        || (tree.lower(child).equals("its") && tree.referent(child).isEmpty());
  }

  /** Whether a sentence speaks of another that has members, and not of the body. */
  private boolean isAway(SentenceTree tree) {
    return tree.referents().stream().noneMatch(this::isKnown) && isOfOther(tree, tree.size());
  }

  /** Whether the sentence has spoken of another that has members, before this word. */
  private boolean isOfOther(SentenceTree tree, int end) {
    boolean isNamed =
        tree.referents().stream()
            .filter(one -> tree.headOf(one.span()) < end)
            .anyMatch(one -> isSociety(one.entity()) && !isKnown(one));
    return isNamed
        || IntStream.range(0, end)
            .filter(word -> OTHERS.contains(tree.lower(word)) && !tree.isInName(word))
            .anyMatch(word -> tree.referent(word).filter(this::isKnown).isEmpty());
  }

  private boolean isKnown(Referent one) {
    return one.entity().key().equals(key);
  }
}
