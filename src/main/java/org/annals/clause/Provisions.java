package org.annals.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.attribution.Stance;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.Bridge;
import org.annals.tree.Bridge.Relation;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds what a law provides where others stand before the verb: "under the Act, a minister may not
 * take part" is what the law forbids, and nothing that a minister does.
 */
public final class Provisions {
  private static final Set<String> DUTIES =
      Set.of("must", "may", "shall", "can", "cannot", "could", "might");
  private static final Set<String> BOUND =
      Set.of(
          "require",
          "oblige",
          "entitle",
          "allow",
          "permit",
          "forbid",
          "prohibit",
          "bar",
          "ban",
          "exempt",
          "compel",
          "empower",
          "authorize",
          "authorise");
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass");
  private static final Set<String> HYPOTHETICAL = Set.of("if", "unless", "whether", "to");
  private static final Set<String> PRESENT = Set.of("is", "are");
  private static final Set<String> POINTING = Set.of("the", "this", "a", "an", "that", "its");
  private static final Set<String> PARTS =
      Set.of(
          "article",
          "articles",
          "rule",
          "clause",
          "section",
          "paragraph",
          "regulation",
          "byelaw",
          "bylaw",
          "schedule",
          "chapter");
  private static final Set<String> KINDS = StandingVerbs.of("jurisdiction");
  private static final Set<String> RULES = StandingVerbs.of("rule");

  private static final Pattern OF = Pattern.compile(" (?:of|by|for|in|on|to|that|which|with) ");

  /** What two sides settle: whoever does what it says does it. */
  private static final Set<String> SETTLED =
      Set.of("settlement", "agreement", "deal", "contract", "plan", "proposal", "accord");

  private Provisions() {}

  /** The head of the words for the law by which a verb binds or frees somebody. */
  public static Optional<Integer> law(SentenceTree tree, int verb) {
    if (isHadTo(tree, verb)) {
      return LawBeside.of(tree, tree.head(verb), true);
    }
    return tree.pos(verb) == PartOfSpeech.VERB
            && !tree.isInName(verb)
            && !tree.hasChild(verb, "mark", HYPOTHETICAL)
            && binds(tree, verb)
            && !tree.children(verb, Set.of("nsubj", "nsubj:pass")).isEmpty()
        ? LawBeside.of(tree, verb, hasDuty(tree, verb))
        : Optional.empty();
  }

  /** The law of a sentence before by which a verb binds or frees anybody. */
  public static Optional<Entity> lawBefore(SentenceTree tree, int verb) {
    return tree.anaphora().bridge(verb, Relation.UNDER, 0).map(Bridge::entity);
  }

  /** Whether a verb says what a law provides, which its sentence or one before it names. */
  public static boolean is(SentenceTree tree, int verb) {
    return law(tree, verb).isPresent() || lawBefore(tree, verb).isPresent();
  }

  /**
   * Whether somebody was bound or freed by a law that is named: "under the Act she had to", past.
   */
  public static boolean isPast(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && BOUND.contains(tree.lemma(verb))
        && Passives.is(tree, verb)
        && !tree.hasChild(verb, "mark", HYPOTHETICAL)
        && !tree.children(verb, Set.of("xcomp", "advcl")).isEmpty()
        && LawBeside.of(tree, verb, true).isPresent();
  }

  /** "Under section 11 the court has to award it". */
  private static boolean isHadTo(SentenceTree tree, int verb) {
    int having = tree.head(verb);
    return tree.isA(verb, "xcomp")
        && having >= 0
        && tree.lemma(having).equals("have")
        && tree.hasChild(verb, "mark", Set.of("to"))
        && tree.child(having, "nsubj").isPresent()
        && !tree.hasChild(having, "mark", HYPOTHETICAL);
  }

  /** "A decree obliged cities to publish the cost": nobody need have done so. */
  public static boolean isBidden(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    return tree.isA(verb, "xcomp")
        && above >= 0
        && BOUND.contains(tree.lemma(above))
        && Governors.subject(tree, above).filter(law -> isLaw(tree, law)).isPresent();
  }

  /** "Under the Wages Act, ", where this stands before the words of the clause; nothing else. */
  public static String under(SentenceTree tree, int verb) {
    return law(tree, verb)
        .filter(law -> Governors.subject(tree, verb).filter(s -> law < s).isPresent())
        .map(law -> LawBeside.phrase(tree, verb, law).replaceAll("\\s+", " "))
        .map(words -> words.replaceFirst(",$", "") + ", ")
        .or(() -> lawBefore(tree, verb).map(law -> "Under " + law.label() + ", "))
        .map(words -> isBehindNeither(tree, verb) ? words + "neither " : words)
        .orElse("");
  }

  /**
   * What the law provides, in the words of the text: "a minister may not take part" behind "under
   * the Act".
   */
  public static Optional<Span> content(SentenceTree tree, int verb) {
    return law(tree, verb)
        .filter(law -> !SETTLED.contains(tree.lemma(law)))
        .flatMap(law -> Governors.subject(tree, verb).filter(subject -> law < subject))
        .filter(subject -> tree.head(subject) == verb)
        .map(subject -> new Span(tree.subtreeSpan(subject).start(), end(tree, verb)));
  }

