package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * A noun phrase that says no more than "the" and what kind of thing it speaks of.
 *
 * @param span from the article to the noun
 * @param article "the", "this" or "that"
 * @param words without the article, in small letters
 * @param noun the last of them
 * @param isSubject whether a clause is about it
 * @param isSpeaker whether it is who says, plans or expects something
 */
record DefinitePhrase(
    Span span, String article, String words, String noun, boolean isSubject, boolean isSpeaker) {
  private static final Set<String> ARTICLES = Set.of("the", "this", "that");
  private static final Set<String> BARE = Set.of("council");
  private static final Set<String> PLAIN =
      Set.of("det", "case", "punct", "cc", "conj", "compound", "amod");
  private static final Set<String> ASIDE = Set.of("acl:relcl", "acl", "advcl");
  private static final Set<String> INSIDE = Set.of("compound", "amod");
  private static final Set<String> NO_PHRASE =
      Set.of("appos", "compound", "flat", "nmod:desc", "xcomp", "vocative", "fixed", "goeswith");
  private static final Set<String> EPITHETS =
      Set.of(
          "late",
          "veteran",
          "young",
          "elderly",
          "disgraced",
          "celebrated",
          "famous",
          "legendary",
          "outspoken",
          "embattled",
          "popular",
          "controversial");
  private static final Set<String> STATES =
      Set.of(
          "dead",
          "dying",
          "slain",
          "murdered",
          "injured",
          "wounded",
          "ailing",
          "jailed",
          "imprisoned",
          "exiled");
  private static final Pattern EPITHET = Pattern.compile(".*-(?:born|based|old|winning|listed)");
  private static final Pattern AGE = Pattern.compile("(?:\\d+|\\p{L}+(?:-\\p{L}+)?)-year-old");

  /** "The FTSE 250 group": one of those whose shares an index counts. */
  private static final Pattern INDEX =
      Pattern.compile("^(?:ftse|s&p|fortune|nasdaq|cac|dax) (?:\\d+ )?");

  private static final Set<String> SPEAKING =
      Set.of("say", "announce", "add", "expect", "plan", "intend", "confirm", "forecast", "hope");

  private static final int LONGEST = 3;

  /** The phrase whose head is this noun, when it is such a phrase. */
  static Optional<DefinitePhrase> at(SentenceTree tree, int noun) {
    return at(tree, noun, false);
  }

  /** The same, where names may say more of the noun: "the former Acme executive". */
  static Optional<DefinitePhrase> withNames(SentenceTree tree, int noun) {
    return at(tree, noun, true);
  }

  private static Optional<DefinitePhrase> at(SentenceTree tree, int noun, boolean withNames) {
    if (tree.isInName(noun)
        || !isNoun(tree, noun)
        || !isOwnPhrase(tree, noun)
        || isFollowed(tree, noun)) {
      return Optional.empty();
    }
    if (BARE.contains(tree.lower(noun)) && isBare(tree, noun)) {
      String bare = tree.lower(noun);
      return Optional.of(
          new DefinitePhrase(
              tree.span(noun), "the", bare, bare, tree.isA(noun, "nsubj"), isSpeaker(tree, noun)));
    }
    int article = beforeWords(tree, noun, withNames);
    return article < 0 || !ARTICLES.contains(tree.lower(article))
        ? Optional.empty()
        : between(tree, article, noun);
  }

  private static Optional<DefinitePhrase> between(SentenceTree tree, int article, int noun) {
    Span span = new Span(tree.span(article).start(), tree.span(noun).end());
    boolean isAge = isAge(tree, noun);
    if (tree.headOf(span) != noun && !isAge) {
      return Optional.empty();
    }
    String words =
        IntStream.rangeClosed(article + 1, noun)
            .mapToObj(tree::lower)
            .collect(Collectors.joining(" "));
    return Optional.of(
        new DefinitePhrase(
            span,
            tree.lower(article),
            words,
            tree.lower(noun),
            tree.isA(isAge ? tree.headOf(span) : noun, "nsubj"),
            isSpeaker(tree, noun)));
  }

  private static boolean isSpeaker(SentenceTree tree, int noun) {
    int verb = tree.head(noun);
    return verb != SentenceTree.ROOT
        && tree.relation(noun).equals("nsubj")
        && tree.head(verb) == SentenceTree.ROOT
        && tree.child(noun, "acl:relcl").isEmpty()
        && SPEAKING.contains(tree.lemma(verb));
  }

  /** "Told council": as if it had an article. */
  private static boolean isBare(SentenceTree tree, int noun) {
    return tree.children(noun).stream().noneMatch(c -> c < noun && !tree.isA(c, "case"));
  }

  /** Where the article must be: right before the words that belong to the noun. */
  private static int beforeWords(SentenceTree tree, int noun, boolean withNames) {
    int article = noun - 1;
    while (article >= 0
        && noun - article <= LONGEST
        && (isInside(tree, article, noun) || (withNames && isName(tree, article, noun)))) {
      article--;
    }
    return article;
  }

  /** Whether a word only says more of another. */
  static boolean isPart(SentenceTree tree, int word) {
    return NO_PHRASE.contains(tree.relation(word));
  }

  /** Whether a word may be the noun of a phrase. */
  static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        || tree.pos(word) == PartOfSpeech.PROPN
        || isAge(tree, word)
        || Peoples.isAt(tree, word);
  }

  private static boolean isInside(SentenceTree tree, int word, int noun) {
    return tree.head(word) == noun
        && (INSIDE.contains(tree.relation(word)) || AGE.matcher(tree.lower(word)).matches())
        && (!tree.isInName(word) || EPITHET.matcher(tree.lower(word)).matches());
  }

  private static boolean isName(SentenceTree tree, int word, int noun) {
    return tree.isInName(word) && tree.isWithin(word, noun);
  }

  private static boolean isOwnPhrase(SentenceTree tree, int noun) {
    return !isPart(tree, noun)
        && tree.children(noun).stream()
            .allMatch(
                c ->
                    (PLAIN.contains(tree.relation(c)) && !tree.lower(c).equals("as"))
                        || isOrigin(tree, noun, c)
                        || AGE.matcher(tree.lower(c)).matches()
                        || isAside(tree, noun, c));
  }

  /** "The 23-year-old from Bergen": it is said where the person comes from. */
  private static boolean isOrigin(SentenceTree tree, int noun, int child) {
    return isAge(tree, noun)
        && child == noun + 2
        && tree.isInName(child)
        && tree.hasChild(child, "case", Set.of("from"));
  }

  /** "The claimant, who was ill, left": it is said only by the way. */
  private static boolean isAside(SentenceTree tree, int noun, int clause) {
    return clause > noun
        && (ASIDE.contains(tree.relation(clause)) || isRemark(tree, clause))
        && tree.lower(noun + 1).equals(",");
  }

  /** "Blamed the captain, a view that": no name, so the captain is known already. */
  private static boolean isRemark(SentenceTree tree, int noun) {
    return tree.isA(noun, "appos")
        && tree.pos(noun) == PartOfSpeech.NOUN
        && tree.hasChild(noun, "det", Set.of("a", "an"))
        && tree.children(noun).stream().noneMatch(tree::isInName);
  }

  private static boolean isFollowed(SentenceTree tree, int noun) {
    int next = noun + 1;
    return next < tree.size()
        && (isNoun(tree, next)
            || tree.lower(next).equals("-")
            || (tree.lower(next).equals("of") && !isOfDeed(tree, noun))
            || isPlaced(tree, noun));
  }

  /** "Accused the company of ignoring, or having ignored, warnings": of what it does. */
  private static boolean isOfDeed(SentenceTree tree, int noun) {
    int deed = noun + 2;
    return deed < tree.size()
        && (tree.pos(deed) == PartOfSpeech.VERB || tree.pos(deed) == PartOfSpeech.AUX)
        && tree.lower(deed).endsWith("ing")
        && !tree.isA(deed, "acl");
  }

  /** "Pictures of the war in Chad": not the war named before. */
  private static boolean isPlaced(SentenceTree tree, int noun) {
    return tree.lower(noun + 1).equals("in")
        && tree.isInName(noun + 2)
        && tree.child(noun, "case").isPresent();
  }

  /** Whether it points with "this" or "that". */
  boolean isPointing() {
    return !article.equals("the");
  }

  /** Whether the noun says all. */
  boolean isOneWord() {
    return words.equals(noun);
  }

  /** Whether the noun says all but what only praises or the like. */
  boolean isPlain() {
    return plainWords().equals(noun);
  }

  /** The words without what only praises or the like: "welder" for "Polish-born welder". */
  String plainWords() {
    String rest = INDEX.matcher(words).replaceFirst("");
    while (rest.indexOf(' ') > 0 && isEpithet(rest.substring(0, rest.indexOf(' ')))) {
      rest = rest.substring(rest.indexOf(' ') + 1);
    }
    return rest;
  }

  /** What the words may call a person: "captain" too for "dead captain". */
  List<String> calling() {
    int space = words.indexOf(' ');
    boolean isState = space > 0 && STATES.contains(words.substring(0, space));
    return List.of(words, isState ? words.substring(space + 1) : plainWords());
  }

  private static boolean isEpithet(String word) {
    return EPITHETS.contains(word) || EPITHET.matcher(word).matches();
  }

  /** Whether the phrase tells a person by the age alone: "the 43-year-old". */
  boolean isAge() {
    return AGE.matcher(words).matches();
  }

  /** Whether the phrase tells a person by a people: "the Pole". */
  boolean isPeople() {
    return isOneWord() && Peoples.has(noun);
  }

  /** Whether a word is such an age and stands for a noun. */
  static boolean isAge(SentenceTree tree, int word) {
    return AGE.matcher(tree.lower(word)).matches()
        && tree.lower(word - 1).equals("the")
        && (word + 1 == tree.size() || !isNominal(tree.pos(word + 1)));
  }

  private static boolean isNominal(PartOfSpeech part) {
    return part == PartOfSpeech.NOUN || part == PartOfSpeech.PROPN || part == PartOfSpeech.ADJ;
  }
}
