package org.annals.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;

/**
 * Knows the names of a text that join those of two firms which it tells of together: "Vale Corvin"
 * where it has spoken of Vale Foods and Corvin. What is made of two firms is neither of them, and
 * neither is called by its own name in short for it.
 */
final class MergedFirms {
  private static final Pattern TOGETHER =
      Pattern.compile("[^.!?;\\n]{0,40}?(?:\\b(?:and|with)|&)\\s(?:the\\s)?");

  private final List<Pair> pairs = new ArrayList<>();

  /** Two firms that stand beside each other in a text. */
  private record Pair(String one, String other, int place) {
    /** Whether a name is made of the first words of the one and the other. */
    boolean makes(String name, int at) {
      return place < at && (isMade(name, one, other) || isMade(name, other, one));
    }

    private static boolean isMade(String name, String first, String second) {
      for (int cut = name.indexOf(' '); cut > 0; cut = name.indexOf(' ', cut + 1)) {
        if (opens(first, name.substring(0, cut)) && opens(second, name.substring(cut + 1))) {
          return true;
        }
      }
      return false;
    }

    private static boolean opens(String name, String words) {
      return name.equals(words) || name.startsWith(words + ' ');
    }
  }

  /** Those of a text. */
  MergedFirms(List<Mention> mentions, String text) {
    for (int next = 1; next < mentions.size(); next++) {
      Mention one = mentions.get(next - 1);
      Mention other = mentions.get(next);
      int from = one.span().end();
      int to = other.span().start();
      if (isFirm(one)
          && from < to
          && TOGETHER.matcher(text).region(from, to).matches()
          && !FirmLeads.has(Surface.of(one.span().of(text)).words().getFirst())) {
        pairs.add(new Pair(written(one, text), written(other, text), next));
      }
    }
  }

  private static boolean isFirm(Mention mention) {
    return mention.entityClass() == EntityClass.COMPANY
        || mention.entityClass() == EntityClass.ORGANIZATION;
  }

  private static String written(Mention mention, String text) {
    return Surface.of(mention.span().of(text)).text();
  }

  /**
   * Whether a name is that of what two firms of the text are to become.
   *
   * @param first the place of the mention that first has it
   */
  boolean make(String name, int first) {
    return pairs.stream().anyMatch(pair -> pair.makes(name, first));
  }
}
