package org.annals.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.LightVerbs;
import org.annals.clause.Passives;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Finds those who take part behind a preposition: "gave her books to the museum", "quarrelled with
 * Bo Li", "opened a clinic together with Anna Berg".
 */
final class Recipients {
  private static final String ALL = "*";
  private static final Set<String> HANGING = Set.of("obl", "obl:agent");
  private static final Set<String> OF_NOUNS = Set.of("to", "with", "against", "over");
  private static final Set<String> FROM = Set.of("from");

  /** Words whose preposition says something else: "according to", "thanks to". */
  private static final Set<String> LEADS = DataFile.words("/event/preposition-leads.txt");

  /** "To her great credit": nobody. */
  private static final Set<String> GIVING =
      Set.of("award", "give", "grant", "present", "pay", "offer", "promise");

  private static final Set<String> MAKING =
      Set.of("build", "make", "paint", "bake", "sew", "design", "cook", "compose", "translate");

  private static final Set<String> ALLIANCES =
      Set.of(
          "partnership",
          "collaboration",
          "association",
          "conjunction",
          "cooperation",
          "concert",
          "alliance",
          "company");

  private static final Set<String> LEAVING =
      Set.of("resignation", "withdrawal", "departure", "retirement", "exit", "escape");

  /** Classes where those behind a preposition are parents, or the office itself. */
  private static final Set<String> GIVEN = Set.of("LifeEvent", "Election", "Appointment");

  /** What a preposition says behind a verb. */
  private record Line(boolean peopleOnly, Part part) {}

  private enum Part {
    AGENT,
    PATIENT,
    NONE
  }

  /**
   * Who else takes part.
   *
   * @param agents heads of those who do it too
   * @param patients heads of those to whom it is done too
   */
  record Others(List<Integer> agents, List<Integer> patients) {}

  /** How a word is read as an entity. */
  interface Reading {
    Optional<Entity> entity(SentenceTree tree, int word);
  }

  private final Map<String, Map<String, Line>> lines = new HashMap<>();
  private final Leaders leaders = new Leaders();
  private final Reading reading;

  Recipients(Reading reading) {
    this.reading = reading;
    for (String line : DataFile.lines("/event/recipients.tsv")) {
      String[] cells = line.split("\t", -1);
      Map<String, Line> byVerb = lines.computeIfAbsent(cells[0], _ -> new HashMap<>());
      Line meaning = new Line(cells[1].equals("people"), part(cells[2]));
      for (String verb : cells[3].split(" ", -1)) {
        byVerb.putIfAbsent(verb, meaning);
      }
    }
  }

  private static Part part(String cell) {
    return switch (cell) {
      case "agent" -> Part.AGENT;
      case "patient" -> Part.PATIENT;
      default -> Part.NONE;
    };
  }

  /** Those of a telling; agents are the subjects of it that are known. */
  Others of(SentenceTree tree, Told told, List<Integer> agents) {
    Others others = new Others(new ArrayList<>(), new ArrayList<>());
    if (GIVEN.contains(told.type().localName())) {
      return others;
    }
    if (tree.pos(told.head()) == PartOfSpeech.VERB) {
      ofVerb(tree, told.head(), others);
    } else {
      ofNoun(tree, told.head(), others);
    }
    Companions.ofPassive(tree, told.head()).forEach(c -> add(tree, c, true, others.agents()));
    agents.forEach(
        agent -> Companions.of(tree, agent).forEach(c -> add(tree, c, true, others.agents())));
    agents.forEach(
        agent -> leaders.of(tree, agent).forEach(l -> add(tree, l, true, others.agents())));
    return others;
  }

  private void ofVerb(SentenceTree tree, int verb, Others others) {
    for (int child : tree.children(verb)) {
      if (HANGING.contains(tree.relation(child))) {
        place(tree, verb, child, others);
      } else if (tree.isA(child, "obj")) {
        ofObject(tree, verb, child, others);
      } else if (Companions.TOGETHER.contains(tree.lower(child)) && !Passives.is(tree, verb)) {
        tree.children(child, HANGING).stream()
            .filter(below -> tree.hasChild(below, "case", Set.of("with")))
            .forEach(below -> add(tree, below, true, beside(tree, verb, others)));
      }
    }
  }

  /** "Gave them the prize together with Bo Li": he got it, where else he does it too. */
  private static List<Integer> beside(SentenceTree tree, int verb, Others others) {
    return gives(tree, verb) ? others.patients() : others.agents();
  }

  private static boolean gives(SentenceTree tree, int verb) {
    return GIVING.contains(tree.lemma(verb))
        && (tree.child(verb, "iobj").isPresent()
            || Governors.objects(tree, verb).stream()
                .flatMap(object -> tree.referent(object).stream())
                .anyMatch(Referent::isPerson));
  }

  private void ofObject(SentenceTree tree, int verb, int object, Others others) {
    for (int below : tree.children(object, Set.of("nmod"))) {
      if (WayTo.isFeeling(tree, below)) {
        continue;
      }
      boolean joins =
          tree.children(below, Set.of("case")).stream()
              .anyMatch(mark -> Companions.TOGETHER.contains(tree.lower(mark - 1)));
      if (joins) {
        add(tree, below, true, beside(tree, verb, others));
      } else if (isToldOf(tree, verb, below) && !WayTo.is(tree, verb, below)) {
        add(tree, below, true, others.patients());
      }
    }
  }

