package org.annals.tree;

import java.io.Serializable;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How likely words of one sentence tell a fact, and how likely others take part in it: predicates
 * and their arguments, as of Gildea and Jurafsky, "Automatic labeling of semantic roles"
 * (Computational Linguistics 28, 2002).
 *
 * @param predicates by verb, from 0 to 1
 * @param arguments by predicate, word and role, from 0 to 1
 */
public record SemanticRoles(Map<Integer, Double> predicates, Map<Argument, Double> arguments)
    implements Serializable {
  /** Of a sentence that nothing has read for them. */
  public static final SemanticRoles NONE = new SemanticRoles(Map.of(), Map.of());

  /** What a word does in what a predicate tells. */
  public enum Role {
    /** It does it. */
    AGENT,
    /** It is done to it. */
    PATIENT,
    /** It happens there. */
    PLACE,
    /** It happens then, or so long, or so often. */
    TIME
  }

  /** A word that may take part in what another one tells; both counted from 0. */
  public record Argument(int predicate, int word, Role role) implements Serializable {}

  /** Takes copies of the maps. */
  public SemanticRoles {
    predicates = Map.copyOf(predicates);
    arguments = Map.copyOf(arguments);
  }

  /** How likely a verb tells a fact, from 0 to 1; 0 of a word of which it was not asked. */
  public double told(int verb) {
    return predicates.getOrDefault(verb, 0.0);
  }

  /** How likely a word takes part in that way, from 0 to 1; none where it was not asked. */
  public OptionalDouble likelihood(int predicate, int word, Role role) {
    Double known = arguments.get(new Argument(predicate, word, role));
    return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
  }
}
