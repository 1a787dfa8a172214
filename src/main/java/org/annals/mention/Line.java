package org.annals.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.annals.name.Piece;
import org.annals.name.Pieces;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.annals.sentence.Token;
import org.annals.text.Span;

/**
 * A sentence as the voices see it: its words, and how it uses capitals.
 *
 * @param start the first word that is no opening mark: its capital says little
 */
record Line(Sentence sentence, List<Word> words, List<String> keys, Capitals capitals, int start) {
  private static final Word NOTHING =
      new Word(new Piece(0, 0, " "), " ", " ", Shape.MARK, PartOfSpeech.X, false);

  /** How a line uses capitals. */
  enum Capitals {
    /** As running text does: a capital means a name or a start. */
    RUNNING,
    /** On Every Main Word, so that a Capital Says Little. */
    TITLE,
    /** ON EVERY LETTER. */
    ALL
  }

  static Line of(String text, Sentence sentence) {
    var words = new ArrayList<Word>();
    List<Token> tokens = sentence.tokens();
    int token = 0;
    int end = -1;
    for (Piece piece : Pieces.of(text, sentence.span().start(), sentence.span().end())) {
      while (token < tokens.size() - 1 && tokens.get(token).span().end() <= piece.start()) {
        token++;
      }
      String key = piece.key();
      words.add(
          new Word(
              piece,
              key,
              key.toLowerCase(Locale.ROOT),
              Shape.of(piece.surface()),
              tokens.get(token).pos(),
              piece.start() == end));
      end = piece.end();
    }
    Capitals capitals = capitals(words);
    if (capitals == Capitals.ALL) {
      words.replaceAll(Word::asTitle);
    }
    return new Line(
        sentence,
        List.copyOf(words),
        words.stream().map(Word::key).toList(),
        capitals,
        firstWord(words));
  }

  /** The same line, where some of its capitals say nothing. */
  Line calmed(BitSet loud) {
    var calm = new ArrayList<>(words);
    loud.stream().forEach(at -> calm.set(at, calm.get(at).asTitle().asProper()));
    return new Line(
        sentence, List.copyOf(calm), calm.stream().map(Word::key).toList(), capitals, start);
  }

  int size() {
    return words.size();
  }

  /** The word at this place; beyond the ends a mark that equals nothing. */
  Word at(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : NOTHING;
  }

  String lower(int index) {
    return at(index).lower();
  }

  boolean isCapital(int index) {
    return at(index).isCapital();
  }

  Span span(int from, int to) {
    return new Span(words.get(from).piece().start(), words.get(to - 1).piece().end());
  }

  /** Whether a capital at this place says little because a sentence or quotation opens here. */
  boolean opens(int index) {
    if (index <= start) {
      return true;
    }
    Word before = at(index - 1);
    if (before.isOpeningQuote()) {
      Word earlier = at(index - 2);
      return earlier.shape() == Shape.MARK || !before.isClosingQuote();
    }
    return before.shape() == Shape.MARK && ":;.!?•–—|…".contains(before.piece().surface());
  }

  private static Capitals capitals(List<Word> words) {
    List<Word> spelt = words.stream().filter(Word::isSpelt).toList();
    long upper =
        spelt.stream()
            .filter(word -> word.shape() == Shape.UPPER || word.shape() == Shape.INITIAL)
            .count();
    if (spelt.size() >= 2 && upper >= 0.9 * spelt.size()) {
      return Capitals.ALL;
    }
    List<Word> content = spelt.stream().filter(word -> word.lower().length() > 3).toList();
    boolean ended = !words.isEmpty() && ".!?".contains(words.getLast().piece().surface());
    boolean title =
        content.size() >= 3
            && !ended
            && content.stream().filter(Word::isCapital).count() >= 0.75 * content.size();
    return title ? Capitals.TITLE : Capitals.RUNNING;
  }

  private static int firstWord(List<Word> words) {
    int first = 0;
    while (first < words.size() && words.get(first).shape() == Shape.MARK) {
      first++;
    }
    return first;
  }
}
