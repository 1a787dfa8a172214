package org.annals.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.mention.Mention;
import org.annals.name.EntityType;

/**
 * Takes "the League" for the league that the text has named in full, though one elsewhere is known
 * by the bare noun.
 */
final class HeadNames {
  private static final Pattern ARTICLE = Pattern.compile("\\b[Tt]he\\s$");
  private static final int LONGEST = 5;

  private HeadNames() {}

  /** The same mentions, in which such a noun is not known for another. */
  static List<Mention> typed(List<Mention> mentions, String text) {
    Map<String, List<Mention>> bodies = bodies(mentions, text);
    List<Mention> typed = new ArrayList<>();
    for (Mention mention : mentions) {
      typed.add(
          own(mention, bodies, text).map(host -> mention.as(host.entityClass())).orElse(mention));
    }
    return typed;
  }

  /** All bodies with longer names of the document. */
  private static Map<String, List<Mention>> bodies(List<Mention> mentions, String text) {
    Map<String, List<Mention>> bodies = new HashMap<>();
    for (Mention mention : mentions) {
      String written = mention.span().of(text);
      if (mention.entityClass().type() == EntityType.ORGANIZATION && written.indexOf(' ') > 0) {
        bodies.computeIfAbsent(written, _ -> new ArrayList<>()).add(mention);
      }
    }
    return bodies;
  }

  /** The one body that the noun is the head of, named before and known to nobody. */
  private static Optional<Mention> own(
      Mention mention, Map<String, List<Mention>> bodies, String text) {
    int start = mention.span().start();
    Surface noun = Surface.of(mention.span().of(text));
    boolean isNoun =
        mention.known().isPresent()
            && mention.entityClass().type() == EntityType.ORGANIZATION
            && noun.words().size() == 1
            && ARTICLE.matcher(mention.span().before(text, LONGEST)).find();
    if (!isNoun) {
      return Optional.empty();
    }
    List<Mention> hosts =
        bodies.entrySet().stream()
            .filter(body -> BodyName.isHeadOf(noun, Surface.of(body.getKey())))
            .flatMap(body -> Stream.of(body.getValue().getFirst()))
            .toList();
    return hosts.size() == 1
        ? hosts.stream()
            .filter(host -> host.known().isEmpty() && host.span().start() < start)
            .findFirst()
        : Optional.empty();
  }
}
