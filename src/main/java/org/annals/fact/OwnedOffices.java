package org.annals.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** "Then director", as it is said of what somebody was at the time. */
  private static final Pattern THEN =
      Pattern.compile("(?i)^(?:the )?then[- ](?:an? |the )?(?=\\p{L})");

  /** "Previously been keeper". */
  private static final Pattern BEEN =
      Pattern.compile("(?i)^(?:previously|formerly) been (?:an? |the )?(?=\\p{L})");

  private final KindBodies bodies;

  private OwnedOffices(List<SentenceTree> trees) {
    this.bodies = new KindBodies(trees);
  }

  /** The statements, those offices with the names of their bodies. */
  public static List<Statement> named(List<SentenceTree> trees, List<Statement> statements) {
    OwnedOffices offices = new OwnedOffices(trees);
    return statements.stream().map(offices::named).toList();
  }

  private Statement named(Statement statement) {
    if (!statement.relation().equals(Relation.ROLE)
        || !(statement.object() instanceof Value.Words(String words))) {
      return statement;
    }
    return named(BEFORE.matcher(words), statement)
        .or(() -> named(BEHIND.matcher(words), statement))
        .orElseGet(() -> withoutThen(statement, words));
  }

  private Optional<Statement> named(Matcher office, Statement statement) {
    if (!office.matches()) {
      return Optional.empty();
    }
    String past = Optional.ofNullable(office.group("past")).orElse("");
    return bodies
        .of(office.group("kind"), statement.evidence())
        .map(body -> past + office.group("title") + " of " + body.label())
        .map(words -> called(statement, words, CONFIDENCE));
  }

  private static Statement withoutThen(Statement statement, String words) {
    String bare = BEEN.matcher(THEN.matcher(words).replaceFirst("")).replaceFirst("former ");
    return bare.equals(words) ? statement : called(statement, bare, 1);
  }

  private static Statement called(Statement statement, String words, double confidence) {
    return statement.implying(Relation.ROLE, new Value.Words(words), confidence);
  }
}
