package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
          "(?i)^(?:[^.!?,]{1,60}, )?(?:(?:an?|the) )?(?:(?:open|official|monthly|weekly|quarterly) )?"
              + "(?:(?:newsletter|bulletin|magazine|journal|newspaper) (?:of|by|from|for) (?:members of )?(?:the )?"
              + "|(?:statement|open letter|blog|update|communiqu[ée]|call) (?:of|by|from) (?:the )?)$");

  private static final Pattern WE_ARE =
      Pattern.compile(
          "\\b(?:[Ww]e\\b[^.;:]{0,60}\\bas (?:the )?|[Ww]e, (?:the )?|[Ww]e are (?:the )?)"
              + PEOPLE
              + "$");

  private static final Pattern ITSELF = Pattern.compile("We(?: are|'re|\u2019re) (?:the )?");
  private static final Pattern END = Pattern.compile("[.,;:]");

  private OwnBody() {}

  /** The body, where the text names it so. */
  static Optional<Entity> of(List<SentenceTree> trees, Quotations quotations) {
    return Stream.of(
            trees.stream().limit(LINES).skip(1).flatMap(OwnBody::alone),
            trees.stream().limit(OPENING).flatMap(OwnBody::of),
            IntStream.range(0, trees.size())
                .filter(at -> quotations.at(new Place(at, 0)) == Quotations.NONE)
                .boxed()
                .flatMap(at -> itself(trees.get(at))))
        .flatMap(bodies -> bodies)
        .findFirst();
  }

  /** "We are the Labour Party": a sentence that says no more. */
  static Stream<Entity> itself(SentenceTree tree) {
    int start = tree.sentence().span().start();
    int end = tree.sentence().span().end();
    return tree.referents().stream()
        .filter(name -> name.entity().is(EntityType.ORGANIZATION))
        .filter(name -> ITSELF.matcher(tree.text().substring(start, name.span().start())).matches())
        .filter(name -> END.matcher(tree.text().substring(name.span().end(), end)).lookingAt())
        .map(Referent::entity);
  }

  /** The body whose name is all that a line below the title says. */
  private static Stream<Entity> alone(SentenceTree tree) {
    return tree.referents().stream()
        .filter(name -> name.entity().is(EntityType.ORGANIZATION))
        .filter(name -> name.span().equals(tree.sentence().span()))
        .map(Referent::entity);
  }

  private static Stream<Entity> of(SentenceTree tree) {
    boolean isLine = tree.sentence().kind() != Block.Kind.PARAGRAPH || isOpen(tree);
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

  /** Whether a sentence is a line of its own, without a full stop. */
  private static boolean isOpen(SentenceTree tree) {
    return Character.isLetterOrDigit(tree.text().charAt(tree.sentence().span().end() - 1));
  }
}
