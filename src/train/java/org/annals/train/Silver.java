package org.annals.train;

import java.util.ArrayList;
import java.util.List;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.reader.Reader;
import org.annals.reader.Syntax;
import org.annals.reader.Unit;
import org.annals.sentence.Segmenter;
import org.annals.sentence.Sentence;
import org.annals.sentence.Token;
import org.annals.text.Span;

/**
 * Gives syntax to sentences that nobody has parsed, by a network that has learnt syntax alone. Where
 * only GUM has trees, a network that learns names and triggers beside it loses them on all other
 * texts: what it says of words there is never corrected.
 */
final class Silver {
  private final Reader teacher;
  private final Exemplar exemplar;
  private final Segmenter segmenter = new Segmenter();

  Silver(Reader teacher, Exemplar exemplar) {
    this.teacher = teacher;
    this.exemplar = exemplar;
  }

  /** The same examples, those without a tree with one. */
  List<Example> with(List<Example> examples) {
    List<Example> all = new ArrayList<>(examples.size());
    for (Example example : examples) {
      all.add(example.hasTree() ? example : with(example));
    }
    return all;
  }

  private Example with(Example example) {
    String text = text(example.units());
    Span whole = new Span(0, text.length());
    Document document =
        new Document(
            "a.txt",
            text,
            List.of(new Block(whole, Block.Kind.PARAGRAPH)),
            Metadata.NONE,
            "0".repeat(64));
    List<Token> tokens =
        segmenter.segment(document).sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .toList();
    if (tokens.isEmpty()) {
      return example;
    }
    Syntax syntax =
        teacher
            .read(text, List.of(new Sentence(whole, Block.Kind.PARAGRAPH, tokens)))
            .getFirst()
            .analysis()
            .syntax();
    return exemplar.parsed(example, tokens.stream().map(Token::span).toList(), syntax);
  }

  /** The units where they stood, with spaces between them. */
  private static String text(List<Unit> units) {
    StringBuilder text = new StringBuilder();
    for (Unit unit : units) {
      text.append(" ".repeat(Math.max(0, unit.span().start() - text.length())));
      text.append(unit.surface());
    }
    return text.toString();
  }
}
