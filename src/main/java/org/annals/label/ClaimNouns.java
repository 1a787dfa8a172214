package org.annals.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.attribution.Stance;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Phrases;
import org.annals.clause.Stretches;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** Finds claims that a noun tells of: "her view that the dating is wrong", "denied claims that". */
public final class ClaimNouns {
  private static final Set<String> NOUNS = DataFile.words("/label/claim-nouns.txt");
  private static final Set<String> VERBS = DataFile.words("/label/claim-handling-verbs.txt");
  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "judgment", "judgement", "account", "estimation");
  private static final Set<String> WEIGHING =
      Set.of(
          "prefer",
          "accept",
          "reject",
          "doubt",
          "endorse",
          "dispute",
          "dismiss",
          "question",
          "believe",
          "challenge",
          "share");

  private static final Set<String> TOLD =
      Set.of("evidence", "account", "version", "argument", "confidence", "doubt", "story");

  private static final Set<String> IN = Set.of("in", "by");
  private static final Set<String> THAT = Set.of("that");

  private ClaimNouns() {}

  /** Whether a noun is the claim of somebody whom the words beside it name: "Berg's claim that". */
  public static boolean isOwned(SentenceTree tree, int noun) {
    return tree.head(noun) != SentenceTree.ROOT
        && (isClaim(tree, noun) || isAside(tree, noun) || predicate(tree, noun).isPresent())
        && owners(tree, noun).stream()
            .anyMatch(
                owner ->
                    tree.referent(owner).isPresent()
                        || (tree.pos(owner) == PartOfSpeech.NOUN
                            && tree.lower(owner).length() > 2));
  }

  /** "Her verdict", "in the opinion of Anna Berg". */
  public static List<Integer> owners(SentenceTree tree, int noun) {
    List<Integer> owners = tree.children(noun, Set.of("nmod:poss"));
    return owners.isEmpty() && VIEWS.contains(tree.lower(noun))
        ? tree.children(noun, Set.of("nmod")).stream()
            .filter(owner -> tree.hasChild(owner, "case", Set.of("of")))
            .filter(owner -> tree.referent(owner).isPresent())
            .toList()
        : owners;
  }

  /** "Her verdict was that the play was long"; "her verdict was harsh: 'He slept'": what it is. */
  public static Optional<Span> predicate(SentenceTree tree, int noun) {
    int main = tree.head(noun);
    boolean isSubject =
        main > noun
            && tree.relation(noun).startsWith("nsubj")
            && NOUNS.contains(tree.lemma(noun))
            && tree.pos(noun) == PartOfSpeech.NOUN;
    return isSubject
        ? ofBeing(tree, noun, main)
            .or(() -> tree.child(main, "cop").flatMap(_ -> Convictions.quoted(tree, main)))
        : Optional.empty();
  }

  private static Optional<Span> ofBeing(SentenceTree tree, int noun, int main) {
    return IntStream.rangeClosed(noun + 1, Math.min(main, tree.size() - 2))
        .filter(be -> tree.lemma(be).equals("be") && (tree.head(be) == main || be == main))
        .filter(be -> tree.lower(be + 1).equals("that") && tree.isA(be + 1, "mark"))
        .boxed()
        .findFirst()
        .flatMap(be -> Stretches.below(tree, be + 2, tree.head(be + 1)));
  }

  /** "Preferred the evidence of Anna Berg", "doubted Berg's account". */
  public static boolean isWeighed(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && WEIGHING.contains(tree.lemma(verb))
        && !Passives.is(tree, verb)
        && Governors.objects(tree, verb).stream()
            .filter(noun -> noun > verb && tree.pos(noun) == PartOfSpeech.NOUN)
            .filter(noun -> TOLD.contains(tree.lemma(noun)) || NOUNS.contains(tree.lemma(noun)))
            .flatMap(noun -> tree.children(noun, Set.of("nmod:poss", "nmod")).stream())
            .anyMatch(
                owner ->
                    tree.referent(owner).isPresent()
                        || (tree.isA(owner, "nmod:poss")
                            && SpokeBefore.isPerson(tree.lemma(owner))));
  }

  /** The claim that a verb makes or denies: "repeated the claim that", "rejected a charge that". */
  public static Optional<Integer> behind(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
            && VERBS.contains(tree.lemma(verb))
            && !Passives.is(tree, verb)
        ? tree.children(verb, Set.of("obj")).stream()
            .filter(noun -> noun > verb && isClaim(tree, noun))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isClaim(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && NOUNS.contains(tree.lemma(noun))
        && clause(tree, noun).isPresent();
  }

  /** The head of the clause that says what is claimed. */
  public static Optional<Integer> clause(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("acl", "ccomp")).stream()
        .filter(clause -> clause > noun && tree.hasChild(clause, "mark", THAT))
        .findFirst();
  }

  /** "Anna Berg's claim that the mill was sold". */
  static String label(SentenceTree tree, int noun, Stance stance) {
    Optional<Span> predicate = predicate(tree, noun);
    if (predicate.isPresent()) {
      return label(tree, noun, lastOf(tree, predicate.get()), stance);
    }
    if (isAside(tree, noun)) {
      return content(tree, noun)
          .map(
              span ->
                  label(tree, noun, lastOfOwner(tree, noun), stance) + ": " + span.of(tree.text()))
          .orElse("");
    }
    int last = clause(tree, noun).orElse(noun);
    while (last + 1 < tree.size() && tree.isWithin(last + 1, noun)) {
      last++;
    }
    return label(tree, noun, last, stance);
  }

  private static int lastOfOwner(SentenceTree tree, int noun) {
    int last = noun;
    while (last + 1 < tree.size()
        && tree.isWithin(last + 1, noun)
        && !tree.lower(last + 1).equals(",")) {
      last++;
    }
    return last;
  }

  private static int lastOf(SentenceTree tree, Span span) {
    int last = tree.size() - 1;
    while (last > 0 && tree.span(last).start() >= span.end()) {
      last--;
    }
    return last;
  }

  private static String label(SentenceTree tree, int noun, int last, Stance stance) {
    return new Wording(tree, Strangers.of(stance, noun))
        .add(new Phrases(tree).first(noun), last)
        .toString();
  }

  /** "In Berg's view the mill is lost": before all that is held. */
  private static boolean isAside(SentenceTree tree, int noun) {
    int main = tree.head(noun);
    return VIEWS.contains(tree.lemma(noun))
        && main > noun
        && tree.isA(noun, "obl")
        && (tree.isA(main, "root") || isBehindColon(tree, noun))
        && tree.hasChild(noun, "case", IN)
        && Governors.firstBelow(tree, noun) == Governors.firstBelow(tree, main)
        && Governors.subject(tree, main).filter(subject -> subject > noun).isPresent();
  }

  /** "She disagrees: in her view it is strong". */
  private static boolean isBehindColon(SentenceTree tree, int noun) {
    int first = Governors.firstBelow(tree, noun);
    return first > 0 && Set.of(":", ";").contains(tree.surface(first - 1));
  }

  /** What is claimed, in the words of the text. */
  static Optional<Span> content(SentenceTree tree, int noun) {
    return isAside(tree, noun)
        ? Stretches.below(tree, lastOfOwner(tree, noun) + 1, tree.head(noun))
        : predicate(tree, noun).or(() -> ofClause(tree, noun));
  }

  private static Optional<Span> ofClause(SentenceTree tree, int noun) {
    return clause(tree, noun)
        .flatMap(clause -> Stretches.below(tree, Governors.firstBelow(tree, clause), clause));
  }
}
