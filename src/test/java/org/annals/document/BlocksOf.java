package org.annals.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;

/** Reads a text given in a test, and shows its blocks as "KIND text" lines. */
final class BlocksOf {
  private BlocksOf() {}

  static Document read(String id, String text) {
    return read(id, text.getBytes(UTF_8));
  }

  static Document read(String id, byte[] bytes) {
    return Documents.read(new Source.OfStream(id, new ByteArrayInputStream(bytes)));
  }

  static List<String> of(Document document) {
    return document.blocks().stream()
        .map(block -> block.kind() + " " + block.span().of(document.text()))
        .toList();
  }

  /** The kinds, each with the first word of its block. */
  static List<String> shortly(Document document) {
    return of(document).stream()
        .map(line -> line.replaceFirst("^(\\w+\\s+\\S+)(?s:.*)$", "$1"))
        .toList();
  }
}
