package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says for which body a whole text says "we": of which its lines above say that it is the
 * newsletter, or of which its first sentences say that "we" are the members.
 */
final class OwnBody {
  /** So many sentences may bring up who "we" are. */
  private static final int OPENING = 8;

  /** So many lines may stand above a text. */
  private static final int LINES = 3;

  private static final String PEOPLE =
      "(?:(?:elected|undersigned|current|former|proud|concerned|\\p{L}+ and)"
          + " ){0,2}(?:members|officers|employees|workers|staff|leaders|organi[sz]ers|volunteers|teachers"
          + "|nurses|students|directors|delegates|trustees|representatives|residents|board|faculty) (?:of|at|from|in) (?:the )?";

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)^(?:(?:an?|the) )?(?:(?:open|official|monthly|weekly|quarterly) )?(?:newsletter|bulletin|statement"
              + "|open letter|newspaper|magazine|journal|blog|update|communiqu[ée]|call) (?:of|by|from) (?:the )?$");

  private static final Pattern WE_ARE =
      Pattern.compile(
          "\\b(?:[Ww]e\\b[^.;:]{0,60}\\bas (?:the )?|[Ww]e, (?:the )?|[Ww]e are (?:the )?)"
              + PEOPLE
              + "$");

  private OwnBody() {}

  /** The body, where the text names it so. */
  static Optional<Entity> of(List<SentenceTree> trees) {
    return Stream.concat(
            trees.stream().limit(LINES).skip(1).flatMap(OwnBody::alone),
            trees.stream().limit(OPENING).flatMap(OwnBody::of))
        .findFirst();
  }

  /** The body whose name is all that a line below the title says. */
  private static Stream<Entity> alone(SentenceTree tree) {
    return tree.referents().stream()
        .filter(name -> name.entity().is(EntityType.ORGANIZATION))
        .filter(name -> name.span().equals(tree.sentence().span()))
        .map(Referent::entity);
  }

  private static Stream<Entity> of(SentenceTree tree) {
    boolean isLine = tree.sentence().kind() != Block.Kind.PARAGRAPH;
    int start = tree.sentence().span().start();
    return tree.referents().stream()
        .filter(name -> name.kind() == Referent.Kind.NAMED)
        .filter(name -> name.entity().is(EntityType.ORGANIZATION))
        .filter(
            name -> {
              String before = tree.text().substring(start, name.span().start());
              return (isLine ? HEADING.matcher(before) : WE_ARE.matcher(before)).find();
            })
        .map(Referent::entity);
  }
}
