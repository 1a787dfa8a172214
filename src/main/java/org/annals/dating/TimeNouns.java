package org.annals.dating;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.clause.Passives;
import org.annals.dating.TimePhrase.Kind;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Tells which adverbials say when something happens and name no date. */
final class TimeNouns {
  private static final Set<String> UNITS = DataFile.words("/dating/time-units.txt");
  private static final Set<String> DAY = DataFile.words("/event/times-of-day.txt");
  private static final Set<String> FEASTS = DataFile.words("/dating/feasts.txt");
  private static final Set<String> PERIODS = DataFile.words("/dating/periods.txt");

  private static final Set<String> REGIMES = DataFile.words("/dating/regimes.txt");

  private static final Set<String> AT =
      Set.of(
          "after",
          "around",
          "at",
          "before",
          "by",
          "during",
          "for",
          "from",
          "in",
          "on",
          "over",
          "past",
          "since",
          "through",
          "throughout",
          "till",
          "toward",
          "towards",
          "until",
          "within");

  private static final Set<String> AROUND =
      Set.of("after", "before", "by", "during", "since", "throughout", "till", "under", "until");

  private static final Set<String> SPANNED = Set.of("for", "in", "over", "within");
  private static final Set<String> AMOUNTS = Set.of("by", "from", "through");
  private static final Set<String> EACH = Set.of("each", "every");
  private static final Set<String> PARTS =
      Set.of("beginning", "close", "end", "eve", "height", "middle", "outbreak", "start");

  /** "Two nights later", "the day before". */
  private static final Set<String> DISTANCES =
      Set.of("after", "afterward", "afterwards", "ago", "before", "earlier", "later", "on");

  private static final Set<String> POINTING =
      Set.of(
          "each",
          "every",
          "following",
          "last",
          "next",
          "one",
          "previous",
          "same",
          "some",
          "that",
          "this");

  private static final Set<String> TAILS = Set.of("end", "row", "so", "time", "total");
  private static final Set<String> THINGS = Set.of("on quarter", "on second");

  /** Nouns that are no time without an article. */
  private static final Set<String> DEFINITE = Set.of("fall", "season", "session", "spring");

  private static final Pattern DECADE =
      Pattern.compile("\\d{2,3}0s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties");

