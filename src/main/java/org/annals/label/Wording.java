package org.annals.label;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.clause.Destinations;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Writes stretches of a sentence one after another so that they can be understood alone: "the town"
 * and "she" by name, where they are the first to speak of whom they mean.
 */
final class Wording {
  private static final int PLACE_WORDS = 3;
  private static final Set<String> PLACING = Set.of("in", "at", "from", "near");
  private static final Set<String> NEAR = Set.of("this", "these", "your", "that");
  private static final Set<String> POINTING = Set.of("here", "then");
  private static final Set<String> OWNERS = Set.of("his", "its", "their", "my", "our", "your");
  private static final Set<String> NEAR_PERSONS =
      Set.of("i", "me", "my", "we", "us", "our", "you", "your");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern END = Pattern.compile("[\\s.,;:!?\u2013\u2014-]+(\"?)$");
  private static final Pattern ABBREVIATED = Pattern.compile("(?s).*\\b\\p{L}\\.\\p{L}");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /** Small pictures, and marks of lists before the first word. */
  private static final Pattern STRANGE =
      Pattern.compile(
          "[\\p{So}\\p{Cs}\\p{Co}\uFE0F\u200D]+|^[^\\p{L}\\p{N}\\p{Sc}\"'\u2018#(&\u00a7]+");

  private final SentenceTree tree;
  private final Strangers strangers;
  private final Set<EntityKey> named = new HashSet<>();
  private final StringBuilder words = new StringBuilder();

  Wording(SentenceTree tree, Strangers strangers) {
    this.tree = tree;
    this.strangers = strangers;
  }

  /** Another stretch, in which those named so far need no name again. */
  Wording next() {
    Wording next = new Wording(tree, strangers);
    next.named.addAll(named);
    return next;
  }

  /** The name of what is referred to, as it is known in the whole document. */
  Wording name(Entity entity) {
    named.add(entity.key());
    append(true, entity.label());
    return this;
  }

  /** A comma. */
  Wording pause() {
    append(false, ",");
    return this;
  }

  /** A word that the text does not have. */
  Wording add(String word) {
    append(true, word);
    return this;
  }

  /** The words from one to another. */
  Wording add(int first, int last) {
    int word = first;
    while (word <= last) {
      int at = word;
      boolean apart = isApart(word, first);
      Optional<Referent> referent =
          beginningAt(word, last).filter(_ -> !strangers.isQuotedAlone(tree, at));
      boolean isNew = referent.filter(r -> named.add(r.entity().key())).isPresent();
      boolean isNear = referent.isPresent() && NEAR_PERSONS.contains(tree.lower(word));
      if (isNear || (isNew && referent.get().kind() != Referent.Kind.NAMED)) {
        int next = after(referent.get(), word);
        append(apart, referent.get().entity().label() + possessive(word, next));
        word = next;
      } else if (isNewGroup(groupAt(word, last))) {
        word = groupAt(word, last);
        addGroup(apart, word);
        word++;
      } else if (isNewPlace(word)) {
        append(apart, (isGoal(word) ? "to " : "in ") + group(word));
        word++;
      } else if (leftOut(word, last) > 0) {
        word += leftOut(word, last);
      } else {
        append(apart, MeantWords.mark(words, tree, at).orElseGet(() -> written(at)));
        word++;
      }
    }
    return this;
  }

  private void addGroup(boolean apart, int word) {
    append(apart, group(word) + (isPossessive(word) ? "\u2019s" : ""));
  }

  /** How many words from this one on say nothing alone. */
  private int leftOut(int word, int last) {
    if (isLeftOut(word) || isBeforeOwner(word, last)) {
      return 1;
    }
    if (word < last && !words.isEmpty() && OfThem.isLeftOut(tree, word)) {
      return 2;
    }
    return isPlaceUnknown(word, last) ? PLACE_WORDS : 0;
  }

  private boolean isBeforeOwner(int word, int last) {
    return word < last
        && MeantWords.areOwned(tree, word)
        && !MeantWords.areIn(words, tree, word + 1)
        && !strangers.isQuotedAlone(tree, word + 1);
  }

  /** The word, or the noun of the phrase that it opens, that stands for several; ROOT for none. */
  private int groupAt(int word, int last) {
    for (int noun = word; noun <= Math.min(last, word + PLACE_WORDS); noun++) {
      int at = noun;
      boolean isPhrase = IntStream.range(word, noun).allMatch(before -> tree.head(before) == at);
      boolean isStart = noun == word || (!isLead(word) && !isInner(word - 1, noun));
      if (!tree.anaphora().group(noun).isEmpty() && isPhrase && isStart) {
        return noun;
      }
    }
    return SentenceTree.ROOT;
  }

  /** "On both sides": what stays before those who take the place of the sides. */
  private boolean isLead(int word) {
    return tree.isA(word, "case") || tree.isA(word, "cc");
  }

  private boolean isInner(int word, int noun) {
    return word >= 0 && tree.head(word) == noun && !isLead(word);
  }

  private boolean isNewGroup(int word) {
    return word != SentenceTree.ROOT
        && !tree.isA(word, "advmod")
        && !tree.lower(word).equals("there")
        && !strangers.isQuotedAlone(tree, word)
        && tree.anaphora().group(word).stream().anyMatch(r -> !named.contains(r.entity().key()));
  }

