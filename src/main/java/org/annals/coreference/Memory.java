package org.annals.coreference;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;

/** What a document has named so far, and when; times are counted in sentences. */
final class Memory {
  private final int near;
  private final Deque<Seen> recent = new ArrayDeque<>();
  private final Map<EntityKey, Integer> last = new HashMap<>();
  private final Map<EntityKey, Entity> known = new LinkedHashMap<>();
  private final Map<String, Integer> others = new HashMap<>();
  private final Map<String, Integer> introduced = new HashMap<>();
  private final Map<String, EntityKey> meant = new HashMap<>();
  private int clock;

  /**
   * An empty memory.
   *
   * @param near how many sentences back what has been named counts as recent
   */
  Memory(int near) {
    this.near = near;
  }

  /**
   * Something that a sentence has spoken of.
   *
   * @param time the sentence
   * @param weight how much it stands out there
   */
  record Seen(Entity entity, int time, double weight) {}

  /** Begins the next sentence. */
  void next() {
    clock++;
    while (!recent.isEmpty() && recent.getFirst().time() < clock - near) {
      recent.removeFirst();
    }
  }

  /** Begins a new section, in which nothing is recent. */
  void forget() {
    recent.clear();
  }

  void add(Entity entity, double weight) {
    recent.addLast(new Seen(entity, clock, weight));
    last.put(entity.key(), clock);
    known.put(entity.key(), entity);
  }

  /** Takes note of a noun that stands for something of its own: "another company". */
  void addOther(String noun) {
    others.put(noun, clock);
  }

  /** Forgets that the sentence has used the noun for something of its own: "the union, the TUC". */
  void dropOther(String noun) {
    others.remove(noun, clock);
  }

  /** Takes note of a noun that brings up something new: "a company". */
  void introduce(String noun) {
    introduced.put(noun, clock);
  }

  /** Takes note of what a noun has stood for: "the company" for Acme. */
  void mean(String noun, Entity entity) {
    meant.put(noun, entity.key());
  }

  /** Whether it is what the noun stood for last. */
  boolean isMeant(String noun, Entity entity) {
    return entity.key().equals(meant.get(noun));
  }

  /** Whether the noun has stood for something else since the entity was last spoken of. */
  boolean isOvertaken(String noun, Entity entity) {
    return others.getOrDefault(noun, -1) >= last.getOrDefault(entity.key(), 0);
  }

  /** Whether the noun has brought up something new within so many sentences. */
  boolean isIntroduced(String noun, int within) {
    return clock - introduced.getOrDefault(noun, -near) <= within;
  }

  /** Whether the noun has stood for something of its own within so many sentences. */
  boolean isOther(String noun, int within) {
    return clock - others.getOrDefault(noun, -within - 1) <= within;
  }

  boolean knows(Entity entity) {
    return last.containsKey(entity.key());
  }

  /** How many sentences ago it was last spoken of; very many where it never was. */
  int age(Entity entity) {
    return clock - last.getOrDefault(entity.key(), Integer.MIN_VALUE / 2);
  }

  int ago(Seen seen) {
    return clock - seen.time();
  }

  /** What has been spoken of in the last sentences, in order. */
  List<Seen> recent() {
    return List.copyOf(recent);
  }

  /** All that has been spoken of, as it came up. */
  Collection<Entity> known() {
    return known.values();
  }
}
