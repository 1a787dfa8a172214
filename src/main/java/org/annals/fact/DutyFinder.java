package org.annals.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.fact.OfficeFinder.Holding;
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

  private final SentenceTree tree;
  private final TreeMatcher matcher;
  private final OfficeWords wording;
  private final TermReader terms;

  DutyFinder(SentenceTree tree, List<TimeExpression> times, TreeMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
    this.wording = new OfficeWords(tree, times);
    this.terms = new TermReader(tree, times);
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
      if (tree.pos(word) == PartOfSpeech.VERB) {
        for (Duty duty : DUTIES.getOrDefault(tree.lemma(word), List.of())) {
          found.addAll(holdings(word, duty));
        }
      }
    }
    return found;
  }

  private List<Holding> holdings(int verb, Duty duty) {
    List<Holding> found = new ArrayList<>();
    for (int body : bodies(verb, duty)) {
      if (body > verb && isOfCase(body, duty)) {
        found.addAll(holdings(verb, body, duty));
      }
    }
    return found;
  }

  private List<Holding> holdings(int told, int body, Duty duty) {
    List<Holding> found = new ArrayList<>();
    if (!isBody(body, duty.kind())) {
      return found;
    }
    int last = wording.last(body, body, sources());
    Value post =
        new Value.Words((duty.post() + " " + wording.between(start(body, duty), last)).strip());
    for (Referent bearer : bearers(told, duty)) {
      Period term = terms.of(told, tree.span(body).start(), tree.span(last).end(), false);
      found.add(new Holding(told, false, bearer, Relation.ROLE, post, term));
    }
    return found;
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
