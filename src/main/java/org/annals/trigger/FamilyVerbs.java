package org.annals.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.name.EntityType;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Finds what tells of a family or an illness, which the network takes for no event: "she had three
 * sons", "he is survived by his wife", "she is engaged", "he had a stroke", "widowed in 1917".
 */
public final class FamilyVerbs {
  private static final double CONFIDENCE = 0.75;
  private static final Map<String, Set<String>> WORDS =
      DataFile.groups("/trigger/family-verbs.txt");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> SUPPOSED = Set.of("if", "unless", "whether", "to");
  private static final Set<String> ASIDE = Set.of("acl", "advcl");

  private final EventType type;

  /** Such events are of this class, which says no more than that something happens. */
  public FamilyVerbs(EventType type) {
    this.type = type;
  }

  /** The tellings besides those already found. */
  public List<Told> find(SentenceTree tree, List<Told> found) {
    List<Told> more = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      int verb = word;
      if (tells(tree, verb)
          && found.stream().noneMatch(told -> isBetter(told) && told.head() == verb)) {
        more.add(Told.byRule(tree, verb, type, tree.lemma(verb), CONFIDENCE));
      }
    }
    return more;
  }

  /** Who is widowed has not died, though the network sees a death. */
  private static boolean isBetter(Told told) {
    return told.isSure() && !told.type().localName().equals("LifeEvent");
  }

  private static boolean tells(SentenceTree tree, int verb) {
    boolean isVerb =
        (tree.pos(verb) == PartOfSpeech.VERB || tree.lower(verb).equals("engaged"))
            && !tree.isInName(verb);
    return isVerb
        && !tree.hasChild(verb, "mark", SUPPOSED)
        && (hasFamily(tree, verb)
            || isSurvived(tree, verb)
            || isEngaged(tree, verb)
            || isBereaved(tree, verb))
        && isOfSomebody(tree, verb);
  }

  /** "Had six children and a dog", "had a stroke". */
  private static boolean hasFamily(SentenceTree tree, int verb) {
    return is("having", tree, verb)
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(
                object ->
                    (is("kin", tree, object) && isCounted(tree, object))
                        || (is("illness", tree, object) && !isNone(tree, object)));
  }

  /** "They had two sons", which no other date of the story dates. */
  public static boolean tellsOfKin(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("have")
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(object -> is("kin", tree, object) && isCounted(tree, object));
  }

  private static boolean isCounted(SentenceTree tree, int noun) {
    return !tree.children(noun, Set.of("nummod")).isEmpty()
        || tree.hasChild(noun, "det", Set.of("a", "an"));
  }

  private static boolean isNone(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "det", Set.of("no", "any", "every"));
  }

  private static boolean isSurvived(SentenceTree tree, int verb) {
    if (!tree.lemma(verb).equals("survive")) {
      return false;
    }
    boolean isActive =
        tree.children(verb, Set.of("obj")).stream().anyMatch(object -> isKnown(tree, object));
    return isActive || isSurvivedBy(tree, verb);
  }

  private static boolean isSurvivedBy(SentenceTree tree, int verb) {
    return tree.child(verb, "aux:pass").isPresent()
        && tree.children(verb, Set.of("obl", "obl:agent")).stream()
            .anyMatch(by -> tree.hasChild(by, "case", BY));
  }

  /** "Is engaged", but not "is engaged in research". */
  private static boolean isEngaged(SentenceTree tree, int verb) {
    return tree.lower(verb).equals("engaged")
        && !tree.children(verb, Set.of("aux:pass", "cop")).isEmpty()
        && tree.children(verb, Set.of("obl", "obj", "xcomp", "advcl", "ccomp")).stream()
            .allMatch(child -> tree.hasChild(child, "case", TO));
  }

  /** "Widowed at thirty-two, she left". */
  private static boolean isBereaved(SentenceTree tree, int verb) {
    boolean isAside = ASIDE.contains(tree.relation(verb)) && tree.child(verb, "mark").isEmpty();
    return is("bereaved", tree, verb) && (isAside || tree.child(verb, "aux:pass").isPresent());
  }

  private static boolean isOfSomebody(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb)
        .filter(subject -> isKnown(tree, subject) || isKinOfKnown(tree, subject))
        .isPresent();
  }

  private static boolean isKnown(SentenceTree tree, int word) {
    return tree.anaphora().groups().containsKey(word)
        || tree.referent(word).filter(who -> who.entity().is(EntityType.PERSON)).isPresent();
  }

  private static boolean isKinOfKnown(SentenceTree tree, int word) {
    return tree.children(word, Set.of("nmod:poss")).stream().anyMatch(of -> isKnown(tree, of));
  }

  private static boolean is(String group, SentenceTree tree, int word) {
    return WORDS.getOrDefault(group, Set.of()).contains(tree.lemma(word));
  }
}
