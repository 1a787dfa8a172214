package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.annals.name.OfficeTitles;
import org.annals.name.OfficeTitles.Held;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Finds the nouns of a sentence that say what somebody is: those of the table of offices, callings
 * that it does not have ("a glaciologist"), and nouns that only a verb can make an office of
 * ("served as quartermaster").
 */
final class TitleReader {
  private static final Pattern SCIENCE =
      Pattern.compile(
          "\\p{L}+(?:ologist|ographer|ician|onomist|chemist|physicist|botanist|zoologist|geneticist|linguist|pianist|violinist|cellist|maker|wright|smith|\\p{L}{3}master)");
  private static final Pattern MAN =
      Pattern.compile("\\p{L}{3,}(?:man|woman)|\\p{L}{3,}herd|(?:house|mid|ale|fish)wife");
  private static final Set<String> NOT_CALLED =
      Set.copyOf(DataFile.lines("/facts/no-callings.txt"));
  private static final Set<String> NO_OFFICES = DataFile.words("/facts/no-offices.txt");
  private static final Set<String> POSTS = DataFile.words("/facts/posts.txt");

  /** What is done or the case, and nobody. */
  private static final Pattern ABSTRACT =
      Pattern.compile("\\p{L}{2,}(?:tion|sion|ment|ness|ism|ance|ence)");

  private static final Set<String> DEGREES = Set.of("most", "least", "more", "less");
  private static final Set<String> RANKS =
      Set.of("chief", "head", "deputy", "assistant", "vice", "acting", "junior", "principal");

  private final SentenceTree tree;
  private final OfficeTitles titles;

  TitleReader(SentenceTree tree, OfficeTitles titles) {
    this.tree = tree;
    this.titles = titles;
  }

  /**
   * A noun that says what somebody is, with its words from the first to the last.
   *
   * @param held the title of the table that it is, if it is one
   * @param isKnown whether it says so in apposition too, and not by a verb alone
   * @param isClear whether it is an office or calling, whatever stands beside it
   */
  record Title(int first, int last, Optional<Held> held, boolean isKnown, boolean isClear) {
    /** Whether it is one together with what it is of. */
    boolean saysWithBody() {
      return held.map(OfficeRole::isMembership).orElse(true);
    }

    /** Whether it is an office, post or calling by itself. */
    boolean says() {
      return held.map(OfficeRole::says).orElse(false);
    }
  }

  /** The titles of the sentence by the noun that each hangs by; the longest where several do. */
  Map<Integer, Title> read() {
    List<String> words = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      words.add(tree.lower(word));
    }
    Map<Integer, Title> found = new TreeMap<>();
    for (int word = 0; word < words.size(); word++) {
      Optional<Title> title = titleAt(words, word);
      if (title.isPresent()) {
        found.putIfAbsent(noun(title.get()), title.get());
      }
    }
    return found;
  }

  private Optional<Title> titleAt(List<String> words, int word) {
    if ((tree.isInName(word) && !isAbbreviation(word))
        || DEGREES.contains(tree.lower(word - 1))
        || OfficeTitles.isUnder(tree.surface(word), tree.surface(word + 1))
        || isInfinitive(word)) {
      return Optional.empty();
    }
    Optional<Held> held = whole(words, word);
    return held.isPresent()
        ? Optional.of(new Title(word, last(word, held.get()), held, true, true))
            .filter(title -> isNoun(noun(title)))
            .filter(
                title ->
                    !tree.isInName(title.last())
                        || isAbbreviation(title.last())
                        || isOfHouse(title))
        : calling(word);
  }

  /** "Leader" alone in "leader of the opposition party": its last word goes with what follows. */
  private Optional<Held> whole(List<String> words, int word) {
    Optional<Held> held = titles.longestAt(words, word);
    int last = word + held.map(Held::length).orElse(0) - 1;
    boolean isCut =
        last > word + 1
            && words.subList(word, last).contains("of")
            && tree.isA(last, "compound")
            && tree.head(last) == last + 1;
    return isCut ? titles.longestAt(words.subList(0, last), word) : held;
  }

  /** The last word of the title; "delegate to" is one of which the delegate is all. */
  private int last(int word, Held held) {
    int last = word + held.length() - 1;
    return last > word && tree.pos(last) == PartOfSpeech.ADP ? last - 1 : last;
  }

  /** "To coach Acme". */
  private boolean isInfinitive(int word) {
    return word > 0 && tree.pos(word - 1) == PartOfSpeech.PART && tree.lower(word - 1).equals("to");
  }

  /** "Coun." in "Coun. Bo Li", which was taken for a name by itself. */
  private boolean isAbbreviation(int word) {
    return tree.surface(word).endsWith(".")
        && tree.isInName(word + 1)
        && titles.longestAt(List.of(tree.lower(word)), 0).isPresent();
  }

  /** "Member of Parliament for Leeds": the house is a name and part of the title. */
  private boolean isOfHouse(Title title) {
    return title.last() > title.first() + 1
        && tree.lower(title.last() - 1).equals("of")
        && tree.lower(title.last() + 1).equals("for");
  }

  /** A noun that the table does not have. */
  private Optional<Title> calling(int word) {
    boolean isClear = POSTS.contains(tree.lower(word)) || isRanked(word) || isScience(word);
    boolean isCalling = isClear || isCalling(word);
    return isCalling || canBeOffice(word)
        ? Optional.of(new Title(word, word, Optional.empty(), isCalling, isClear))
        : Optional.empty();
  }

  /** The word of the title that hangs outside of it. */
  private int noun(Title title) {
    int at = title.last();
    for (int i = title.first(); i <= title.last(); i++) {
      at = tree.head(at) >= title.first() && tree.head(at) <= title.last() ? tree.head(at) : at;
    }
    return at;
  }

  private boolean isNoun(int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        || tree.lower(word).matches("acting|managing|\\p{L}+-in-\\p{L}+")
        || tree.pos(word) == PartOfSpeech.PROPN
        || (tree.child(word, "cop").isPresent() && tree.child(word, "nmod").isPresent());
  }

  private boolean canBeOffice(int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        && tree.lemma(word).equals(tree.lower(word))
        && tree.lower(word).length() > 2
        && !NO_OFFICES.contains(tree.lemma(word))
        && !ABSTRACT.matcher(tree.lower(word)).matches()
        && !tree.isA(word, "compound");
  }

  /** "Glaciologist", "lexicographer": a calling by its ending, and by that alone. */
  private boolean isScience(int word) {
    return tree.pos(word) == PartOfSpeech.NOUN && isScience(tree.lower(word));
  }

  static boolean isScience(String noun) {
    return SCIENCE.matcher(noun).matches();
  }

  /** "Chief scout", "deputy quartermaster". */
  private boolean isRanked(int word) {
    return canBeOffice(word) && RANKS.contains(tree.lower(word - 1)) && tree.head(word - 1) == word;
  }

  private boolean isCalling(int word) {
    String lower = tree.lower(word);
    return tree.pos(word) == PartOfSpeech.NOUN
        && (lower.endsWith("ist")
            || lower.endsWith("er")
            || lower.endsWith("or")
            || lower.endsWith("ian")
            || MAN.matcher(lower).matches())
        && !NOT_CALLED.contains(lower);
  }
}
