package org.annals.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Block;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.mention.AnnotatedDocument;
import org.annals.mention.Mention;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.NameBase;
import org.annals.name.Reading;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.SegmentedDocument;
import org.annals.sentence.Sentence;
import org.annals.sentence.Token;
import org.annals.text.Span;

/** Reads a document of one sentence a line in which names are marked: "[Person Rosa Parks]". */
public final class MarkedDocument {
  private static final Pattern MARK = Pattern.compile("\\[(\\p{Lu}\\w+) ([^\\]]+)]");
  private static final Pattern TOKEN = Pattern.compile("[\\w'-]+|[^\\w\\s]");

  private MarkedDocument() {}

  /** The document; what the name base safely knows is known of its mentions. */
  public static AnnotatedDocument parse(String marked, Metadata metadata, NameBase names) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      EntityClass entityClass = EntityClass.named(mark.group(1)).orElseThrow();
      Span span = new Span(text.length(), text.length() + mark.group(2).length());
      mentions.add(
          new Mention(
              span,
              entityClass,
              0.9,
              names.readings(mark.group(2)).stream()
                  .filter(Reading::strong)
                  .map(Reading::name)
                  .filter(known -> sameType(known.entityClass(), entityClass.type()))
                  .findFirst()));
      text.append(mark.group(2));
      from = mark.end();
    }
    text.append(marked.substring(from));
    return new AnnotatedDocument(segmented(text.toString(), metadata), mentions, List.of());
  }

  private static boolean sameType(EntityClass entityClass, EntityType type) {
    return entityClass.type() == type;
  }

  private static SegmentedDocument segmented(String text, Metadata metadata) {
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      Span span = new Span(start, start + line.length());
      if (!line.isBlank()) {
        blocks.add(new Block(span, Block.Kind.PARAGRAPH));
        sentences.add(new Sentence(span, Block.Kind.PARAGRAPH, tokens(line, start)));
      }
      start += line.length() + 1;
    }
    return new SegmentedDocument(
        new Document("test.txt", text, blocks, metadata, "0".repeat(64)), sentences);
  }

  private static List<Token> tokens(String line, int offset) {
    return TOKEN
        .matcher(line)
        .results()
        .map(
            word ->
                new Token(
                    new Span(word.start(), word.end()).shift(offset), word.group(), PartOfSpeech.X))
        .toList();
  }

  /** Metadata with an author and a publisher. */
  public static Metadata by(String author, String publisher) {
    return new Metadata(
        Optional.empty(),
        List.of(new Metadata.Sourced<>(author, Optional.empty())),
        Optional.of(new Metadata.Sourced<>(publisher, Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
