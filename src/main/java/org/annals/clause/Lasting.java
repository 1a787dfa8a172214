package org.annals.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Tells where things lie, who keeps them and what they need: "the church stands on the north side
 * of the square", "her diary is kept by the archives", "the sale requires the approval of the
 * court".
 */
public final class Lasting {
  private static final Set<String> PLACES = DataFile.words("/clause/place-nouns.txt");
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "on",
          "at",
          "along",
          "near",
          "above",
          "below",
          "beside",
          "behind",
          "between",
          "from",
          "opposite",
          "off",
          "outside",
          "beneath",
          "by",
          "within");
  private static final Set<String> AROUND = Set.of("obl", "obl:unmarked", "advmod", "xcomp");
  private static final Set<String> FROM = Set.of("from", "of");
  private static final Set<String> KEPT = Set.of("in", "on", "at", "by", "with");

  private Lasting() {}

  /** Whether the verb, finite and in no clause that supposes it, tells of such a state. */
  public static boolean is(SentenceTree tree, int verb) {
    String lemma = tree.lemma(verb);
    boolean isPassive = Passives.is(tree, verb);
    return isPassive
        ? (is("kept", lemma) || (is("held", lemma) && isNow(tree, verb))) && isKept(tree, verb)
        : (is("lying", lemma) && isLying(tree, verb))
            || (is("needing", lemma) && isNeeding(tree, verb));
  }

  private static boolean isLying(SentenceTree tree, int verb) {
    List<Integer> objects = Governors.objects(tree, verb);
    boolean isSaid =
        objects.isEmpty()
            ? Governors.subject(tree, verb).filter(thing -> isPlace(tree, thing)).isPresent()
            : isTurned(tree, verb) && objects.stream().allMatch(thing -> isPlace(tree, thing));
    return isSaid
        && tree.children(verb, AROUND).stream()
            .filter(where -> !tree.isA(where, "obl") || tree.hasChild(where, "case", WHERE))
            .anyMatch(where -> isWhere(tree, where) || isFar(tree, where));
  }

  /** "On the north side stands the church": what stands there is read as an object. */
  private static boolean isTurned(SentenceTree tree, int verb) {
    return tree.children(verb).stream().noneMatch(c -> tree.isA(c, "nsubj"))
        && tree.children(verb, Set.of("obl")).stream().anyMatch(where -> where < verb);
  }

  /** "On the north side of the square ", where this stands before the verb; nothing else. */
  public static String ahead(SentenceTree tree, int verb) {
    return is("lying", tree.lemma(verb)) && isTurned(tree, verb) && is(tree, verb)
        ? tree.text().substring(tree.sentence().span().start(), tree.span(verb).start())
        : "";
  }

  private static boolean isWhere(SentenceTree tree, int word) {
    return tree.relation(word).equals("obl")
        && (isNearNamed(tree, word)
            || PLACES.contains(tree.lemma(word))
            || tree.children(word, Set.of("nmod")).stream()
                .anyMatch(of -> PLACES.contains(tree.lemma(of))));
  }

  /** "30 km from Oslo", "nine kilometres north of Oslo". */
  private static boolean isFar(SentenceTree tree, int word) {
    return tree.children(word, Set.of("obl", "nmod")).stream()
        .anyMatch(from -> tree.hasChild(from, "case", FROM) && tree.referent(from).isPresent());
  }

  /** "Is held by the museum", but not "the meeting was held". */
  private static boolean isNow(SentenceTree tree, int verb) {
    return tree.hasChild(verb, "aux:pass", Set.of("is", "are"));
  }

  private static boolean isKept(SentenceTree tree, int verb) {
    boolean isThing =
        Governors.subject(tree, verb).filter(thing -> isThing(tree, thing)).isPresent();
    boolean isOfStatement =
        is("seated", tree.lemma(verb))
            && Governors.subject(tree, verb).flatMap(tree::referent).isPresent();
    return isThing
        && !isOfStatement
        && tree.children(verb, Set.of("obl", "obl:agent")).stream()
            .filter(where -> tree.hasChild(where, "case", KEPT))
            .anyMatch(where -> isNearNamed(tree, where));
  }

  private static boolean isNeeding(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb)
            .filter(thing -> tree.pos(thing) != PartOfSpeech.PRON || isThing(tree, thing))
            .isPresent()
        && Governors.objects(tree, verb).stream()
            .anyMatch(
                object ->
                    is("consent", tree.lemma(object))
                        && (hasMore(tree, object) || isFromSomebody(tree, verb)));
  }

  /** "Requires approval from the council". */
  private static boolean isFromSomebody(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl")).stream()
        .anyMatch(from -> from > verb && tree.hasChild(from, "case", FROM));
  }

  private static boolean hasMore(SentenceTree tree, int noun) {
    return !tree.children(noun, Set.of("nmod", "nmod:poss", "compound", "amod")).isEmpty();
  }

  /** A place that has a name, or words that say which it is. */
  private static boolean isPlace(SentenceTree tree, int word) {
    Optional<Referent> referent = tree.referent(word);
    return referent.isPresent()
        ? referent.filter(r -> r.entity().is(EntityType.PLACE)).isPresent()
        : (PLACES.contains(tree.lemma(word)) && isTold(tree, word)) || isNamedPlace(tree, word);
  }

  /** "Her masterpiece, the Rivoli cinema,". */
  private static boolean isNamedPlace(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && tree.children(noun, Set.of("appos")).stream()
            .anyMatch(
                name ->
                    PLACES.contains(tree.lemma(name))
                        || tree.referent(name)
                            .filter(r -> r.entity().is(EntityType.PLACE))
                            .isPresent());
  }

  /** Neither a person nor a word that points at something told before. */
  private static boolean isThing(SentenceTree tree, int word) {
    Optional<Referent> referent = tree.referent(word);
    return referent.isPresent()
        ? referent.filter(r -> !r.entity().is(EntityType.PERSON)).isPresent()
        : (tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN)
            && isTold(tree, word);
  }

  /** "The church of San Rocco", "her diary of 1906", but not "the house". */
  private static boolean isTold(SentenceTree tree, int noun) {
    List<Integer> below =
        tree.children(noun).stream().filter(c -> tree.pos(c) != PartOfSpeech.PUNCT).toList();
    return below.stream().noneMatch(child -> isOfNobody(tree, child))
        && (below.stream().anyMatch(c -> !tree.isA(c, "det") && !tree.isA(c, "case"))
            || tree.hasChild(noun, "det", Set.of("a", "an", "the")));
  }

  private static boolean isOfNobody(SentenceTree tree, int owner) {
    return tree.isA(owner, "nmod:poss") && tree.referent(owner).isEmpty();
  }

  private static boolean isNearNamed(SentenceTree tree, int noun) {
    return tree.referent(noun).isPresent()
        || tree.isInName(noun)
        || tree.children(noun, Set.of("nmod", "appos", "compound", "nmod:poss")).stream()
            .anyMatch(child -> tree.referent(child).isPresent() || tree.isInName(child));
  }

  private static boolean is(String group, String lemma) {
    return StandingVerbs.is(group, lemma);
  }
}
