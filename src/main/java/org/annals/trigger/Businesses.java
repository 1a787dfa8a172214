package org.annals.trigger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.StandingVerbs;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds what firms do for a living and who keeps what: "Acme, which makes floor tiles", "the power
 * station, owned by Acme", "the canteen, run by the Seamen's Mission".
 */
final class Businesses {
  private static final Set<String> ASIDE =
      Set.of("acl", "advcl", "conj", "root", "acl:relcl", "parataxis");
  private static final Set<String> FINITE = Set.of("root", "conj", "acl:relcl", "parataxis");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "mark", "cop");
  private static final Set<String> PAYING = Set.of("finance", "fund");
  private static final Set<String> MONEY =
      Set.of("loan", "grant", "donation", "tax", "levy", "legacy", "bequest", "subsidy", "bond");
  private static final Set<String> IDLE =
      Set.of("sense", "use", "way", "room", "mistake", "difference", "point", "case", "decision");

  private Businesses() {}

  /** Whether the verb tells of such a state. */
  static boolean is(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && (makes(tree, verb) || isKept(tree, verb));
  }

  /** In the present tense, of a body that has a name. */
  private static boolean makes(SentenceTree tree, int verb) {
    String lower = tree.lower(verb);
    boolean isNow = lower.equals(tree.lemma(verb) + "s") || lower.equals(tree.lemma(verb) + "es");
    List<Integer> objects = tree.children(verb, Set.of("obj"));
    return isNow
        && is("maker", tree, verb)
        && FINITE.contains(tree.relation(verb))
        && tree.children(verb, AUXILIARIES).isEmpty()
        && tree.children(verb, Set.of("xcomp", "ccomp")).isEmpty()
        && !objects.isEmpty()
        && objects.stream().allMatch(what -> isThing(tree, what))
        && Governors.subject(tree, verb)
            .flatMap(tree::referent)
            .filter(r -> r.entity().is(EntityType.ORGANIZATION))
            .isPresent();
  }

  private static boolean isThing(SentenceTree tree, int object) {
    PartOfSpeech pos = tree.pos(object);
    return (pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN)
        && !IDLE.contains(tree.lemma(object));
  }

  /** A thing without a name, by somebody who has one, told aside. */
  private static boolean isKept(SentenceTree tree, int verb) {
    boolean isKeeping = is("owner", tree, verb) || is("running", tree, verb);
    return isKeeping
        && ASIDE.contains(tree.relation(verb))
        && tree.children(verb, Set.of("aux", "mark", "nsubj", "advcl")).isEmpty()
        && Passives.is(tree, verb)
        && Governors.subject(tree, verb)
            .filter(thing -> isTold(tree, thing))
            .filter(thing -> tree.referent(thing).isEmpty() || is("running", tree, verb))
            .isPresent()
        && tree.children(verb, Set.of("obl", "obl:agent")).stream()
            .filter(by -> tree.hasChild(by, "case", Set.of("by")))
            .anyMatch(by -> hasName(tree, by) || isMoney(tree, verb, by));
  }

  /** "Financed by a loan of $310 million from a bank". */
  private static boolean isMoney(SentenceTree tree, int verb, int by) {
    return PAYING.contains(tree.lemma(verb))
        && MONEY.contains(tree.lemma(by))
        && !tree.children(by, Set.of("nmod", "amod", "compound", "nummod")).isEmpty();
  }

  private static boolean isTold(SentenceTree tree, int thing) {
    Optional<Referent> referent = tree.referent(thing);
    return referent.isPresent()
        ? referent.filter(r -> !r.entity().is(EntityType.PERSON)).isPresent()
        : tree.pos(thing) == PartOfSpeech.NOUN
            && tree.children(thing, Set.of("det", "nmod:poss")).stream()
                .noneMatch(child -> tree.lower(child).matches("any|no|every|each|such"));
  }

  private static boolean hasName(SentenceTree tree, int word) {
    return tree.referent(word).isPresent()
        || tree.children(word, Set.of("appos", "flat")).stream()
            .anyMatch(name -> tree.referent(name).isPresent());
  }

  private static boolean is(String group, SentenceTree tree, int verb) {
    return StandingVerbs.is(group, tree.lemma(verb));
  }
}
