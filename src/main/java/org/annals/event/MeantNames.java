package org.annals.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.attribution.Speaker;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says of an event that it involves those whom its label names and its sentence does not: "said
 * that it had sold the mill", of the company for which "it" stands.
 */
final class MeantNames {
  private static final Comparator<Entity> LONGEST =
      Comparator.<Entity>comparingInt(entity -> entity.label().length()).reversed();

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:[\\p{L},] \\p{Lu}[^ ]* (?:(?:of|at) )?|\\p{Lu}[^ ]* (?:de|del|di|da|do|du|van|von)"
              + " )$");
  private static final Pattern BEHIND = Pattern.compile("^ \\p{Lu}");

  /** All that a document names, by the first word of its label; the longest first. */
  private final Map<String, List<Entity>> byWord = new HashMap<>();

  /** Of one document. */
  MeantNames(List<SentenceTree> trees) {
    trees.stream()
        .flatMap(tree -> tree.referents().stream())
        .map(Referent::entity)
        .distinct()
        .sorted(LONGEST)
        .forEach(
            entity ->
                byWord
                    .computeIfAbsent(first(entity.label(), 0), _ -> new ArrayList<>())
                    .add(entity));
  }

  /** The event, with those whom only the words of its sentence stand for. */
  Event told(Event event, Candidate candidate) {
    if (candidate.named().isPresent()) {
      return event;
    }
    Set<EntityKey> meant = meant(candidate);
    Set<EntityKey> apart = apart(event, candidate, meant);
    List<Entity> found =
        named(event.label()).stream()
            .map(all -> one(all, meant))
            .flatMap(Optional::stream)
            .filter(entity -> !apart.contains(entity.key()))
            .toList();
    return event.involving(found);
  }

  /** The only one of a name, or the one of whom the sentence speaks. */
  private static Optional<Entity> one(List<Entity> all, Set<EntityKey> meant) {
    return all.stream()
        .filter(entity -> all.size() == 1 || meant.contains(entity.key()))
        .findFirst();
  }

  /** Those of whom the words of a telling speak without a name. */
  private static Set<EntityKey> meant(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    Set<EntityKey> keys = new HashSet<>();
    IntStream.range(0, tree.size())
        .filter(word -> tree.isWithin(word, head))
        .boxed()
        .flatMap(word -> unnamed(tree, word))
        .forEach(referent -> keys.add(referent.entity().key()));
    return keys;
  }

  private static Stream<Referent> unnamed(SentenceTree tree, int word) {
    return Stream.concat(
        tree.referent(word).filter(r -> r.kind() != Referent.Kind.NAMED).stream(),
        tree.anaphora().group(word).stream());
  }

  /** Who only says it, and whom the sentence names beside the telling. */
  private static Set<EntityKey> apart(Event event, Candidate candidate, Set<EntityKey> meant) {
    Set<EntityKey> apart = new HashSet<>();
    candidate.tree().referents().stream()
        .filter(referent -> referent.kind() == Referent.Kind.NAMED)
        .map(referent -> referent.entity().key())
        .filter(key -> !meant.contains(key))
        .forEach(apart::add);
    event.stance().speakers().stream()
        .filter(Speaker.Named.class::isInstance)
        .map(Speaker.Named.class::cast)
        .forEach(speaker -> apart.add(speaker.entity().key()));
    return apart;
  }

  /** For each name in words, all who bear it; of names within names only the longest. */
  private List<List<Entity>> named(String words) {
    List<List<Entity>> found = new ArrayList<>();
    int at = 0;
    while (at < words.length()) {
      String first = first(words, at);
      String name = name(words, at, first);
      if (!name.isEmpty() && !isInLonger(words, at, at + name.length())) {
        found.add(
            byWord.getOrDefault(first, List.of()).stream()
                .filter(entity -> entity.label().equals(name))
                .toList());
      }
      at += Math.max(1, Math.max(first.length(), name.length()));
    }
    return found;
  }

  private String name(String words, int at, String first) {
    return byWord.getOrDefault(first, List.of()).stream()
        .map(Entity::label)
        .filter(label -> words.startsWith(label, at) && isEnd(words, at + label.length()))
        .findFirst()
        .orElse("");
  }

  private static boolean isEnd(String words, int at) {
    return at >= words.length() || !Character.isLetterOrDigit(words.charAt(at));
  }

  /** "Kaitane" in "the Star of Kaitane", "Leeds" in "Leeds Fair". */
  private static boolean isInLonger(String words, int from, int to) {
    return BEFORE.matcher(words.substring(0, from)).find()
        || BEHIND.matcher(words.substring(to)).find();
  }

  /** The letters and digits from a place on. */
  private static String first(String words, int at) {
    int end = at;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return words.substring(at, end);
  }
}
