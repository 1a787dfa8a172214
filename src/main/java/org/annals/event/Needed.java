package org.annals.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Phrases;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Finds what a verb is done to behind the preposition that it needs: "voted against the motion".
 */
final class Needed {
  private static final Set<String> HANGING = Set.of("obl", "obl:arg");
  private static final Set<String> SIDES = Set.of("favour", "favor", "support");

  /** Classes whose participants are people only. */
  private static final Set<String> OF_PEOPLE = Set.of("LifeEvent", "Appointment", "Arrest");

  private final Map<String, Set<String>> verbs = new HashMap<>();

  Needed() {
    for (String line : DataFile.lines("/event/needed.tsv")) {
      String[] cells = line.split("\t", -1);
      verbs
          .computeIfAbsent(cells[0], _ -> new HashSet<>())
          .addAll(List.of(cells[1].split(" ", -1)));
    }
  }

  /** The nouns, by word. */
  List<Integer> of(SentenceTree tree, Told told) {
    int verb = told.head();
    List<Integer> found = new ArrayList<>();
    if (tree.pos(verb) != PartOfSpeech.VERB
        || OF_PEOPLE.contains(told.type().localName())
        || (Passives.is(tree, verb) && tree.child(verb, "aux:pass").isPresent())
        || !Governors.objects(tree, verb).isEmpty()) {
      return found;
    }
    for (int child : tree.children(verb, HANGING)) {
      if (isNeeded(tree, verb, child)) {
        found.add(child);
      } else if (tree.lemma(verb).equals("vote") && SIDES.contains(tree.lower(child))) {
        tree.children(child, Set.of("nmod")).stream()
            .filter(below -> tree.hasChild(below, "case", Set.of("of")))
            .forEach(found::add);
      }
    }
    return found;
  }

  private boolean isNeeded(SentenceTree tree, int verb, int word) {
    List<Integer> marks = tree.children(word, Set.of("case"));
    return marks.size() == 1
        && !Phrases.isTime(tree, word)
        && marks.getFirst() < word
        && word > verb
        && verbs.getOrDefault(tree.lower(marks.getFirst()), Set.of()).contains(tree.lemma(verb));
  }
}
