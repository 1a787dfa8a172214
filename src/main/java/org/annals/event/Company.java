package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Says by its company what a verb tells of: to impose a curfew is a change of policy. */
final class Company {
  private static final String ANY = "*";
  private static final String NONE = "-";
  private static final Set<String> NAMING =
      Set.of("compound", "flat", "nmod:desc", "appos", "conj");
  private static final Set<String> BELOW = Set.of("compound", "nmod", "amod", "conj");

  private final EventTypes types;
  private final List<Rule> rules;
  private final Licences licences;

  Company(EventTypes types) {
    this.types = types;
    this.licences = new Licences(types);
    this.rules = DataFile.lines("/event/classes.tsv").stream().map(Company::rule).toList();
  }

  /**
   * One line of the data.
   *
   * @param seen the class that the network sees, or *
   */
  private record Rule(
      String seen, Set<String> verbs, String relation, Set<String> company, String becomes) {}

  private static Rule rule(String line) {
    String[] cells = line.split("\t", -1);
    return new Rule(cells[0], words(cells[1]), cells[2], words(cells[3]), cells[4]);
  }

  private static Set<String> words(String cell) {
    return Set.of(cell.split(" ", -1));
  }

  /**
   * The same telling, of the class that the company of its verb shows it to be of, or else of one
   * that its words may tell of; nothing where the company shows that it tells of no event.
   */
  Optional<Told> read(SentenceTree tree, Told told) {
    if (tree.pos(told.head()) != PartOfSpeech.VERB) {
      return Optional.of(licences.read(tree, told));
    }
    Optional<String> becomes =
        rules.stream().filter(rule -> fits(tree, told, rule)).findFirst().map(Rule::becomes);
    return becomes.filter(NONE::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            becomes
                .map(name -> named(tree, told, name))
                .orElseGet(() -> licences.read(tree, told)));
  }

  private Told named(SentenceTree tree, Told told, String name) {
    return Optional.ofNullable(types.byLabel().get(name))
        .filter(type -> !type.equals(told.type()))
        .map(type -> told.as(type, kind(tree, told, type)))
        .orElse(told);
  }

  private String kind(SentenceTree tree, Told told, EventType type) {
    return type.equals(types.top()) ? tree.lemma(told.head()) : type.label();
  }

  private static boolean fits(SentenceTree tree, Told told, Rule rule) {
    return (rule.seen().equals(ANY) || rule.seen().equals(told.type().localName()))
        && rule.verbs().contains(tree.lemma(told.head()))
        && (rule.relation().equals(ANY)
            || hanging(tree, told.head(), rule.relation())
                .anyMatch(word -> keeps(tree, word, rule)));
  }

  private static Stream<Integer> hanging(SentenceTree tree, int verb, String relation) {
    boolean passive = Governors.isPassive(tree, verb);
    return switch (relation) {
      case "obj" ->
          passive
              ? Governors.subject(tree, verb).stream()
              : tree.children(verb, Set.of("obj")).stream();
      case "nsubj" ->
          passive
              ? tree.children(verb, Set.of("obl:agent", "obl")).stream()
                  .filter(child -> tree.hasChild(child, "case", Set.of("by")))
              : Governors.subject(tree, verb).stream();
      default -> tree.children(verb, Set.of(relation)).stream();
    };
  }

  private static boolean keeps(SentenceTree tree, int word, Rule rule) {
    Set<String> below = rule.relation().equals("nsubj") ? NAMING : BELOW;
    return rule.company().contains(ANY)
        || rule.company().contains(tree.lemma(word))
        || tree.children(word, below).stream()
            .anyMatch(child -> rule.company().contains(tree.lemma(child)))
        || (rule.company().contains("court") && isCourt(tree, word));
  }

  private static boolean isCourt(SentenceTree tree, int word) {
    return tree.referent(word)
        .filter(referent -> referent.entity().entityClass().localName().equals("Court"))
        .isPresent();
  }
}
