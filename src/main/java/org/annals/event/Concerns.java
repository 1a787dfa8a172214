package org.annals.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.clause.Governors;
import org.annals.clause.SpokenOf;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Whose figures and shares a text gives where it does not say it each time, as it has just spoken
 * of one company: "revenue rose 3 percent to 9 million pounds", "she holds 31 percent of the
 * shares".
 */
final class Concerns {
  private static final Set<String> FIGURES =
      Set.of(
          "revenue",
          "sale",
          "profit",
          "income",
          "turnover",
          "earnings",
          "share",
          "stock",
          "margin",
          "cost",
          "loss",
          "dividend",
          "workforce",
          "headcount",
          "debt");
  private static final Set<String> KINDS =
      Set.of(
          "the",
          "net",
          "gross",
          "operating",
          "annual",
          "quarterly",
          "half-year",
          "full-year",
          "first-half",
          "pre-tax",
          "pretax",
          "underlying",
          "adjusted",
          "total",
          "overall",
          "its");
  private static final Set<EntityClass> COMPANIES =
      Set.of(EntityClass.COMPANY, EntityClass.ORGANIZATION);
  private static final Set<String> TELLING = Set.of("nsubj", "nsubj:pass", "nmod:poss");
  private static final int OPENING = 5;
  private static final int LEAST = 3;

  private final List<SentenceTree> trees;
  private final Optional<Entity> topic;
  private final SpokenOf spoken;

  /** Those of a document, by all of its trees. */
  Concerns(List<SentenceTree> trees) {
    this.trees = List.copyOf(trees);
    this.topic = topic(trees);
    this.spoken = new SpokenOf(trees);
  }

  /** The company that a document names most, and in its first sentences. */
  private static Optional<Entity> topic(List<SentenceTree> trees) {
    List<Entity> all = trees.stream().flatMap(tree -> companies(tree).stream()).toList();
    return trees.stream()
        .limit(OPENING)
        .flatMap(tree -> companies(tree).stream())
        .distinct()
        .filter(one -> count(all, one) >= LEAST)
        .filter(
            one -> all.stream().allMatch(o -> isSame(one, o) || count(all, o) < count(all, one)))
        .findFirst();
  }

  private static long count(List<Entity> all, Entity company) {
    return all.stream().filter(one -> isSame(company, one)).count();
  }

  /** Also by a shorter name: "Acme" for "Acme Foods". */
  private static boolean isSame(Entity company, Entity other) {
    String one = company.label() + " ";
    String two = other.label() + " ";
    return one.startsWith(two) || two.startsWith(one);
  }

  private static List<Entity> companies(SentenceTree tree) {
    return tree.referents().stream().map(Referent::entity).filter(Concerns::isCompany).toList();
  }

  /** The event, with the company where its figures are the subject. */
  Event told(Event event, Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    if (event.quantities().isEmpty() || tree.pos(verb) != PartOfSpeech.VERB) {
      return event;
    }
    Optional<Integer> subject = Governors.subject(tree, verb);
    return subject
        .filter(noun -> isBare(tree, noun))
        .flatMap(noun -> whose(candidate, noun).map(of -> event.of(of, tree.lower(noun))))
        .orElseGet(() -> ofStake(event, candidate));
  }

  private Optional<Entity> whose(Candidate candidate, int noun) {
    return topic
        .filter(_ -> isNearest(candidate.sentence(), noun))
        .or(() -> spoken.in(candidate.sentence(), Concerns::isCompany));
  }

  /** "She holds 31 per cent of the shares", "it paid 5 million for its stake": in which company. */
  private Event ofStake(Event event, Candidate candidate) {
    Set<EntityKey> owners = new HashSet<>(event.participants().keys());
    owners.addAll(buyers(candidate.tree(), candidate.told().head()));
    Optional<Integer> stake = Stakes.open(candidate.tree(), candidate.told().head());
    return stake
        .flatMap(
            noun ->
                spoken
                    .in(candidate.sentence(), one -> isCompany(one) && !owners.contains(one.key()))
                    .map(company -> event.ofStake(company, candidate.tree().lower(noun))))
        .orElse(event);
  }

  /** "Sold a 60 per cent stake to Acme": no stake in Acme. */
  private static Set<EntityKey> buyers(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl", "obl:agent")).stream()
        .filter(noun -> tree.hasChild(noun, "case", Set.of("to")))
        .flatMap(
            noun ->
                IntStream.range(0, tree.size()).filter(word -> tree.isWithin(word, noun)).boxed())
        .flatMap(word -> tree.referent(word).stream())
        .map(referent -> referent.entity().key())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isCompany(Entity entity) {
    return COMPANIES.contains(entity.entityClass());
  }

  private static boolean isBare(SentenceTree tree, int noun) {
    boolean isNoun = tree.pos(noun) == PartOfSpeech.NOUN || tree.pos(noun) == PartOfSpeech.PROPN;
    return isNoun
        && !tree.isInName(noun)
        && tree.referent(noun).isEmpty()
        && FIGURES.contains(tree.lemma(noun))
        && tree.children(noun).stream()
            .allMatch(
                child ->
                    tree.pos(child) == PartOfSpeech.PUNCT
                        || tree.isA(child, "acl:relcl")
                        || KINDS.contains(tree.lower(child)));
  }

  /** Whether it is the company that the text has spoken of last. */
  private boolean isNearest(int sentence, int noun) {
    for (int at = sentence; at >= 0; at--) {
      SentenceTree tree = trees.get(at);
      int end = at == sentence ? noun : tree.size();
      for (int word = end - 1; word >= 0; word--) {
        Optional<Entity> last =
            tree.referent(word).map(Referent::entity).filter(Concerns::isCompany);
        if (last.isPresent() && TELLING.contains(tree.relation(word))) {
          return topic.filter(of -> isSame(of, last.get())).isPresent();
        }
      }
    }
    return false;
  }
}
