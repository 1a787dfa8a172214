package org.annals.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.entity.ResolvedDocument;
import org.annals.reader.Analysis;
import org.annals.reader.Syntax;
import org.annals.reader.Trigger;
import org.annals.sentence.Lemmatizer;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.annals.text.Span;
import org.annals.time.TimeReading;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a tree of words in the terms of Universal Dependencies. Words are counted from 0 in
 * the order of the sentence; a name is known by its head word, the one whose own head stands
 * outside of the name.
 */
public final class SentenceTree {
  /** The head of the word that has none. */
  public static final int ROOT = Syntax.ROOT;

  private final String text;
  private final Sentence sentence;
  private final Analysis analysis;
  private final Words words;
  private final @Nullable Referent[] byHead;
  private final List<Referent> referents;
  private final BitSet named;
  private final Anaphora anaphora;
  private final SemanticRoles roles;

  private SentenceTree(
      String text,
      Sentence sentence,
      Analysis analysis,
      Words words,
      List<Referent> referents,
      Anaphora anaphora,
      SemanticRoles roles) {
    this.text = text;
    this.sentence = sentence;
    this.analysis = analysis;
    this.words = words;
    this.anaphora = anaphora;
    this.roles = roles;
    this.byHead = new Referent[words.size()];
    this.named = new BitSet(words.size());
    referents.forEach(this::place);
    this.referents = Arrays.stream(byHead).filter(Objects::nonNull).toList();
  }

  /** The trees of a document, one a sentence, with its names; none where nothing has read it. */
  public static List<SentenceTree> of(ResolvedDocument document, Lemmatizer lemmatizer) {
    List<SentenceTree> trees = new ArrayList<>();
    List<Referent> names = document.references().stream().map(Referent::of).toList();
    int next = 0;
    for (int i = 0; i < document.analyses().size(); i++) {
      Sentence sentence = document.segmented().sentences().get(i);
      int from = next;
      while (next < names.size() && names.get(next).span().start() < sentence.span().end()) {
        next++;
      }
      List<Referent> named = names.subList(from, next);
      Analysis analysis = WholeNames.of(sentence, document.analyses().get(i), named);
      trees.add(
          new SentenceTree(
              document.document().text(),
              sentence,
              analysis,
              Words.of(sentence, analysis.syntax(), lemmatizer),
              named,
              Anaphora.NONE,
              SemanticRoles.NONE));
    }
    return trees;
  }

  private void place(Referent referent) {
    int head = headOf(referent.span());
    if (head >= 0) {
      byHead[head] = byHead[head] == null ? referent : byHead[head];
      for (int word = 0; referent.kind() == Referent.Kind.NAMED && word < size(); word++) {
        if (span(word).overlaps(referent.span())) {
          named.set(word);
        }
      }
    }
  }

  /** The same tree with more referents; a word that has one already keeps it. */
  public SentenceTree with(List<Referent> more) {
    return with(Stream.concat(referents.stream(), more.stream()).toList(), anaphora, roles);
  }

  /** The same tree, in which it is known what words stand for that stand for no single entity. */
  public SentenceTree with(Anaphora known) {
    return with(referents, known, roles);
  }

  /** What words stand for that stand for no single entity. */
  public Anaphora anaphora() {
    return anaphora;
  }

  /** The same tree with these. */
  public SentenceTree with(SemanticRoles known) {
    return with(referents, anaphora, known);
  }

  /** How likely its words tell facts and take part in them. */
  public SemanticRoles roles() {
    return roles;
  }

  /** The same tree, in which only words of which this holds stand for something. */
  public SentenceTree keeping(Predicate<Referent> kept) {
    return with(referents.stream().filter(kept).toList(), anaphora, roles);
  }

  private SentenceTree with(List<Referent> all, Anaphora known, SemanticRoles likely) {
    return new SentenceTree(text, sentence, analysis, words, all, known, likely);
  }

  /** The text of the whole document. */
  public String text() {
    return text;
  }

  /** The sentence itself. */
  public Sentence sentence() {
    return sentence;
  }

