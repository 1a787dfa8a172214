package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.dating.LifeBrackets;
import org.annals.entity.Entity;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityType;
import org.annals.sentence.Sentence;
import org.annals.text.Span;

/**
 * Finds when and where people were born and when they died, where brackets behind a name say so:
 * "Anna Berg (1871–1950)", "Anna Berg (born 3 May 1971 in Turin)".
 */
public final class LifeFinder implements StatementFinder {
  private static final double CONFIDENCE = 0.94;
  private static final int LONGEST_LINE = 200;
  private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}[\\p{L}.]{1,12} ){1,2}");
  private static final Pattern LINE =
      Pattern.compile(
          "(?<=[,;] )(?<life>born [^;\\n]{4,70}[;,] died [^;\\n]{4,70}?)(?=\\.?\\s*$|;)");

  @Override
  public List<Statement> find(ResolvedDocument document) {
    List<Statement> statements = new ArrayList<>();
    String text = document.document().text();
    for (Sentence sentence : document.segmented().sentences()) {
      statements.addAll(ofLine(document, sentence));
    }
    for (Reference reference : document.references()) {
      Optional<LifeBrackets> life =
          reference.entity().is(EntityType.PERSON)
              ? LifeBrackets.behind(text, reference.mention().span().end())
              : Optional.empty();
      sentence(document, reference)
          .filter(_ -> life.isPresent())
          .ifPresent(
              s ->
                  statements.addAll(
                      new OfPerson(document, reference.entity(), s).read(life.orElseThrow())));
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
        .filter(name -> isAtStart(document, name, line.span().start()))
        .filter(name -> name.entity().is(EntityType.PERSON))
        .filter(name -> isOnly(document, name, life.start("life")))
        .findFirst()
        .flatMap(
            name ->
                LifeBrackets.of(
                        document.document().text(), new Span(life.start("life"), life.end("life")))
                    .map(said -> new OfPerson(document, name.entity(), line).read(said)))
        .orElse(List.of());
  }

  /** "Sir Bo Li": with no more than a title before it. */
  private static boolean isAtStart(ResolvedDocument document, Reference name, int start) {
    int first = name.mention().span().start();
    return first == start
        || (first > start
            && TITLE.matcher(document.document().text().substring(start, first)).matches());
  }

  /** Whether nobody else is named between the name and what is said of a life. */
  private static boolean isOnly(ResolvedDocument document, Reference name, int life) {
    int end = name.mention().span().end();
    return end <= life
        && !document.document().text().substring(end, life).contains(";")
        && document.references().stream()
            .filter(other -> other.entity().is(EntityType.PERSON))
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
    List<Statement> read(LifeBrackets life) {
      List<Statement> said = new ArrayList<>();
      life.born().ifPresent(d -> said.add(said(Relation.BORN_ON, new Value.When(d))));
      place(life.birth()).ifPresent(place -> said.add(said(Relation.BORN_IN, new Value.Of(place))));
      life.died().ifPresent(d -> said.add(said(Relation.DIED_ON, new Value.When(d))));
      return said;
    }

    private Statement said(Relation relation, Value object) {
      return Statement.asserted(new Value.Of(person), relation, object, evidence, CONFIDENCE);
    }

    /** "Ann Roe (born Bang, 4 May 1881, Leeds)": the name that she was born with. */
    private boolean isBirthName(int from, int name) {
      return LifeBrackets.isBorn(document.document().text().substring(from, name));
    }

    private Optional<Entity> place(Span words) {
      return document.references().stream()
          .filter(name -> words.contains(name.mention().span()))
          .filter(name -> name.entity().is(EntityType.PLACE))
          .filter(name -> !isBirthName(words.start(), name.mention().span().start()))
          .map(Reference::entity)
          .findFirst();
    }
  }
}
