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

    private Optional<Entity> place(Span words) {
      return document.references().stream()
          .filter(name -> words.contains(name.mention().span()))
          .filter(name -> name.entity().key().type() == EntityType.PLACE)
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
