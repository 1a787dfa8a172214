package org.annals.trigger;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.name.EntityClass;
import org.annals.tree.SentenceTree;

/**
 * What must stand beside a word for a line of the data to fit.
 *
 * @param relation how it hangs on the word, "head" for what the word hangs on, or * for any
 * @param cases words of which one must stand in front of it, or of "head" how the word hangs there;
 *     none where any may
 * @param company base forms, classes of names, "Thing" for a noun for no people, or * for any
 * @param isOther whether something must hang there, and none of it be of the company; with *,
 *     whether nothing may hang there
 */
record CompanyCondition(String relation, Set<String> cases, Set<String> company, boolean isOther) {
  static final String ANY = "*";

  private static final String OTHER = "no ";
  private static final String THING = "Thing";
  private static final Set<String> WHICH = Set.of("which", "that", "whom");
  private static final Set<String> NAMING =
      Set.of("compound", "flat", "nmod:desc", "appos", "conj");
  private static final Set<String> BELOW = Set.of("compound", "nmod", "amod", "conj");

  /** The condition of two cells: "obl[to|for]" is one with such a word in front of it. */
  static CompanyCondition of(String cell, Set<String> company) {
    boolean isOther = cell.startsWith(OTHER);
    String place = isOther ? cell.substring(OTHER.length()) : cell;
    int bracket = place.indexOf('[');
    return bracket < 0
        ? new CompanyCondition(place, Set.of(), company, isOther)
        : new CompanyCondition(
            place.substring(0, bracket),
            Set.of(place.substring(bracket + 1, place.length() - 1).split("\\|", -1)),
            company,
            isOther);
  }

  /** Whether it asks for certain words. */
  boolean isOfWords() {
    return !company.contains(ANY) && !isOther;
  }

  /** Whether it holds of what hangs on the word. */
  boolean holds(SentenceTree tree, int word) {
    if (relation.equals(ANY)) {
      return true;
    }
    List<Integer> hanging = hanging(tree, word).toList();
    boolean has = hanging.stream().anyMatch(child -> keeps(tree, child));
    return isOther ? !has && (company.contains(ANY) || !hanging.isEmpty()) : has;
  }

  private Stream<Integer> hanging(SentenceTree tree, int word) {
    boolean passive = Passives.is(tree, word);
    return switch (relation) {
      case "obj" ->
          passive
              ? Stream.concat(
                  Governors.subject(tree, word).stream(),
                  tree.children(word, Set.of("obj")).stream())
              : tree.children(word, Set.of("obj")).stream().map(what -> meant(tree, word, what));
      case "nsubj" ->
          passive
              ? tree.children(word, Set.of("obl:agent", "obl")).stream()
                  .filter(child -> tree.hasChild(child, "case", Set.of("by")))
              : Governors.subject(tree, word).stream();
      case "head" -> Stream.of(tree.head(word)).filter(head -> hangsOn(tree, word, head));
      default ->
          tree.children(word, Set.of(relation)).stream()
              .filter(child -> cases.isEmpty() || isBehind(tree, child));
    };
  }

  /**
   * "Lodged a protest", "a bus crashed, killing two": the word hangs there in one of these ways.
   */
  private boolean hangsOn(SentenceTree tree, int word, int head) {
    return head != SentenceTree.ROOT && (cases.isEmpty() || cases.contains(tree.relation(word)));
  }

  /** "Answered by turning", "listed as a monument". */
  private boolean isBehind(SentenceTree tree, int child) {
    return tree.hasChild(child, "case", cases) || tree.hasChild(child, "mark", cases);
  }

  /** "The session, which she has called": the session. */
  private static int meant(SentenceTree tree, int verb, int object) {
    return tree.isA(verb, "acl:relcl") && WHICH.contains(tree.lower(object))
        ? tree.head(verb)
        : object;
  }

  private boolean keeps(SentenceTree tree, int word) {
    Set<String> below = relation.equals("nsubj") ? NAMING : BELOW;
    return company.contains(ANY)
        || company.contains(tree.lemma(word))
        || (company.contains(THING) && Things.is(tree, word))
        || tree.children(word, below).stream()
            .anyMatch(child -> company.contains(tree.lemma(child)))
        || (company.contains("court") && isOf(tree, word, "Court"))
        || company.stream().anyMatch(name -> isOf(tree, word, name));
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