  private static final Pattern NTH = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:twenty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth"
              + "|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth"
              + "|thirty-first");

  private static final Pattern HOUR =
      Pattern.compile("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve");

  private static final Pattern DARK = Pattern.compile("dark|breakfast|lunch|dinner|supper|tea");

  private final SentenceTree tree;

  TimeNouns(SentenceTree tree) {
    this.tree = tree;
  }

  /** How the adverbial with this head stands to the day of a story, where it says a time. */
  Optional<Kind> kind(int head) {
    if (isNamed(head) || tree.child(head, "cop").isPresent()) {
      return Optional.empty();
    }
    String preposition = tree.child(head, "case").map(tree::lower).orElse("");
    if (preposition.isEmpty()) {
      return bare(head);
    }
    if (isOfDay(head, preposition)) {
      return Optional.of(isPointed(head) ? Kind.OTHER : Kind.OF_DAY);
    }
    return ofUnit(head, preposition);
  }

  private Optional<Kind> ofUnit(int head, String preposition) {
    if (isUnit(head)
        && AT.contains(preposition)
        && isWhen(head, preposition)
        && !isThing(head, preposition)) {
      boolean isLength = SPANNED.contains(preposition) && isCounted(head);
      return Optional.of(isLength || preposition.equals("for") ? Kind.LENGTH : Kind.OTHER);
    }
    return isOther(head, preposition) ? Optional.of(Kind.OTHER) : Optional.empty();
  }

  /** "Two years", "a decade". */
  boolean isLength(int noun) {
    return isUnit(noun)
        && !DEFINITE.contains(tree.lower(noun))
        && (isCounted(noun) || tree.lower(noun).endsWith("s"));
  }

  private Optional<Kind> bare(int head) {
    boolean isPointed = isUnitOrDay(head) && isPointed(head);
    boolean isDistant =
        DISTANCES.contains(tree.lower(head))
            && tree.children(head, Set.of("obl:unmarked", "obl", "advmod")).stream()
                .anyMatch(this::isUnitOrDay);
    return (isPointed && !tree.isA(head, "advmod")) || isDistant
        ? Optional.of(isOfThat(head) ? Kind.OF_DAY : Kind.OTHER)
        : Optional.empty();
  }

  /** "That evening", "the same afternoon". */
  private boolean isOfThat(int head) {
    return DAY.contains(tree.lemma(head))
        && (tree.hasChild(head, "det", Set.of("that"))
            || tree.hasChild(head, "amod", Set.of("same")));
  }

  private boolean isOfDay(int head, String preposition) {
    String word = tree.lower(head);
    boolean isDay = DAY.contains(tree.lemma(head)) && !tree.lemma(head).equals("day");
    boolean isLight = word.equals("light") && tree.hasChild(head, "amod", Set.of("first"));
    boolean isHour =
        HOUR.matcher(word).matches()
            && Set.of("at", "until", "till").contains(preposition)
            && tree.children(head).stream().allMatch(child -> tree.isA(child, "case"));
    return isHour
        || isDark(head, preposition)
        || ((isDay || isLight) && AT.contains(preposition) && isShort(head));
  }

  private boolean isDark(int head, String preposition) {
    return DARK.matcher(tree.lower(head)).matches()
        && Set.of("after", "before", "until").contains(preposition)
        && tree.children(head).size() == 1;
  }

  /** "For an afternoon", "over three nights" last. */
  private boolean isShort(int head) {
    return !tree.hasChild(head, "case", SPANNED) || !isCounted(head);
  }

  /** "In the second year", "by the end", but not "longer by two years", "in spring water". */
  private boolean isWhen(int head, String preposition) {
    boolean isAmount = AMOUNTS.contains(preposition) && isCounted(head);
    boolean isRate = preposition.equals("for") && tree.hasChild(head, "det", EACH);
    boolean isBare =
        DEFINITE.contains(tree.lower(head))
            && tree.child(head, "det").isEmpty()
            && !isPointed(head);
    boolean isOrdinal = tree.lower(head).equals("second");
    return !isAmount && !isRate && !isBare && !isOrdinal;
  }

  /** "On the port quarter", "in its minutes", "for a 40-hour week". */
  private boolean isThing(int head, String preposition) {
    String prefixed = preposition + " " + tree.lower(head);
    return THINGS.contains(prefixed)
        || (tree.lower(head).equals("minutes") && tree.child(head, "nmod:poss").isPresent())
        || tree.children(head, Set.of("compound", "amod")).stream()
            .anyMatch(word -> tree.lower(word).matches(".*-(?:hours?|days?)"));
  }

  private boolean isOther(int head, String preposition) {
    String word = tree.lower(head);
    boolean isOfPeople = tree.child(head, "nmod:poss").isPresent();
    boolean isThe = tree.hasChild(head, "det", Set.of("the"));
    if (DECADE.matcher(word).matches() || FEASTS.contains(word)) {
      return AT.contains(preposition) && !isOfPeople;
    }
    if (LifeTimes.is(tree, head, preposition)) {
      return true;
    }
    if (NTH.matcher(word).matches() || ORDINAL.matcher(word).matches()) {
      return isThe && isDate(word, preposition) && tree.child(head, "nmod").isEmpty();
    }
    return PARTS.contains(word) ? isPart(head, preposition) : isPeriod(head, preposition, isThe);
  }

  private boolean isPart(int head, String preposition) {
    boolean isDoer = PERIODS.contains(tree.lower(head)) && isDoer(head, preposition);
    return AT.contains(preposition) && isOfTime(head) && !isDoer;
  }

  private static boolean isDate(String word, String preposition) {
    return preposition.equals("on")
        || (NTH.matcher(word).matches() && AROUND.contains(preposition));
  }

  private boolean isPeriod(int head, String preposition, boolean isThe) {
    boolean isPeriod = PERIODS.contains(tree.lemma(head)) && !isDoer(head, preposition);
    boolean isAnyDuring = preposition.equals("during") && tree.pos(head) == PartOfSpeech.NOUN;
    return isAnyDuring
        || (isPeriod && AROUND.contains(preposition))
        || (isPeriod && isThe && preposition.equals("in"))
        || (preposition.equals("under") && isRegime(head));
  }

  /** "Under communism", "under the old regime", "under Dutch rule", but not "under the rule". */
  private boolean isRegime(int head) {
    boolean isDescribed = !tree.children(head, Set.of("amod", "compound")).isEmpty();
    return REGIMES.contains(tree.lower(head))
        && (isDescribed || !tree.lower(head).equals("rule"))
        && !tree.hasChild(head, "amod", Set.of("new"));
  }

  /** "Prices were driven up by the war". */
  private boolean isDoer(int head, String preposition) {
    int verb = tree.head(head);
    return preposition.equals("by")
        && verb != SentenceTree.ROOT
        && verb < head
        && Passives.is(tree, verb);
  }

  /** "The end of the month", "the outbreak of war". */
  private boolean isOfTime(int part) {
    return tree.children(part, Set.of("nmod")).stream()
        .filter(noun -> tree.hasChild(noun, "case", Set.of("of")))
        .anyMatch(
            noun ->
                isUnitOrDay(noun)
                    || FEASTS.contains(tree.lower(noun))
                    || PERIODS.contains(tree.lemma(noun)));
  }

  /** "A decade at a time", "two years of the past twenty". */
  boolean isTail(int noun) {
    return isUnitOrDay(noun)
        || tree.pos(noun) == PartOfSpeech.NUM
        || TAILS.contains(tree.lower(noun))
        || tree.hasChild(noun, "amod", POINTING)
        || tree.hasChild(noun, "amod", Set.of("past"))
        || PERIODS.contains(tree.lemma(noun));
  }

  private boolean isUnitOrDay(int noun) {
    return isUnit(noun) || DAY.contains(tree.lemma(noun));
  }

  private boolean isUnit(int noun) {
    return tree.pos(noun) != PartOfSpeech.VERB && UNITS.contains(tree.lemma(noun));
  }

  private boolean isCounted(int noun) {
    return tree.child(noun, "nummod").isPresent()
        || tree.hasChild(noun, "det", Set.of("a", "an", "another"));
  }

  private boolean isPointed(int noun) {
    return tree.children(noun, Set.of("det", "amod", "nummod")).stream()
        .anyMatch(child -> POINTING.contains(tree.lower(child)));
  }

  /** What has a name is no time, except events and feasts. */
  private boolean isNamed(int head) {
    return tree.referent(head)
        .filter(found -> found.kind() == Referent.Kind.NAMED && !found.isNamedEvent())
        .filter(found -> !FEASTS.contains(tree.lower(head)))
        .isPresent();
  }
}
