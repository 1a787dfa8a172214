package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.entity.Entity;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityType;
import org.annals.sentence.Sentence;
import org.annals.text.Span;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;

/**
 * Finds when and where people were born and when they died, where brackets behind a name say so:
 * "Anna Berg (1871–1950)", "Anna Berg (born 3 May 1971 in Turin)".
 */
public final class LifeFinder implements StatementFinder {
  private static final double CONFIDENCE = 0.94;
  private static final int SHORTEST = 18;
  private static final int LONGEST = 110;

  private static final String YEAR = "(?:1\\d{3}|20\\d{2})";
  private static final Pattern BRACKETS =
      Pattern.compile("[”\"]?,? ?\\((?<life>[^()\\n]{4,110})\\)");
  private static final int LONGEST_LINE = 200;
  private static final Pattern LINE =
      Pattern.compile(
          "(?<=[,;] )(?<life>born [^;\\n]{4,70}[;,] died [^;\\n]{4,70}?)(?=\\.?\\s*$|;)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s?[–—]\\s?|\\s-\\s|(?<=\\d)-(?=\\d)|[;,]\\s(?=(?:died|d\\.)\\s)|(?<=\\d)\\sto\\s(?=\\d)");
  private static final Pattern BORN = Pattern.compile("^(?:was )?(?:born|b\\.)\\s?");
  private static final Pattern DIED = Pattern.compile("^(?:died|d\\.)\\s?");
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\?|\\b(?:c\\.|ca\\.|circa|about|around|before|after|by|early|late|reigned|r\\.|fl\\.)");
  private static final Pattern BARE = Pattern.compile(YEAR);
  private static final Pattern ONE_YEAR = Pattern.compile("\\b" + YEAR + "\\b");

  @Override
  public List<Statement> find(ResolvedDocument document) {
    List<Statement> statements = new ArrayList<>();
    String text = document.document().text();
    for (Sentence sentence : document.segmented().sentences()) {
      statements.addAll(ofLine(document, sentence));
    }
    for (Reference reference : document.references()) {
      Matcher life = BRACKETS.matcher(text).region(reference.mention().span().end(), text.length());
      if (reference.entity().key().type() == EntityType.PERSON && life.lookingAt()) {
        Span brackets = new Span(life.start("life"), life.end("life"));
        sentence(document, reference)
            .ifPresent(
                s ->
                    statements.addAll(
                        new OfPerson(document, reference.entity(), s).read(brackets)));
      }
    }
    return statements;
  }

  /** "Anna Berg, physician, born 2 May 1932; died 9 June 2010": a line that opens on her name. */
  private static List<Statement> ofLine(ResolvedDocument document, Sentence line) {
    Matcher life =
        LINE.matcher(document.document().text()).region(line.span().start(), line.span().end());
    if (line.span().length() > LONGEST_LINE || !life.find()) {
      return List.of();
    }
    return document.references().stream()
        .filter(name -> name.mention().span().start() == line.span().start())
        .filter(name -> name.entity().key().type() == EntityType.PERSON)
        .filter(name -> isOnly(document, name, life.start("life")))
        .findFirst()
        .map(
            name ->
                new OfPerson(document, name.entity(), line)
                    .read(new Span(life.start("life"), life.end("life"))))
        .orElse(List.of());
  }

  /** Whether nobody else is named between the name and what is said of a life. */
  private static boolean isOnly(ResolvedDocument document, Reference name, int life) {
    int end = name.mention().span().end();
    return end <= life
        && !document.document().text().substring(end, life).contains(";")
        && document.references().stream()
            .filter(other -> other.entity().key().type() == EntityType.PERSON)
            .mapToInt(other -> other.mention().span().start())
            .noneMatch(start -> start >= end && start < life);
  }

  private static Optional<Sentence> sentence(ResolvedDocument document, Reference reference) {
    return document.segmented().sentences().stream()
        .filter(sentence -> sentence.span().contains(reference.mention().span()))
        .findFirst();
  }

  /** What brackets say of one person. */
  private record OfPerson(ResolvedDocument document, Entity person, Sentence evidence) {
    List<Statement> read(Span brackets) {
      String life = brackets.of(document.document().text());
      Matcher between = BETWEEN.matcher(life);
      boolean hasTwo = between.find();
      String first = hasTwo ? life.substring(0, between.start()) : life;
      String second = hasTwo ? life.substring(between.end()) : "";
      boolean isBorn = BORN.matcher(first).find();
      if (!isBorn && (!hasTwo || !isLife(first, second))) {
        return DIED.matcher(first).find() ? death(first) : List.of();
      }
      List<Statement> said = new ArrayList<>();
      date(first).ifPresent(d -> said.add(said(Relation.BORN_ON, new Value.When(d))));
      place(new Span(brackets.start(), brackets.start() + first.length()))
          .ifPresent(place -> said.add(said(Relation.BORN_IN, new Value.Of(place))));
      said.addAll(death(second));
      return said;
    }

    private List<Statement> death(String words) {
      return date(words).map(d -> said(Relation.DIED_ON, new Value.When(d))).stream().toList();
    }

    private Statement said(Relation relation, Value object) {
      return Statement.asserted(new Value.Of(person), relation, object, evidence, CONFIDENCE);
    }

    /** "Ann Roe (born Bang, 4 May 1881, Leeds)": the name that she was born with. */
    private boolean isBirthName(int from, int name) {
      return BORN.matcher(document.document().text().substring(from, name)).matches();
    }

    private Optional<Entity> place(Span words) {
      return document.references().stream()
          .filter(name -> words.contains(name.mention().span()))
          .filter(name -> name.entity().key().type() == EntityType.PLACE)
          .filter(name -> !isBirthName(words.start(), name.mention().span().start()))
          .map(Reference::entity)
          .findFirst();
    }
  }

  /** Two bare years may also be those of an office, which is shorter. */
  private static boolean isLife(String first, String second) {
    Optional<PartialDate> birth = date(first);
    Optional<PartialDate> death = date(second);
    if (birth.isEmpty() || death.isEmpty()) {
      return false;
    }
    int years = death.get().year() - birth.get().year();
    boolean isBare = BARE.matcher(first.strip()).matches();
    return years <= LONGEST && years >= (isBare ? SHORTEST : 0);
  }

  private static Optional<PartialDate> date(String words) {
    if (VAGUE.matcher(words).find()) {
      return Optional.empty();
    }
    Optional<PartialDate> whole = DateParser.find(words).map(DateParser.Found::date);
    Matcher year = ONE_YEAR.matcher(words);
    return whole.isPresent() || !year.find() ? whole : ofYear(year.group());
  }

  private static Optional<PartialDate> ofYear(String year) {
    return PartialDate.of(Integer.parseInt(year), OptionalInt.empty(), OptionalInt.empty());
  }
}
