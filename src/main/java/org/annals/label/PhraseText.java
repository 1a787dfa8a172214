package org.annals.label;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.attribution.Stance;
import org.annals.clause.Extent;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.DatelineWords;
import org.annals.tree.SentenceTree;

/** Writes the phrase of a noun so that it can be read alone. */
final class PhraseText {
  /** A bracket that the words open and do not close. */
  private static final Pattern OPEN = Pattern.compile("\\s*\\([^)]*$");

  /** Adjectives of peoples keep their capital. */
  private static final Pattern NATION =
      Pattern.compile(
          "\\p{L}+(?:nese|uguese|wegian|rian|lian|nian|sian|gian|dian|bian|pian|kish|dish|nish"
              + "|tish)|Irish|English|Polish|Welsh|Dutch|French|German|Greek|Swiss|Czech|Slovak"
              + "|Iraqi|Israeli|American|African|Asian|European|Mexican|Cuban|Korean|Chilean"
              + "|Russian|Italian|Indian");

  private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "(", ")", "\u2014", "\u2013");

  private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u2018", "'");

  private PhraseText() {}

  /** The words from one to another around the noun. */
  static String of(SentenceTree tree, int noun, int first, int last) {
    Strangers strangers = Strangers.of(Stance.ASSERTED, noun);
    String words = new Wording(tree, strangers).add(first, last).toString();
    boolean isLowered = isLowered(tree, first) && words.startsWith(tree.surface(first));
    return OPEN.matcher(isLowered ? lowered(words) : words).replaceFirst("");
  }

  /**
   * The words of a clause or phrase to its end; none where they are cut or longer than that.
   *
   * @param first its first word
   * @param longest in characters
   */
  static Optional<String> whole(SentenceTree tree, int head, int first, int longest) {
    Extent extent = new Extent(tree);
    int last = extent.last(head, first, head);
    boolean isWhole =
        extent.cut(head, last).isEmpty()
            && tree.span(last).end() - tree.span(first).start() <= longest;
    return isWhole ? Optional.of(of(tree, head, first, last)) : Optional.empty();
  }

  /** The last word before a mark that parts it from what is behind. */
  static int beforeMark(SentenceTree tree, int first) {
    int last = first;
    while (last + 1 < tree.size() && !MARKS.contains(tree.surface(last + 1))) {
      last++;
    }
    return last;
  }

  /** The capital of the first word of a sentence, its dateline aside, is not its own. */
  private static boolean isLowered(SentenceTree tree, int first) {
    return (first == DatelineWords.end(tree) || isQuotedNumber(tree, first))
        && tree.pos(first) != PartOfSpeech.PROPN
        && tree.referent(first).isEmpty()
        && !NATION.matcher(tree.surface(first).split("-", -1)[0]).matches();
  }

  /** "Four" of "'Four million families', she said". */
  private static boolean isQuotedNumber(SentenceTree tree, int first) {
    return tree.pos(first) == PartOfSpeech.NUM
        && first > 0
        && QUOTES.contains(tree.surface(first - 1));
  }

  private static String lowered(String words) {
    boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    return acronym ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
