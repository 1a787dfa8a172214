package org.annals.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.sentence.Abbreviations.Kind;
import org.annals.text.Span;

/** Decides, over the tokens of one block, after which of them a sentence ends. */
final class SentenceEnd {
  /** After this many tokens an open bracket is taken for a slip and no longer holds sentences. */
  private static final int LONGEST_BRACKET = 60;

  /** A sentence is looked for no further than this many tokens. */
  private static final int LONGEST = SentenceSplitter.MAX_LENGTH + 1;

  /** What may follow "9 a.m." in the same sentence although it is capitalised. */
  private static final Set<String> AFTER_HOUR =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "ET",
          "EST",
          "EDT",
          "CT",
          "CST",
          "CDT",
          "MT",
          "MST",
          "MDT",
          "PT",
          "PST",
          "PDT",
          "GMT",
          "UTC",
          "BST",
          "CET",
          "Eastern",
          "Central",
          "Mountain",
          "Pacific");

  private static final Pattern NUMBER_OF_LIST =
      Pattern.compile("\\p{L}|\\d{1,3}|[IVX]{1,5}|[ivx]{1,5}");

  private final String text;
  private final List<Span> tokens;
  private final Abbreviations abbreviations;

  SentenceEnd(String text, List<Span> tokens, Abbreviations abbreviations) {
    this.text = text;
    this.tokens = tokens;
    this.abbreviations = abbreviations;
  }

  /** The index after the last token of the sentence that starts at this token. */
  int after(int from) {
    int bracket = -1;
    int limit = Math.min(tokens.size(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      bracket = openBracket(from, i, bracket);
      if (isBlankLine(i)) {
        return i + 1;
      }
      if (isEnd(from, i)) {
        int next = afterClosers(i);
        if (!isHeld(bracket, i, next) && isBorder(i, next)) {
          return next;
        }
      }
    }
    return limit;
  }

  /** The open bracket inside the sentence after this token, or -1. */
  private int openBracket(int from, int i, int before) {
    char first = first(i);
    if (first == ')') {
      return -1;
    }
    return first == '(' && i > from && before < 0 ? i : before;
  }

  /** Whether a bracket that opened in mid-sentence is still open after this stop. */
  private boolean isHeld(int bracket, int stop, int next) {
    return bracket >= 0 && stop - bracket < LONGEST_BRACKET && !closes(stop + 1, next);
  }

  /** Whether a token can be the last word of a sentence: a stop, or an abbreviation. */
  private boolean isEnd(int from, int i) {
    char last = text.charAt(tokens.get(i).end() - 1);
    return Characters.isStop(last) && !(last == '.' && isEnumerator(from, i));
  }

  /** Whether a stop belongs to the number of a list: "1.", "a.", "IV." at the start of a part. */
  private boolean isEnumerator(int from, int i) {
    boolean starts =
        i - from == 1 || (i - from > 1 && (first(i - 2) == ':' || first(i - 2) == ';'));
    return starts && isPlainStop(i) && NUMBER_OF_LIST.matcher(surface(i - 1)).matches();
  }

  private boolean isBorder(int stop, int next) {
    if (next >= tokens.size() || isBlankLine(next - 1)) {
      return true;
    }
    int c = text.codePointAt(tokens.get(next).start());
    if (isCarriedOn(next, c)) {
      return false;
    }
    if (!isPlainStop(stop)) {
      return isBorderAfterAbbreviation(stop, next);
    }
    if (isEllipsis(stop)) {
      return Characters.isOpener(c) || (Character.isUpperCase(c) && !surface(next).equals("I"));
    }
    boolean quotation = next > stop + 1 && first(stop) != '.';
    return !(quotation && isSaidBy(next));
  }

  private boolean isEllipsis(int stop) {
    char mark = first(stop);
    return mark == '…' || (mark == '.' && (tokens.get(stop).length() > 1 || isDotted(stop)));
  }

  /** Whether the next token shows that the same sentence goes on. */
  private boolean isCarriedOn(int next, int c) {
    if (Character.isLowerCase(c)) {
      return !isCamelCase(next) && !isLetterOfList(next);
    }
    if (Characters.isDash(c)) {
      return next + 1 < tokens.size() && Character.isLowerCase(first(next + 1));
    }
    boolean closes = Characters.isCloser(c) && !Characters.isOpener(c);
    return closes || ",;:/%".indexOf(c) >= 0 || Characters.isStop(c);
  }

  /** iPhone, eBay: a name that starts small may open a sentence. */
  private boolean isCamelCase(int i) {
    return tokens.get(i).length() > 2
        && Character.isUpperCase(text.charAt(tokens.get(i).start() + 1));
  }

  /** The small letter of a list inside a line: "b. Pears". */
  private boolean isLetterOfList(int i) {
    return tokens.get(i).length() == 1
        && i + 2 < tokens.size()
        && first(i + 1) == '.'
        && tokens.get(i + 1).start() == tokens.get(i).end()
        && Character.isUpperCase(first(i + 2));
  }

  private boolean isBorderAfterAbbreviation(int stop, int next) {
    int word = Characters.isOpener(first(next)) && next + 1 < tokens.size() ? next + 1 : next;
    boolean opener = abbreviations.isOpener(surface(word));
    Optional<Kind> kind = abbreviations.kindOf(lastPart(stop));
    if (kind.isEmpty()) {
      return opener;
    }
    return switch (kind.get()) {
      case BEFORE_NAME, BEFORE_NUMBER, INNER -> false;
      case MAY_END, AFTER_COMMA -> opener;
      case ENDS -> Character.isUpperCase(first(word)) && !AFTER_HOUR.contains(surface(word));
    };
  }

  /** The abbreviation as the table has it: "Sen." of "ex-Sen.", the whole of "a.m.". */
  private String lastPart(int i) {
    String whole = surface(i);
    if (abbreviations.kindOf(whole).isPresent()) {
      return whole;
    }
    int cut = Math.max(whole.lastIndexOf('-'), whole.lastIndexOf('.', whole.length() - 2));
    return cut > 0 && whole.charAt(cut) == '.' ? whole : whole.substring(cut + 1);
  }

  /** Whether what follows a quotation says who said it: "Smith asked". */
  private boolean isSaidBy(int next) {
    for (int i = next; i < tokens.size() && i < next + 4; i++) {
      if (abbreviations.isVerbOfSaying(surface(i))) {
        return i > next;
      }
      if (!Character.isUpperCase(first(i)) || abbreviations.isOpener(surface(i))) {
        return false;
      }
    }
    return false;
  }

  /** The first token that is no closing quote, bracket or footnote number hanging on the stop. */
  private int afterClosers(int stop) {
    int next = stop + 1;
    while (next < tokens.size() && isCloserOrNote(next, stop)) {
      next++;
    }
    return next;
  }

  private boolean isCloserOrNote(int i, int stop) {
    boolean hangs = tokens.get(i).start() == tokens.get(i - 1).end();
    int c = text.codePointAt(tokens.get(i).start());
    if (Characters.isCloser(c) && (hangs || !Characters.isStraightQuote(c))) {
      return tokens.get(i).length() <= 2;
    }
    return isNoteBracket(i, 0)
        || isNoteBracket(i, 1)
        || (hangs && isNoteNumber(c, tokens.get(i).length(), stop));
  }

  private boolean isNoteNumber(int c, int length, int stop) {
    return Character.getType(c) == Character.OTHER_NUMBER
        || (Character.isDigit(c) && length <= 3 && isPlainStop(stop));
  }

  /** Whether a token is at this place in a footnote mark such as [12] on the same line. */
  private boolean isNoteBracket(int i, int place) {
    int open = i - place;
    return open > 0
        && open + 2 < tokens.size()
        && first(open) == '['
        && Character.isDigit(first(open + 1))
        && first(open + 2) == ']'
        && text.substring(tokens.get(open - 1).end(), tokens.get(open).start()).length() < 2
        && text.charAt(tokens.get(open).start() - 1) != '\n';
  }

  private boolean closes(int from, int to) {
    for (int i = from; i < to; i++) {
      if (first(i) == ')') {
        return true;
      }
    }
    return false;
  }

  /** One of several periods with spaces between: ". . .". */
  private boolean isDotted(int i) {
    return i > 1 && isPlainStop(i) && isPlainStop(i - 1) && first(i) == '.' && first(i - 1) == '.';
  }

  private boolean isPlainStop(int i) {
    return Characters.isStop(first(i));
  }

  private boolean isBlankLine(int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    int lines = 0;
    for (int at = tokens.get(i).end(); at < tokens.get(i + 1).start(); at++) {
      lines += text.charAt(at) == '\n' || text.charAt(at) == '\u2029' ? 1 : 0;
    }
    return lines > 1;
  }

  private char first(int i) {
    return text.charAt(tokens.get(i).start());
  }

  private String surface(int i) {
    return tokens.get(i).of(text);
  }
}
