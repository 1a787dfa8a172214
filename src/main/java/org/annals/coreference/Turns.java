package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** The turns of a written conversation: paragraphs that open with "Jane Doe:", "DOE:" or "Q:". */
final class Turns {
  private static final int LONGEST = 6;
  private static final int LONGEST_ASIDE = 20;
  private static final int ENOUGH = 2;
  private static final Set<String> ROLES =
      Set.of(
          "q",
          "a",
          "question",
          "answer",
          "interviewer",
          "host",
          "moderator",
          "reporter",
          "speaker",
          "chairman",
          "chairwoman",
          "chairperson",
          "members");

  private final List<SentenceTree> trees;
  private final Map<String, Optional<Entity>> byWord = new LinkedHashMap<>();
  private final Map<Integer, Optional<Entity>> opened = new TreeMap<>();
  private final Map<Integer, Integer> colons = new HashMap<>();
  private final List<Optional<Entity>> speakers = new ArrayList<>();
  private final List<Boolean> inTurn = new ArrayList<>();

  Turns(List<SentenceTree> trees) {
    this.trees = trees;
    trees.forEach(this::learn);
    for (int i = 0; i < trees.size(); i++) {
      open(i);
    }
    boolean isConversation = opened.size() >= ENOUGH;
    for (int i = 0; i < trees.size(); i++) {
      follow(i, isConversation);
    }
  }

  /**
   * Takes note of the last words of the names of persons; one that two of them bear is nobody's.
   */
  private void learn(SentenceTree tree) {
    for (Referent referent : tree.referents()) {
      if (referent.entity().is(EntityType.PERSON)) {
        String name = referent.entity().key().canonicalName();
        byWord.merge(
            upper(name.substring(name.lastIndexOf(' ') + 1)),
            Optional.of(referent.entity()),
            (one, other) -> one.map(Entity::key).equals(other.map(Entity::key)) ? one : none());
      }
    }
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static Optional<Entity> none() {
    return Optional.empty();
  }

  private void open(int sentence) {
    SentenceTree tree = trees.get(sentence);
    int colon = isFirst(sentence) ? colon(tree) : -1;
    if (colon < 0) {
      return;
    }
    Optional<Entity> named = named(tree, colon);
    if (named.isPresent() || ROLES.contains(tree.lower(colon - 1))) {
      opened.put(sentence, named);
      colons.put(sentence, colon);
    }
  }

  private boolean isFirst(int sentence) {
    SentenceTree tree = trees.get(sentence);
    int start = tree.sentence().span().start();
    boolean isText =
        tree.sentence().kind() == Block.Kind.PARAGRAPH
            || tree.sentence().kind() == Block.Kind.LIST_ITEM;
    return isText
        && (start == 0 || Character.isWhitespace(tree.text().charAt(start - 1)))
        && (sentence == 0 || hasBreak(trees.get(sentence - 1).sentence().span().end(), start));
  }

  private boolean hasBreak(int from, int to) {
    return from > to || trees.getFirst().text().substring(from, to).indexOf('\n') >= 0;
  }

  /**
   * The place of the colon behind a few words in capitals that open a sentence, "JANE DOE (Minister
   * of Health):" among them; -1 for none, and where a letter greets: "Dear Ms. Doe:".
   */
  private static int colon(SentenceTree tree) {
    int longest = LONGEST;
    boolean isAside = false;
    if (tree.lower(0).equals("dear")) {
      return -1;
    }
    for (int word = 0; word < Math.min(longest, tree.size() - 1); word++) {
      String surface = tree.surface(word);
      if (surface.equals(":")) {
        return word > 0 ? word : -1;
      }
      isAside = surface.equals("(") || (isAside && !surface.equals(")"));
      if (isAside) {
        longest = Math.min(LONGEST_ASIDE, longest + 1);
      } else if (isSmall(surface)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSmall(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first) && !Character.isUpperCase(first);
  }

  private Optional<Entity> named(SentenceTree tree, int colon) {
    for (int word = 0; word < colon; word++) {
      Optional<Entity> person =
          tree.referent(word).map(Referent::entity).filter(entity -> entity.is(EntityType.PERSON));
      if (person.isPresent()) {
        return person;
      }
    }
    return byWord.getOrDefault(upper(tree.surface(colon - 1)), Optional.empty());
  }

  /** "(Laughter)" interrupts nobody. */
  private static boolean isAside(SentenceTree tree) {
    return tree.size() > 0 && tree.surface(0).equals("(");
  }

  private void follow(int sentence, boolean isConversation) {
    Block.Kind kind = trees.get(sentence).sentence().kind();
    Optional<Entity> opening = opened.getOrDefault(sentence, Optional.empty());
    boolean opens = opened.containsKey(sentence);
    boolean goesOn =
        sentence > 0
            && inTurn.get(sentence - 1)
            && (kind != Block.Kind.HEADING || isAside(trees.get(sentence)))
            && (isConversation || !isFirst(sentence));
    inTurn.add(opens || goesOn);
    speakers.add(opens ? opening : goesOn ? speakers.get(sentence - 1) : Optional.empty());
  }

  /** Whether a sentence belongs to a turn. */
  boolean isInTurn(int sentence) {
    return inTurn.get(sentence);
  }

  /** Who speaks in the turn of a sentence; nothing where it is not known. */
  Optional<Entity> speaker(int sentence) {
    return speakers.get(sentence);
  }

  /** Whether a word belongs to the name before the colon, of which nothing is told. */
  boolean isLabel(Place place) {
    return place.word() < colons.getOrDefault(place.sentence(), 0);
  }
}
