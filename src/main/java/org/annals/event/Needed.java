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
  /** "Worked on Sundays". */
  private static final String DAYS =
      "(?:mon|tues|wednes|thurs|fri|satur|sun|week|holi|birth)(?:days|ends)";

  private static final Set<String> HANGING = Set.of("obl", "obl:arg");
  private static final Set<String> SIDES = Set.of("favour", "favor", "support");

  private static final Set<String> PARTIES =
      Set.of(
          "appellant",
          "plaintiff",
          "defendant",
          "prosecution",
          "respondent",
          "defence",
          "defense",
          "claimant",
          "petitioner",
          "applicant",
          "accused",
          "state",
          "crown",
          "government");

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
    found.addAll(acquainted(tree, verb));
    for (int child : tree.children(verb, HANGING)) {
      if (isNeeded(tree, verb, child) || isForParty(tree, verb, child)) {
        found.add(child);
      } else {
        found.addAll(favoured(tree, verb, child));
      }
    }
    return found;
  }

  /** "Voted in favour of the bill". */
  private static List<Integer> favoured(SentenceTree tree, int verb, int side) {
    return tree.lemma(verb).equals("vote") && SIDES.contains(tree.lower(side))
        ? tree.children(side, Set.of("nmod")).stream()
            .filter(below -> tree.hasChild(below, "case", Set.of("of")))
            .toList()
        : List.of();
  }

  /** "Became acquainted with Bo Li". */
  private static List<Integer> acquainted(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("xcomp")).stream()
        .filter(word -> tree.lower(word).equals("acquainted"))
        .flatMap(word -> tree.children(word, HANGING).stream())
        .filter(who -> tree.hasChild(who, "case", Set.of("with")))
        .toList();
  }

  /** "Appeared for the plaintiff". */
  private static boolean isForParty(SentenceTree tree, int verb, int word) {
    return Set.of("appear", "act").contains(tree.lemma(verb))
        && PARTIES.contains(tree.lemma(word))
        && tree.hasChild(word, "case", Set.of("for"));
  }

  private boolean isNeeded(SentenceTree tree, int verb, int word) {
    List<Integer> marks = tree.children(word, Set.of("case"));
    return marks.size() == 1
        && !Phrases.isTime(tree, word)
        && !tree.lower(word).matches(DAYS)
        && marks.getFirst() < word
        && word > verb
        && verbs.getOrDefault(tree.lower(marks.getFirst()), Set.of()).contains(tree.lemma(verb));
  }
}
