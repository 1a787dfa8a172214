package org.annals.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.fact.TitleReader.Title;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.TimeExpression;
import org.annals.tree.Denied;
import org.annals.tree.SentenceTree;

/** When offices are held that a sentence tells, each of several in its own time. */
final class OfficeTerms {
  private static final Set<String> LEAVING = Set.of("resign", "retire", "step", "quit");
  private static final Set<String> REMOVING =
      Set.of("dismiss", "sack", "fire", "oust", "remove", "depose", "unseat");
  private static final Set<String> PLAIN = Set.of("have", "be");
  private static final Set<String> NAMED_BY =
      Set.of("appos", "flat", "compound", "nmod:desc", "nmod", "conj");
  private static final Set<String> OTHERWISE = Set.of("as", "in", "on", "with", "at");
  private static final Set<String> WHERE = Set.of("where");

  /** What somebody does who has an office still. */
  private static final Set<String> KEEPING =
      Set.of("serve", "stay", "remain", "work", "teach", "continue");

  private static final Set<String> FURTHER =
      Set.of("second", "third", "fourth", "fifth", "another", "new", "further", "final", "last");

  /** How many years somebody holds an office, if no lifetime is meant. */
  private static final int LONGEST = 24;

  private static final Set<String> OWN = Set.of("its", "their", "his", "her");

  private final SentenceTree tree;
  private final TermReader terms;
  private final OfficeBodies bodies;

  OfficeTerms(SentenceTree tree, List<TimeExpression> times, OfficeBodies bodies) {
    this.tree = tree;
    this.terms = new TermReader(tree, times);
    this.bodies = bodies;
  }

  /**
   * When the office is held.
   *
   * @param last the last word of the office with what it is of
   */
  Period of(Bearer bearer, Title title, int noun, int last) {
    if (isOfName(noun, bearer)) {
      return Period.UNKNOWN;
    }
    Period found = held(bearer, title, noun, last);
    return isLife(bearer, title, found) ? Period.UNKNOWN : found;
  }

  /** "The poet Bo Li (1889\u20131958)": longer than anybody is likely to hold an office. */
  private boolean isLife(Bearer bearer, Title title, Period period) {
    return isBefore(title, bearer)
        && period.from().isPresent()
        && period.until().isPresent()
        && period.until().get().year() - period.from().get().year() > LONGEST
        && tree.text().startsWith(" (", bearer.referent().span().end());
  }

  private Period held(Bearer bearer, Title title, int noun, int last) {
    if (isOneOfSeveral(bearer.told()) || isFurther(noun) || isFollowed(title)) {
      return terms.rightBehind(end(noun, title, last));
    }
    Period said = isFurtherTerm(bearer.told()) ? Period.UNKNOWN : saidOf(bearer, title, noun, last);
    if (said.until().isPresent()) {
      return said;
    }
    Period ended = bearer.isNaming() ? with(said, ended(noun)) : said;
    return ended.until().isPresent() ? ended : with(ended, kept(bearer.told(), noun));
  }

  /** "Won a second term as mayor": he was it before. */
  private boolean isFurtherTerm(int verb) {
    return tree.children(verb, Set.of("obj")).stream()
        .filter(time -> tree.lemma(time).equals("term"))
        .flatMap(time -> tree.children(time).stream())
        .anyMatch(word -> FURTHER.contains(tree.lower(word)));
  }

  private Period saidOf(Bearer bearer, Title title, int noun, int last) {
    Period before = terms.rightBefore(tree.span(title.first()).start());
    Period said = before.isKnown() ? before : said(bearer, title, last);
    return !said.isKnown() && isBefore(title, bearer)
        ? terms.rightBehind(end(noun, title, last))
        : said;
  }

  /** "Was appointed in 1990 and served until 2004", "made head of Acme, where she stayed until". */
  private Period kept(int told, int noun) {
    return Stream.concat(
            tree.children(told, Set.of("conj")).stream(),
            Stream.of(told, noun)
                .flatMap(word -> Stream.concat(Stream.of(word), tree.children(word).stream()))
                .flatMap(word -> tree.children(word, Set.of("acl:relcl")).stream())
                .filter(clause -> tree.hasChild(clause, "advmod", WHERE)))
        .filter(verb -> KEEPING.contains(tree.lemma(verb)) && isAlone(verb))
        .map(verb -> terms.of(verb, tree.span(verb).start(), tree.span(verb).end(), false))
        .filter(period -> period.until().isPresent())
        .findFirst()
        .orElse(Period.UNKNOWN);
  }

  private boolean isAlone(int verb) {
    return tree.children(verb).stream()
        .noneMatch(c -> tree.hasChild(c, "case", OTHERWISE) || tree.isA(c, "obj"));
  }

