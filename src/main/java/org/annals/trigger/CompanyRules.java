package org.annals.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Lines of data that say what a word tells of in which company; the first that fits counts. */
final class CompanyRules {
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
        .filter(rule -> rule.conditions().stream().anyMatch(CompanyCondition::isOfWords))
        .filter(rule -> rule.becomes().equals(name))
        .isPresent();
  }

  /**
   * One line of the data.
   *
   * @param seen the class that the network sees, or *
   */
  private record Rule(
      String seen, Set<String> verbs, List<CompanyCondition> conditions, String becomes) {}

  private static Rule rule(String line) {
    String[] cells = line.split("\t", -1);
    List<CompanyCondition> conditions = new ArrayList<>();
    for (int cell = 2; cell + 2 < cells.length; cell += 2) {
      conditions.add(CompanyCondition.of(cells[cell], words(cells[cell + 1])));
    }
    return new Rule(cells[0], words(cells[1]), conditions, cells[cells.length - 1]);
  }

  private static Set<String> words(String cell) {
    return Set.of(cell.split(" ", -1));
  }

  private static boolean fits(SentenceTree tree, String seen, int word, Rule rule) {
    return (rule.seen().equals(CompanyCondition.ANY) || rule.seen().equals(seen))
        && rule.conditions().stream().allMatch(condition -> condition.holds(tree, word));
  }
}
