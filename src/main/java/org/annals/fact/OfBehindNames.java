package org.annals.fact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.fact.TitleReader.Title;
import org.annals.name.EntityType;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of which place or force somebody is before whose name an office or a rank stands: "Archbishop Bo
 * Li of Manila", "Captain Al Fox of the Lebanese army".
 */
final class OfBehindNames {
  private static final int LONGEST = 5;
  private static final Map<String, Set<String>> OFFICES =
      DataFile.groups("/facts/offices-of-places.txt");

  private final SentenceTree tree;

  OfBehindNames(SentenceTree tree) {
    this.tree = tree;
  }

  /** " of Manila"; empty where the words behind the name say nothing of the office. */
  String of(Title title, Bearer bearer) {
    Referent name = bearer.referent();
    boolean isBehind =
        name.kind() == Referent.Kind.NAMED
            && name.span().start() == tree.span(title.last()).end() + 1;
    int of = isBehind ? wordBehind(title.last(), name) : tree.size();
    if (of + 1 >= tree.size() || !tree.lower(of).equals("of")) {
      return "";
    }
    String office = tree.lower(title.last());
    return is("place", office)
        ? place(of).map(it -> " of " + it).orElse("")
        : force(of).filter(_ -> is("force", office)).map(it -> " of " + it).orElse("");
  }

  private static boolean is(String group, String word) {
    return OFFICES.getOrDefault(group, Set.of()).contains(word);
  }

  /** The first word behind a name. */
  private int wordBehind(int from, Referent name) {
    int word = from;
    while (word < tree.size() && tree.span(word).start() < name.span().end()) {
      word++;
    }
    return word;
  }

  /** The place whose name stands right behind the word, "the" or none between. */
  private Optional<String> place(int of) {
    int first = tree.lower(of + 1).equals("the") ? of + 2 : of + 1;
    return first >= tree.size()
        ? Optional.empty()
        : tree.referents().stream()
            .filter(one -> one.span().start() == tree.span(first).start())
            .filter(one -> one.kind() == Referent.Kind.NAMED && one.entity().is(EntityType.PLACE))
            .map(one -> (first > of + 1 ? "the " : "") + one.span().of(tree.text()))
            .findFirst();
  }

  /**
   * "The Lebanese army", "Oslo police": up to a noun for a force, if a capital stands before it.
   */
  private Optional<String> force(int of) {
    int last = of + 1;
    while (last + 1 < tree.size()
        && last - of < LONGEST
        && !is("bodies", tree.lower(last))
        && tree.pos(last) != PartOfSpeech.PUNCT) {
      last++;
    }
    String words = tree.text().substring(tree.span(of + 1).start(), tree.span(last).end()).strip();
    return is("bodies", tree.lower(last)) && words.chars().anyMatch(Character::isUpperCase)
        ? Optional.of(words)
        : Optional.empty();
  }
}
