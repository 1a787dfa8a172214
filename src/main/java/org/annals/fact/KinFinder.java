package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.annals.pattern.End;
import org.annals.pattern.Found;
import org.annals.pattern.TreeMatcher;
import org.annals.pattern.TreePattern;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Finds whose cousin, uncle or brother-in-law somebody is. There are too many words for relatives
 * for a property each: it is a role, "cousin of Anna Berg". So is whom somebody is engaged to.
 */
final class KinFinder {
  private static final List<String> PERSON = List.of("Person");
  private static final TreePattern PATTERN =
      TreePattern.parse(
          "s <nmod:poss|nmod[of|to] "
              + String.join("|", new TreeSet<>(DataFile.words("/facts/kin.txt")))
              + " = o",
          PERSON,
          PERSON);

  private static final List<TreePattern> ENGAGED =
      List.of(
          TreePattern.parse("o <nsubj:pass|nsubj engage|engaged >obl[to] s", PERSON, PERSON),
          TreePattern.parse(
              "o <nsubj become|get >xcomp|obj engage|engaged >obl[to] s", PERSON, PERSON));

  private final SentenceTree tree;
  private final TreeMatcher matcher;

  KinFinder(SentenceTree tree, TreeMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
  }

  /** The relatives whom the sentence names, in its order. */
  List<OfficeFinder.Holding> find() {
    List<OfficeFinder.Holding> all = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      if (PATTERN.words().contains(tree.lemma(word))) {
        for (Found found : matcher.find(PATTERN, word)) {
          add(tree.lemma(word) + " of ", found, all);
        }
      }
      for (TreePattern engaged : ENGAGED) {
        if (engaged.words().contains(tree.lemma(word))) {
          matcher.find(engaged, word).forEach(found -> add("engaged to ", found, all));
        }
      }
    }
    return all;
  }

  private static void add(String what, Found found, List<OfficeFinder.Holding> all) {
    if (found.subject() instanceof End.Name(var other)
        && found.object() instanceof End.Name(var bearer)) {
      String role = what + other.entity().label();
      all.add(
          new OfficeFinder.Holding(
              found.told(),
              found.isNaming(),
              bearer,
              Relation.ROLE,
              new Value.Words(role),
              Period.UNKNOWN));
    }
  }
}