  /** "Wrote a letter to Anna Berg", "took lessons from Anna Berg". */
  private boolean isToldOf(SentenceTree tree, int verb, int word) {
    boolean listed =
        tree.children(word, Set.of("case")).stream()
            .map(mark -> lines.getOrDefault(tree.lower(mark), Map.of()).get(tree.lemma(verb)))
            .anyMatch(line -> line != null && line.part() == Part.PATIENT);
    return listed || (tree.hasChild(word, "case", OF_NOUNS) && !LightVerbs.is(tree, verb));
  }

  private void place(SentenceTree tree, int verb, int word, Others others) {
    if (standsFor(tree, word, others) || takesNoPart(tree, verb, word)) {
      return;
    }
    for (int mark : tree.children(word, Set.of("case"))) {
      Map<String, Line> byVerb = lines.getOrDefault(tree.lower(mark), Map.of());
      Line line = byVerb.getOrDefault(tree.lemma(verb), byVerb.get(ALL));
      if (line != null && mark < word && !LEADS.contains(tree.lower(mark - 1))) {
        boolean peopleOnly = line.peopleOnly() || !takesThings(tree, verb, mark);
        switch (part(tree, verb, mark, line)) {
          case AGENT -> add(tree, word, peopleOnly, others.agents());
          case PATIENT -> {
            add(tree, word, peopleOnly, others.patients());
            receiver(tree, verb, word, others.patients());
          }
          case NONE -> {}
        }
      }
    }
  }

  private static boolean takesNoPart(SentenceTree tree, int verb, int word) {
    return WayTo.leads(tree, verb, word)
        || Receivers.isGoal(tree, verb, word)
        || isMadeFor(tree, verb, word);
  }

  /** "Built two ships for the navy": the ships are built, and not the navy. */
  private static boolean isMadeFor(SentenceTree tree, int verb, int word) {
    return MAKING.contains(tree.lemma(verb))
        && tree.hasChild(word, "case", Set.of("for"))
        && isDone(tree, verb);
  }

  private static boolean takesThings(SentenceTree tree, int verb, int mark) {
    return tree.lower(mark).equals("for") || isDone(tree, verb);
  }

  private static void receiver(SentenceTree tree, int verb, int word, List<Integer> patients) {
    if (Receivers.is(tree, verb, word) && !patients.contains(word)) {
      patients.add(word);
    }
  }

  private static Part part(SentenceTree tree, int verb, int mark, Line line) {
    boolean shares =
        Governors.objects(tree, verb).stream().anyMatch(o -> Receivers.isShared(tree, o));
    if (shares) {
      return Part.PATIENT;
    }
    boolean isTogether = Companions.TOGETHER.contains(tree.lower(mark - 1));
    if (isTogether && gives(tree, verb)) {
      return Part.PATIENT;
    }
    if (line.part() != Part.AGENT && !isTogether) {
      return line.part();
    }
    return Passives.is(tree, verb) ? Part.NONE : Part.AGENT;
  }

  /** Whether something is done to something: "returned the horse to Peru", not "to Peru". */
  private static boolean isDone(SentenceTree tree, int verb) {
    return Passives.is(tree, verb) || !Governors.objects(tree, verb).isEmpty();
  }

  /** "On behalf of Acme", "in partnership with Acme": those behind the noun do it too. */
  private boolean standsFor(SentenceTree tree, int noun, Others others) {
    boolean behalf = tree.lower(noun).equals("behalf");
    boolean ally =
        ALLIANCES.contains(tree.lower(noun)) && tree.hasChild(noun, "case", Set.of("in"));
    if (behalf || ally) {
      Set<String> cases = behalf ? Set.of("of") : Set.of("with", "of");
      tree.children(noun, Set.of("nmod", "nmod:poss")).stream()
          .filter(below -> tree.isA(below, "nmod:poss") || tree.hasChild(below, "case", cases))
          .filter(below -> ally || !isPerson(tree, below))
          .forEach(below -> add(tree, below, true, others.agents()));
    }
    return behalf || ally;
  }

  /** "Sued on Anna Berg's behalf": she does not, where a firm signs so. */
  private static boolean isPerson(SentenceTree tree, int word) {
    return tree.referent(word).filter(one -> one.entity().is(EntityType.PERSON)).isPresent();
  }

  private void ofNoun(SentenceTree tree, int noun, Others others) {
    for (int child : tree.children(noun, Set.of("nmod"))) {
      if (tree.hasChild(child, "case", OF_NOUNS)) {
        add(tree, child, true, others.patients());
      } else if (tree.hasChild(child, "case", FROM)) {
        boolean leaves = LEAVING.contains(tree.lemma(noun));
        add(tree, child, true, leaves ? others.patients() : others.agents());
      }
    }
    leaders.by(tree, noun).forEach(l -> add(tree, l, true, others.agents()));
    ofLightVerb(tree, noun, others);
  }

  /** "Held talks with Anna Berg". */
  private void ofLightVerb(SentenceTree tree, int noun, Others others) {
    int verb = tree.head(noun);
    if (verb == SentenceTree.ROOT || !tree.isA(noun, "obj") || !LightVerbs.is(tree, verb)) {
      return;
    }
    for (int child : tree.children(verb, Set.of("obl"))) {
      if (!standsFor(tree, child, others) && tree.hasChild(child, "case", OF_NOUNS)) {
        add(tree, child, true, others.patients());
      }
    }
  }

  private void add(SentenceTree tree, int word, boolean peopleOnly, List<Integer> into) {
    boolean known =
        reading
            .entity(tree, word)
            .map(entity -> entity.key().type())
            .filter(type -> !peopleOnly || isOfPeople(type))
            .isPresent();
    if (known && !into.contains(word)) {
      into.add(word);
    }
  }

  private static boolean isOfPeople(EntityType type) {
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }
}
