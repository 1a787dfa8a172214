package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * A noun with the words that tell it from others of its kind: "the Tverrdal line", "a tunnel kiln",
 * "the port of Koper".
 *
 * @param words with "the"
 * @param telling those that tell it from others, in small letters
 * @param isNaming whether one of them is a name or is written like one
 */
record FullPhrase(String words, Set<String> telling, boolean isNaming) {
  /** "Texas's 2013 election law", before which no article stands. */
  private static final Pattern OWNED = Pattern.compile("\\p{Lu}[^'\u2019]*['\u2019]s ");

  private static final Set<String> BEFORE = Set.of("amod", "compound", "nmod:poss", "nmod:desc");
  private static final Set<String> NO_PHRASE =
      Set.of("compound", "flat", "nmod:desc", "fixed", "goeswith");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> BODIES =
      Set.of("parliament", "congress", "government", "council");

  /** Bodies of those whose they are: "the traders' association". */
  private static final Set<String> UNIONS =
      Set.of(
          "association",
          "union",
          "federation",
          "society",
          "committee",
          "council",
          "league",
          "cooperative",
          "club",
          "guild",
          "group",
          "movement",
          "party",
          "alliance");

  /** Bodies that are told apart by what stands behind "of". */
  private static final Set<String> SITTING =
      Set.of("commission", "board", "committee", "council", "court", "chamber", "college");

  private static final int LONGEST = 5;

  FullPhrase {
    telling = Set.copyOf(telling);
  }

  /** The phrase of a noun; nothing where no such words stand with it. */
  static Optional<FullPhrase> at(SentenceTree tree, int noun, WordList noThings) {
    if (NO_PHRASE.contains(tree.relation(noun)) || isBeforeName(tree, noun)) {
      return Optional.empty();
    }
    return owned(tree, noun)
        .or(() -> behind(tree, noun))
        .or(() -> ofKind(tree, noun))
        .or(() -> before(tree, noun, noThings));
  }

  /** "A commission of inquiry", "the board of governors": what it is for, or who sits in it. */
  private static Optional<FullPhrase> ofKind(SentenceTree tree, int noun) {
    int of = noun + 1;
    int kind = noun + 2;
    boolean isKind =
        kind < tree.size()
            && SITTING.contains(tree.lower(noun))
            && tree.lower(of).equals("of")
            && tree.pos(kind) == PartOfSpeech.NOUN
            && tree.head(kind) == noun
            && tree.children(kind).stream().allMatch(below -> below == of);
    return isKind
        ? Optional.of(
            new FullPhrase(
                "the " + tree.lower(noun) + " of " + tree.lower(kind),
                Set.of(tree.lower(kind)),
                false))
        : Optional.empty();
  }

  /** "The Czech company Roe" has a name: no other company is called so. */
  private static boolean isBeforeName(SentenceTree tree, int noun) {
    return noun + 1 < tree.size()
        && tree.referents().stream()
            .filter(name -> name.kind() == Referent.Kind.NAMED)
            .filter(name -> name.span().start() == tree.span(noun + 1).start())
            .anyMatch(name -> tree.isWithin(tree.headOf(name.span()), noun));
  }

  /** "Mwangaza's push" is "the push of Mwangaza". */
  private static Optional<FullPhrase> owned(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nmod:poss")).stream()
        .filter(owner -> owner < noun)
        .flatMap(owner -> named(tree, owner).map(name -> of(own(tree, owner, noun), name)).stream())
        .findFirst();
  }

  /** "Rice institute" in "Bangladesh's rice institute". */
  private static String own(SentenceTree tree, int owner, int noun) {
    int first = owner + 1;
    while (first < noun && (tree.isWithin(first, owner) || tree.head(first) != noun)) {
      first++;
    }
    return tree.text()
        .substring(tree.span(first).start(), tree.span(noun).end())
        .replaceAll("\\s+", " ");
  }

  /** "The port of Koper". */
  private static Optional<FullPhrase> behind(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nmod")).stream()
        .filter(below -> below > noun && tree.lower(noun + 1).equals("of"))
        .filter(below -> tree.hasChild(below, "case", Set.of("of")))
        .filter(below -> tree.child(below, "conj").isEmpty())
        .flatMap(below -> tree.referent(below).stream())
        .filter(r -> r.kind() == Referent.Kind.NAMED)
        .filter(r -> r.span().start() > tree.span(noun).end())
        .findFirst()
        .map(r -> new FullPhrase(between(tree, noun, r), Set.of(r.entity().label()), true));
  }

