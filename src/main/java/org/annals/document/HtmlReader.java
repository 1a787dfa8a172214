package org.annals.document;

/** Reads HTML. */
final class HtmlReader implements DocumentReader {
  @Override
  public Page read(String characters) {
    return new PlainTextReader().read(characters);
  }
}
