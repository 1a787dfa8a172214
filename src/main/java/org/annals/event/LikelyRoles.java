package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.clause.Coordinates;
import org.annals.clause.LightVerbs;
import org.annals.clause.Passives;
import org.annals.entity.EntityKey;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Adds to those who take part in an event by grammar whom the network is sure of. */
final class LikelyRoles {
  /** From which probability on a word takes part where grammar sees nobody who does. */
  private static final double SURE = 0.85;

  /** The same where grammar sees somebody else. */
  private static final double SURER = 0.95;

  private static final Set<String> CORE = Set.of("nsubj", "nsubj:pass", "obj", "iobj");
  private static final Set<String> CONTENT = Set.of("ccomp", "xcomp");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> WHO = Set.of("who", "which", "that");
  private static final Set<String> WHO_SUBJECTS = Set.of("nsubj", "nsubj:pass");

  /** "A treaty was negotiated by Anna Berg": what the noun tells is done by her. */
  private static final Set<String> MAKING =
      Set.of(
          "negotiate",
          "reach",
          "sign",
          "conclude",
          "conduct",
          "commit",
          "make",
          "launch",
          "lead",
          "organise",
          "organize",
          "perform",
          "undertake",
          "initiate",
          "mount",
          "wage");

  private LikelyRoles() {}

  /** Who does it and whom it is done to by both. */
  static Fillers read(SentenceTree tree, Told told, Fillers seen) {
    List<Integer> known = new ArrayList<>(all(tree, told, seen.agents()));
    known.addAll(all(tree, told, seen.patients()));
    return new Fillers(
        with(tree, told, seen.agents(), known, Role.AGENT),
        with(tree, told, seen.patients(), known, Role.PATIENT));
  }

  /** The words of which the network is sure. */
  static List<Integer> sure(SentenceTree tree, int predicate, Role role) {
    return likely(tree, predicate, role, SURE);
  }

  /** Those of some words of which the network is sure. */
  static List<Integer> sure(SentenceTree tree, int predicate, List<Integer> words, Role role) {
    return sure(tree, predicate, role).stream().filter(words::contains).toList();
  }

  private static List<Integer> likely(SentenceTree tree, int predicate, Role role, double least) {
    return IntStream.range(0, tree.size())
        .filter(word -> tree.roles().likelihood(predicate, word, role).orElse(0) >= least)
        .boxed()
        .toList();
  }

  private static List<Integer> all(SentenceTree tree, Told told, List<Integer> words) {
    return words.stream()
        .flatMap(word -> Coordinates.of(tree, told.head(), word).stream())
        .toList();
  }

  /** Beside others only what stands for something that has a name. */
  private static List<Integer> with(
      SentenceTree tree, Told told, List<Integer> seen, List<Integer> known, Role role) {
    List<Integer> all = new ArrayList<>(seen);
    likely(tree, told.head(), role, seen.isEmpty() ? SURE : SURER).stream()
        .filter(word -> !known.contains(word))
        .filter(word -> seen.isEmpty() || tree.referent(word).isPresent())
        .filter(word -> role != Role.AGENT || isOpen(tree, told.head(), word))
        .filter(word -> !isOwner(tree, told.head(), word, seen) && !isOfOther(tree, told, word))
        .filter(word -> seen.isEmpty() || !isOfContent(tree, told.head(), word))
        .filter(word -> !isBesideWho(tree, told.head(), word, seen))
        .filter(word -> !isOfVerbBeside(tree, told.head(), word) && !isBesideOther(tree, word))
        .forEach(all::add);
    return all;
  }

  /** "Anna Berg, daughter of Bo Li, who died": one of them did, the one whom grammar sees. */
  private static boolean isBesideWho(SentenceTree tree, int verb, int word, List<Integer> seen) {
    return tree.isA(verb, "acl:relcl")
        && word != tree.head(verb)
        && tree.isWithin(tree.head(verb), word)
        && tree.children(verb, WHO_SUBJECTS).stream()
            .filter(who -> who < verb && WHO.contains(tree.lower(who)))
            .anyMatch(who -> seen.contains(who) || seen.contains(tree.head(verb)));
  }

  /** "Anna Berg, whose mill burned", "Anna Berg sold her mill": it burned, and was sold. */
  private static boolean isOwner(SentenceTree tree, int verb, int word, List<Integer> seen) {
    return IntStream.range(word, verb).anyMatch(between -> tree.lower(between).equals("whose"))
        || seen.stream()
            .flatMap(owned -> tree.children(owned, Set.of("nmod:poss")).stream())
            .anyMatch(owner -> isSame(tree, owner, word));
  }

  /** "Passengers of Acme Air were stranded": the passengers were. */
  private static boolean isOfOther(SentenceTree tree, Told told, int word) {
    int owner = tree.head(word);
    return tree.isA(word, "nmod")
        && tree.children(told.head(), CORE).contains(owner)
        && !tree.hasChild(word, "case", BY);
  }

  /** "The mayor said that Anna Berg left": she left, and he says so. */
  private static boolean isOfContent(SentenceTree tree, int verb, int word) {
    return tree.children(verb, CONTENT).stream().anyMatch(below -> tree.isWithin(word, below));
  }

  /** "The sale was stopped by the council": who stops it does not sell. */
  private static boolean isOfVerbBeside(SentenceTree tree, int noun, int word) {
    int verb = tree.head(word);
    return tree.pos(noun) == PartOfSpeech.NOUN
        && verb != SentenceTree.ROOT
        && tree.pos(verb) == PartOfSpeech.VERB
        && tree.hasChild(word, "case", BY)
        && (tree.head(noun) == verb || tree.head(verb) == noun)
        && !LightVerbs.is(tree, verb)
        && !MAKING.contains(tree.lemma(verb));
  }

  /** "Crews from Leeds, York and Hull fought it": York is as little a doer as Leeds. */
  private static boolean isBesideOther(SentenceTree tree, int word) {
    int first = word;
    while (tree.isA(first, "conj")) {
      first = tree.head(first);
    }
    return first != word
        && tree.isA(first, "nmod")
        && tree.child(first, "case").isPresent()
        && tree.child(word, "case").isEmpty()
        && !tree.hasChild(first, "case", BY);
  }

  private static boolean isSame(SentenceTree tree, int one, int other) {
    Optional<EntityKey> key = tree.referent(one).map(referent -> referent.entity().key());
    return key.isPresent()
        && tree.referent(other).map(referent -> referent.entity().key()).equals(key);
  }

  /** Of what is done to somebody only "by" says who does it. */
  private static boolean isOpen(SentenceTree tree, int verb, int word) {
    return tree.pos(verb) != PartOfSpeech.VERB
        || !Passives.is(tree, verb)
        || tree.hasChild(word, "case", BY);
  }
}