  /** The triggers of events that the network sees, in order. */
  public List<Trigger> triggers() {
    return analysis.triggers();
  }

  /** Words that the network half takes for triggers of events, in order. */
  public List<Trigger> faintTriggers() {
    return analysis.faint();
  }

  /** The expressions of time of the sentence. */
  public TimeReading times() {
    return words.times(text, sentence.span());
  }

  /** The number of words. */
  public int size() {
    return words.size();
  }

  /** A word as written; empty outside of the sentence. */
  public String surface(int word) {
    return words.surface(word);
  }

  /** A word in small letters; empty outside of the sentence. */
  public String lower(int word) {
    return words.lower(word);
  }

  /** The base form of a word in small letters: "arrest" for "arrested"; empty outside. */
  public String lemma(int word) {
    return words.lemma(word);
  }

  /** The part of speech; {@code X} outside of the sentence. */
  public PartOfSpeech pos(int word) {
    return words.pos(word);
  }

  /** The head of a word, {@link #ROOT} for the root and outside of the sentence. */
  public int head(int word) {
    return words.head(word);
  }

  /**
   * The relation of a word to its head, with its subtype: "nsubj:pass". No name goes on from a
   * verb: what the network takes for that is its object, or in front of it its subject. Empty
   * outside of the sentence.
   */
  public String relation(int word) {
    return words.relation(word);
  }

  /** Whether the relation is this one or a subtype of it: "nsubj" for "nsubj:pass". */
  public boolean isA(int word, String relation) {
    String own = words.relation(word);
    int length = relation.length();
    return own.startsWith(relation) && (own.length() == length || own.charAt(length) == ':');
  }

  /** How likely a word hangs as it does, as the network sees it; 0 where rules have put it so. */
  public double surety(int word) {
    return analysis.surety().get(word);
  }

  /** The words that hang on this one, in order; none outside of the sentence. */
  public List<Integer> children(int word) {
    return words.children(word);
  }

  /** The words that hang on this one by one of these relations, subtypes not included. */
  public List<Integer> children(int word, Set<String> relations) {
    List<Integer> found = new ArrayList<>(2);
    for (Integer child : words.children(word)) {
      if (relations.contains(words.relation(child))) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first word that hangs on this one by this relation, subtypes not included. */
  public Optional<Integer> child(int word, String relation) {
    for (Integer child : words.children(word)) {
      if (words.relation(child).equals(relation)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Whether one of these words, in small letters, hangs on this one by a relation or a subtype. */
  public boolean hasChild(int word, String relation, Set<String> lowers) {
    for (int child : words.children(word)) {
      if (isA(child, relation) && lowers.contains(words.lower(child))) {
        return true;
      }
    }
    return false;
  }

  /** What the word refers to, when it is the head of a name or of words that stand for one. */
  public Optional<Referent> referent(int word) {
    return word >= 0 && word < byHead.length ? Optional.ofNullable(byHead[word]) : Optional.empty();
  }

  /** All referents, in the order of their head words. */
  public List<Referent> referents() {
    return referents;
  }

  /** Whether the word belongs to a name. */
  public boolean isInName(int word) {
    return named.get(word);
  }

  /** Where the word stands in the text of the document. */
  public Span span(int word) {
    return words.span(word);
  }

  /** From the first to the last word at or below this one; it may hold words that are not below. */
  public Span subtreeSpan(int word) {
    return words.spanBelow(word);
  }

  /** Whether a word is this one or stands below it. */
  public boolean isWithin(int word, int top) {
    int at = word;
    while (at != ROOT && at != top) {
      at = head(at);
    }
    return at == top;
  }

  /** The word in a stretch of the document whose head lies outside of it; -1 if there is none. */
  public int headOf(Span stretch) {
    for (int word = 0; word < size(); word++) {
      if (isInside(word, stretch) && !isInside(head(word), stretch)) {
        return word;
      }
    }
    return -1;
  }

  private boolean isInside(int word, Span stretch) {
    return word != ROOT && span(word).overlaps(stretch);
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
