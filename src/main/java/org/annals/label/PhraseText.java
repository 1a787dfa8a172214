package org.annals.label;

import java.util.Locale;
import java.util.regex.Pattern;
import org.annals.attribution.Stance;
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

  private PhraseText() {}

  /** The words from one to another around the noun. */
  static String of(SentenceTree tree, int noun, int first, int last) {
    Strangers strangers = Strangers.of(Stance.ASSERTED, noun);
    String words = new Wording(tree, strangers).add(first, last).toString();
    boolean isLowered = isLowered(tree, first) && words.startsWith(tree.surface(first));
    return OPEN.matcher(isLowered ? lowered(words) : words).replaceFirst("");
  }

  /** The capital of the first word of a sentence, its dateline aside, is not its own. */
  private static boolean isLowered(SentenceTree tree, int first) {
    return first == DatelineWords.end(tree)
        && tree.pos(first) != PartOfSpeech.PROPN
        && tree.referent(first).isEmpty()
        && !NATION.matcher(tree.surface(first).split("-", -1)[0]).matches();
  }

  private static String lowered(String words) {
    boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    return acronym ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
