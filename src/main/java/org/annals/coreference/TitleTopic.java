package org.annals.coreference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * What a document is about because its title is that name and no more: "The Lantern Trust", "The
 * Lantern Trust: a history", "Lantern Trust (1911-1980)".
 */
public final class TitleTopic {
  private static final Pattern ARTICLE = Pattern.compile("(?:the )?", Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("\\s*(?:$|[,:;(|\u2013\u2014]| - ).*", Pattern.DOTALL);

  private TitleTopic() {}

  /** The one that the title names; nothing where other headings name others, as in a list. */
  public static Optional<Entity> of(List<SentenceTree> trees, Predicate<Entity> isOfKind) {
    if (trees.isEmpty() || isAnotherHeaded(trees, isOfKind)) {
      return Optional.empty();
    }
    return named(trees.getFirst(), isOfKind);
  }

  private static boolean isAnotherHeaded(List<SentenceTree> trees, Predicate<Entity> isOfKind) {
    return IntStream.range(1, trees.size())
        .anyMatch(at -> named(trees.get(at), isOfKind).isPresent());
  }

  private static Optional<Entity> named(SentenceTree tree, Predicate<Entity> isOfKind) {
    if (tree.sentence().kind() != Block.Kind.HEADING) {
      return Optional.empty();
    }
    String text = tree.text();
    int start = tree.span(0).start();
    int end = tree.span(tree.size() - 1).end();
    return tree.referents().stream()
        .filter(r -> r.kind() == Referent.Kind.NAMED && isOfKind.test(r.entity()))
        .filter(r -> ARTICLE.matcher(text.substring(start, r.span().start())).matches())
        .filter(r -> END.matcher(text.substring(r.span().end(), end)).matches())
        .map(Referent::entity)
        .findFirst();
  }
}
