package org.annals.dating;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Block;
import org.annals.time.DateParser;
import org.annals.time.DiaryDays;
import org.annals.time.PartialDate;

/** Where a time goes on from one block of a document to the next. */
final class Sections {
  /** "1886", "1886: The Year of Riots", but not "1866–1870". */
  private static final Pattern YEAR =
      Pattern.compile("(?s)(?:The [Yy]ear )?(?<year>1[0-9]\\d{2}|20\\d{2})(?:$|: .*| [—–-] .*)");

  private static final Pattern WEEKDAY =
      Pattern.compile("^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?(?=\\d|\\p{Lu})");

  private static final Pattern BEHIND = Pattern.compile("(?s)|: .*| [—–-] .*");

  private Optional<PartialDate> date = Optional.empty();
  private Optional<PartialDate> entry = Optional.empty();
  private Frame list = Frame.NONE;
  private int sentences;
  private boolean isScene;
  private boolean isIntroduction;

  /** The date of the heading above. */
  Optional<PartialDate> date() {
    return date;
  }

  /** Whether the heading above is a day. */
  boolean isOfDay() {
    return date.filter(PartialDate.OfDay.class::isInstance).isPresent();
  }

  /**
   * Begins what is below a heading.
   *
   * @param written when the document was written; a heading that says so dates nothing below it
   */
  void head(String heading, Optional<PartialDate> written) {
    String words = heading.strip();
    date =
        date(words)
            .or(() -> entry.flatMap(before -> DiaryDays.after(words, before)))
            .filter(found -> !written.equals(Optional.of(found)));
    entry = date.or(() -> entry);
    isScene = false;
    isIntroduction = false;
    list = Frame.NONE;
  }

  private static Optional<PartialDate> date(String heading) {
    String words = WEEKDAY.matcher(heading).replaceFirst("");
    Matcher year = YEAR.matcher(words);
    return year.matches()
        ? PartialDate.of(
            Integer.parseInt(year.group("year")), OptionalInt.empty(), OptionalInt.empty())
        : DateParser.find(words)
            .filter(found -> found.span().start() == 0)
            .filter(found -> BEHIND.matcher(words.substring(found.span().end())).matches())
            .map(DateParser.Found::date);
  }

  /**
   * Where the story stands as a block begins: the items of a list share the time of the words that
   * open it, and a paragraph of one sentence that sets a scene ("On Monday, in Leeds, ...") leads
   * into the next.
   *
   * @param before where it stood at the end of the block before
   */
  Frame frame(Block.Kind kind, Frame before) {
    Frame ofHeading =
        date.map(found -> Frame.of(found, TimeMark.Kind.TIME, true, Optional.empty()))
            .orElse(Frame.NONE);
    if (kind == Block.Kind.LIST_ITEM) {
      list = isIntroduction ? before : list;
      isIntroduction = false;
      return list.date().isPresent() ? list : ofHeading;
    }
    list = Frame.NONE;
    isIntroduction = false;
    return isScene && sentences == 1 && before.isOfDay() ? before : ofHeading;
  }

  /** Begins a sentence. */
  void enter(boolean newBlock) {
    sentences = newBlock ? 1 : sentences + 1;
    isScene = false;
    isIntroduction = false;
  }

  /** Ends a sentence that has named a time for those behind it. */
  void leave(boolean atTheHead, boolean opensList) {
    isScene = atTheHead;
    isIntroduction = opensList;
  }
}