  private static int end(SentenceTree tree, int verb) {
    int last = verb;
    while (last + 1 < tree.size() && !tree.lower(last + 1).equals(";")) {
      last++;
    }
    while (last > verb && (!tree.isWithin(last, verb) || tree.pos(last) == PartOfSpeech.PUNCT)) {
      last--;
    }
    return tree.span(last).end();
  }

  /**
   * How it is told: what the law provides is so, whoever may do what.
   *
   * @param said how the verb is told; nothing where no single doing is told
   */
  public static Optional<Stance> stance(SentenceTree tree, int verb, Optional<Stance> said) {
    if (tree.surface(tree.size() - 1).equals("?")) {
      return Optional.empty();
    }
    boolean isOfNone = isOfNone(tree, verb);
    return said.map(
            how ->
                new Stance(
                    how.speakers(), isOfNone ? Polarity.DENIED : how.polarity(), Modality.ACTUAL))
        .or(() -> tree.isA(verb, "root") ? Optional.of(Stance.ASSERTED) : Optional.empty());
  }

  /** "Neither upstream nor downstream states may alter it". */
  private static boolean isOfNone(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb)
        .map(subject -> Governors.firstBelow(tree, subject))
        .filter(
            first -> tree.lower(first).equals("neither") || tree.lower(first - 1).equals("neither"))
        .isPresent();
  }

  private static boolean isBehindNeither(SentenceTree tree, int verb) {
    return Governors.subject(tree, verb)
        .map(subject -> Governors.firstBelow(tree, subject))
        .filter(first -> tree.lower(first - 1).equals("neither"))
        .isPresent();
  }

  private static boolean binds(SentenceTree tree, int verb) {
    List<Integer> auxiliaries = tree.children(verb, AUXILIARIES);
    return hasDuty(tree, verb)
        || (auxiliaries.isEmpty() && isPresent(tree, verb))
        || (BOUND.contains(tree.lemma(verb))
            && Passives.is(tree, verb)
            && auxiliaries.stream().allMatch(aux -> PRESENT.contains(tree.lower(aux))));
  }

  private static boolean hasDuty(SentenceTree tree, int verb) {
    return tree.children(verb, AUXILIARIES).stream()
        .anyMatch(aux -> DUTIES.contains(tree.lower(aux)));
  }

  /** "Under the Act the public has a right of access". */
  private static boolean isPresent(SentenceTree tree, int verb) {
    String lower = tree.lower(verb);
    return tree.isA(verb, "root")
        && !Passives.is(tree, verb)
        && (lower.equals("has") || lower.equals(tree.lemma(verb)) || lower.endsWith("s"));
  }

  /** Whether the word stands for a law that binds, or a part of one, named or not. */
  public static boolean isLaw(SentenceTree tree, int word) {
    Optional<Referent> referent = tree.referent(word);
    return referent.isPresent()
        ? referent.filter(Provisions::isLaw).isPresent()
        : isNumbered(tree, word)
            || tree.anaphora().thing(word).filter(Provisions::isRule).isPresent()
            || isTermsOf(tree, word)
            || (RULES.contains(tree.lemma(word)) && !tree.isInName(word) && isOne(tree, word));
  }

  /** "The terms of the treaty". */
  private static boolean isTermsOf(SentenceTree tree, int word) {
    return tree.lower(word).equals("terms")
        && tree.children(word, Set.of("nmod")).stream()
            .anyMatch(of -> tree.hasChild(of, "case", Set.of("of")) && isLaw(tree, of));
  }

  /** What a pronoun stands for: "the ruling of the court". */
  private static boolean isRule(String thing) {
    String noun = OF.split(thing, 2)[0];
    return RULES.contains(noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** "Article 4 of the charter", "rule 17". */
  private static boolean isNumbered(SentenceTree tree, int word) {
    return PARTS.contains(tree.lower(word))
        && tree.lower(word + 1).matches("\\d{1,3}[a-z]?(?:\\(\\d+\\))?");
  }

  private static boolean isOne(SentenceTree tree, int word) {
    boolean isOfCountry =
        tree.children(word, Set.of("amod")).stream()
            .anyMatch(child -> Character.isUpperCase(tree.surface(child).charAt(0)));
    return isOfCountry
        || tree.children(word, Set.of("amod", "compound")).stream()
            .anyMatch(kind -> KINDS.contains(tree.lower(kind)))
        || tree.hasChild(word, "det", POINTING)
        || !tree.children(word, Set.of("nummod", "nmod:unmarked", "nmod", "nmod:poss")).isEmpty();
  }

  private static boolean isLaw(Referent referent) {
    EntityClass entityClass = referent.entity().entityClass();
    return entityClass.type() == EntityType.LAW && entityClass != EntityClass.COURT_CASE;
  }
}
