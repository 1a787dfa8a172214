package org.annals.document;

/** Reads Markdown. */
final class MarkdownReader implements DocumentReader {
  @Override
  public Page read(String characters) {
    return new PlainTextReader().read(characters);
  }
}
