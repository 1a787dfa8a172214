package org.annals.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.name.EntityClass;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Lines of data that say what a verb tells of in which company; the first that fits counts. */
final class CompanyRules {
  private static final String ANY = "*";
  private static final Set<String> NAMING =
      Set.of("compound", "flat", "nmod:desc", "appos", "conj");
  private static final Set<String> BELOW = Set.of("compound", "nmod", "amod", "conj");

  private final Map<String, List<Rule>> byVerb = new HashMap<>();

  /** The lines of this file. */
  CompanyRules(String path) {
    for (String line : DataFile.lines(path)) {
      Rule rule = rule(line);
      for (String verb : rule.verbs()) {
        byVerb.computeIfAbsent(verb, _ -> new ArrayList<>()).add(rule);
      }
    }
  }

  /**
   * The name of the class that the verb tells of by its company.
   *
   * @param seen the name of the class that the network sees, or "-"
   */
  Optional<String> read(SentenceTree tree, String seen, int verb) {
    return first(tree, seen, verb).map(Rule::becomes);
  }

  private Optional<Rule> first(SentenceTree tree, String seen, int verb) {
    for (Rule rule : byVerb.getOrDefault(tree.lemma(verb), List.of())) {
      if (fits(tree, seen, verb, rule)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** Whether the company of a verb shows that it tells of this class, and not the verb alone. */
  boolean confirms(SentenceTree tree, String name, int verb) {
    return first(tree, name, verb)
        .filter(rule -> !rule.company().contains(ANY) && rule.becomes().equals(name))
        .isPresent();
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

  private static boolean fits(SentenceTree tree, String seen, int verb, Rule rule) {
    return (rule.seen().equals(ANY) || rule.seen().equals(seen))
        && (rule.relation().equals(ANY)
            || hanging(tree, verb, rule.relation()).anyMatch(word -> keeps(tree, word, rule)));
  }

  private static Stream<Integer> hanging(SentenceTree tree, int verb, String relation) {
    boolean passive = Passives.is(tree, verb);
    return switch (relation) {
      case "obj" ->
          passive
              ? Stream.concat(
                  Governors.subject(tree, verb).stream(),
                  tree.children(verb, Set.of("obj")).stream())
              : tree.children(verb, Set.of("obj")).stream();
      case "nsubj" ->
          passive
              ? tree.children(verb, Set.of("obl:agent", "obl")).stream()
                  .filter(child -> tree.hasChild(child, "case", Set.of("by")))
              : Governors.subject(tree, verb).stream();
      default ->
          tree.children(verb, Set.of(relation.replaceFirst("\\[.*", ""))).stream()
              .filter(child -> hasCase(tree, child, relation));
    };
  }

  /** "obl[to|for]": with one of these words in front of it. */
  private static boolean hasCase(SentenceTree tree, int word, String relation) {
    int bracket = relation.indexOf('[');
    return bracket < 0
        || tree.hasChild(
            word,
            "case",
            Set.of(relation.substring(bracket + 1, relation.length() - 1).split("\\|", -1)));
  }

  private static boolean keeps(SentenceTree tree, int word, Rule rule) {
    Set<String> below = rule.relation().equals("nsubj") ? NAMING : BELOW;
    return rule.company().contains(ANY)
        || rule.company().contains(tree.lemma(word))
        || tree.children(word, below).stream()
            .anyMatch(child -> rule.company().contains(tree.lemma(child)))
        || (rule.company().contains("court") && isOf(tree, word, "Court"))
        || rule.company().stream().anyMatch(name -> isOf(tree, word, name));
  }

  /** Whether the word refers to one of this class, or of a class right below the top ones. */
  private static boolean isOf(SentenceTree tree, int word, String name) {
    return Character.isUpperCase(name.charAt(0))
        && tree.referent(word)
            .map(referent -> referent.entity().entityClass())
            .filter(of -> of.localName().equals(name) || name.equals(top(of)))
            .isPresent();
  }

  private static String top(EntityClass entityClass) {
    return EntityClass.of(entityClass.type()).localName();
  }
}
