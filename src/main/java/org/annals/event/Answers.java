package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.clause.Passives;
import org.annals.clause.Stretches;
import org.annals.label.Accounts;
import org.annals.label.BehindColon;
import org.annals.label.ClaimNouns;
import org.annals.label.Hearsay;
import org.annals.label.Participants;
import org.annals.label.SaidWords;
import org.annals.label.SpokeBefore;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * Finds what somebody accepts or denies that only points back: "They say that the young are idle. I
 * do not accept that."
 */
final class Answers {
  private static final int LONGEST = 180;
  private static final Pattern DATE =
      Pattern.compile("(.*?)(, \\d{4}(?:-\\d\\d){0,2})", Pattern.DOTALL);

  private static final Set<String> ANSWERING =
      Set.of("accept", "deny", "dispute", "reject", "refute", "doubt", "believe", "contest");

  /** What is done to words alone. */
  private static final Set<String> DENYING = Set.of("deny", "refute");

  /** What is done to plans as well. */
  private static final Set<String> TURNING = Set.of("accept", "reject", "contest");

  private static final Pattern MARKS = Pattern.compile("[\"“”«»\\s]+");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final Set<String> HOLDING = Set.of("doubt", "believe", "accept");
  private static final Set<String> THEM = Set.of("him", "her", "them", "you");
  private static final Set<String> POINTING = Set.of("that", "this", "it");

  private final List<SentenceTree> trees;
  private final EventType type;
  private final Charges charges;

  /**
   * Over all sentences of a document, in order.
   *
   * @param type the class that says no more than that something happens
   */
  Answers(List<SentenceTree> trees, EventType type) {
    this.trees = trees;
    this.type = type;
    this.charges = new Charges(trees, type);
  }

  /** Whether a verb says that its subject holds for true or untrue what has just been said. */
  static boolean isAnswer(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && ANSWERING.contains(tree.lemma(verb))
        && (tree.head(verb) == SentenceTree.ROOT || tree.isA(verb, "conj"))
        && tree.child(verb, "mark").isEmpty()
        && !Passives.is(tree, verb)
        && tree.children(verb, Set.of("ccomp", "xcomp")).stream()
            .allMatch(clause -> BehindColon.isReason(tree, verb, clause))
        && tree.children(verb, Set.of("aux")).stream()
            .allMatch(aux -> AUXILIARIES.contains(tree.lemma(aux)))
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(object -> isWhatWasSaid(tree, verb, object));
  }

  /** "The union rejected it", of a plan that a sentence before tells of. */
  static boolean isOfThing(Candidate candidate) {
    return TURNING.contains(candidate.tree().lemma(candidate.told().head()))
        && !candidate.participants().unnamedPatients().isEmpty();
  }

  private static boolean isWhatWasSaid(SentenceTree tree, int verb, int object) {
    return object > verb && (isPointing(tree, object) || isOfSpeaker(tree, verb, object));
  }

  private static boolean isPointing(SentenceTree tree, int object) {
    return POINTING.contains(tree.lower(object))
        && tree.referent(object).isEmpty()
        && tree.children(object).isEmpty();
  }

  /** "I do not believe him", "I do not believe a word of it". */
  private static boolean isOfSpeaker(SentenceTree tree, int verb, int object) {
    boolean isWord =
        tree.lemma(object).equals("word")
            && tree.children(object, Set.of("nmod")).stream().anyMatch(it -> isPointing(tree, it));
    return tree.lemma(verb).equals("believe")
        && (isWord || (THEM.contains(tree.lower(object)) && tree.referent(object).isEmpty()));
  }

  /** What the sentence before says in the words of somebody. */
  Optional<String> of(int sentence, int verb) {
    SentenceTree tree = trees.get(sentence);
    if (sentence == 0 || !isAnswer(tree, verb) || !areNear(trees.get(sentence - 1), tree)) {
      return Optional.empty();
    }
    SentenceTree before = trees.get(sentence - 1);
    if (!isQuoted(before) && isOfThing(tree, verb) && !isAllSaid(before)) {
      return Optional.empty();
    }
    return isQuoted(before)
            || !HOLDING.contains(tree.lemma(verb))
            || !Stretches.hasQuotation(before)
        ? said(before)
        : Optional.empty();
  }

