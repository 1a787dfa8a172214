package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** Finds the words of a sentence that an expression of time hangs on. */
final class TimeAnchors {
  /** Relations by which a word belongs to the noun above it alone, as its own description. */
  private static final Set<String> OWN =
      Set.of("compound", "nummod", "amod", "nmod:poss", "det", "flat", "nmod:desc", "goeswith");

  /** Nouns of which a date says which one: "the spring of 1865". */
  private static final Set<String> PARTS_OF_TIME =
      Set.of(
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "end",
          "beginning",
          "start",
          "middle",
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "minutes",
          "hours",
          "days",
          "weeks",
          "months",
          "dawn",
          "noon",
          "half",
          "part");

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
          "level");

  private static final Set<String> CLAUSES =
      Set.of(
          "root",
          "ccomp",
          "advcl",
          "acl",
          "acl:relcl",
          "parataxis",
          "csubj",
          "xcomp",
          "advcl:relcl");

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

  private final VerbLists verbs;
  private final Happenings happenings;

  TimeAnchors(VerbLists verbs, Happenings happenings) {
    this.verbs = verbs;
    this.happenings = happenings;
  }

  /** The words that an expression may date; {@code own} where it only describes its noun. */
  List<Integer> find(SentenceTree tree, int first, int last, int head, boolean own) {
    if (head < 0 || tree.head(head) == SentenceTree.ROOT) {
      return head < 0 ? List.of() : tree.children(head, SUBJECTS);
    }
    Optional<Integer> reporter = reporter(tree, first, last, head);
    if (reporter.isPresent()) {
      return List.of(reporter.get());
    }
    if (tree.hasChild(head, "case", Set.of("for"))) {
      return planned(tree, tree.head(head));
    }
    Optional<Integer> near = nearer(tree, first, last, clause(tree, head));
    return near.isPresent() && !own ? List.of(near.get()) : upwards(tree, first, last, head, own);
  }

  /** The words above, up to the verb. */
  private List<Integer> upwards(SentenceTree tree, int first, int last, int head, boolean own) {
    List<Integer> anchors = new ArrayList<>();
    int at = head;
    while (tree.head(at) != SentenceTree.ROOT) {
      int above = tree.head(at);
      anchors.add(above);
      if (tree.pos(above) == PartOfSpeech.VERB || CLAUSES.contains(tree.relation(above))) {
        break;
      }
      if (at == head ? own : isOwn(tree, at)) {
        boolean during = isDuring(tree, above) && !isRange(tree, first, last);
        anchors.addAll(during ? List.of(clause(tree, above)) : beyond(tree, head, above));
        break;
      }
      if (SUBJECTS.contains(tree.relation(above))) {
        if (isRightBefore(tree, last, tree.head(above))) {
          anchors.add(tree.head(above));
        }
        break;
      }
      at = above;
    }
    return anchors;
  }

  /** "During the riots of 1934, pickets burned two trucks". */
  private static boolean isDuring(SentenceTree tree, int noun) {
    return tree.hasChild(noun, "case", Set.of("during"))
        && (tree.isA(noun, "obl") || tree.isA(noun, "nmod"));
  }

  private static boolean isRange(SentenceTree tree, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(tree::lower)
        .anyMatch(word -> RANGE.matcher(word).find());
  }

  private static int clause(SentenceTree tree, int head) {
    return Clauses.head(tree, tree.head(head));
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
    return apart ? Optional.of(at) : Optional.empty();
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
    if (tree.children(word, Set.of("obj")).isEmpty()) {
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
    boolean made = object && MAKING.contains(tree.lemma(verb)) && isBracketed(tree, head);
    if (made) {
      return List.of(verb);
    }
    List<Integer> words = happenings.with(tree, noun);
    return joined || isEvent(tree, noun) ? words.subList(1, words.size()) : List.of();
  }

  private static boolean isBracketed(SentenceTree tree, int word) {
    int start = tree.span(word).start();
    return start > 0 && tree.text().charAt(start - 1) == '(';
  }

  /** Whether a noun tells of an event or is the name of one. */
  static boolean isEvent(SentenceTree tree, int noun) {
    return tree.triggers().stream().anyMatch(t -> tree.span(noun).overlaps(t.stretch().span()))
        || tree.referent(noun).filter(NamedEvents::isEvent).isPresent()
        || (tree.referent(noun).isEmpty()
            && tree.relation(noun).equals("nsubj")
            && HARMING.contains(tree.lemma(tree.head(noun))));
  }

  /** "A judge on Thursday ordered": between subject and verb it belongs to the verb. */
  private static boolean isRightBefore(SentenceTree tree, int last, int verb) {
    int at = last + 1;
    while (at < verb && (tree.isA(at, "aux") || tree.isA(at, "advmod"))) {
      at++;
    }
    return at == verb;
  }

  /** "The 1938 strike", "the strike of 1938", "the strike (1938)". */
  static boolean isOwn(SentenceTree tree, Span span, int head) {
    if (head < 0 || tree.head(head) == SentenceTree.ROOT) {
      return false;
    }
    boolean bracketed = span.start() > 0 && tree.text().charAt(span.start() - 1) == '(';
    return isOwn(tree, head) || (bracketed && tree.pos(tree.head(head)) != PartOfSpeech.VERB);
  }

  private static boolean isOwn(SentenceTree tree, int word) {
    boolean bare = tree.children(word).stream().noneMatch(child -> tree.isA(child, "case"));
    return (bare && OWN.contains(tree.relation(word)))
        || (tree.relation(word).equals("nmod")
            && tree.hasChild(word, "case", Set.of("of"))
            && !PARTS_OF_TIME.contains(tree.lower(tree.head(word))));
  }

  /** "Said on Monday that": what stands right behind a verb of saying belongs to it. */
  private Optional<Integer> reporter(SentenceTree tree, int first, int last, int head) {
    int at = first - 1;
    while (at >= 0 && (tree.isA(at, "case") || tree.isA(at, "det"))) {
      at--;
    }
    boolean said = at >= 0 && tree.pos(at) == PartOfSpeech.VERB && verbs.isReporting(tree, at);
    boolean within = tree.isWithin(head, at);
    boolean thatFollows = tree.lower(last + 1).equals("that");
    return said && (within || thatFollows) ? Optional.of(at) : Optional.empty();
  }
}
