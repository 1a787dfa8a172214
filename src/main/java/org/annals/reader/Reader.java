package org.annals.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.annals.name.EntityClass;
import org.annals.sentence.Sentence;
import org.annals.sentence.Token;
import org.annals.text.DataFile;
import org.annals.text.Span;

/**
 * Reads sentences with the network that ships with the program, each once: names, event triggers
 * and syntax come from the same pass.
 *
 * <p>Sentences are computed side by side, sorted by length, in batches that depend on nothing but
 * the sentences of the call: the same call gives the same bits on any thread. Safe to share among
 * threads.
 */
public final class Reader implements AutoCloseable {
  private static final String MODEL = "/reader/reader.onnx";

  /** How many sentences are in work at a time; what the network says of a piece takes 1 kB. */
  private static final int TOGETHER = 128;

  /** What the network's doubt counts for where faint triggers are looked for. */
  private static final double FAINT = 0.1;

  private final NetworkSession network;
  private final WordPieces vocabulary;
  private final Labels labels;
  private final StretchDecoder names;
  private final StretchDecoder triggers;

  /** Reads with this model, vocabulary and labels. */
  public Reader(byte[] model, WordPieces vocabulary, Labels labels) {
    this.network = new NetworkSession(model);
    this.vocabulary = vocabulary;
    this.labels = labels;
    this.names = new StretchDecoder(labels.names(), Reader::type);
    this.triggers = new StretchDecoder(labels.triggers(), _ -> "event");
  }

  /**
   * With the model that ships with the program.
   *
   * @throws ReaderUnavailableException where its native library cannot be loaded
   */
  public static Reader load() {
    try (InputStream in = DataFile.open(MODEL)) {
      return new Reader(in.readAllBytes(), WordPieces.load(), Labels.load());
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }

  private static String type(String className) {
    return EntityClass.named(className).orElseThrow().type().name();
  }

  /** What stands in these sentences of a text, one reading a sentence, in their order. */
  public List<SentenceReading> read(String text, List<Sentence> sentences) {
    List<SentenceReading> readings = new ArrayList<>(sentences.size());
    for (int from = 0; from < sentences.size(); from += TOGETHER) {
      int to = Math.min(sentences.size(), from + TOGETHER);
      readings.addAll(readTogether(text, sentences.subList(from, to)));
    }
    return readings;
  }

  private List<SentenceReading> readTogether(String text, List<Sentence> sentences) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      parts.addAll(parts(i, text, sentences.get(i)));
    }
    parts.sort(Comparator.comparingInt(part -> part.input().sequence().length()));
    List<List<Read>> bySentence = new ArrayList<>();
    sentences.forEach(_ -> bySentence.add(new ArrayList<>()));
    int from = 0;
    for (int to :
        Batches.ends(parts.stream().map(part -> part.input().sequence().length()).toList())) {
      List<Part> batch = parts.subList(from, to);
      List<NetworkSession.Output> outputs = network.run(batch.stream().map(Part::input).toList());
      for (int i = 0; i < batch.size(); i++) {
        bySentence.get(batch.get(i).sentence()).add(new Read(batch.get(i), outputs.get(i)));
      }
      from = to;
    }
    List<SentenceReading> readings = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      bySentence.get(i).sort(Comparator.comparingInt(read -> read.part().firstWord()));
      readings.add(reading(sentences.get(i), bySentence.get(i)));
    }
    return readings;
  }

  /** A sentence, or as much of a long one as fits into a sequence; words are its tokens. */
  @SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
  private record Part(
      int sentence, int firstWord, List<Unit> units, int[] anchors, NetworkSession.Input input) {}

  private record Read(Part part, NetworkSession.Output output) {}

  private List<Part> parts(int number, String text, Sentence sentence) {
    List<Unit> units = Unit.of(text, sentence.span());
    List<Part> parts = new ArrayList<>();
    int word = 0;
    int from = 0;
    while (from < units.size()) {
      int to = from + PieceSequence.fitting(units, from, vocabulary);
      List<Unit> some = units.subList(from, to);
      int end = to < units.size() ? units.get(to).span().start() : Integer.MAX_VALUE;
      List<Span> words = new ArrayList<>();
      while (word + words.size() < sentence.tokens().size()
          && sentence.tokens().get(word + words.size()).span().start() < end) {
        words.add(sentence.tokens().get(word + words.size()).span());
      }
      parts.add(part(number, word, some, words));
      word += words.size();
      from = to;
    }
    return parts;
  }

  private Part part(int number, int firstWord, List<Unit> units, List<Span> words) {
    PieceSequence sequence = PieceSequence.of(units, vocabulary);
    int[] anchors = Anchors.of(units, words);
    int[] starts =
        Arrays.stream(anchors)
            .filter(anchor -> anchor != Anchors.NONE)
            .map(anchor -> sequence.first()[anchor])
            .toArray();
    return new Part(number, firstWord, units, anchors, new NetworkSession.Input(sequence, starts));
  }

  private SentenceReading reading(Sentence sentence, List<Read> reads) {
    List<Unit> units = new ArrayList<>();
    List<float[]> rows = new ArrayList<>();
    SyntaxDecoder syntax = new SyntaxDecoder(labels, sentence.tokens().size());
    for (Read read : reads) {
      Part part = read.part();
      units.addAll(part.units());
      for (int first : part.input().sequence().first()) {
        rows.add(read.output().tags()[first]);
      }
      syntax.add(part.firstWord(), part.anchors(), part.input(), read.output());
    }
    float[][] scores = rows.toArray(float[][]::new);
    int offset = labels.names().size();
    List<Trigger> told = told(units, scores, triggers.decode(units, scores, offset));
    List<Trigger> faint =
        told(units, scores, triggers.decode(units, scores, offset, FAINT)).stream()
            .filter(
                f -> told.stream().noneMatch(t -> t.stretch().span().overlaps(f.stretch().span())))
            .toList();
    StretchDecoder.Decoded named = names.decodeWithProbabilities(units, scores, 0);
    return new SentenceReading(
        named.stretches(),
        named.probabilities(),
        new Analysis(
            told,
            faint,
            syntax.syntax(sentence.tokens().stream().map(Token::pos).toList()),
            syntax.surety()));
  }

  private List<Trigger> told(List<Unit> units, float[][] scores, List<Stretch> stretches) {
    return stretches.stream().map(s -> new Trigger(s, reality(units, scores, s))).toList();
  }

  private String reality(List<Unit> units, float[][] scores, Stretch stretch) {
    int offset = labels.names().size() + labels.triggers().size();
    int unit = 0;
    while (units.get(unit).span().start() < stretch.span().start()) {
      unit++;
    }
    int best = SyntaxDecoder.top(scores[unit], offset, labels.reality().size());
    return labels.reality().tags().get(best);
  }

  @Override
  public void close() {
    network.close();
  }
}
