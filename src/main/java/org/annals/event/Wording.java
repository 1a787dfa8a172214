package org.annals.event;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.entity.EntityKey;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Writes stretches of a sentence one after another so that they can be understood alone: "the town"
 * and "she" by name, where they are the first to speak of whom they mean.
 */
final class Wording {
  private static final Map<String, String> OF_NAMES =
      Map.of("have", "has", "am", "is", "do", "does");

  private static final int PLACE_WORDS = 3;
  private static final Set<String> PLACING = Set.of("in", "at", "from", "near");
  private static final Set<String> NEAR = Set.of("this", "these", "your", "that");
  private static final Set<String> PAST = Set.of("had", "been", "was", "were");
  private static final Set<String> POINTING = Set.of("there", "here", "then");
  private static final Set<String> OWNERS = Set.of("his", "its", "their");

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
  Wording name(Referent referent) {
    named.add(referent.entity().key());
    append(true, referent.entity().label());
    return this;
  }

  /** The words from one to another. */
  Wording add(int first, int last) {
    int word = first;
    while (word <= last) {
      int at = word;
      boolean apart = word == first || tree.span(word).start() > tree.span(word - 1).end();
      Optional<Referent> referent = beginningAt(word, last);
      boolean isNew = referent.filter(r -> named.add(r.entity().key())).isPresent();
      if (isNew && referent.get().kind() != Referent.Kind.NAMED) {
        String possessive = isPossessive(word) ? "\u2019s" : "";
        append(apart, referent.get().entity().label() + possessive);
        word = after(referent.get(), word);
      } else if (isLeftOut(word)) {
        word++;
      } else if (isPlaceUnknown(word, last)) {
        word += PLACE_WORDS;
      } else {
        append(apart, strangers.of(tree, word).orElseGet(() -> plain(at)));
        word++;
      }
    }
    return this;
  }

  /** The word of the text; behind a name that stands for "I" the form that goes with names. */
  private String plain(int word) {
    boolean isOfFirst =
        word > 0 && tree.lower(word - 1).equals("i") && strangers.of(tree, word - 1).isPresent();
    return isOfFirst
        ? OF_NAMES.getOrDefault(tree.lower(word), tree.surface(word))
        : tree.surface(word);
  }

  /** "There" and "then" point at what the words around them do not tell. */
  private boolean isLeftOut(int word) {
    return POINTING.contains(tree.lower(word))
        && tree.isA(word, "advmod")
        && tree.pos(tree.head(word)) == PartOfSpeech.VERB
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

  /** Whether a verb tells something without its subject, since more hangs on it. */
  static boolean saysMuch(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && tree.children(verb).stream()
            .anyMatch(child -> child > verb && tree.pos(child) != PartOfSpeech.PUNCT);
  }

  /** Where a verb begins that stands without its subject: "was arrested" becomes "arrested". */
  static int firstAlone(SentenceTree tree, int first, int verb) {
    int at = first;
    while (at < verb && (tree.isA(at, "aux:pass") || PAST.contains(tree.lower(at)))) {
      at++;
    }
    return at;
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

  private boolean isPossessive(int word) {
    boolean isOwner =
        OWNERS.contains(tree.lower(word))
            || (tree.lower(word).equals("her") && word + 1 < tree.size() && isOfNext(word));
    return tree.pos(word) == PartOfSpeech.PRON && (tree.isA(word, "nmod") || isOwner);
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
        words.toString().replaceAll("\\s+", " ").replace('\u201c', '"').replace('\u201d', '"');
    String ended = plain.replaceAll("[\\s.,;:!?\u2013\u2014-]+(\"?)$", "$1");
    boolean whole = ended.chars().filter(c -> c == '"').count() % 2 == 0;
    return whole
        ? ended.replaceAll("\"([^\"]*)\"", "\u2018$1\u2019")
        : ended.replace("\"", "").strip();
  }
}
