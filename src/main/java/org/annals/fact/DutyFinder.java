package org.annals.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.fact.OfficeFinder.Holding;
import org.annals.name.EntityType;
import org.annals.pattern.TreeMatcher;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.time.TimeExpression;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds what somebody is of a body that has no name, where a verb says it: "sits on the parish
 * council" makes a member of the parish council, "edits the school paper" an editor of it.
 */
final class DutyFinder {
  private static final Set<String> PERSON = Set.of("Person");
  private static final Pattern FROM = Pattern.compile("\\bfrom (?:the )?$");
  private static final int LONGEST_SOURCE = 12;

  private static final Map<String, List<Duty>> DUTIES =
      DataFile.lines("/facts/duties.txt").stream()
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.groupingBy(c -> c[0], Collectors.mapping(Duty::of, Collectors.toList())));
  private static final Map<String, Set<String>> BODIES = DataFile.groups("/facts/bodies.txt");

  /** "Has been on the board since". */
  private static final Duty ON = new Duty(Set.of("on"), false, false, "member of", "seat");

  private static final Set<String> PUTTING = Set.of("put", "place", "leave");
  private static final Set<String> TAKING = Set.of("take", "assume");
  private static final Duty IN_CHARGE = new Duty(Set.of("of"), false, false, "in charge of", "any");
  private static final Duty PUT = new Duty(Set.of("of"), true, false, "in charge of", "any");

  private final SentenceTree tree;
  private final TreeMatcher matcher;
  private final OfficeWords wording;
  private final TermReader terms;
  private final Durations durations;
  private final OpenOwners owners;

  DutyFinder(SentenceTree tree, List<TimeExpression> times, TreeMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
    this.wording = new OfficeWords(tree, times);
    this.terms = new TermReader(tree, times);
    this.durations = new Durations(tree);
    this.owners = new OpenOwners(tree);
  }

  /**
   * What a verb says.
   *
   * @param cases the words of case of the body; none where it is the object
   * @param isChoice whether it is said of the passive subject or the object
   * @param isSeat whether the verb has a seat for its object: "won a seat on"
   * @param post with the word that stands before the body: "member of"
   */
  private record Duty(
      Set<String> cases, boolean isChoice, boolean isSeat, String post, String kind) {
    static Duty of(String[] cells) {
      boolean isChoice = cells[1].startsWith("!");
      boolean isSeat = cells[1].startsWith("seat ");
      String cases = cells[1].replaceFirst("^(?:!|seat )", "");
      Set<String> all =
          cases.equals("-")
              ? Set.of()
              : Arrays.stream(cases.split("[|]")).collect(Collectors.toUnmodifiableSet());
      return new Duty(all, isChoice, isSeat, cells[2], cells[3]);
    }
  }

  List<Holding> find() {
    List<Holding> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      if (tree.child(word, "cop").isPresent() && tree.hasChild(word, "case", Set.of("on"))) {
        found.addAll(holdings(word, word, ON));
      }
      if (tree.lower(word).equals("charge")) {
        found.addAll(charges(word));
      }
      for (Duty duty : duties(word)) {
        found.addAll(holdings(word, duty));
        found.addAll(passive(word, duty));
      }
    }
    return found;
  }

  private List<Duty> duties(int word) {
    boolean isGiving = tree.lemma(word).equals("give") && !isGivenUp(word);
    return tree.pos(word) == PartOfSpeech.VERB && !isGiving
        ? DUTIES.getOrDefault(tree.lemma(word), List.of())
        : List.of();
  }

  private boolean isGivenUp(int verb) {
    return tree.lemma(verb).equals("give") && tree.hasChild(verb, "compound", Set.of("up"));
  }

  /** "Was in charge of the ward", "was put in charge of it", "took charge of the ward". */
  private List<Holding> charges(int charge) {
    int verb = tree.head(charge);
    boolean isIn = tree.hasChild(charge, "case", Set.of("in"));
    boolean isPut = isIn && isVerb(verb, PUTTING);
    boolean isTaken = charge == verb + 1 && isVerb(verb, TAKING) && tree.isA(charge, "obj");
    boolean isHeld = isIn && tree.child(charge, "cop").isPresent();
    return isHeld || isPut || isTaken
        ? ofCharge(charge, isHeld ? charge : verb, isPut ? PUT : IN_CHARGE)
        : List.of();
  }

  private List<Holding> ofCharge(int charge, int told, Duty duty) {
    return tree.children(charge, Set.of("nmod")).stream()
        .filter(body -> tree.hasChild(body, "case", Set.of("of")) && body > charge)
        .flatMap(body -> holdings(told, body, duty).stream())
        .toList();
  }

  private List<Holding> holdings(int verb, Duty duty) {
    List<Holding> found = new ArrayList<>();
    for (int body : bodies(verb, duty)) {
      if (body > verb && isOfCase(body, duty) && !isMoved(verb, body)) {
        found.addAll(holdings(verb, body, duty));
      }
    }
    return found;
  }

  /** "Led the government to ban her": who makes a body do something is not at its head. */
  private boolean isMoved(int verb, int body) {
    return tree.lemma(verb).equals("lead")
        && body + 2 < tree.size()
        && tree.lower(body + 1).equals("to")
        && tree.pos(body + 2) == PartOfSpeech.VERB;
  }

  private boolean isVerb(int word, Set<String> verbs) {
    return word != SentenceTree.ROOT && verbs.contains(tree.lemma(word));
  }

  /** "A panel chaired by Bo Li", "the panel was chaired by Bo Li". */
  private List<Holding> passive(int verb, Duty duty) {
    boolean isActed = duty.cases().isEmpty() && !duty.post().isEmpty();
    boolean isReduced = tree.isA(verb, "acl") && tree.head(verb) < verb;
    int body = isReduced ? tree.head(verb) : tree.child(verb, "nsubj:pass").orElse(verb);
    List<Referent> agents =
        isActed && body < verb ? matcher.below(verb, "obl", Set.of("by"), PERSON) : List.of();
    return agents.isEmpty() ? List.of() : holdings(verb, body, duty, agents);
  }

  private List<Holding> holdings(int told, int body, Duty duty) {
    return holdings(told, body, duty, bearers(told, duty));
  }

  private List<Holding> holdings(int told, int body, Duty duty, Collection<Referent> bearers) {
    List<Holding> found = new ArrayList<>();
    if (!isBody(body, duty.kind())) {
      return found;
    }
    int last = named(numbered(wording.last(body, body, sources())));
    Period term = terms.of(told, tree.span(body).start(), tree.span(last).end(), isGivenUp(told));
    String length = term.isKnown() ? "" : durations.of(told, body);
    String said = (duty.post() + " " + words(start(body, duty), last)).strip() + length;
    String words = owners.whole(said, body);
    Value post = new Value.Words(words);
    for (Referent bearer : bearers) {
      found.add(new Holding(told, false, bearer, Relation.ROLE, post, term));
    }
    return found;
  }

  /** The words for the body, its article in small letters where it opens the sentence. */
  private String words(int first, int last) {
    String words = wording.between(first, last);
    return tree.isA(first, "det") || tree.pos(first) == PartOfSpeech.PRON
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** "Represents Ward 3". */
  private int numbered(int last) {
    boolean isNumber = last + 1 < tree.size() && tree.pos(last + 1) == PartOfSpeech.NUM;
    return isNumber && tree.head(last + 1) == last ? last + 1 : last;
  }

  /** "Edits the journal Polar Life": the last word of the name right behind, if there is one. */
  private int named(int last) {
    return tree.referents().stream()
        .filter(name -> name.kind() == Referent.Kind.NAMED)
        .filter(name -> name.span().start() == tree.span(last).end() + 1)
        .filter(name -> name.entity().is(EntityType.ORGANIZATION))
        .mapToInt(name -> lastWord(name, last))
        .findFirst()
        .orElse(last);
  }

  private int lastWord(Referent name, int from) {
    int at = from;
    while (at + 1 < tree.size() && tree.span(at + 1).start() < name.span().end()) {
      at++;
    }
    return at;
  }

  /** "Joined the club from Leeds United": the names of where somebody came from. */
  private List<Referent> sources() {
    return tree.referents().stream()
        .filter(name -> FROM.matcher(before(name.span().start())).find())
        .toList();
  }

  private String before(int start) {
    return tree.text().substring(Math.max(0, start - LONGEST_SOURCE), start);
  }

  /** What hangs on the verb, or on the seat that somebody wins. */
  private List<Integer> bodies(int verb, Duty duty) {
    if (!duty.isSeat()) {
      return tree.children(verb);
    }
    List<Integer> all = new ArrayList<>();
    tree.children(verb).stream()
        .filter(c -> tree.isA(c, "obj") && tree.lemma(c).equals("seat"))
        .forEach(
            seat -> {
              all.addAll(tree.children(seat));
              all.addAll(tree.children(verb));
            });
    return all;
  }

  private int start(int body, Duty duty) {
    int start = wording.start(body);
    return duty.post().isEmpty() && tree.isA(start, "det") ? start + 1 : start;
  }

  private Set<Referent> bearers(int verb, Duty duty) {
    Set<Referent> bearers =
        new LinkedHashSet<>(
            matcher.below(verb, duty.isChoice() ? "nsubj:pass" : "nsubj", Set.of(), PERSON));
    if (duty.isChoice() && bearers.isEmpty()) {
      bearers.addAll(matcher.below(verb, "obj", Set.of(), PERSON));
    }
    return bearers;
  }

  private boolean isOfCase(int body, Duty duty) {
    return duty.cases().isEmpty()
        ? tree.relation(body).equals("obj")
        : tree.hasChild(body, "case", duty.cases());
  }

  /** A common noun for a body, singular, that stands for no named one. */
  private boolean isBody(int word, String kind) {
    if (tree.pos(word) == PartOfSpeech.VERB
        || tree.isInName(word)
        || tree.referent(word).isPresent()
        || (!kind.equals("any") && !tree.lemma(word).equals(tree.lower(word)))) {
      return false;
    }
    return kind.equals("any") ? isOthers(word) : isKind(kind, tree.lemma(word));
  }

  private static boolean isKind(String kind, String lemma) {
    return BODIES.getOrDefault(kind, Set.of()).contains(lemma);
  }

  private boolean isOthers(int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        && tree.referent(word).isEmpty()
        && !isKind("session", tree.lemma(word));
  }
}
