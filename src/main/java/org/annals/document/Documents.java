package org.annals.document;

import java.io.IOException;
import java.io.InputStream;
import org.annals.text.Sha256;

/** Reads sources into documents: the one door to all formats. */
public final class Documents {
  /**
   * Larger files are refused; 4 MB is more than War and Peace, and what a heap of 1 GB carries from
   * the text to its quads even where every sentence is full of names.
   */
  public static final int LIMIT_IN_BYTES = 4 << 20;

  private Documents() {}

  /**
   * The document of a source.
   *
   * @throws UnreadableDocument when it is empty, binary, too large, or cannot be opened
   */
  public static Document read(Source source) {
    byte[] bytes = bytesOf(source);
    try {
      Format format = Format.of(source.id()).orElse(Format.PLAIN_TEXT);
      String characters = format == Format.HTML ? Characters.ofPage(bytes) : Characters.of(bytes);
      DocumentReader.Page page = readerFor(format).read(characters);
      if (page.blocks().isEmpty()) {
        throw new Unreadable("There is no text in it.");
      }
      return new Document(
          source.id(), page.text(), page.blocks(), page.metadata(), Sha256.of(bytes));
    } catch (Unreadable why) {
      throw new UnreadableDocument(source.id(), String.valueOf(why.getMessage()), why);
    }
  }

  private static DocumentReader readerFor(Format format) {
    return switch (format) {
      case PLAIN_TEXT -> new PlainTextReader();
      case MARKDOWN -> new MarkdownReader();
      case HTML -> new HtmlReader();
    };
  }

  private static byte[] bytesOf(Source source) {
    try (InputStream in = source.open()) {
      byte[] bytes = in.readNBytes(LIMIT_IN_BYTES + 1);
      if (bytes.length > LIMIT_IN_BYTES) {
        throw new UnreadableDocument(
            source.id(),
            "It is larger than %d MB; cut it into chapters or articles."
                .formatted(LIMIT_IN_BYTES >> 20));
      }
      return bytes;
    } catch (IOException unreadable) {
      throw new UnreadableDocument(
          source.id(), "It cannot be opened; check its permissions.", unreadable);
    }
  }
}
