package org.annals.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** The town and the province where a text is at home, as it says where it opens. */
final class HomePlaces {
  /** How many sentences open a text. */
  private static final int OPENING = 6;

  private static final int OFTEN = 2;

  /** How many sentences may stand before the dateline, and how many name what a text is about. */
  private static final int HEAD = 6;

  private static final int SPOKEN_OF = 3;
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[\\p{Lu}' .-]+(?:,| ?[(\u2014\u2013-]).*", Pattern.DOTALL);

  private final List<SentenceTree> trees;

  HomePlaces(List<SentenceTree> trees) {
    this.trees = trees;
  }

  /** The towns of the dateline, else the place that the heading names. */
  Set<Entity> dated() {
    Set<Entity> named = new LinkedHashSet<>();
    for (SentenceTree tree : trees.subList(0, Math.min(HEAD, trees.size()))) {
      String text = tree.sentence().span().of(tree.text());
      if (DATELINE.matcher(text).matches()) {
        tree.referents().stream()
            .filter(name -> name.span().start() == tree.sentence().span().start())
            .filter(name -> isDateline(name.entity()))
            .forEach(name -> named.add(name.entity()));
      }
    }
    if (named.isEmpty()) {
      headline().ifPresent(named::add);
    }
    return named;
  }

  /** The one place that the heading names, where the text goes on to speak of it. */
  private Optional<Entity> headline() {
    List<Entity> first =
        trees.stream()
            .limit(1)
            .flatMap(tree -> tree.referents().stream())
            .map(Referent::entity)
            .filter(entity -> entity.is(EntityType.PLACE))
            .distinct()
            .toList();
    return first.size() == 1
        ? first.stream().filter(one -> isTown(one) && isSpokenOf(one)).findFirst()
        : Optional.empty();
  }

  private boolean isSpokenOf(Entity place) {
    return trees.stream()
            .filter(
                tree ->
                    tree.referents().stream()
                        .anyMatch(name -> name.entity().key().equals(place.key())))
            .count()
        >= SPOKEN_OF;
  }

  /** A dateline names towns, also those that nobody knows and that were taken for regions. */
  private static boolean isDateline(Entity entity) {
    return isTown(entity) || isRegion(entity);
  }

  /** The one province that the opening names, where the text goes on to call it by this noun. */
  Optional<Entity> province(String noun) {
    List<Entity> first =
        named(trees.subList(0, Math.min(OPENING, trees.size()))).stream()
            .map(Referent::entity)
            .filter(HomePlaces::isRegion)
            .distinct()
            .toList();
    return first.size() == 1 && (says(noun) || isState(noun, first.getFirst()))
        ? Optional.of(first.getFirst()).filter(this::isForemost)
        : Optional.empty();
  }

  /** "Truro, Nova Scotia": the one town that the opening names so, if the text names it again. */
  Optional<Entity> town() {
    List<Entity> towns = new ArrayList<>();
    for (SentenceTree tree : trees.subList(0, Math.min(OPENING, trees.size()))) {
      List<Referent> names = named(List.of(tree));
      for (int i = 0; i + 1 < names.size(); i++) {
        Entity town = names.get(i).entity();
        int gap = names.get(i + 1).span().start() - names.get(i).span().end();
        boolean isPair =
            gap == ", ".length()
                && tree.text().charAt(names.get(i).span().end()) == ','
                && isRegion(names.get(i + 1).entity());
        if (isPair && isTown(town) && !towns.contains(town)) {
          towns.add(town);
        }
      }
    }
    return towns.size() == 1
        ? Optional.of(towns.getFirst()).filter(town -> count(town) >= OFTEN)
        : Optional.empty();
  }

  /** "Gov. Ana Roe", in a text about one state of the United States, which need not say so. */
  private static boolean isState(String noun, Entity region) {
    return noun.equals("state")
        && region.known().flatMap(KnownName::within).filter("United States"::equals).isPresent();
  }

  private boolean says(String noun) {
    return trees.stream()
        .anyMatch(
            tree -> {
              int word = 0;
              while (word < tree.size()
                  && !(tree.lower(word).equals(noun) && !tree.isInName(word))) {
                word++;
              }
              return word < tree.size();
            });
  }

  private boolean isForemost(Entity region) {
    Map<Entity, Long> counts =
        named(trees).stream()
            .map(Referent::entity)
            .filter(HomePlaces::isRegion)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long own = counts.getOrDefault(region, 0L);
    return counts.values().stream().allMatch(other -> other <= own);
  }

  private long count(Entity place) {
    return named(trees).stream().filter(name -> name.entity().equals(place)).count();
  }

  private static List<Referent> named(List<SentenceTree> trees) {
    return trees.stream()
        .flatMap(tree -> tree.referents().stream())
        .filter(name -> name.kind() == Referent.Kind.NAMED)
        .toList();
  }

  private static boolean isRegion(Entity entity) {
    return entity.entityClass() == EntityClass.REGION;
  }

  private static boolean isTown(Entity entity) {
    return Set.of(EntityClass.CITY, EntityClass.PLACE).contains(entity.entityClass());
  }
}
