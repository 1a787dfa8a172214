package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.document.Metadata.Sourced;
import org.annals.entity.Entity;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.name.EntityType;
import org.annals.name.OfficeTitles;
import org.annals.name.OfficeTitles.Held;
import org.annals.sentence.Sentence;
import org.annals.text.Span;

/**
 * What the author of a text is, and of which body, as the words beside the name in its head or
 * below it say: "Remarks by Ada Voss, Deputy Director, Museum of Salt", "Sincerely, Ada Voss,
 * attorney at law".
 */
public final class AuthorOffices implements StatementFinder {
  private static final int LONGEST = 120;
  private static final int REACH = 90;

  /**
   * What stands between a name and its office: a degree, and a comma, a dash or the end of a line.
   */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "^(?:,?"
              + " (?:M\\.?D|Ph\\.?D|J\\.?D|R\\.?N|M\\.?A|B\\.?A|D\\.?D|K\\.?C|Q\\.?C|Esq|Jr|Sr)\\b\\.?)?(?:,\\s{1,3}|\\s?[(|]\\s?|\\s[\u2013\u2014-]\\s|["
              + " \\t]*\\n"
              + "\\s{0,3})");

  /** The words of an office, up to the mark behind them, and the preposition among them. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:(?:the|an?)\\s)?(?<head>(?:(?!(?:of|at|for|in|from|with|on|to)\\s)[\\p{L}'\u2019.-]+["
              + " ]?){1,6}?)(?:\\s(?<by>of|at|for|in|from|with|on|to)\\s(?:the\\s)?(?<of>[^,;:()|\\n"
              + "]+?))?(?=\\s?(?:$|[,;:()|\\n"
              + "]))");

  private static final Pattern BODY = Pattern.compile("^(?:,\\s|\\s*\\n\\s*)(?:the\\s)?");

  /** A title of capitals before a name: "Remarks by Energy Secretary". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:by|of|from)\\s(?:the\\s)?(?<head>\\p{Lu}[\\p{L}.-]*(?:\\s(?:of|\\p{Lu}[\\p{L}.-]*)){0,5})\\s$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_PLACE = Pattern.compile("^ of (?:the )?");
  private static final Pattern AND = Pattern.compile("\\sand\\s(?=\\p{L})");

  private final OfficeTitles titles;
  private final OfficeBond bonds = new OfficeBond();

  /** Reads offices by these titles. */
  public AuthorOffices(OfficeTitles titles) {
    this.titles = titles;
  }

  /**
   * An office beside a name.
   *
   * @param words as the text has them
   * @param body where the name of the body may begin
   */
  private record Told(Held held, String head, String words, String preposition, int body) {}

  @Override
  public List<Statement> find(ResolvedDocument document) {
    List<Statement> found = new ArrayList<>();
    for (Entity creator : document.creators()) {
      if (creator.is(EntityType.PERSON)) {
        credit(document, creator).ifPresent(span -> found.addAll(of(document, creator, span)));
      }
    }
    return found;
  }

  private static Optional<Span> credit(ResolvedDocument document, Entity creator) {
    return document.document().metadata().creators().stream()
        .filter(credit -> CreditFinder.names(creator, credit.value()))
        .findFirst()
        .flatMap(Sourced::evidence);
  }

  private List<Statement> of(ResolvedDocument document, Entity creator, Span name) {
    String text = document.document().text();
    if (BylineJobs.beside(text, name).isPresent()) {
      return List.of();
    }
    Function<Told, List<Statement>> said =
        told ->
            CreditFinder.evidence(document, Optional.of(at(name, told)))
                .or(() -> CreditFinder.evidence(document, Optional.of(name)))
                .map(sentence -> statements(document, creator, told, sentence))
                .orElse(List.of());
    return Stream.of(behind(text, name), before(text, name))
        .flatMap(Optional::stream)
        .flatMap(told -> said.apply(told).stream())
        .toList();
  }

  private static Span at(Span name, Told told) {
    return told.body() > name.end() ? new Span(told.body() - 1, told.body()) : name;
  }

  private List<Statement> statements(
      ResolvedDocument document, Entity creator, Told told, Sentence sentence) {
    List<Statement> found = new ArrayList<>();
    Value who = new Value.Of(creator);
    Value words = new Value.Words(told.words());
    found.add(Statement.asserted(who, Relation.ROLE, words, sentence, CreditFinder.CONFIDENCE));
    body(document, told.body())
        .ifPresent(
            body ->
                bonds
                    .of(
                        new OfficeBond.Office(
                            told.held(), told.head(), told.preposition(), body.entityClass()))
                    .ifPresent(
                        relation ->
                            found.add(
                                Statement.asserted(
                                    who,
                                    relation,
                                    new Value.Of(body),
                                    sentence,
                                    CreditFinder.CONFIDENCE))));
    return found;
  }

  private static Optional<Entity> body(ResolvedDocument document, int start) {
    return document.references().stream()
        .filter(name -> name.mention().span().start() == start)
        .map(Reference::entity)
        .filter(body -> body.is(EntityType.ORGANIZATION) || body.is(EntityType.PLACE))
        .findFirst();
  }

  /** The office on the line of the name or the next one. */
  private Optional<Told> behind(String text, Span name) {
    String rest = text.substring(name.end(), Math.min(text.length(), name.end() + 2 * LONGEST));
    Matcher between = BETWEEN.matcher(rest);
    if (!between.find() || isSentence(rest.substring(between.end()))) {
      return Optional.empty();
    }
    Matcher office = OFFICE.matcher(rest.substring(between.end()));
    return office.find() ? told(text, office, name.end() + between.end()) : Optional.empty();
  }

  /** Whether a line is too long, or ends as a sentence does. */
  private static boolean isSentence(String rest) {
    int end = rest.indexOf('\n');
    String line = (end < 0 ? rest : rest.substring(0, end)).strip();
    return line.length() > LONGEST || line.endsWith("!") || line.endsWith("?");
  }

  private Optional<Told> told(String text, Matcher office, int from) {
    String head = office.group("head").strip();
    String by = office.group("by");
    if (by == null) {
      Matcher body = BODY.matcher(text.substring(from + office.end()));
      int at = body.find() ? from + office.end() + body.end() : -1;
      return held(head).map(held -> new Told(held, head, head, "of", at));
    }
    String words = office.group().replaceFirst("(?i)^(?:the|an?)\\s", "").strip();
    Matcher and = AND.matcher(words);
    int end = words.length();
    while (end == words.length() && and.find()) {
      end = startsOffice(words.substring(and.end())) ? and.start() : end;
    }
    String role = words.substring(0, end);
    return held(head).map(held -> new Told(held, head, role, by, from + office.start("of")));
  }

  private boolean startsOffice(String words) {
    return titles.longestAt(lower(words), 0).isPresent();
  }

  /** The office that all these words are, or the last of them. */
  private Optional<Held> held(String head) {
    List<String> words = lower(head);
    for (int i = 0; i < words.size(); i++) {
      int from = i;
      Optional<Held> held =
          titles.longestAt(words, i).filter(it -> from + it.length() == words.size());
      if (held.isPresent()) {
        return held;
      }
    }
    return Optional.empty();
  }

  private static List<String> lower(String words) {
    return List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
  }

  /** The title before the name, and the place behind it: "Senator Ada Voss of Maine". */
  private Optional<Told> before(String text, Span name) {
    String line = text.substring(Math.max(0, name.start() - REACH), name.start());
    Matcher before = BEFORE.matcher(line.substring(line.lastIndexOf('\n') + 1));
    if (!before.find() || !Character.isUpperCase(before.group("head").charAt(0))) {
      return Optional.empty();
    }
    String head = before.group("head");
    Matcher place = OF_PLACE.matcher(text.substring(name.end()));
    int at = place.find() ? name.end() + place.end() : -1;
    return held(head).map(held -> new Told(held, head, head, "of", at));
  }
}