  /** "Rejects it": a plan as well as what is said of it. */
  private static boolean isOfThing(SentenceTree tree, int verb) {
    return !DENYING.contains(tree.lemma(verb))
        && tree.children(verb, Set.of("obj")).stream().anyMatch(o -> tree.lower(o).equals("it"));
  }

  private static boolean isAllSaid(SentenceTree before) {
    return IntStream.range(0, before.size())
        .anyMatch(
            word -> before.head(word) == SentenceTree.ROOT && SpokeBefore.isSaying(before, word));
  }

  private Optional<String> said(SentenceTree before) {
    if (isQuoted(before)) {
      return Stretches.between(before, 0, before.size()).map(span -> plain(before, span));
    }
    for (int word = before.size() - 1; word >= 0; word--) {
      if (SpokeBefore.isSaying(before, word) || isHeard(before, word) || isView(before, word)) {
        return SaidWords.of(before, Told.byRule(before, word, type, before.lemma(word), 1))
            .filter(said -> !said.startsWith("to "));
      }
    }
    return Optional.empty();
  }

  /** What somebody denies of a quotation is all of it. */
  private static boolean isQuoted(SentenceTree tree) {
    return tree.size() > 1 && Stretches.CLOSING.contains(tree.surface(tree.size() - 1));
  }

  private static String plain(SentenceTree tree, Span span) {
    return MARKS.matcher(span.of(tree.text())).replaceAll(" ").strip();
  }

  /** "In her opinion", "it is rumoured that". */
  private static boolean isView(SentenceTree tree, int word) {
    return Accounts.isTold(tree, word) || Hearsay.is(tree, word) || ClaimNouns.isOwned(tree, word);
  }

  /** "I have heard it said that". */
  private static boolean isHeard(SentenceTree tree, int word) {
    return tree.isA(word, "ccomp")
        && tree.lower(word).equals("said")
        && tree.lower(word - 1).equals("it");
  }

  /** The same event, with what it answers. */
  Event told(Event event, Candidate candidate) {
    if (candidate.isNominal() || event.said().isPresent()) {
      return event;
    }
    int sentence = candidate.sentence();
    int verb = candidate.told().head();
    Optional<String> answered = of(sentence, verb);
    return answered
        .map(said -> told(event, said, sentence, sentence - 1))
        .or(
            () ->
                charges.of(sentence, verb).map(c -> told(event, c.said(), sentence, c.sentence())))
        .orElse(event);
  }

  private Event told(Event event, String said, int sentence, int answered) {
    Sentence before = trees.get(answered).sentence();
    return new Event(
        event.type(),
        event.named(),
        event.trigger(),
        List.of(before, trees.get(sentence).sentence()),
        charges.isAnswered(trees.get(sentence), event)
            ? event.participants()
            : whoOnly(event.participants()),
        event.involved(),
        event.circumstances(),
        event.when(),
        event.quantities(),
        event.stance(),
        event.partOf(),
        label(event, said),
        Optional.of(said),
        event.confidence());
  }

  private static String label(Event event, String said) {
    String cut =
        said.length() <= LONGEST ? said : said.substring(0, said.lastIndexOf(' ', LONGEST)) + "…";
    String plain = event.label().replaceFirst(" something(?=”|$)", "");
    for (String thing : event.participants().unnamedPatients()) {
      plain = Charges.isCharge(thing) ? plain : plain.replace(" the " + thing, "");
    }
    return joined(plain, cut);
  }

  /** Without what the pronoun that points back would stand for as a thing. */
  private static Participants whoOnly(Participants all) {
    return new Participants(all.agents(), List.of(), all.places(), all.unnamedAgents(), List.of());
  }

  private static String joined(String label, String cut) {
    Matcher dated = DATE.matcher(label);
    if (dated.matches()) {
      return joined(dated.group(1), cut) + dated.group(2);
    }
    int close = label.lastIndexOf('”');
    return close < 0
        ? label + ": " + cut
        : label.substring(0, close) + ": " + cut + label.substring(close);
  }

  /** News answer in the next paragraph; between two of them stands no heading. */
  private static boolean areNear(SentenceTree before, SentenceTree tree) {
    return before.sentence().kind() == tree.sentence().kind();
  }
}
