package org.annals.server;

/** Writes HTML; every text and every value of an attribute is escaped on its way in. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** A start tag; attributes come as name, value, name, value. */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Part of a text, without a copy of it. */
  Html text(String text, int begin, int end) {
    return text(text.substring(begin, end));
  }

  /** An element that holds a text and nothing else. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Html link(String href, String text) {
    return element("a", text, "href", href);
  }

  /** A line end, so that the source can be read. */
  Html line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(Character.isISOControl(c) && c > '\r' ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }
}
