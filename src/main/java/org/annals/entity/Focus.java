package org.annals.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.mention.Mention;
import org.annals.name.EntityType;

/**
 * Whom a text means by a name that several have: the one named last, unless that one was named far
 * above and only in passing, and the text is about another.
 */
final class Focus {
  /** How often somebody must have been named whom a text is about. */
  private static final int OFTEN = 3;

  /** How many times as often as the one named last. */
  private static final int LEAD = 2;

  private final List<Mention> mentions;
  private final String text;
  private final Map<Form, Integer> last = new HashMap<>();
  private final Map<Form, Integer> times = new HashMap<>();

  /** Whom the first line names first. */
  private Optional<Form> title = Optional.empty();

  /** A text of which nothing has been read yet. */
  Focus(List<Mention> mentions, String text) {
    this.mentions = mentions;
    this.text = text;
  }

  /** The full forms that have come up. */
  Set<Form> seen() {
    return last.keySet();
  }

  /** Takes note of whom a mention means. */
  void see(int mention, Form root) {
    if (mention == 0 && mentions.getFirst().span().end() <= text.indexOf('\n')) {
      title = Optional.of(root);
    }
    last.put(root, mention);
    times.merge(root, 1, Integer::sum);
  }

  /**
   * Whom a mention means; else the first of those whom it can mean.
   *
   * @param possible the full forms that it can be short for
   */
  Form meant(int mention, List<Form> possible) {
    List<Form> named = possible.stream().filter(last::containsKey).toList();
    Form nearest =
        named.stream()
            .max(Comparator.comparingInt(full -> last.getOrDefault(full, -1)))
            .orElse(possible.getFirst());
    if (named.size() < 2 || nearest.type() != EntityType.PERSON) {
      return nearest;
    }
    if (title.filter(named::contains).isPresent() && isFar(nearest, mention)) {
      return title.get();
    }
    return named.stream()
        .max(Comparator.comparingInt(full -> times.getOrDefault(full, 0)))
        .filter(full -> isAbove(full, nearest) && isFar(nearest, mention))
        .orElse(nearest);
  }

  private boolean isAbove(Form full, Form nearest) {
    int often = times.getOrDefault(full, 0);
    return often >= OFTEN && often >= LEAD * times.getOrDefault(nearest, 0);
  }

  /** Whether a whole paragraph or another item of a list stands between. */
  private boolean isFar(Form full, int mention) {
    int from = mentions.get(last.getOrDefault(full, mention)).span().end();
    int to = mentions.get(mention).span().start();
    int first = text.indexOf("\n", from);
    int second = first < 0 ? first : text.indexOf("\n\n", first + 2);
    return second >= 0 && second < to;
  }
}
