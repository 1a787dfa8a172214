package org.annals.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Provisions;
import org.annals.clause.Unresolved;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Sees clauses in which no name takes part but whose words say which things they tell of: "the line
 * connected the port of Leeds with its mines", "sales of berries have halved", "the convoy was
 * escorted by two frigates".
 */
final class ToldThings {
  private static final Set<String> MULTIPLYING =
      Set.of("double", "triple", "treble", "quadruple", "quintuple", "halve");

  private static final Set<String> WHICH_ONE =
      Set.of("det", "nummod", "nmod:poss", "nmod", "compound", "acl", "acl:relcl");
  private static final Set<String> NEAR =
      Set.of("nmod", "nmod:poss", "appos", "flat", "compound", "conj");
  private static final Set<String> AROUND = Set.of("obj", "obl");
  private static final Set<String> VAGUE = Set.of("no", "any", "every", "each", "such");

  private ToldThings() {}

  static boolean are(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return Passives.is(tree, verb) ? isDoneByCounted(candidate) : isDone(candidate);
  }

  private static boolean isDone(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return Governors.subject(tree, verb)
        .filter(doer -> isOne(tree, doer) || isMultiplied(tree, verb, doer))
        .filter(doer -> isMultiplied(tree, verb, doer) || isToNamed(candidate, doer))
        .isPresent();
  }

  /** "Ridership has doubled". */
  private static boolean isMultiplied(SentenceTree tree, int verb, int what) {
    return MULTIPLYING.contains(tree.lemma(verb))
        && tree.pos(what) == PartOfSpeech.NOUN
        && !Unresolved.isOfSomebody(tree, what);
  }

  private static boolean isToNamed(Candidate candidate, int doer) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    List<Integer> objects = Governors.objects(tree, verb);
    return !candidate.participants().unnamedAgents().isEmpty()
        && !candidate.participants().unnamedPatients().isEmpty()
        && !objects.isEmpty()
        && objects.stream().allMatch(what -> isOne(tree, what))
        && (isOfWhich(tree, verb)
            || Provisions.isLaw(tree, doer)
            || Stream.concat(Stream.of(doer), tree.children(verb, AROUND).stream())
                .anyMatch(word -> hasName(tree, word)));
  }

  /** "A blockade, which ruined the coffee trade and divided the islands". */
  private static boolean isOfWhich(SentenceTree tree, int verb) {
    int first = tree.isA(verb, "conj") ? tree.head(verb) : verb;
    int noun = tree.head(first);
    return tree.isA(first, "acl:relcl")
        && (tree.isA(noun, "obj") || tree.hasChild(noun, "case", Set.of("with", "by")))
        && tree.children(first, Set.of("nsubj")).stream()
            .anyMatch(which -> which == noun + 2 && tree.lower(which).equals("which"))
        && tree.children(verb, Set.of("aux")).stream()
            .allMatch(aux -> tree.lower(aux).equals("had"));
  }

  private static boolean isOne(SentenceTree tree, int noun) {
    return (tree.pos(noun) == PartOfSpeech.NOUN || tree.pos(noun) == PartOfSpeech.PROPN)
        && !Unresolved.isOfSomebody(tree, noun)
        && !Unresolved.isPortion(tree, noun)
        && !tree.hasChild(noun, "det", VAGUE)
        && !tree.children(noun, WHICH_ONE).isEmpty();
  }

  private static boolean hasName(SentenceTree tree, int noun) {
    return tree.referent(noun).isPresent()
        || tree.children(noun, NEAR).stream()
            .anyMatch(
                name ->
                    tree.referent(name).isPresent()
                        || tree.children(name, NEAR).stream()
                            .anyMatch(next -> tree.referent(next).isPresent()));
  }

  /** "A motion signed by 183 lawmakers". */
  private static boolean isDoneByCounted(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int verb = candidate.told().head();
    return !candidate.participants().unnamedAgents().isEmpty()
        && !candidate.participants().unnamedPatients().isEmpty()
        && Governors.subject(tree, verb).filter(what -> isOne(tree, what)).isPresent()
        && tree.children(verb, Set.of("obl", "obl:agent")).stream()
            .filter(by -> by > verb && tree.hasChild(by, "case", Set.of("by")))
            .anyMatch(by -> tree.child(by, "nummod").isPresent() || hasName(tree, by));
  }
}