  /** "The director since 2015 is the historian Bo Li": what is said with a name of somebody. */
  private boolean isOfName(int noun, Bearer bearer) {
    boolean isBehind = tree.span(noun).end() + 1 == bearer.referent().span().start();
    return isBehind
        && tree.child(noun, "cop").isPresent()
        && tree.child(noun, "nsubj")
            .or(() -> tree.child(noun + 1, "nsubj"))
            .filter(s -> tree.pos(s) == PartOfSpeech.NOUN && tree.referent(s).isEmpty())
            .isPresent();
  }

  /** "As mayor of Leeds from 1990 to 1994, he built it": whose name stands behind the office. */
  private boolean isBefore(Title title, Bearer bearer) {
    return tree.span(title.last()).end() < bearer.referent().span().start();
  }

  /** "The director, Bo Li, resigned in May": what the main verb says of the office. */
  private Period ended(int noun) {
    int at = noun;
    while (tree.head(at) != SentenceTree.ROOT && NAMED_BY.contains(tree.relation(at))) {
      at = tree.head(at);
    }
    boolean isSubject = tree.isA(at, "nsubj") || tree.isA(at, "nsubj:pass");
    int verb = isSubject ? tree.head(at) : SentenceTree.ROOT;
    if (at == noun && verb != SentenceTree.ROOT && isServed(verb)) {
      return terms.of(verb, tree.span(verb).start(), tree.span(verb).end(), false);
    }
    return verb != SentenceTree.ROOT && isEnd(verb)
        ? terms.of(verb, tree.span(verb).start(), tree.span(verb).end(), true)
        : Period.UNKNOWN;
  }

  private static Period with(Period said, Period ended) {
    return new Period(said.from().or(ended::from), ended.until());
  }

  /** "The first director, Bo Li, served from 1904 to 1922". */
  private boolean isServed(int verb) {
    return tree.lemma(verb).equals("serve") && isAlone(verb);
  }

  private boolean isEnd(int verb) {
    boolean isPassive = tree.child(verb, "nsubj:pass").isPresent();
    return (isPassive ? REMOVING : LEAVING).contains(tree.lemma(verb))
        && tree.children(verb).stream()
            .noneMatch(
                c ->
                    (tree.isA(c, "aux") && !PLAIN.contains(tree.lemma(c)))
                        || Denied.WORDS.contains(tree.lower(c))
                        || tree.hasChild(c, "case", Set.of("as", "from")));
  }

  private Period said(Bearer bearer, Title title, int last) {
    int behind = Math.max(tree.span(last).end(), tree.span(bearer.told()).end());
    boolean isPassed = bearer.isNaming() || bearer.told() == title.last();
    return terms.of(
        telling(bearer, title),
        tree.span(title.first()).start(),
        isPassed ? Math.max(behind, bearer.referent().span().end()) : behind,
        bearer.isOver());
  }

  /**
   * "In 1812 they elected as chairman Bo Li": the verb, also where the name hangs on the office.
   */
  private int telling(Bearer bearer, Title title) {
    int verb = tree.head(title.last());
    boolean isElected =
        bearer.isNaming()
            && bearer.told() == title.last()
            && verb != SentenceTree.ROOT
            && verb < title.first()
            && tree.pos(verb) == PartOfSpeech.VERB
            && tree.hasChild(title.last(), "case", Set.of("as"));
    return isElected ? verb : bearer.told();
  }

  /** Where the office ends with its body, in the text of the document. */
  private int end(int noun, Title title, int last) {
    return bodies.of(noun, title).stream()
        .mapToInt(body -> body.referent().span().end())
        .reduce(tree.span(last).end(), Math::max);
  }

  /** "A founding member of it and its president from 1983 to 1987". */
  private boolean isFollowed(Title title) {
    int at = title.last() + 1;
    while (at + 1 < tree.size()
        && !tree.lower(at).matches("and|[,;]")
        && tree.pos(at) != PartOfSpeech.VERB) {
      at++;
    }
    return at + 1 < tree.size() && tree.lower(at).equals("and") && OWN.contains(tree.lower(at + 1));
  }

  /**
   * "Served as mayor from 1908 to 1913 and as minister", "became mayor in 1908 and minister five
   * years later".
   */
  private boolean isFurther(int noun) {
    boolean isOfVerb =
        tree.isA(noun, "conj")
            && tree.head(noun) != SentenceTree.ROOT
            && tree.pos(tree.head(noun)) == PartOfSpeech.VERB
            && tree.child(noun, "cop").isEmpty();
    return isOfVerb || isSecondAs(noun);
  }

  private boolean isSecondAs(int noun) {
    return tree.children(noun, Set.of("case")).stream()
        .anyMatch(c -> c > 0 && tree.lower(c).equals("as") && tree.lower(c - 1).equals("and"));
  }

  /** "Served as mayor from 1908 to 1913, as minister, and as president": each has its own term. */
  private boolean isOneOfSeveral(int told) {
    return tree.children(told).stream().filter(c -> tree.hasChild(c, "case", Set.of("as"))).count()
        > 1;
  }
}
