package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Happenings;
import org.annals.trigger.Told;

/**
 * Parts that grammar makes plain, whatever the class of the event expects: the subject and the
 * object of a verb. "Norway has promised", "blocked the Harbour Road".
 */
final class PlainRoles {
  /** Classes of what can do something. */
  static final Set<String> DOERS = Set.of("Person", "Organization", "Country", "Region", "City");

  /** Classes of what else can be the subject of a verb. */
  static final Set<String> SUBJECTS = Set.of("Place", "Law", "Event");

  /** Classes of what something can be done to. */
  static final Set<String> DONE_TO = Set.of("Person", "Organization", "Law", "Place", "Event");

  /** Classes of events that are of persons only, or where the object is the place. */
  private static final Set<String> APART = Set.of("LifeEvent", "Raid", "Deportation", "Crisis");

  private static final Set<String> GIVING =
      Set.of(
          "award",
          "give",
          "grant",
          "offer",
          "send",
          "show",
          "hand",
          "lend",
          "leave",
          "assign",
          "bequeath",
          "present",
          "refuse",
          "deny",
          "promise",
          "teach");

  private static final Set<String> TRADING =
      Set.of(
          "buy", "acquire", "sell", "take", "purchase", "hold", "own", "raise", "build", "obtain");

  private static final Set<String> SHARES =
      Set.of(
          "stake", "share", "shareholding", "holding", "interest", "cent", "percent", "%", "half");

  private PlainRoles() {}

  /**
   * "Penang offered ten years without tax", "the storm took the roof": the subject as it stands.
   */
  static List<Integer> subject(SentenceTree tree, Told told, Fillers fillers) {
    int verb = told.head();
    boolean isPlain = isPlain(tree, told) || told.type().localName().equals("Crisis");
    boolean isDoing =
        isPlain && told.isSure() && !Passives.is(tree, verb) && !Happenings.is(tree, verb);
    return isDoing
        ? fillers.agents().stream()
            .filter(word -> tree.isA(word, "nsubj") && tree.head(word) == verb && word < verb)
            .toList()
        : List.of();
  }

  /** Those of the agents that are subjects of the verb, or behind "by". */
  static List<Integer> agents(SentenceTree tree, Told told, Fillers fillers) {
    int verb = told.head();
    return isPlain(tree, told)
        ? fillers.agents().stream()
            .filter(
                word ->
                    Passives.is(tree, verb)
                        ? tree.hasChild(word, "case", Set.of("by"))
                        : Governors.subject(tree, verb).filter(word::equals).isPresent())
            .toList()
        : List.of();
  }

  /** Those of the patients that are objects of the verb, in the passive voice its subject. */
  static List<Integer> patients(SentenceTree tree, Told told, Fillers fillers) {
    int verb = told.head();
    return isPlain(tree, told)
        ? fillers.patients().stream()
            .filter(
                word ->
                    Passives.is(tree, verb)
                        ? Governors.subject(tree, verb).filter(word::equals).isPresent()
                        : tree.relation(word).equals("iobj")
                            || Governors.objects(tree, verb).contains(word))
            .toList()
        : List.of();
  }

  private static boolean isPlain(SentenceTree tree, Told told) {
    return tree.pos(told.head()) == PartOfSpeech.VERB && !APART.contains(told.type().localName());
  }

  /** "She was awarded the prize": the object that the passive voice leaves to the verb. */
  static List<Integer> kept(SentenceTree tree, int verb) {
    return GIVING.contains(tree.lemma(verb)) && tree.child(verb, "aux:pass").isPresent()
        ? tree.children(verb, Set.of("obj")).stream().filter(object -> object > verb).toList()
        : List.of();
  }

  /** "Bought 7 per cent of Acme", "a firm in which Acme has a stake": the company too. */
  static List<Integer> shareOf(SentenceTree tree, int verb) {
    if (!TRADING.contains(tree.lemma(verb)) && !tree.lemma(verb).equals("have")) {
      return List.of();
    }
    return Governors.objects(tree, verb).stream()
        .filter(share -> SHARES.contains(tree.lemma(share)))
        .flatMap(share -> held(tree, verb, share))
        .filter(
            of -> tree.referent(of).filter(r -> r.entity().is(EntityType.ORGANIZATION)).isPresent())
        .distinct()
        .toList();
  }

  /** What a share is of: by its own words, or by "in which" before the verb. */
  private static Stream<Integer> held(SentenceTree tree, int verb, int share) {
    return Stream.concat(
        tree.children(share, Set.of("nmod")).stream()
            .filter(of -> tree.hasChild(of, "case", Set.of("of", "in"))),
        tree.children(verb, Set.of("obl")).stream()
            .filter(which -> which < verb && tree.lower(which).equals("which"))
            .filter(which -> tree.hasChild(which, "case", Set.of("in"))));
  }

  /** "Was hanged at the crossroads": where, and not whom. */
  static boolean isScene(SentenceTree tree, Told told, int word) {
    return told.type().localName().equals("Attack")
        && Passives.is(tree, told.head())
        && tree.hasChild(word, "case", Set.of("at"));
  }
}