  /** "Has lived there", "sent her there": the one place that is meant. */
  private boolean isNewPlace(int word) {
    List<Referent> meant = tree.anaphora().group(word);
    return tree.lower(word).equals("there")
        && tree.isA(word, "advmod")
        && !strangers.isQuotedAlone(tree, word)
        && meant.size() == 1
        && (isGoal(word) || strangers.isPlace(meant.getFirst().entity()))
        && !named.contains(meant.getFirst().entity().key());
  }

  private boolean isGoal(int there) {
    return Destinations.goals(tree, tree.head(there)).contains(there);
  }

  private String group(int word) {
    List<Referent> all = MeantWords.several(tree, word, r -> named.contains(r.entity().key()));
    all.forEach(r -> named.add(r.entity().key()));
    List<String> labels = all.stream().map(r -> r.entity().label()).toList();
    int last = labels.size() - 1;
    return last == 0
        ? labels.getFirst()
        : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
  }

  private boolean isApart(int word, int first) {
    boolean isMark = tree.surface(word).length() == 1 && ",.;:!?)".contains(tree.surface(word));
    return word == first
        ? !isMark
        : tree.span(word).start() > tree.span(word - 1).end() || verb(word).isPresent();
  }

  /** The form of a verb that goes with a name. */
  private Optional<String> verb(int word) {
    return strangers.isQuotedAlone(tree, word)
        ? Optional.empty()
        : Agreement.of(tree, word, strangers).or(() -> Agreement.whole(tree, word));
  }

  /** The word of the text, or what goes with the names that are put in. */
  private String written(int word) {
    return MeantWords.areIn(words, tree, word)
        ? plain(word)
        : strangers.of(tree, word).or(() -> verb(word)).orElseGet(() -> plain(word));
  }

  /** The capital of a sentence's first word goes where other words stand before it. */
  private String plain(int word) {
    boolean isLowered =
        word == 0
            && !words.isEmpty()
            && !tree.isInName(word)
            && tree.pos(word) != PartOfSpeech.PROPN
            && !tree.surface(word).matches("\\p{Lu}{2,}.*");
    return isLowered ? tree.surface(word).toLowerCase(Locale.ROOT) : tree.surface(word);
  }

  /** "Here" and "then" point at what the words around them do not tell; not in "who live here". */
  private boolean isLeftOut(int word) {
    return POINTING.contains(tree.lower(word))
        && tree.isA(word, "advmod")
        && tree.pos(tree.head(word)) == PartOfSpeech.VERB
        && !tree.hasChild(tree.head(word), "nsubj", Set.of("who"))
        && tree.children(word).isEmpty();
  }

  /** "In this district", where nothing else has said which. */
  private boolean isPlaceUnknown(int word, int last) {
    int noun = word + PLACE_WORDS - 1;
    return noun <= last
        && PLACING.contains(tree.lower(word))
        && NEAR.contains(tree.lower(word + 1))
        && tree.head(word) == noun
        && tree.head(word + 1) == noun
        && tree.isA(noun, "obl")
        && tree.referent(noun).isEmpty()
        && tree.children(noun).size() == 2;
  }

  private void append(boolean apart, String more) {
    words.append(apart && !words.isEmpty() ? " " : "").append(more);
  }

  private Optional<Referent> beginningAt(int word, int last) {
    return tree.referents().stream()
        .filter(r -> r.span().start() == tree.span(word).start())
        .filter(r -> r.span().end() <= tree.span(last).end())
        .findFirst();
  }

  /** Where the text has no mark of its own: "her Ladyship's view". */
  private String possessive(int word, int next) {
    boolean isMarked = tree.lower(next).matches("['\u2019]s");
    return isPossessive(word) && !isMarked ? "\u2019s" : "";
  }

  private boolean isPossessive(int word) {
    boolean isOwner =
        OWNERS.contains(tree.lower(word))
            || (tree.lower(word).equals("her")
                && word + 1 < tree.size()
                && !tree.isA(word, "obj")
                && !tree.isA(word, "iobj")
                && isOfNext(word));
    boolean isOfNoun = tree.isA(word, "nmod") && tree.child(word, "case").isEmpty();
    boolean isSelf = tree.lower(word).endsWith("self");
    return tree.pos(word) == PartOfSpeech.PRON && !isSelf && (isOfNoun || isOwner);
  }

  private boolean isOfNext(int word) {
    PartOfSpeech next = tree.pos(word + 1);
    return next == PartOfSpeech.NOUN || next == PartOfSpeech.ADJ;
  }

  /** The first word after a referent in which this word stands. */
  int after(Referent referent, int first) {
    int word = first + 1;
    while (word < tree.size() && tree.span(word).start() < referent.span().end()) {
      word++;
    }
    return word;
  }

  /** What has been written, without marks at its end; a quotation that is cut loses its marks. */
  @Override
  public String toString() {
    String plain =
        SPACES.matcher(words).replaceAll(" ").replace('\u201c', '"').replace('\u201d', '"');
    String ended = END.matcher(STRANGE.matcher(plain).replaceAll("").strip()).replaceAll("$1");
    if (ABBREVIATED.matcher(ended).matches()) {
      ended += ".";
    }
    boolean whole = ended.chars().filter(c -> c == '"').count() % 2 == 0;
    return whole
        ? QUOTED.matcher(ended).replaceAll("\u2018$1\u2019")
        : ended.replace("\"", "").strip();
  }
}
