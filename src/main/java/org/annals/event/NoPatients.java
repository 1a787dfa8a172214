package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.name.EntityClass;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Ordinals;
import org.annals.tree.SemanticRoles.Role;
import org.annals.tree.SentenceTree;

/** Sees words that grammar gives to a verb and to which nothing is done by it. */
final class NoPatients {
  /** Up to which probability the network holds a word for none. */
  private static final double IMPOSSIBLE = 0.1;

  /** The same of a word behind another verb. */
  private static final double UNLIKELY = 0.2;

  /** What is dismissed or allowed, and not what it is against. */
  private static final Set<String> APPEALS =
      Set.of(
          "appeal",
          "challenge",
          "application",
          "petition",
          "complaint",
          "claim",
          "objection",
          "lawsuit",
          "suit",
          "motion",
          "protest",
          "plea",
          "case");

  private static final Set<String> TIMES = DataFile.words("/event/time-nouns.txt");
  private static final Set<String> SPENDING = Set.of("spend", "pass", "waste", "lose", "take");
  private static final Set<String> EACH = Set.of("by", "after");
  private static final Set<String> UNITS =
      Set.of(
          "foot",
          "inch",
          "yard",
          "mile",
          "metre",
          "meter",
          "kilometre",
          "kilometer",
          "point",
          "length",
          "stroke",
          "second",
          "minute",
          "step",
          "pace",
          "block",
          "floor");

  private static final Set<String> FAR =
      Set.of("apart", "ahead", "away", "behind", "below", "above", "off", "clear", "deep", "wide");

  private static final Pattern MONEY_SIGN = Pattern.compile("\\p{Sc}");

  /** "Fought for the rebels", "under General Li": on whose side somebody fights. */
  private static final Set<String> BESIDE = Set.of("for", "alongside", "beside", "under");

  private NoPatients() {}

  /** Whether a word is none of the patients that it is taken for. */
  static boolean is(SentenceTree tree, int verb, int word, List<Integer> patients) {
    return isAppealedAgainst(tree, word, patients)
        || isCaseOfRuling(tree, verb, word)
        || isOfCalendar(tree, verb, word)
        || isOneByOne(tree, word)
        || isHowFar(tree, word)
        || isStateOfHalf(tree, word)
        || isOfCurrency(tree, word)
        || isSideFoughtOn(tree, verb, word)
        || isOfOtherVerb(tree, verb, word);
  }

  private static boolean isOfCalendar(SentenceTree tree, int verb, int word) {
    return isTime(tree, verb, word) || Calendar.isTime(tree, verb, word) || isDay(tree, word);
  }

  /** "Dismissed an appeal by Bo Li against the order": the appeal. */
  private static boolean isAppealedAgainst(SentenceTree tree, int word, List<Integer> patients) {
    return tree.hasChild(word, "case", Set.of("against"))
        && patients.stream().anyMatch(p -> p < word && APPEALS.contains(tree.lemma(p)));
  }

  /** "In Roe v. Li the court struck down the levy": the levy. */
  private static boolean isCaseOfRuling(SentenceTree tree, int verb, int word) {
    return tree.isA(word, "obl")
        && tree.head(word) == verb
        && tree.hasChild(word, "case", Set.of("in"))
        && tree.referent(word)
            .filter(one -> one.entity().entityClass() == EntityClass.COURT_CASE)
            .isPresent()
        && tree.children(verb, Set.of("obj", "nsubj:pass")).stream().anyMatch(what -> what != word);
  }

  /** "Production resumed the following autumn". */
  private static boolean isTime(SentenceTree tree, int verb, int word) {
    return TIMES.contains(tree.lemma(word))
        && tree.referent(word).isEmpty()
        && !SPENDING.contains(tree.lemma(verb))
        && tree.child(word, "nmod").isEmpty()
        && likelihood(tree, verb, word, 1) <= IMPOSSIBLE;
  }

  /** "On the sixth the major surrendered". */
  private static boolean isDay(SentenceTree tree, int word) {
    return Ordinals.IN_ORDER.contains(tree.lower(word))
        && tree.hasChild(word, "case", Set.of("on"))
        && tree.child(word, "nmod").isEmpty();
  }

  /** "Took its customers one by one". */
  private static boolean isOneByOne(SentenceTree tree, int word) {
    boolean isOther = tree.lower(word + 2).equals("another");
    return tree.lower(word).equals("one")
        && EACH.contains(tree.lower(word + 1))
        && (isOther || tree.lower(word + 2).equals("one"));
  }

  /** "Sat four feet apart". */
  private static boolean isHowFar(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        && FAR.contains(tree.lower(word + 1))
        && UNITS.contains(tree.lemma(word))
        && tree.referent(word).isEmpty();
  }

  /** "Found a valve half open". */
  private static boolean isStateOfHalf(SentenceTree tree, int word) {
    return tree.lower(word).equals("half")
        && word + 1 < tree.size()
        && tree.pos(word + 1) == PartOfSpeech.ADJ;
  }

  /** "Paid 4.4 million Fiji dollars", "GH¢42,000": neither Fiji nor GH. */
  private static boolean isOfCurrency(SentenceTree tree, int word) {
    boolean isCompound =
        tree.isA(word, "compound") && tree.child(tree.head(word), "nummod").isPresent();
    return isCompound || isBeforeSign(tree, word);
  }

  private static boolean isBeforeSign(SentenceTree tree, int word) {
    return word + 1 < tree.size()
        && MONEY_SIGN.matcher(tree.surface(word + 1)).matches()
        && tree.span(word).end() == tree.span(word + 1).start();
  }

  private static boolean isSideFoughtOn(SentenceTree tree, int verb, int word) {
    return tree.lemma(verb).equals("fight")
        && tree.isA(word, "obl")
        && tree.head(word) == verb
        && tree.hasChild(word, "case", BESIDE);
  }

  /** "Opened in 1962 and sold in 2014 to Acme": it is sold to them. */
  private static boolean isOfOtherVerb(SentenceTree tree, int verb, int word) {
    return tree.isA(word, "obl")
        && tree.head(word) == verb
        && likelihood(tree, verb, word, 1) <= UNLIKELY
        && IntStream.range(verb + 1, word)
            .anyMatch(other -> tree.pos(other) == PartOfSpeech.VERB && tree.isWithin(other, verb));
  }

  private static double likelihood(SentenceTree tree, int verb, int word, double otherwise) {
    return tree.roles().likelihood(verb, word, Role.PATIENT).orElse(otherwise);
  }
}
