package org.annals.quantity;

import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Numbers that count nothing: parts of names, dates, years, times, labels ("Section 12"), tallies,
 * ratios ("one in five"), and digits that stick to something else.
 */
final class NotCounts {
  private static final Set<String> LINKS = Set.of(",", "and", "or", "to", "through", "-", "–", "&");
  private static final Set<String> POINTERS =
      Set.of("that", "this", "same", "last", "next", "following", "each", "every", "a", "another");
  private static final Set<String> BEFORE_YEARS =
      Set.of(
          "in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "for",
          "the", "this", "early", "late", "mid", "around", "about", "circa", "c.", "ca.", "between",
          "year", "'s", "’s", "its", "their", "his", "her");
  private static final Set<String> STICKY =
      Set.of("/", ":", "-", "–", "@", "_", "\\", "#", "²", "³", "^");
  private static final Set<String> CLOCK =
      Set.of("a.m.", "p.m.", "a.m", "p.m", "am", "pm", "o'clock", "o\u2019clock");
  private static final int LAST_DAY = 31;

  private final Set<String> labels = DataFile.words("/quantity/labels.txt");
  private final NounPhrases nouns;

  NotCounts(NounPhrases nouns) {
    this.nouns = nouns;
  }

  /** Whether the number is one of these, whatever follows it. */
  boolean refuses(SentenceTree tree, Numeral number) {
    return number.form() == Numeral.Form.NONE
        || isInName(tree, number)
        || isInTitle(tree, number)
        || isStuck(tree, number)
        || isBesideNumber(tree, number)
        || isRatio(tree, number)
        || Addresses.is(tree, number)
        || CLOCK.contains(tree.lower(number.to()))
        || isDayOfMonth(tree, number);
  }

  private static boolean isInName(SentenceTree tree, Numeral number) {
    for (int word = number.from(); word < number.to(); word++) {
      if (tree.isInName(word)) {
        return true;
      }
    }
    return false;
  }

  /** "The Seven Bishops": a number in words with a capital, before another word with one. */
  private static boolean isInTitle(SentenceTree tree, Numeral number) {
    return number.form() == Numeral.Form.WORDS
        && number.from() > 0
        && number.to() < tree.size()
        && Character.isUpperCase(tree.surface(number.from()).charAt(0))
        && Character.isLowerCase(tree.surface(number.from() - 1).charAt(0))
        && Character.isUpperCase(tree.surface(number.to()).charAt(0));
  }

  /** Whether a letter or mark touches it, as in "12/b", "v.12" and "1,2,3". */
  private static boolean isStuck(SentenceTree tree, Numeral number) {
    int before = number.from() - 1;
    int after = number.to();
    return (before >= 0 && touch(tree, before) && isStickyBefore(tree, before))
        || (touch(tree, after - 1) && isStickyAfter(tree, after));
  }

  private static boolean isStickyBefore(SentenceTree tree, int mark) {
    return switch (tree.lower(mark)) {
      case "–" -> false;
      case "." -> true;
      case "," -> startsWithDigit(tree, mark - 1) && touch(tree, mark - 1);
      default -> STICKY.contains(tree.lower(mark)) || isWord(tree, mark);
    };
  }

  private static boolean isStickyAfter(SentenceTree tree, int mark) {
    return switch (tree.lower(mark)) {
      case "(" -> true;
      case "," -> startsWithDigit(tree, mark + 1) && touch(tree, mark);
      default -> STICKY.contains(tree.lower(mark));
    };
  }

  private static boolean isWord(SentenceTree tree, int word) {
    return Character.isLetterOrDigit(tree.surface(word).charAt(0));
  }

  private static boolean touch(SentenceTree tree, int word) {
    return word >= 0
        && word + 1 < tree.size()
        && tree.span(word).end() == tree.span(word + 1).start();
  }

  private static boolean startsWithDigit(SentenceTree tree, int word) {
    return word >= 0 && word < tree.size() && Character.isDigit(tree.surface(word).charAt(0));
  }

  /** Two numbers side by side are a phone number or a year and a number: only the latter counts. */
  private static boolean isBesideNumber(SentenceTree tree, Numeral number) {
    boolean isAfter =
        startsWithDigit(tree, number.from() - 1) && !isYear(tree.surface(number.from() - 1));
    return isAfter || isNumber(tree, number.to());
  }

