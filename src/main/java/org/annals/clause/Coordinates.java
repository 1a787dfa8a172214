package org.annals.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds the words that fill a role together with another: "Anna Berg and Bo Li". */
public final class Coordinates {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> NAMES = Set.of("appos", "flat", "nmod:desc");
  private static final Set<String> PLURAL = Set.of("were", "are", "have");

  private static final Set<String> BODIES =
      Set.of(
          "federation",
          "union",
          "party",
          "company",
          "council",
          "club",
          "team",
          "committee",
          "commission",
          "board",
          "agency",
          "society",
          "association",
          "school",
          "university",
          "college",
          "bank",
          "firm",
          "movement",
          "ministry",
          "department",
          "gang",
          "group",
          "band",
          "museum",
          "hospital");

  private Coordinates() {}

  /** A word and those joined to it that also take part in what this verb or noun tells of. */
  public static List<Integer> of(SentenceTree tree, int verb, int word) {
    List<Integer> all = new ArrayList<>(List.of(word));
    boolean isDescribed = tree.isA(verb, "acl") && verb > word && tree.isWithin(verb, word);
    joined(tree, word).stream().filter(c -> !isDescribed || c < verb).forEach(all::add);
    boolean isPlural = !tree.lower(word).equals(tree.lemma(word));
    if (isPlural && tree.pos(word) == PartOfSpeech.NOUN && tree.referent(word).isEmpty()) {
      tree.children(word, NAMES).stream()
          .filter(name -> tree.referent(name).isPresent())
          .forEach(name -> all.addAll(joined(tree, name)));
      namedBehindBody(tree, word).ifPresent(name -> all.addAll(joined(tree, name)));
      all.addAll(personsBehindHouse(tree, word));
    }
    if (RELATIVE.contains(tree.lower(word))) {
      all.addAll(antecedents(tree, verb, word));
    }
    return all;
  }

  /** "Two engineers from Leeds University, Anna Berg and Bo Li": no university is a person. */
  private static List<Integer> personsBehindHouse(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nmod")).stream()
        .filter(house -> tree.referent(house).filter(r -> !r.isPerson()).isPresent())
        .filter(
            house -> IntStream.range(house, tree.size()).limit(3).anyMatch(w -> isComma(tree, w)))
        .flatMap(house -> tree.children(house, Set.of("appos", "conj")).stream())
        .flatMap(name -> Stream.concat(Stream.of(name), joined(tree, name).stream()))
        .filter(name -> tree.isInName(name) && isNamedPerson(tree, name))
        .distinct()
        .toList();
  }

  private static boolean isComma(SentenceTree tree, int word) {
    return tree.lower(word).equals(",");
  }

  private static boolean isNamedPerson(SentenceTree tree, int word) {
    return tree.referent(word)
        .filter(r -> r.kind() == Referent.Kind.NAMED && r.isPerson())
        .isPresent();
  }

  /** The name of a person that the tree gives to the body behind a noun for a person. */
  public static Optional<Integer> namedBehindBody(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nmod")).stream()
        .filter(body -> BODIES.contains(tree.lemma(body)) && tree.referent(body).isEmpty())
        .flatMap(body -> tree.children(body, Set.of("appos")).stream())
        .filter(
            name ->
                tree.referent(name)
                    .filter(r -> r.kind() == Referent.Kind.NAMED)
                    .filter(r -> r.entity().is(EntityType.PERSON))
                    .isPresent())
        .findFirst();
  }

  private static List<Integer> joined(SentenceTree tree, int word) {
    return tree.children(word, Set.of("conj")).stream()
        .filter(child -> tree.children(child).stream().noneMatch(c -> isNot(tree, c)))
        .toList();
  }

  /** "The fishermen, not the guests". */
  private static boolean isNot(SentenceTree tree, int word) {
    return tree.lower(word).equals("not");
  }

  /** "Anna Berg and Bo Li, who were freed": the pronoun is known to stand for one of them. */
  private static List<Integer> antecedents(SentenceTree tree, int verb, int pronoun) {
    if (tree.children(verb).stream().noneMatch(aux -> PLURAL.contains(tree.lower(aux)))) {
      return List.of();
    }
    return tree.referent(pronoun).stream()
        .flatMap(
            who ->
                tree.referents().stream()
                    .filter(r -> r.kind() == Referent.Kind.NAMED)
                    .filter(r -> r.entity().key().equals(who.entity().key())))
        .map(r -> tree.headOf(r.span()))
        .filter(name -> name >= 0 && name < pronoun)
        .flatMap(name -> joined(tree, name).stream())
        .filter(name -> name < pronoun)
        .distinct()
        .toList();
  }

  /** "Less than the council spent": the council spent it. */
  static boolean isCompared(SentenceTree tree, int verb) {
    int noun = tree.head(verb);
    return tree.isA(verb, "acl")
        && noun == verb - 1
        && (tree.lower(noun - 1).equals("than") || tree.lower(noun - 2).equals("than"));
  }
}
