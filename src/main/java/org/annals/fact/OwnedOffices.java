package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.name.OfficeTitles;
import org.annals.sentence.Sentence;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Names the body of an office that a text calls by its kind alone: "a former deputy leader of the
 * party" where the document speaks of one party far more than of any other, and of that one last.
 */
public final class OwnedOffices {
  private static final double CONFIDENCE = 0.9;
  private static final String KIND = "(?<kind>\\p{Ll}+)";

  /** "city's law director". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:then )?(?<past>former )?(?:the )?" + KIND + "['\u2019]s (?<title>\\p{L}[^,;]*)");

  /** "former deputy leader of the party". */
  private static final Pattern BEHIND =
      Pattern.compile("(?<past>)(?<title>\\p{L}[^,;]*) of the " + KIND);

  /** "Member of the university's board". */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?<title>\\p{L}[^,;]*? of )the " + KIND + "['\u2019]s (?<part>\\p{L}[^,;]*)");

  /** "Chair of its trustees". */
  private static final Pattern ITS =
      Pattern.compile("(?<title>\\p{L}[^,;]*? of )(?:its|their) (?<part>\\p{L}[^,;]*)");

  /** "Then director", as it is said of what somebody was at the time. */
  private static final Pattern THEN =
      Pattern.compile("(?i)^(?:the )?then[- ](?:an? |the |its |their )?(?=[\\p{L}\\d])");

  /** "Previously been keeper". */
  private static final Pattern BEEN =
      Pattern.compile("(?i)^(?:previously|formerly) been (?:an? |the )?(?=\\p{L})");

  /** What a document means by a kind, and what its lines are about. */
  private record Bodies(List<SentenceTree> trees, KindBodies kinds, TopicBodies topics) {
    /** What a sentence means by a kind: the one body of it, else what the words stand for. */
    Optional<Entity> of(String kind, Sentence evidence) {
      return kinds.of(kind, evidence).or(() -> called(kind, evidence));
    }

    /** "The country's defence minister": the one that the noun stands for in its sentence. */
    private Optional<Entity> called(String kind, Sentence evidence) {
      List<Entity> called =
          trees.stream()
              .filter(tree -> tree.sentence().equals(evidence))
              .flatMap(tree -> tree.referents().stream())
              .filter(one -> one.kind() == Referent.Kind.NOMINAL && !one.isPerson())
              .filter(one -> one.span().of(trees.getFirst().text()).endsWith(kind))
              .map(Referent::entity)
              .distinct()
              .toList();
      return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /** The fuller words for what a sentence calls by its kind alone: "the old cement mill". */
    Optional<String> thing(String kind, Sentence evidence) {
      List<String> things =
          trees.stream()
              .filter(tree -> tree.sentence().equals(evidence))
              .flatMap(tree -> things(tree, kind))
              .distinct()
              .toList();
      return things.size() == 1 ? Optional.of(things.getFirst()) : Optional.empty();
    }

    private static Stream<String> things(SentenceTree tree, String kind) {
      return IntStream.range(0, tree.size())
          .filter(word -> tree.lower(word).equals(kind))
          .boxed()
          .flatMap(word -> tree.anaphora().thing(word).stream());
    }
  }

  private final RoleBonds bonds;

  /** One for any number of documents; safe to share among threads. */
  public OwnedOffices(OfficeTitles titles) {
    this.bonds = new RoleBonds(titles);
  }

  /**
   * The statements, those offices with the names of their bodies, and what the holders are to
   * these.
   */
  public List<Statement> named(List<SentenceTree> trees, List<Statement> statements) {
    Bodies bodies = new Bodies(trees, new KindBodies(trees), new TopicBodies(trees));
    PassageOwners passages = new PassageOwners(trees, bonds);
    List<Statement> named =
        new MergedOffices(trees, bonds)
            .placed(
                statements.stream()
                    .flatMap(passages::named)
                    .flatMap(one -> named(one, bodies))
                    .toList());
    return Stream.of(
            named,
            new SharedBodies(trees, bonds).following(named),
            new OrganOffices(trees, bonds).following(named),
            new ShortNames(trees, bonds).following(named))
        .flatMap(List::stream)
        .toList();
  }

  private Stream<Statement> named(Statement statement, Bodies bodies) {
    if (!statement.relation().equals(Relation.ROLE)
        || !(statement.object() instanceof Value.Words(String words))) {
      return Stream.of(statement);
    }
    return Stream.of(BEFORE, BEHIND)
        .map(form -> form.matcher(words))
        .filter(Matcher::matches)
        .map(office -> named(office, statement, bodies))
        .filter(named -> !named.isEmpty())
        .findFirst()
        .orElseGet(() -> List.of(within(statement, words, bodies)))
        .stream();
  }

  private List<Statement> named(Matcher office, Statement statement, Bodies bodies) {
    String past = Optional.ofNullable(office.group("past")).orElse("");
    String title = office.group("title");
    List<Statement> found = new ArrayList<>();
    bodies
        .of(office.group("kind"), statement.evidence())
        .ifPresent(
            body -> {
              found.add(called(statement, past + title + " of " + body.label(), CONFIDENCE));
              bonds
                  .of(past + title, body.entityClass())
                  .map(relation -> statement.implying(relation, new Value.Of(body), CONFIDENCE))
                  .ifPresent(found::add);
            });
    if (found.isEmpty()) {
      bodies
          .thing(office.group("kind"), statement.evidence())
          .map(thing -> called(statement, past + title + " of " + thing, CONFIDENCE))
          .ifPresent(found::add);
    }
    return found;
  }

  /** The same with the body of which only a part is told, as a board is one of a company. */
  private static Statement within(Statement statement, String words, Bodies bodies) {
    Matcher part = WITHIN.matcher(words);
    Matcher own = ITS.matcher(words);
    if (part.matches()) {
      return bodies
          .kinds()
          .of(part.group("kind"), statement.evidence())
          .map(body -> of(part, body, statement))
          .orElse(statement);
    }
    return own.matches()
        ? bodies
            .topics()
            .only(statement.evidence())
            .map(body -> of(own, body, statement))
            .orElse(statement)
        : withoutThen(statement, words);
  }

  private static Statement of(Matcher part, Entity body, Statement statement) {
    String words = part.group("title") + "the " + part.group("part") + " of " + body.label();
    return called(statement, words, CONFIDENCE);
  }

  private static Statement withoutThen(Statement statement, String words) {
    String bare = BEEN.matcher(THEN.matcher(words).replaceFirst("former ")).replaceFirst("former ");
    return bare.equals(words) ? statement : called(statement, bare, 1);
  }

  private static Statement called(Statement statement, String words, double confidence) {
    return statement.implying(Relation.ROLE, new Value.Words(words), confidence);
  }
}
