package org.annals.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.coreference.Antecedent.Named;
import org.annals.document.Block;
import org.annals.tree.SentenceTree;

/** The person whose name opens an entry of an encyclopedia: "BERG, Anna (b. Oslo, 3 May 1871)". */
final class Headword {
  private static final Pattern ENTRY =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}'\u2019 -]+),? (?:\\(?\\p{Lu}[^.(]{0,60})"
              + "\\((?:b\\.|born\\b|c\\.|ca\\.|\\d{4} ?[-\u2013]).*",
          Pattern.DOTALL);

  /** The text itself opens with the name soon. */
  private static final int SENTENCES = 4;

  private Headword() {}

  /** The person, by the name under which the entry goes on to speak of him or her. */
  static Optional<Antecedent> of(List<SentenceTree> trees, List<List<Occurrence>> spoken) {
    for (int i = 0; i < trees.size(); i++) {
      if (trees.get(i).sentence().kind() == Block.Kind.PARAGRAPH) {
        Matcher entry = ENTRY.matcher(trees.get(i).sentence().span().of(trees.get(i).text()));
        return entry.matches() ? named(surname(entry.group(1)), spoken, i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String surname(String capitals) {
    return capitals.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<Antecedent> named(
      String surname, List<List<Occurrence>> spoken, int first) {
    return spoken.subList(first, Math.min(spoken.size(), first + SENTENCES)).stream()
        .skip(1)
        .flatMap(List::stream)
        .filter(o -> o.isMainSubject() && o.who().isPerson() && o.who() instanceof Named)
        .map(Occurrence::who)
        .filter(who -> isOf(who, surname))
        .findFirst();
  }

  private static boolean isOf(Antecedent who, String surname) {
    return who instanceof Named(var entity)
        && (" " + entity.key().canonicalName().toLowerCase(Locale.ROOT)).endsWith(" " + surname);
  }
}
