package org.annals.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** What the sentences around a word speak of: war, protest; and who in the document is a judge. */
final class Setting {
  private static final int REACH = 2;
  private static final Set<String> JUDGES =
      Set.of("judge", "justice", "justices", "magistrate", "hon.", "recorder", "j.", "inspector");
  private static final Set<String> REFEREES =
      Set.of("referee", "umpire", "linesman", "bookable", "booking", "substitute", "innings");
  private static final Set<String> BESIDE = Set.of("appos", "conj", "acl:relcl");

  private final List<SentenceTree> trees;
  private final Signs signs;
  private final Set<EntityKey> judges = new HashSet<>();
  private final Set<EntityKey> rulers = new HashSet<>();

  /** The words that show it, as data. */
  record Signs(
      Set<String> war,
      Set<String> protest,
      Set<String> court,
      Set<String> violence,
      Set<String> sport,
      Set<String> strike,
      Set<String> election,
      Set<String> force,
      Set<String> film) {
    Signs() {
      this(
          read("war"),
          read("protest"),
          read("court"),
          read("violence"),
          read("sport"),
          read("strike"),
          read("election"),
          read("force"),
          read("film"));
    }

    private static Set<String> read(String what) {
      return DataFile.words("/event/" + what + "-signs.txt");
    }
  }

  Setting(List<SentenceTree> trees, Signs signs) {
    this.trees = trees;
    this.signs = signs;
    for (SentenceTree tree : trees) {
      for (Referent referent : tree.referents()) {
        if (referent.entity().is(EntityType.PERSON)) {
          add(tree, referent);
        }
      }
    }
  }

  private void add(SentenceTree tree, Referent person) {
    if (isTitled(tree, person)) {
      judges.add(person.entity().key());
    }
    if (PolicyWords.isRuler(tree, tree.headOf(person.span()))) {
      rulers.add(person.entity().key());
    }
  }

  /** The sentence before; nothing before the first. */
  Optional<SentenceTree> before(int sentence) {
    return sentence > 0 && sentence <= trees.size()
        ? Optional.of(trees.get(sentence - 1))
        : Optional.empty();
  }

  private static boolean isTitled(SentenceTree tree, Referent referent) {
    int head = tree.headOf(referent.span());
    int first = head;
    while (first > 0 && tree.span(first - 1).start() >= referent.span().start()) {
      first--;
    }
    return first >= 0
        && ((first > 0 && JUDGES.contains(tree.lower(first - 1)))
            || JUDGES.contains(tree.lower(first))
            || tree.children(head, BESIDE).stream()
                .anyMatch(beside -> JUDGES.contains(tree.lemma(beside))));
  }

  /** Whether the document calls somebody a judge. */
  boolean isJudge(EntityKey key) {
    return judges.contains(key);
  }

  /** Whether the document says that somebody governs: "President Bo Li", "Li's government". */
  boolean isRuler(EntityKey key) {
    return rulers.contains(key);
  }

  /** Whether the sentences around a word speak of armed force. */
  boolean isOfWar(int sentence, int word) {
    return speaks(sentence, word, signs.war());
  }

  /** Whether a noun is for those who fight or what they belong to. */
  boolean isSoldier(SentenceTree tree, int noun) {
    return signs.war().contains(tree.lemma(noun));
  }

  /** Whether the sentences around a word speak of protest. */
  boolean isOfProtest(int sentence, int word) {
    return speaks(sentence, word, signs.protest());
  }

  /** Whether the sentences around a word speak of courts. */
  boolean isOfCourts(int sentence, int word) {
    return speaks(sentence, word, signs.court());
  }

  /** Whether the sentences around a word speak of violence. */
  boolean isOfViolence(int sentence, int word) {
    return speaks(sentence, word, signs.violence());
  }

  /** Whether the sentences around a word speak of force that people use against others. */
  boolean isOfForce(int sentence, int word) {
    return speaks(sentence, word, signs.force());
  }

  /** Whether the sentences around a word speak of pictures that somebody takes. */
  boolean isOfFilm(int sentence, int word) {
    return speaks(sentence, word, signs.film());
  }

  /** Whether the sentences around a word speak of strikes. */
  boolean isOfStrikes(int sentence, int word) {
    return speaks(sentence, word, signs.strike());
  }

  /** Whether the sentences around a word speak of elections. */
  boolean isOfElections(int sentence, int word) {
    return speaks(sentence, word, signs.election());
  }

  /** Whether the sentences around a word speak of sport, and not by a name: "New Jersey". */
  boolean isOfSport(int sentence, int word) {
    SentenceTree own = trees.get(sentence);
    return speaks(
        sentence,
        (tree, at) ->
            signs.sport().contains(tree.lemma(at))
                && !tree.isInName(at)
                && !(tree == own && at == word));
  }

  /** Whether the sentences around a word speak of who keeps the rules of a game. */
  boolean isOfReferees(int sentence, int word) {
    return speaks(sentence, word, REFEREES);
  }

  private boolean speaks(int sentence, int without, Set<String> words) {
    SentenceTree own = trees.get(sentence);
    return speaks(
        sentence,
        (tree, word) -> !(tree == own && word == without) && words.contains(tree.lemma(word)));
  }

  /** A sign: a word of a sentence. */
  private interface Sign {
    boolean is(SentenceTree tree, int word);
  }

  private boolean speaks(int sentence, Sign sign) {
    int last = Math.min(trees.size() - 1, sentence + REACH);
    for (int at = Math.max(0, sentence - REACH); at <= last; at++) {
      SentenceTree tree = trees.get(at);
      if (IntStream.range(0, tree.size()).anyMatch(word -> sign.is(tree, word))) {
        return true;
      }
    }
    return false;
  }
}
