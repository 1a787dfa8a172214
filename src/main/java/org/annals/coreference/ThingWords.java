package org.annals.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Described;
import org.annals.entity.Entity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Anaphora;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** What a text calls things that it gives no name, for pronouns that stand for them later. */
final class ThingWords {
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss", "nmod:desc");
  private static final Set<String> BARE = Set.of("amod", "compound", "nummod");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "that");
  private static final Set<String> OWNERS = Set.of("his", "her", "its");
  private static final Set<String> JOINING = Set.of("of", "for");
  private static final int LONGEST = 8;
  private static final int NEXT = 3;
  private static final Set<String> OTHER = Set.of("very", "then", "same", "other", "such", "own");
  private static final Antecedent NOBODY = new Described("", Described.Kind.EITHER);

  private final Map<Antecedent, String> known = new HashMap<>();
  private final Map<Integer, Antecedent> here = new HashMap<>();

  /** Begins the next sentence. */
  void next() {
    here.clear();
  }

  /** Takes note that a word of the sentence stands for something. */
  void meant(int word, Antecedent who) {
    if (who instanceof Described) {
      here.put(word, who);
    }
  }

  /**
   * The sentence with the words for what its pronouns stand for, once the others are known.
   *
   * @param spoken its names and nouns
   */
  SentenceTree learn(SentenceTree resolved, List<Occurrence> spoken) {
    Map<Integer, String> things = new HashMap<>();
    int next = 0;
    for (int word = 0; word < resolved.size(); word++) {
      while (next < spoken.size() && spoken.get(next).word() <= word) {
        hear(resolved, spoken.get(next));
        next++;
      }
      Antecedent who = here.getOrDefault(word, NOBODY);
      String words = known.get(who);
      boolean isOwner = resolved.isA(word, "nmod");
      boolean isHere = spoken.subList(0, next).stream().anyMatch(o -> o.who().equals(who));
      if (words != null && isPersonal(resolved.lower(word)) && !(isOwner && isHere)) {
        things.put(word, words);
      }
    }
    return things.isEmpty() ? resolved : resolved.with(Anaphora.NONE.withThings(things));
  }

  private void hear(SentenceTree tree, Occurrence here) {
    if (here.who() instanceof Described) {
      title(tree, here.word())
          .or(() -> phrase(tree, here.word()))
          .ifPresentOrElse(words -> known.put(here.who(), words), () -> known.remove(here.who()));
    }
  }

  private static boolean isPersonal(String lower) {
    return Pronoun.of(lower).isPresent() && !Pronoun.isReflexive(lower);
  }

  /** "The old bridge" for "an old bridge that fell"; nothing where it is nobody knows whose. */
  static Optional<String> phrase(SentenceTree tree, int noun) {
    int first = first(tree, noun);
    boolean isNoun = tree.pos(noun) == PartOfSpeech.NOUN || tree.pos(noun) == PartOfSpeech.PROPN;
    if (!isNoun || tree.pos(first) == PartOfSpeech.ADP) {
      return Optional.empty();
    }
    boolean isOther = first + 1 < noun && OTHER.contains(tree.lower(first + 1));
    int begin = tree.span(isOther ? first + 1 : first).end();
    int end = tree.span(lastOf(tree, noun)).end();
    String rest = tree.text().substring(begin, end).replaceAll("\\s+", " ");
    Optional<String> owner = tree.referent(first).map(Referent::entity).map(Entity::label);
    if (OWNERS.contains(tree.lower(first))) {
      return owner.map(name -> name + "\u2019s" + rest);
    }
    return ARTICLES.contains(tree.lower(first)) && first < noun
        ? Optional.of("the" + rest)
        : Optional.empty();
  }

  /** "The invoices" for "invoices that nobody had seen". */
  static Optional<String> plural(SentenceTree tree, int noun) {
    int first = first(tree, noun);
    boolean isBare = first == noun || BARE.contains(tree.relation(first));
    return isBare && tree.pos(noun) == PartOfSpeech.NOUN
        ? Optional.of(
            "the "
                + tree.text()
                    .substring(tree.span(first).start(), tree.span(lastOf(tree, noun)).end())
                    .replaceAll("\\s+", " "))
        : Optional.empty();
  }

  private static int first(SentenceTree tree, int noun) {
    int first = noun;
    while (first > 0
        && noun - first < LONGEST
        && tree.isWithin(first - 1, noun)
        && BEFORE.contains(tree.relation(branch(tree, first - 1, noun)))) {
      first--;
    }
    return first;
  }

  /** "Her main work, The Silent Field, appeared": the name of the thing is told beside it. */
  private static Optional<String> title(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("appos")).stream()
        .filter(c -> c > noun && tree.referent(c).isEmpty() && isTitled(tree, c))
        .map(c -> tree.subtreeSpan(c).of(tree.text()))
        .filter(name -> name.indexOf(',') < 0)
        .filter(name -> name.split(" ", -1).length <= LONGEST)
        .findFirst();
  }

  /** "The Silent Field", "the freighter Orjen". */
  private static boolean isTitled(SentenceTree tree, int word) {
    if (tree.pos(word) == PartOfSpeech.PROPN) {
      return Character.isUpperCase(tree.subtreeSpan(word).of(tree.text()).charAt(0));
    }
    return tree.pos(word) == PartOfSpeech.NOUN
        && tree.hasChild(word, "det", Set.of("the"))
        && word + 1 < tree.size()
        && tree.pos(word + 1) == PartOfSpeech.PROPN
        && tree.isWithin(word + 1, word);
  }

  /** "Of Finland" belongs to "the Grand Duchy", "for the ministry" to "the spokesman". */
  private static int lastOf(SentenceTree tree, int noun) {
    int last = noun;
    for (int below : tree.children(noun, Set.of("nmod"))) {
      boolean isOf = JOINING.contains(tree.lower(noun + 1)) && below > noun && below <= noun + NEXT;
      last = isOf && tree.children(below).stream().allMatch(c -> c < below) ? below : last;
    }
    return last;
  }

  /** The child of the noun that the word stands at or below. */
  private static int branch(SentenceTree tree, int word, int noun) {
    int at = word;
    while (tree.head(at) != noun) {
      at = tree.head(at);
    }
    return at;
  }
}
