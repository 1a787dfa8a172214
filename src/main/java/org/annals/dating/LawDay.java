package org.annals.dating;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/**
 * The day of the decision that a law report tells of, from its head: "Judgment 26 April 2022", the
 * date beside the citation, or the year in it, "[2021] EWCA Civ 233"; and what the report tells of
 * that day: what the judges named in its head say and do, who agrees and who dissents, and how the
 * court disposes of the appeal.
 *
 * @param date nothing where the document is no law report or tells no date
 * @param isReport whether the document is a law report
 * @param bench the last names of the judges in the head, in small letters
 */
record LawDay(Optional<PartialDate> date, boolean isReport, Set<String> bench) {
  private static final Pattern CITATION =
      Pattern.compile(
          "[\\[(](?<year>1[89]\\d{2}|20\\d{2})[\\])] (?:\\d{1,3} )?[A-Z][A-Za-z.]*[A-Z]"
              + "[A-Za-z.]*(?: (?:Civ|Crim|Admin|Ch|QB|KB|Fam|Comm))? \\d+"
              + "|\\b(?<plain>1[89]\\d{2}|20\\d{2}) (?:SCC|ONCA|BCCA|ABCA|QCCA|NZSC|ZASCA) \\d+");
  private static final Pattern CASE =
      Pattern.compile("(?m)^[^.\\n]{0,60}\\p{L}[.)]? v\\.? \\p{Lu}[^\\n]{1,80}$");
  private static final Pattern COURT =
      Pattern.compile("\\bCourt\\b|\\bTribunal\\b|\\bLaw Report|\\bPrivy Council\\b|\\bCoram\\b");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:Judgment|Judgement|Decision|Decided|Delivered|Date of [Jj]udge?ment|Date of decision)"
              + "(?: (?:given|delivered|handed down|dated|on))*:? (?:on )?(?<date>[^;|\\n]{6,30})");
  private static final Pattern BENCH =
      Pattern.compile("(?m)^.*\\b(?:Justices?|LJJ?|JJ|JJA|CJ|JSC|Coram|Judges?|MR)\\b.*$");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]{2,}");
  private static final Set<String> TITLES =
      Set.of(
          "lord",
          "lady",
          "justice",
          "justices",
          "before",
          "coram",
          "judge",
          "judges",
          "chief",
          "court",
          "appeal",
          "supreme",
          "president",
          "sir",
          "dame",
          "deputy",
          "the",
          "and",
          "high",
          "division",
          "civil",
          "criminal",
          "mrs",
          "master",
          "rolls",
          "federal");
  private static final int LONG = 260;
  private static final int SHORT = 80;
  private static final int MOST = 1500;

  private static final Set<String> LETTERS = Set.of("j", "ja", "cj", "lj", "mr", "p", "jsc");
  private static final Set<String> JOINING = Set.of("agree", "dissent", "concur");
  private static final Set<String> COURTS = Set.of("court", "committee", "board", "house");
  private static final Set<String> DISPOSING =
      Set.of(
          "allow",
          "dismiss",
          "quash",
          "affirm",
          "reverse",
          "uphold",
          "reject",
          "remit",
          "refuse",
          "grant",
          "hold",
          "order",
          "set",
          "restore",
          "overturn",
          "rule",
          "substitute",
          "award");
  private static final Set<String> CASES =
      Set.of(
          "appeal",
          "cross-appeal",
          "application",
          "petition",
          "conviction",
          "claim",
          "award",
          "sentence",
          "judgment",
          "order",
          "verdict");
  private static final double LATE = 0.6;

  /** What the head of a document says of it. */
  static LawDay of(Document document, Optional<PartialDate> written) {
    String head = head(document);
    Matcher citation = CITATION.matcher(head);
    boolean isCited = citation.find();
    boolean isReport = isCited || (CASE.matcher(head).find() && COURT.matcher(head).find());
    if (!isReport) {
      return new LawDay(Optional.empty(), false, Set.of());
    }
    Optional<PartialDate> year = isCited ? year(citation) : Optional.empty();
    Optional<PartialDate> day =
        day(head)
            .or(() -> year.flatMap(of -> lastOf(head, of)))
            .or(() -> written.filter(date -> year.isPresent() && isOf(date, year.get())))
            .or(() -> year);
    return new LawDay(day, true, bench(head));
  }

  /** "14 and 15 June; 9 August 2018": the hearing, then the judgment. */
  private static Optional<PartialDate> lastOf(String head, PartialDate year) {
    return DateParser.findAll(head).stream()
        .map(DateParser.Found::date)
        .filter(date -> date instanceof PartialDate.OfDay && isOf(date, year))
        .reduce((first, last) -> last);
  }

  private static boolean isOf(PartialDate date, PartialDate year) {
    return date.year() == year.year();
  }

  private static String head(Document document) {
    StringBuilder head = new StringBuilder();
    for (Block block : document.blocks()) {
      String words = block.span().of(document.text());
      boolean isTold = words.length() > SHORT && words.strip().endsWith(".");
      if (isTold || words.length() > LONG || head.length() > MOST) {
        break;
      }
      head.append(words).append('\n');
    }
    return head.toString();
  }

  private static Optional<PartialDate> year(Matcher citation) {
    String year = citation.group("year") == null ? citation.group("plain") : citation.group("year");
    return PartialDate.of(Integer.parseInt(year), OptionalInt.empty(), OptionalInt.empty());
  }

  private static Optional<PartialDate> day(String head) {
    Matcher day = DAY.matcher(head);
    while (day.find()) {
      Optional<DateParser.Found> found =
          DateParser.find(day.group("date")).filter(date -> date.span().start() == 0);
      if (found.isPresent()) {
        return found.map(DateParser.Found::date);
      }
    }
    return Optional.empty();
  }

  private static Set<String> bench(String head) {
    return BENCH
        .matcher(head)
        .results()
        .map(line -> line.group())
        .filter(line -> !line.contains(" v ") && !line.contains(" v. "))
        .flatMap(line -> NAME.matcher(line).results().map(name -> name.group()))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(name -> !TITLES.contains(name))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it is a ruling, of which the story of a law report has many and each its own day. */
  boolean isRuling(Told told) {
    return isReport && told.type().localName().equals("CourtRuling");
  }

  /**
   * Whether the court does it in the case at hand.
   *
   * @param verb told in the past
   */
  boolean isOwnAct(SentenceTree tree, Told told, int verb) {
    if (!isReport || tree.pos(verb) != PartOfSpeech.VERB) {
      return false;
    }
    if (Passives.is(tree, verb)) {
      return isDisposed(tree, verb);
    }
    Optional<Integer> subject = Governors.subject(tree, verb);
    return subject.filter(s -> isOwn(tree, told, verb, s)).isPresent();
  }

  private boolean isOwn(SentenceTree tree, Told told, int verb, int subject) {
    if (isOfBench(tree, subject)) {
      return true;
    }
    boolean isJudge = tree.referent(subject).isPresent() && tree.pos(subject) == PartOfSpeech.PROPN;
    boolean isCourt =
        COURTS.contains(tree.lemma(subject))
            && tree.hasChild(subject, "det", Set.of("the"))
            && tree.children(subject).size() == 1;
    return (JOINING.contains(tree.lemma(verb)) && isJudge)
        || (isCourt
            && told.type().localName().equals("CourtRuling")
            && DISPOSING.contains(tree.lemma(verb))
            && isLate(tree));
  }

  /** "French J", whatever the tree takes for the name. */
  private boolean isOfBench(SentenceTree tree, int subject) {
    boolean isLetters = LETTERS.contains(tree.lower(subject));
    if (isLetters && bench.contains(tree.lower(subject - 1))) {
      return true;
    }
    return tree.referent(subject)
        .map(judge -> judge.entity().label().toLowerCase(Locale.ROOT))
        .filter(name -> Arrays.stream(name.split("\\s+")).anyMatch(bench::contains))
        .isPresent();
  }

  /** "The appeal was dismissed", at the end of the report and by nobody else. */
  private static boolean isDisposed(SentenceTree tree, int verb) {
    boolean isByOther =
        tree.children(verb).stream()
            .anyMatch(child -> tree.hasChild(child, "case", Set.of("by", "in", "at")));
    boolean isOfCase =
        tree.children(verb, Set.of("nsubj:pass")).stream()
            .anyMatch(noun -> CASES.contains(tree.lemma(noun)));
    boolean goesOn =
        tree.isA(verb, "conj")
            && tree.head(verb) >= 0
            && DISPOSING.contains(tree.lemma(verb))
            && Passives.is(tree, tree.head(verb))
            && isDisposed(tree, tree.head(verb));
    return goesOn
        || (isOfCase && !isByOther && DISPOSING.contains(tree.lemma(verb)) && isLate(tree));
  }

  private static boolean isLate(SentenceTree tree) {
    return tree.sentence().span().start() > LATE * tree.text().length();
  }
}
