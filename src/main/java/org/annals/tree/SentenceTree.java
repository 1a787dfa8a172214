package org.annals.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.reader.Analysis;
import org.annals.reader.Syntax;
import org.annals.reader.Trigger;
import org.annals.sentence.Lemmatizer;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.annals.text.Span;

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
  private final List<List<Integer>> children;
  private final List<String> lemmas;
  private final Map<Integer, Referent> referents;
  private final BitSet named;
  private final Anaphora anaphora;

  private SentenceTree(
      String text,
      Sentence sentence,
      Analysis analysis,
      List<String> lemmas,
      List<Referent> referents,
      Anaphora anaphora) {
    this.text = text;
    this.sentence = sentence;
    this.analysis = analysis;
    this.lemmas = lemmas;
    this.anaphora = anaphora;
    this.children = children(analysis.syntax());
    this.referents = new TreeMap<>();
    this.named = new BitSet();
    referents.forEach(this::place);
  }

  /**
   * The trees of a document, one a sentence, with its names as referents; none where nothing has
   * read its syntax.
   */
  public static List<SentenceTree> of(ResolvedDocument document, Lemmatizer lemmatizer) {
    List<SentenceTree> trees = new ArrayList<>();
    List<Referent> names = document.references().stream().map(SentenceTree::named).toList();
    int next = 0;
    for (int i = 0; i < document.analyses().size(); i++) {
      Sentence sentence = document.segmented().sentences().get(i);
      int from = next;
      while (next < names.size() && names.get(next).span().start() < sentence.span().end()) {
        next++;
      }
      Analysis read = document.analyses().get(i);
      Analysis analysis =
          new Analysis(read.triggers(), read.faint(), Draft.mended(sentence, read.syntax()));
      trees.add(
          new SentenceTree(
              document.document().text(),
              sentence,
              analysis,
              lemmas(sentence, analysis.syntax(), lemmatizer),
              names.subList(from, next),
              Anaphora.NONE));
    }
    return trees;
  }

  private static Referent named(Reference name) {
    return new Referent(
        name.mention().span(), name.entity(), Referent.Kind.NAMED, name.mention().confidence());
  }

  private static List<String> lemmas(Sentence sentence, Syntax syntax, Lemmatizer lemmatizer) {
    List<String> lemmas = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      lemmas.add(lemmatizer.lemma(sentence.tokens().get(i).surface(), syntax.parts().get(i)));
    }
    return lemmas;
  }

  private static List<List<Integer>> children(Syntax syntax) {
    List<List<Integer>> children = new ArrayList<>();
    syntax.heads().forEach(_ -> children.add(new ArrayList<>()));
    for (int i = 0; i < syntax.heads().size(); i++) {
      if (syntax.heads().get(i) != ROOT) {
        children.get(syntax.heads().get(i)).add(i);
      }
    }
    return children;
  }

  private void place(Referent referent) {
    int head = headOf(referent.span());
    if (head >= 0) {
      referents.putIfAbsent(head, referent);
      for (int word = 0; word < size(); word++) {
        if (referent.kind() == Referent.Kind.NAMED && span(word).overlaps(referent.span())) {
          named.set(word);
        }
      }
    }
  }

  /** The same tree with more referents; a word that has one already keeps it. */
  public SentenceTree with(List<Referent> more) {
    List<Referent> all = new ArrayList<>(referents.values());
    all.addAll(more);
    return new SentenceTree(text, sentence, analysis, lemmas, all, anaphora);
  }

  /** The same tree, in which it is known what words stand for that stand for no single entity. */
  public SentenceTree with(Anaphora known) {
    return new SentenceTree(text, sentence, analysis, lemmas, referents(), known);
  }

  /** What words stand for that stand for no single entity. */
  public Anaphora anaphora() {
    return anaphora;
  }

  /** The same tree, in which the words of a referent stand for this one only. */
  public SentenceTree replacing(Referent by) {
    List<Referent> all = new ArrayList<>(referents.values());
    all.removeIf(one -> one.span().equals(by.span()));
    all.add(by);
    return new SentenceTree(text, sentence, analysis, lemmas, all, anaphora);
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

  /** The number of words. */
  public int size() {
    return sentence.tokens().size();
  }

  /** A word as written. */
  public String surface(int word) {
    return sentence.tokens().get(word).surface();
  }

  /** A word in small letters; empty outside of the sentence. */
  public String lower(int word) {
    return word >= 0 && word < size() ? surface(word).toLowerCase(Locale.ROOT) : "";
  }

  /** The base form of a word in small letters: "arrest" for "arrested"; empty outside. */
  public String lemma(int word) {
    return word >= 0 && word < size() ? lemmas.get(word) : "";
  }

  /** The part of speech. */
  public PartOfSpeech pos(int word) {
    return analysis.syntax().parts().get(word);
  }

  /** The head of a word, {@link #ROOT} for the root. */
  public int head(int word) {
    return analysis.syntax().heads().get(word);
  }

  /**
   * The relation of a word to its head, with its subtype: "nsubj:pass". No name goes on from a
   * verb: what the network takes for that is its object, or in front of it its subject.
   */
  public String relation(int word) {
    String relation = analysis.syntax().relations().get(word);
    if (!relation.equals("flat") || head(word) == ROOT || pos(head(word)) != PartOfSpeech.VERB) {
      return relation;
    }
    return word > head(word) ? "obj" : "nsubj";
  }

  /** Whether the relation is this one or a subtype of it: "nsubj" for "nsubj:pass". */
  public boolean isA(int word, String relation) {
    return relation(word).equals(relation) || relation(word).startsWith(relation + ":");
  }

  /** The words that hang on this one, in order. */
  public List<Integer> children(int word) {
    return children.get(word);
  }

  /** The words that hang on this one by one of these relations, subtypes not included. */
  public List<Integer> children(int word, Set<String> relations) {
    return children.get(word).stream().filter(c -> relations.contains(relation(c))).toList();
  }

  /** The first word that hangs on this one by this relation, subtypes not included. */
  public Optional<Integer> child(int word, String relation) {
    return children.get(word).stream().filter(c -> relation(c).equals(relation)).findFirst();
  }

  /** Whether one of these words, in small letters, hangs on this one by a relation or a subtype. */
  public boolean hasChild(int word, String relation, Set<String> words) {
    return children.get(word).stream()
        .anyMatch(child -> isA(child, relation) && words.contains(lower(child)));
  }

  /** What the word refers to, when it is the head of a name or of words that stand for one. */
  public Optional<Referent> referent(int word) {
    return Optional.ofNullable(referents.get(word));
  }

  /** All referents, in the order of their head words. */
  public List<Referent> referents() {
    return List.copyOf(referents.values());
  }

  /** Whether the word belongs to a name. */
  public boolean isInName(int word) {
    return named.get(word);
  }

  /** Where the word stands in the text of the document. */
  public Span span(int word) {
    return sentence.tokens().get(word).span();
  }

  /** From the first to the last word at or below this one; it may hold words that are not below. */
  public Span subtreeSpan(int word) {
    Span span = span(word);
    for (int child : children.get(word)) {
      Span below = subtreeSpan(child);
      span = new Span(Math.min(span.start(), below.start()), Math.max(span.end(), below.end()));
    }
    return span;
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

  /** The words with their heads and relations, for messages and tests. */
  @Override
  public String toString() {
    return IntStream.range(0, size()).mapToObj(this::row).collect(Collectors.joining());
  }

  private String row(int i) {
    return "%d %s %s %s %d %s%n".formatted(i, surface(i), lemma(i), pos(i), head(i), relation(i));
  }
}
