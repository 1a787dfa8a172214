package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.annals.clause.Governors;
import org.annals.clause.Naming;
import org.annals.clause.Passives;
import org.annals.clause.Stretches;
import org.annals.dating.Sourced;
import org.annals.label.Accounts;
import org.annals.label.ClaimNouns;
import org.annals.label.Convictions;
import org.annals.label.Hearsay;
import org.annals.label.Judgings;
import org.annals.label.SaidAlong;
import org.annals.label.SaidWords;
import org.annals.name.EntityType;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.OftenSaid;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;
import org.annals.trigger.TriggerFinder;

/**
 * Finds verbs that tell of a claim by the clause they govern ("has always maintained that the will
 * was forged"), where the network sees nothing or is not sure, and what is said to be untrue.
 */
final class Claims {
  private static final double CONFIDENCE = 0.75;
  private static final Set<String> FINITE =
      Set.of("root", "conj", "ccomp", "parataxis", "acl:relcl", "advcl");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final Set<String> SUPPOSING = Set.of("if", "unless", "to", "whether");
  private static final Set<String> DENYING = Set.of("deny", "dispute", "refute");
  private static final Set<String> REJECTING =
      Set.of("reject", "dismiss", "deny", "dispute", "refute", "rebut");
  private static final Set<String> SIDING = Set.of("side", "agree", "disagree", "concur");
  private static final Set<String> DECLINING = Set.of("decline", "refuse");
  private static final Set<String> ANSWERS =
      Set.of("comment", "say", "answer", "elaborate", "discuss", "confirm", "reply", "respond");
  private static final Set<String> FIRST = Set.of("i");
  private static final Set<String> LAWS =
      Set.of("act", "law", "bill", "rule", "statute", "treaty", "will", "contract", "judgment");
  private static final Set<PartOfSpeech> NOUNS = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);

  private final EventType type;
  private final EventType speech;
  private final Set<String> verbs = DataFile.words("/label/claim-verbs.txt");
  private final Set<String> uttering = DataFile.words("/label/uttering-verbs.txt");

  /**
   * What they find is of the class that says no more than that something happens, but for what is
   * said aloud.
   */
  Claims(EventTypes types) {
    this.type = types.top();
    this.speech = Optional.ofNullable(types.byLabel().get("Speech")).orElse(types.top());
  }

  /** The same telling, of something said where somebody "ruled out job cuts". */
  Told ruledOut(SentenceTree tree, Told told) {
    int verb = told.head();
    boolean isRuledOut =
        tree.lemma(verb).equals("rule")
            && tree.hasChild(verb, "compound:prt", Set.of("out"))
            && !Passives.is(tree, verb)
            && !Governors.objects(tree, verb).isEmpty();
    return isRuledOut ? told.as(speech, speech.label()) : told;
  }

  /**
   * All tellings: those found, with the claims among them made sure, and more.
   *
   * @param isMeant verbs of which it is known whom the pronoun means that is their subject
   */
  List<Told> read(SentenceTree tree, List<Told> found, IntPredicate isMeant) {
    List<Told> all = new ArrayList<>(found);
    for (int word = 0; word < tree.size(); word++) {
      if (isInstead(tree, word, isMeant)) {
        instead(told(tree, word), all);
      } else if (isWish(tree, word, found)) {
        add(tree, word, all);
      } else if (isClaim(tree, word, isMeant)) {
        if (isSiding(tree, word)) {
          instead(told(tree, word), all);
        }
        add(tree, word, all);
        denied(tree, word).ifPresent(content -> add(tree, content, all));
      } else if (ClaimNouns.isOwned(tree, word) || Sourced.isTold(tree, word)) {
        add(tree, word, all);
      }
    }
    return all;
  }

  /** Whether it is told by the noun or the verb in place of what is found around it. */
  private boolean isInstead(SentenceTree tree, int word, IntPredicate isMeant) {
    return Accounts.isTold(tree, word)
        || ((Convictions.isHeld(tree, word)
                || (ClaimNouns.isOwned(tree, word) && ClaimNouns.predicate(tree, word).isPresent()))
            && !isClaim(tree, word, isMeant));
  }

  /** Whether a word is such a verb, with somebody who claims and with what is claimed. */
  boolean isClaim(SentenceTree tree, int word, IntPredicate isMeant) {
    return tree.pos(word) == PartOfSpeech.VERB
        && isOfClaims(tree, word)
        && !tree.isInName(word)
        && isTold(tree, word)
        && (hasSpeaker(tree, word)
            || isMeant.test(word)
            || Hearsay.is(tree, word)
            || Beliefs.isSuspected(tree, word))
        && (isAlone(tree, word) || !SaidWords.parts(tree, told(tree, word)).isEmpty());
  }

  private static boolean isWish(SentenceTree tree, int word, List<Told> found) {
    return tree.pos(word) == PartOfSpeech.VERB
        && !tree.isInName(word)
        && isTold(tree, word)
        && Wishes.is(tree, word, found);
  }

  private boolean isOfClaims(SentenceTree tree, int word) {
    return verbs.contains(tree.lemma(word))
        || Beliefs.isFinding(tree, word)
        || Beliefs.isSuspected(tree, word)
        || (tree.lemma(word).equals("point") && tree.hasChild(word, "compound:prt", Set.of("out")))
        || Hearsay.is(tree, word)
        || Judgings.content(tree, word).isPresent()
        || Naming.isNaming(tree, word)
        || ClaimNouns.behind(tree, word).isPresent()
        || isAlone(tree, word);
  }

  /** Whether a verb tells of a claim though no clause says what is claimed. */
  private static boolean isAlone(SentenceTree tree, int verb) {
    return ClaimNouns.isWeighed(tree, verb)
        || Answers.isAnswer(tree, verb)
        || isSiding(tree, verb)
        || Beliefs.isDisbelief(tree, verb)
        || Beliefs.isAttitude(tree, verb)
        || Beliefs.isEstimate(tree, verb)
        || isDeclining(tree, verb);
  }

  /** "I side with Anna Berg", "has not agreed to the plan". */
  private static boolean isSiding(SentenceTree tree, int verb) {
    boolean isTo =
        Set.of("agree", "consent").contains(tree.lemma(verb))
            && tree.children(verb, Set.of("obl")).stream()
                .anyMatch(to -> tree.hasChild(to, "case", Set.of("to")));
    return isTo || isSidingWith(tree, verb);
  }

  private static boolean isSidingWith(SentenceTree tree, int verb) {
    return SIDING.contains(tree.lemma(verb))
        && tree.children(verb, Set.of("obl")).stream()
            .anyMatch(
                with ->
                    tree.hasChild(with, "case", Set.of("with")) && tree.referent(with).isPresent());
  }

  /** "Declined to comment". */
  private static boolean isDeclining(SentenceTree tree, int verb) {
    return DECLINING.contains(tree.lemma(verb))
        && tree.children(verb, Set.of("xcomp")).stream()
            .anyMatch(content -> ANSWERS.contains(tree.lemma(content)));
  }

  private static boolean isTold(SentenceTree tree, int verb) {
    return OftenSaid.above(tree, verb).isPresent() || isToldInClause(tree, verb);
  }

  private static boolean isToldInClause(SentenceTree tree, int verb) {
    return FINITE.contains(tree.relation(verb))
        && (!tree.isA(verb, "ccomp") || !tree.children(verb, Governors.SUBJECTS).isEmpty())
        && (!isParticiple(tree, verb) || SaidAlong.isSaid(tree, verb) || isQuotedAs(tree, verb))
        && !tree.hasChild(verb, "mark", SUPPOSING)
        && tree.children(verb, Set.of("aux")).stream()
            .allMatch(aux -> AUXILIARIES.contains(tree.lemma(aux)) || Wishes.isWould(tree, aux));
  }

  /** "Was quoted as saying that". */
  private static boolean isQuotedAs(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    return above != SentenceTree.ROOT
        && tree.hasChild(verb, "mark", Set.of("as"))
        && Set.of("quote", "cite", "report").contains(tree.lemma(above))
        && Passives.is(tree, above);
  }

  /** "Hoping that it will end", which tells of no moment of its own. */
  private static boolean isParticiple(SentenceTree tree, int verb) {
    return tree.lower(verb).endsWith("ing") && tree.children(verb, Set.of("aux")).isEmpty();
  }

  private static boolean hasSpeaker(SentenceTree tree, int verb) {
    return !Passives.is(tree, verb)
        && Governors.subject(tree, verb)
            .filter(
                s ->
                    tree.referent(s).isPresent()
                        || NOUNS.contains(tree.pos(s))
                        || (FIRST.contains(tree.lower(s)) && !Stretches.hasQuotation(tree)))
            .isPresent();
  }

  /** The verb of what somebody denies, which is told as denied. */
  private static Optional<Integer> denied(SentenceTree tree, int verb) {
    Optional<Integer> noun = ClaimNouns.behind(tree, verb);
    if (noun.isPresent() && REJECTING.contains(tree.lemma(verb))) {
      return ClaimNouns.clause(tree, noun.get())
          .filter(content -> tree.pos(content) == PartOfSpeech.VERB);
    }
    return DENYING.contains(tree.lemma(verb))
        ? tree.children(verb, Set.of("ccomp", "xcomp")).stream()
            .filter(content -> content > verb && tree.pos(content) == PartOfSpeech.VERB)
            .findFirst()
        : Optional.empty();
  }

  private void add(SentenceTree tree, int word, List<Told> all) {
    boolean isSure =
        all.stream()
            .filter(told -> told.span().overlaps(tree.span(word)))
            .anyMatch(
                told ->
                    told.source() == Told.Source.NETWORK
                        && told.confidence() >= TriggerFinder.LEAST);
    if (!isSure) {
      Told claim = told(tree, word);
      Told typed =
          all.stream()
              .filter(told -> told.head() == word && told.isUtterance())
              .findFirst()
              .map(told -> claim.as(told.type(), told.kind()))
              .orElse(claim);
      instead(typed, all);
    }
  }

  private static void instead(Told claim, List<Told> all) {
    all.removeIf(told -> told.span().overlaps(claim.span()));
    all.add(claim);
  }

  private Told told(SentenceTree tree, int word) {
    Told claim = Told.byRule(tree, word, type, tree.lemma(word), CONFIDENCE);
    return isUttered(tree, claim) ? claim.as(speech, speech.label()) : claim;
  }

  private static boolean isLaw(SentenceTree tree, int word) {
    return LAWS.contains(tree.lemma(word))
        || tree.referent(word).filter(one -> one.entity().is(EntityType.LAW)).isPresent();
  }

  /** "The university says that nobody will go", where "is said to have gone" tells of no words. */
  private boolean isUttered(SentenceTree tree, Told claim) {
    return tree.pos(claim.head()) == PartOfSpeech.VERB
        && uttering.contains(tree.lemma(claim.head()))
        && !Passives.is(tree, claim.head())
        && Governors.subject(tree, claim.head()).filter(who -> isLaw(tree, who)).isEmpty()
        && !SaidWords.parts(tree, claim).isEmpty();
  }
}
