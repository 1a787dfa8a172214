package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.OfficeTitles;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Who of a document bears which title or calling, as far as it has told: "Senator Jane Roe". */
final class Bearers {
  private static final int LONGEST = 8;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "then");
  private static final Set<String> LESSER =
      Set.of(
          "vice",
          "deputy",
          "assistant",
          "associate",
          "lieutenant",
          "under",
          "attorney",
          "solicitor",
          "former",
          "ex",
          "acting",
          "first");

  private final OfficeTitles titles;
  private final Map<String, Map<EntityKey, Entity>> byNoun = new HashMap<>();
  private final Map<EntityKey, Set<String>> titlesOf = new HashMap<>();

  Bearers(OfficeTitles titles) {
    this.titles = titles;
  }

  /** Takes note of what a sentence says of those whom it names. */
  void read(SentenceTree tree) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      words.add(tree.surface(i));
    }
    for (int word = 0; word < tree.size(); word++) {
      int at = word;
      tree.referent(word)
          .filter(r -> r.kind() == Referent.Kind.NAMED)
          .ifPresent(r -> read(tree, words, at, r));
    }
  }

  private void read(SentenceTree tree, List<String> words, int head, Referent name) {
    for (int noun : described(tree, head)) {
      bears(name.entity(), tree.lower(noun));
    }
    if (new Named(name.entity()).isPerson()) {
      int first = head;
      int last = head;
      while (first > 0 && tree.span(first - 1).overlaps(name.span())) {
        first--;
      }
      while (last + 1 < tree.size() && tree.span(last + 1).overlaps(name.span())) {
        last++;
      }
      before(words, first).ifPresent(title -> bears(name.entity(), title));
      after(words, last).ifPresent(title -> bears(name.entity(), title));
    }
  }

  /** The nouns that say what a name names: "X, a ship", "the ship X", "X was a ship". */
  private static List<Integer> described(SentenceTree tree, int name) {
    List<Integer> nouns = new ArrayList<>(tree.children(name, Set.of("appos", "nmod:desc")));
    int head = tree.head(name);
    boolean isBeside =
        tree.relation(name).equals("appos")
            || (tree.isA(name, "nsubj") && tree.child(head, "cop").isPresent());
    if (isBeside) {
      nouns.add(head);
    }
    nouns.removeIf(noun -> tree.pos(noun) != PartOfSpeech.NOUN || tree.isInName(noun));
    return nouns;
  }

  private Optional<String> before(List<String> words, int name) {
    for (int from = Math.max(0, name - LONGEST); from < name; from++) {
      int start = from;
      Optional<String> title =
          titles
              .longestAt(words, from)
              .filter(held -> start + held.length() == name && !held.isPast())
              .map(_ -> String.join(" ", words.subList(start, name)));
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  /** "Hans Blix, the Director General of the agency". */
  private Optional<String> after(List<String> words, int name) {
    int at = name + 1;
    if (at >= words.size() || !words.get(at).equals(",")) {
      return Optional.empty();
    }
    at++;
    while (at < words.size() && ARTICLES.contains(words.get(at).toLowerCase(Locale.ROOT))) {
      at++;
    }
    if (at >= words.size()) {
      return Optional.empty();
    }
    int start = at;
    return titles
        .longestAt(words, at)
        .filter(held -> !held.isPast())
        .map(held -> String.join(" ", words.subList(start, start + held.length())));
  }

  private void bears(Entity person, String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    String noun = lower.substring(lower.lastIndexOf(' ') + 1);
    byNoun.computeIfAbsent(noun, _ -> new HashMap<>()).put(person.key(), person);
    titlesOf.computeIfAbsent(person.key(), _ -> new LinkedHashSet<>()).add(lower);
  }

  /** All who bear the title that a phrase in small letters names: "minister", "prime minister". */
  List<Entity> of(DefinitePhrase phrase) {
    return byNoun.getOrDefault(phrase.noun(), Map.of()).values().stream()
        .filter(person -> bears(person, phrase))
        .toList();
  }

  private boolean bears(Entity person, DefinitePhrase phrase) {
    return titlesOf.getOrDefault(person.key(), Set.of()).stream()
        .anyMatch(title -> isShortFor(phrase.words(), title));
  }

  private static boolean isShortFor(String words, String title) {
    if (title.equals(words)) {
      return true;
    }
    String first = title.substring(0, Math.max(0, title.indexOf(' ')));
    return title.endsWith(" " + words) && !LESSER.contains(first);
  }
}
