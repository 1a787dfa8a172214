package org.annals.store;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes a carriage return as a character reference: a reader of XML takes a bare one for a line
 * feed, and the text would come back as another.
 */
final class CarriageReturns extends FilterWriter {
  CarriageReturns(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    if (c == '\r') {
      out.write("&#xD;");
    } else {
      out.write(c);
    }
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    write(new String(buffer, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.substring(offset, offset + length));
  }

  @Override
  public void write(String text) throws IOException {
    out.write(text.replace("\r", "&#xD;"));
  }
}
