package org.annals.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.clause.Clauses;
import org.annals.clause.Tense;
import org.annals.clause.VerbLists;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Finds the words of a sentence that an expression of time hangs on. */
final class TimeAnchors {
  /** Verbs whose subject, where it has a date, is what happened: "the flood of 1953 killed 300". */
  private static final Set<String> HARMING =
      Set.of(
          "kill",
          "injure",
          "wound",
          "destroy",
          "damage",
          "devastate",
          "displace",
          "ravage",
          "wreck",
          "bury",
          "engulf",
          "claim",
          "flatten",
          "sweep",
          "rage",
          "topple",
          "draw",
          "attract",
          "level");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer");
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "(", ")");
  private static final Pattern RANGE = Pattern.compile("[-–—]|^(?:to|through|until|and)$");
  private static final Set<String> PLANNED = Set.of("obj", "nsubj:pass");

  /** Verbs of which the object is in all likelihood an event. */
  private static final Set<String> JOINING =
      Set.of(
          "join",
          "attend",
          "hold",
          "stage",
          "lead",
          "organize",
          "organise",
          "fight",
          "win",
          "lose",
          "survive",
          "witness",
          "launch");

  /** Verbs of which the object comes to be: "published Salt (1923)". */
  private static final Set<String> MAKING =
      Set.of(
          "publish",
          "write",
          "release",
          "issue",
          "direct",
          "compose",
          "produce",
          "record",
          "paint",
          "found",
          "create",
          "build",
          "design",
          "complete");

  private static final Set<String> AT_WHICH = Set.of("at", "in", "on", "under");

  private final VerbLists verbs;
  private final Happenings happenings;
  private final TimesOfVerbs saying;

  TimeAnchors(VerbLists verbs, Happenings happenings) {
    this.verbs = verbs;
    this.happenings = happenings;
    this.saying = new TimesOfVerbs(verbs);
  }

  /** The words that an expression may date; {@code own} where it only describes its noun. */
  List<Integer> find(SentenceTree tree, int first, int last, int head, boolean own) {
    if (head < 0 || tree.head(head) == SentenceTree.ROOT) {
      return head < 0 ? List.of() : tree.children(head, SUBJECTS);
    }
    if (NounTimes.isOfPrice(tree, first, head)) {
      return List.of();
    }
    Optional<Integer> noun = Apposed.of(tree, first, last);
    if (noun.isPresent()) {
      return List.of(noun.get());
    }
    Optional<Integer> reporter =
        saying
            .reporter(tree, first, last, head)
            .or(() -> TimesOfVerbs.joined(tree, first, last))
            .or(() -> TimesOfVerbs.toCome(tree, first, head));
    if (reporter.isPresent()) {
      return List.of(reporter.get());
    }
    return ofVerb(tree, first, last, head, own);
  }

  private List<Integer> ofVerb(SentenceTree tree, int first, int last, int head, boolean own) {
    if (NounTimes.isMisread(tree, first, head)) {
      return List.of(clause(tree, head));
    }
    if (tree.hasChild(head, "case", Set.of("for")) || tree.lower(first - 1).equals("for")) {
      return planned(tree, tree.head(head));
    }
    if (TimesOfVerbs.isNewTime(tree, head)) {
      return tree.children(tree.head(head), PLANNED);
    }
    return beside(tree, first, last, head, own);
  }

  /** Of what is written, planned or near; else the words above. */
  private List<Integer> beside(SentenceTree tree, int first, int last, int head, boolean own) {
    int dated = NounTimes.dated(tree, tree.head(head));
    if (dated >= 0 && NounTimes.isWriting(tree, dated, verbs)) {
      return List.of(tree.head(head), dated, clause(tree, dated));
    }
    Optional<Integer> near =
        planning(tree, first, clause(tree, head))
            .or(() -> nearer(tree, first, last, clause(tree, head)));
    return near.isPresent() && !own ? List.of(near.get()) : upwards(tree, first, last, head, own);
  }

  /** The words above, up to the verb. */
  private List<Integer> upwards(SentenceTree tree, int first, int last, int head, boolean own) {
    List<Integer> anchors = new ArrayList<>();
    int at = head;
    while (isOnTheWay(tree, at, head)) {
      int above = tree.head(at);
      anchors.add(above);
      if (TimesOfVerbs.isClause(tree, above)) {
        break;
      }
      if (at == head ? own : NounTimes.isOwn(tree, at)) {
        anchors.addAll(
            isShared(tree, above) && !isRange(tree, first, last)
                ? List.of(clause(tree, above))
                : beyond(tree, head, above));
        break;
      }
      if (SUBJECTS.contains(tree.relation(above))) {
        rightBehind(tree, last, above).ifPresent(anchors::add);
        break;
      }
      at = above;
    }
    return anchors;
  }

  private static boolean isOnTheWay(SentenceTree tree, int at, int head) {
    return tree.head(at) != SentenceTree.ROOT && (at == head || !TimesOfVerbs.isApposed(tree, at));
  }

  private static Optional<Integer> rightBehind(SentenceTree tree, int last, int subject) {
    return Optional.of(tree.head(subject)).filter(verb -> isRightBefore(tree, last, verb));
  }

  private boolean isShared(SentenceTree tree, int noun) {
    return isDuring(tree, noun) || NounTimes.isWriting(tree, noun, verbs);
  }

  /** "During the riots of 1934, pickets burned two trucks"; a war is longer than its parts. */
  private boolean isDuring(SentenceTree tree, int noun) {
    boolean during = tree.hasChild(noun, "case", Set.of("during"));
    return (during
            && !NounTimes.isLong(tree, noun)
            && (tree.isA(noun, "obl") || tree.isA(noun, "nmod")))
        || (tree.isA(noun, "obl")
            && ((tree.hasChild(noun, "case", AT_WHICH) && verbs.isOccasion(tree, noun))
                || NounTimes.isDeal(tree, noun)));
  }

  private static boolean isRange(SentenceTree tree, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(tree::lower)
        .anyMatch(word -> RANGE.matcher(word).find());
  }

  private static int clause(SentenceTree tree, int head) {
    return Clauses.head(tree, tree.head(head));
  }

  /** "Plans to sign it on Tuesday": what is to come has the time, whatever the tree says. */
  private Optional<Integer> planning(SentenceTree tree, int first, int verb) {
    return tree.children(verb, Set.of("xcomp")).stream()
        .filter(goal -> goal < first && verbs.isPlanning(tree, verb))
        .filter(_ -> Tense.of(tree, verb) == Tense.PRESENT)
        .findFirst();
  }

  /**
   * Between the same commas as a verb that it follows, an expression belongs to that verb whatever
   * the tree says: "the club, founded in 1866, burned".
   */
  private static Optional<Integer> nearer(SentenceTree tree, int first, int last, int verb) {
    int at = verbBefore(tree, first, verb);
    if (at < 0) {
      return Optional.empty();
    }
    int from = verb < at ? verb : last;
    int to = verb < at ? at : verb;
    boolean apart = IntStream.range(from + 1, to).anyMatch(word -> isBreak(tree, word));
    return apart || TimesOfVerbs.isRightBehindParticiple(tree, first, at)
        ? Optional.of(at)
        : Optional.empty();
  }

  /** The verb before a word with no comma and not the other verb between them, or -1. */
  private static int verbBefore(SentenceTree tree, int word, int other) {
    int at = word - 1;
    while (at >= 0 && at != other && !isBreak(tree, at) && !isFinite(tree, at)) {
      at--;
    }
    return at < 0 || at == other || isBreak(tree, at) ? -1 : at;
  }

  private static boolean isBreak(SentenceTree tree, int word) {
    return BREAKS.contains(tree.lower(word));
  }

  private static boolean isFinite(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB && !tree.isA(word, "amod");
  }

  /** "Called a strike for Friday" says when the strike is, "is set for Friday" also the setting. */
  private static List<Integer> planned(SentenceTree tree, int word) {
    List<Integer> anchors = new ArrayList<>(tree.children(word, PLANNED));
    if (tree.children(word, Set.of("obj")).stream().noneMatch(plan -> isEvent(tree, plan))) {
      anchors.add(word);
    }
    return anchors;
  }

  /** What happens with the noun that an expression describes. */
  private List<Integer> beyond(SentenceTree tree, int head, int noun) {
    int thing = noun;
    while (tree.relation(thing).equals("appos") || tree.relation(thing).equals("flat")) {
      thing = tree.head(thing);
    }
    int verb = tree.head(thing);
    boolean object = tree.isA(thing, "obj") || tree.relation(thing).equals("nsubj:pass");
    boolean joined = object && JOINING.contains(tree.lemma(verb));
    boolean made =
        object
            && MAKING.contains(tree.lemma(verb))
            && NounTimes.isBracketed(tree, tree.span(head).start());
    if (made) {
      return List.of(verb);
    }
    List<Integer> words = happenings.with(tree, noun);
    return joined || isEvent(tree, noun) ? words.subList(1, words.size()) : List.of();
  }

  /** Whether a noun tells of an event or is the name of one. */
  static boolean isEvent(SentenceTree tree, int noun) {
    return tree.triggers().stream().anyMatch(t -> tree.span(noun).overlaps(t.stretch().span()))
        || tree.referent(noun).filter(Referent::isNamedEvent).isPresent()
        || (tree.referent(noun).isEmpty()
            && tree.relation(noun).equals("nsubj")
            && HARMING.contains(tree.lemma(tree.head(noun))));
  }

  /** "A judge on Thursday ordered": between subject and verb it belongs to the verb. */
  private static boolean isRightBefore(SentenceTree tree, int last, int verb) {
    int at = last + 1;
    boolean bracketed = tree.lower(at).equals(",") && hasCommaBefore(tree, last, verb);
    while (at < verb
        && (tree.isA(at, "aux") || tree.isA(at, "advmod") || (bracketed && at == last + 1))) {
      at++;
    }
    return at == verb;
  }

  /** "Her funeral, on 3 March, drew": a comma before its words and no verb between. */
  private static boolean hasCommaBefore(SentenceTree tree, int last, int verb) {
    int at = last;
    while (at >= 0 && !tree.lower(at).equals(",") && tree.pos(at) != PartOfSpeech.VERB) {
      at--;
    }
    return at > 0 && at < verb && tree.lower(at).equals(",");
  }
}