  private static String between(SentenceTree tree, int noun, Referent name) {
    String words = tree.text().substring(tree.span(noun).end(), name.span().end());
    return "the " + tree.lower(noun) + words.replaceAll("\\s+", " ");
  }

  static FullPhrase of(String noun, String owner) {
    return new FullPhrase("the " + noun + " of " + owner, Set.of(owner), true);
  }

  private static Optional<String> named(SentenceTree tree, int word) {
    return tree.referent(word)
        .filter(r -> r.kind() == Referent.Kind.NAMED)
        .map(r -> r.entity().label());
  }

  /** "The unfinished Tacuara dam": the words from the first that tells it from others. */
  private static Optional<FullPhrase> before(SentenceTree tree, int noun, WordList noThings) {
    List<Integer> telling = new ArrayList<>();
    int first = noun;
    boolean isNaming = false;
    for (int word = noun - 1; word >= 0 && noun - word <= LONGEST; word--) {
      if (!tree.isWithin(word, noun) || !isPart(tree, word, noun)) {
        break;
      }
      if (isTelling(tree, word, noun) && !noThings.has(tree.lower(word))) {
        first = word;
        telling.add(word);
        isNaming |= isWrittenAsName(tree, word);
      }
    }
    boolean isOne = isOne(tree, noun);
    if (telling.isEmpty() || !(isNaming || isOne)) {
      return Optional.empty();
    }
    String words =
        tree.text()
            .substring(tree.span(first).start(), tree.span(noun).end())
            .replaceAll("\\s+", " ");
    Set<String> lower = telling.stream().map(tree::lower).collect(Collectors.toSet());
    return Optional.of(new FullPhrase(withArticle(words), lower, isNaming));
  }

  private static String withArticle(String words) {
    return OWNED.matcher(words).lookingAt() ? words : "the " + words;
  }

  private static boolean isOne(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "det", ARTICLES) || isOwned(tree, noun);
  }

  /** "The traders' association", "parliament's ethics committee". */
  private static boolean isOwned(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nmod:poss")).stream()
        .anyMatch(
            owner ->
                BODIES.contains(tree.lower(owner))
                    || (UNIONS.contains(tree.lower(noun))
                        && isOfMany(tree, owner)
                        && tree.hasChild(owner, "det", ARTICLES)));
  }

  /** "Traders" in "the traders' association". */
  private static boolean isOfMany(SentenceTree tree, int owner) {
    return tree.isA(owner, "nmod:poss")
        && tree.pos(owner) == PartOfSpeech.NOUN
        && !tree.lower(owner).equals(tree.lemma(owner));
  }

  private static boolean isPart(SentenceTree tree, int word, int noun) {
    int branch = word;
    while (tree.head(branch) != noun) {
      branch = tree.head(branch);
    }
    return BEFORE.contains(tree.relation(branch));
  }

  private static boolean isTelling(SentenceTree tree, int word, int noun) {
    return isWrittenAsName(tree, word)
        || (tree.isA(word, "compound") && tree.head(word) == noun && !hasDigit(tree, word))
        || (tree.head(word) == noun && isOfMany(tree, word) && UNIONS.contains(tree.lower(noun)))
        || (tree.isA(word, "amod") && tree.surface(word).matches("\\p{Ll}+-\\p{Ll}{4,}"));
  }

  private static boolean hasDigit(SentenceTree tree, int word) {
    return tree.surface(word).chars().anyMatch(Character::isDigit);
  }

  private static boolean isWrittenAsName(SentenceTree tree, int word) {
    return word > 0
        && Character.isUpperCase(tree.surface(word).codePointAt(0))
        && (tree.pos(word) == PartOfSpeech.PROPN || tree.pos(word) == PartOfSpeech.ADJ);
  }

  /** Whether both may tell of the same thing: one has all the telling words of the other. */
  boolean isLike(FullPhrase other) {
    return telling.containsAll(other.telling) || other.telling.containsAll(telling);
  }

  /** Whether it tells more than the other. */
  boolean isMoreThan(FullPhrase other) {
    Set<String> more = new HashSet<>(telling);
    more.removeAll(other.telling);
    return !more.isEmpty();
  }
}
