package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.Sentence;
import org.annals.text.Span;
import org.annals.time.DateParser;

/**
 * Finds which court and judges decided the case of a law report, and when, where the lines above it
 * say so: the name of the case, below it the court, "Before Mr Justice Roe", "Judgment May 3,
 * 2018".
 */
public final class LawReportFinder implements StatementFinder {
  private static final double CONFIDENCE = 0.94;
  private static final int HEAD = 14;
  private static final int BELOW = 6;
  private static final int LONGEST_LINE = 160;
  private static final int MOST_BESIDE = 24;
  private static final Pattern BEFORE = Pattern.compile("^(?:Before|Coram|Present):? \\p{Lu}");
  private static final Pattern JUDGMENT =
      Pattern.compile(
          "^(?:(?:Date of )?[Jj]udge?ment|Decision|Ruling|Decided|Handed down)"
              + "(?: (?:given|delivered|handed down|dated))?(?: on)?:? (?<date>.{6,30}?)\\.?$");

  @Override
  public List<Statement> find(ResolvedDocument document) {
    List<Sentence> lines = document.segmented().sentences();
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      Optional<Entity> decided = alone(document, lines.get(i), EntityClass.COURT_CASE);
      if (decided.isPresent()) {
        return below(document, decided.get(), lines.subList(i + 1, lines.size()));
      }
    }
    return List.of();
  }

  private static List<Statement> below(
      ResolvedDocument document, Entity decided, List<Sentence> lines) {
    List<Statement> statements = new ArrayList<>();
    for (Sentence line : lines.subList(0, Math.min(BELOW, lines.size()))) {
      if (line.span().length() > LONGEST_LINE) {
        break;
      }
      values(document, line)
          .forEach(
              value ->
                  statements.add(
                      Statement.asserted(
                          new Value.Of(decided),
                          value instanceof Value.When ? Relation.DECIDED_ON : Relation.DECIDED_BY,
                          value,
                          line,
                          CONFIDENCE)));
    }
    return statements;
  }

  private static List<Value> values(ResolvedDocument document, Sentence line) {
    String words = line.span().of(document.document().text());
    Matcher judgment = JUDGMENT.matcher(words);
    if (judgment.matches()) {
      return DateParser.find(judgment.group("date")).stream()
          .map(found -> (Value) new Value.When(found.date()))
          .toList();
    }
    if (BEFORE.matcher(words).lookingAt()) {
      return names(document, line.span())
          .filter(name -> name.entity().is(EntityType.PERSON))
          .map(name -> (Value) new Value.Of(name.entity()))
          .distinct()
          .toList();
    }
    return alone(document, line, EntityClass.COURT).stream()
        .map(court -> (Value) new Value.Of(court))
        .toList();
  }

  /** The name of this class that opens a line and is almost all of it. */
  private static Optional<Entity> alone(
      ResolvedDocument document, Sentence line, EntityClass wanted) {
    return names(document, line.span())
        .filter(name -> name.entity().entityClass() == wanted)
        .filter(name -> name.mention().span().start() - line.span().start() <= "In the ".length())
        .filter(name -> line.span().end() - name.mention().span().end() <= MOST_BESIDE)
        .map(Reference::entity)
        .findFirst();
  }

  private static Stream<Reference> names(ResolvedDocument document, Span line) {
    return document.references().stream().filter(name -> line.contains(name.mention().span()));
  }
}
