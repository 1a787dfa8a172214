package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.coreference.PersonNouns;
import org.annals.document.Block;
import org.annals.entity.EntityKey;
import org.annals.label.Described;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * A phrase that brings up something: "a study by Leeds University", "the Tverrdal line".
 *
 * @param sentence the place of its tree in the document
 * @param way how it brings it up
 * @param words of the phrase, with "the" where it says not whose it is
 * @param names what it names
 */
record Introduced(int sentence, Way way, String words, Set<EntityKey> names) {
  private static final Set<String> NEW = Set.of("a", "an");
  private static final Set<String> OTHER = Set.of("another", "one", "second", "new");
  private static final Set<String> NAMING = Set.of("compound", "nmod:poss", "nmod", "amod");
  private static final Set<String> JOINING = Set.of("of", "to", "in", "at", "with");
  private static final Set<String> TELLING = Set.of("nmod", "acl", "compound");
  private static final Set<String> PERSONS = new PersonNouns().listed();
  private static final Set<String> NO_THINGS = DataFile.words("/coreference/no-things.txt");
  private static final Set<String> MEASURES = DataFile.words("/label/measures.txt");
  private static final Pattern HEDGES =
      Pattern.compile("^(?:some|about|around|nearly|almost|roughly|at least|more than) ");

  private static final Described DESCRIBED = new Described();

  /** How a phrase brings something up. */
  enum Way {
    /** "A mill", "another mill". */
    NEW,
    /** "Eleven boats". */
    COUNTED,
    /** "The Tverrdal line", "the children's claim to Roskear Farm". */
    NAMED,
    /** "Her claim", where it is known whose. */
    OWNED,
    /** "The fire in the hostel"; in a heading "hostel fire". */
    TOLD
  }

  Introduced {
    names = Set.copyOf(names);
  }

  /** The phrase of a noun, where it is such a phrase. */
  static Optional<Introduced> at(SentenceTree tree, int sentence, int word) {
    if (tree.sentence().kind() == Block.Kind.BOILERPLATE
        || tree.pos(word) != PartOfSpeech.NOUN
        || tree.referent(word).isPresent()) {
      return Optional.empty();
    }
    return way(tree, word)
        .map(way -> new Introduced(sentence, way, words(tree, word), names(tree, word)));
  }

  private static String words(SentenceTree tree, int word) {
    String words = DESCRIBED.words(tree, word, SentenceTree.ROOT, List.of()).orElse("");
    boolean isOwned =
        tree.children(word, Set.of("nmod:poss")).stream().anyMatch(owner -> owner < word);
    return words.isEmpty() || isOwned ? words : "the " + HEDGES.matcher(words).replaceFirst("");
  }

  private static Set<EntityKey> names(SentenceTree tree, int word) {
    return tree.referents().stream()
        .filter(r -> tree.isWithin(tree.headOf(r.span()), word))
        .map(r -> r.entity().key())
        .collect(Collectors.toSet());
  }

  private static Optional<Way> way(SentenceTree tree, int word) {
    boolean isOne = tree.lower(word).equals(tree.lemma(word));
    if (isOne && (tree.hasChild(word, "det", NEW) || isOther(tree, word))) {
      return Optional.of(Way.NEW);
    }
    if (isNamed(tree, word)) {
      return Optional.of(Way.NAMED);
    }
    if (NO_THINGS.contains(tree.lemma(word)) || MEASURES.contains(tree.lemma(word))) {
      return Optional.empty();
    }
    if (!isOne && tree.child(word, "nummod").isPresent()) {
      return Optional.of(Way.COUNTED);
    }
    return PERSONS.contains(tree.lemma(word)) ? Optional.empty() : ofThing(tree, word);
  }

  private static Optional<Way> ofThing(SentenceTree tree, int word) {
    boolean isOwned =
        tree.children(word, Set.of("nmod:poss")).stream()
            .anyMatch(
                owner ->
                    tree.referent(owner).isPresent() || !tree.anaphora().group(owner).isEmpty());
    if (isOwned) {
      return Optional.of(Way.OWNED);
    }
    return isTold(tree, word) ? Optional.of(Way.TOLD) : Optional.empty();
  }

  private static boolean isTold(SentenceTree tree, int word) {
    boolean isHeading = tree.sentence().kind() == Block.Kind.HEADING;
    return isHeading
        ? tree.child(word, "compound").isPresent()
        : tree.hasChild(word, "det", Set.of("the"))
            && tree.children(word, TELLING).stream()
                .anyMatch(child -> child < word || !tree.lower(word + 1).equals(","));
  }

  private static boolean isNamed(SentenceTree tree, int word) {
    return tree.child(word, "nummod").isEmpty()
        && tree.children(word, NAMING).stream()
            .filter(child -> tree.isInName(child) && tree.referent(child).isPresent())
            .anyMatch(child -> child < word || tree.hasChild(child, "case", JOINING));
  }

  private static boolean isOther(SentenceTree tree, int word) {
    return tree.children(word).stream()
        .anyMatch(child -> child < word && OTHER.contains(tree.lower(child)));
  }

  /** Whether it brings up one that the text has not told of before. */
  boolean isNew() {
    return way == Way.NEW || way == Way.COUNTED;
  }

  /** Whether both may be the same thing: no names tell them apart. */
  boolean isLike(Introduced other) {
    return names.isEmpty()
        || other.names.isEmpty()
        || names.stream().anyMatch(other.names::contains);
  }
}
