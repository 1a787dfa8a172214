package org.annals.mention;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.name.NameBase;
import org.annals.name.WordLists;
import org.annals.ontology.Terms;
import org.annals.sentence.Segmenter;
import org.annals.text.Span;

/** A text that shows its names in place: "[PERSON Rosa Parks] was arrested". */
final class MarkedText {
  private static final Pattern MARK =
      Pattern.compile("\\[(?:PERSON|ORGANIZATION|LAW|PLACE|EVENT) ([^\\]]*)\\]");
  private static final Segmenter SEGMENTER = new Segmenter();

  /** The finder that the program uses. */
  static final MentionFinder FINDER =
      new RuleMentionFinder(NameBase.load(), WordLists.load(), HeadWords.of(Terms.load()));

  private MarkedText() {}

  /** The text without its marks. */
  static String plain(String marked) {
    return MARK.matcher(marked).replaceAll("$1");
  }

  static AnnotatedDocument read(String text) {
    return read(text, Block.Kind.PARAGRAPH);
  }

  /** What the finder makes of a text whose lines are blocks of one kind. */
  static AnnotatedDocument read(String text, Block.Kind kind) {
    List<Block> blocks =
        Pattern.compile("[^\n]+")
            .matcher(text)
            .results()
            .map(line -> new Block(new Span(line.start(), line.end()), kind))
            .toList();
    return FINDER.find(
        SEGMENTER.segment(new Document("a.txt", text, blocks, Metadata.NONE, "0".repeat(64))));
  }

  /** The text with the names that the finder found, marked. */
  static String mark(AnnotatedDocument document) {
    String text = document.segmented().document().text();
    var marked = new StringBuilder();
    int at = 0;
    for (Mention mention : document.mentions()) {
      marked
          .append(text, at, mention.span().start())
          .append('[')
          .append(mention.entityClass().type().name().toUpperCase(Locale.ROOT))
          .append(' ')
          .append(mention.span().of(text))
          .append(']');
      at = mention.span().end();
    }
    return marked.append(text.substring(at)).toString();
  }
}