  private static boolean isNumber(SentenceTree tree, int word) {
    return startsWithDigit(tree, word)
        && NumberToken.of(tree.surface(word)).map(t -> t.rest().isEmpty()).orElse(true);
  }

  private static boolean isYear(String surface) {
    return surface.matches("1\\d{3}|20\\d{2}");
  }

  /** "one in five", "nine out of ten", "two of three". */
  private static boolean isRatio(SentenceTree tree, Numeral number) {
    return isFirstOfRatio(tree, number.to())
        || isNounOfRatio(tree, number.to())
        || isSecondOfRatio(tree, number.from() - 1);
  }

  /** "Cars" of "two cars in three", but not of "two cars in three villages". */
  private static boolean isNounOfRatio(SentenceTree tree, int noun) {
    int out = tree.lower(noun + 1).equals("out") ? noun + 2 : noun + 1;
    int second = out + 1;
    boolean leads = tree.lower(out).equals(out > noun + 1 ? "of" : "in");
    return leads
        && isSmallNumber(tree, second)
        && (second + 1 >= tree.size() || tree.pos(second + 1) != PartOfSpeech.NOUN);
  }

  private static boolean isFirstOfRatio(SentenceTree tree, int after) {
    return switch (tree.lower(after)) {
      case "in", "of" -> isSmallNumber(tree, after + 1);
      case "out" -> tree.lower(after + 1).equals("of");
      default -> false;
    };
  }

  private static boolean isSecondOfRatio(SentenceTree tree, int before) {
    return switch (tree.lower(before)) {
      case "in" -> isSmallNumber(tree, before - 1);
      case "of" -> tree.lower(before - 1).equals("out") || isSmallNumber(tree, before - 1);
      default -> false;
    };
  }

  private static boolean isSmallNumber(SentenceTree tree, int word) {
    return word >= 0
        && word < tree.size()
        && tree.pos(word) == PartOfSpeech.NUM
        && !isYear(tree.surface(word))
        && !tree.surface(word).contains("-");
  }

  private boolean isDayOfMonth(SentenceTree tree, Numeral number) {
    return number.form() == Numeral.Form.PLAIN
        && number.value().intValue() <= LAST_DAY
        && nouns.isTime(tree, number.to())
        && Character.isUpperCase(tree.surface(number.to()).charAt(0));
  }

  /** "Section 12", "Sections 3, 4 and 5", "May 8", "Boeing 737". */
  boolean isLabelled(Setting setting) {
    SentenceTree tree = setting.tree();
    int at = setting.number().from() - 1;
    while (at > 0 && LINKS.contains(tree.lower(at)) && isNumeral(tree, at - 1)) {
      at -= 2;
    }
    if (at < 0 || setting.start() < setting.number().from()) {
      return false;
    }
    boolean isLabel = labels.contains(tree.lower(at)) && !POINTERS.contains(tree.lower(at - 1));
    return isLabel || isCapitalizedNoun(tree, at);
  }

  private static boolean isNumeral(SentenceTree tree, int word) {
    return startsWithDigit(tree, word) || tree.pos(word) == PartOfSpeech.NUM;
  }

  private boolean isCapitalizedNoun(SentenceTree tree, int word) {
    PartOfSpeech pos = tree.sentence().tokens().get(word).pos();
    return Character.isUpperCase(tree.surface(word).charAt(0))
        && (pos == PartOfSpeech.PROPN || (word == 0 && pos == PartOfSpeech.NOUN))
        && !nouns.isTime(tree, word)
        && !isPlace(tree, word);
  }

  private static boolean isPlace(SentenceTree tree, int word) {
    Optional<Referent> name =
        tree.referents().stream().filter(r -> r.span().overlaps(tree.span(word))).findFirst();
    return name.filter(r -> r.entity().is(EntityType.PLACE)).isPresent();
  }

  /**
   * Whether four digits are a year and not a count.
   *
   * @param isOfPeople whether a noun for people follows them
   */
  boolean isYear(Setting setting, boolean isOfPeople) {
    if (!setting.number().isYearLike()) {
      return false;
    }
    SentenceTree tree = setting.tree();
    int before = setting.number().from() - 1;
    boolean isBounded = setting.start() < setting.number().from();
    boolean isDated =
        BEFORE_YEARS.contains(tree.lower(before))
            || (LINKS.contains(tree.lower(before)) && startsWithDigit(tree, before - 1));
    return isDated || (!isBounded && !isOfPeople);
  }
}
