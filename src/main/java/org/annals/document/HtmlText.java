package org.annals.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.document.Block.Kind;
import org.annals.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Collects the text of elements block by block, as a reader of the page would see it. */
final class HtmlText {
  private static final int LONGEST_BYLINE = 200;
  private static final String BORDER = "\n\n";

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "form",
          "button",
          "input",
          "select",
          "textarea",
          "nav",
          "aside",
          "footer",
          "head",
          "dialog",
          "audio",
          "video",
          "canvas",
          "menu");

  private static final Set<String> ALSO_BLOCKS = Set.of("tr", "caption", "dt", "dd", "option");

  private static final Pattern BYLINE_CLASS =
      Pattern.compile(
          "(?:^|[\\s_-])(?:byline|author|authors|dateline|pubdate|published)(?:$|[\\s_-])");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final IdentityHashMap<Element, Boolean> bylines = new IdentityHashMap<>();
  private final StringBuilder current = new StringBuilder();
  private Kind kind = Kind.PARAGRAPH;

  /** Adds all text of an element. */
  void add(Element element) {
    NodeTraversor.filter(new Collector(), element);
    flush();
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  private void flush() {
    String words = current.toString().strip();
    current.setLength(0);
    if (Shapes.hasWords(words)) {
      if (!text.isEmpty()) {
        text.append(BORDER);
      }
      int start = text.length();
      text.append(words);
      blocks.add(new Block(new Span(start, text.length()), kind));
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (!Lines.isSpace(c)) {
        current.append(c);
      } else if (!current.isEmpty() && !endsInSpace()) {
        current.append(' ');
      }
    }
  }

  /** Hints for line breaking, which are no part of a word. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
  }

  private boolean endsInSpace() {
    char last = current.charAt(current.length() - 1);
    return last == ' ' || last == '\n' || last == '\t';
  }

  private void breakLine() {
    int end = current.length();
    while (end > 0 && current.charAt(end - 1) == ' ') {
      end--;
    }
    current.setLength(end);
    if (end > 0 && current.charAt(end - 1) == '\n') {
      flush();
    } else if (end > 0) {
      current.append('\n');
    }
  }

  private Kind kindOf(Element element) {
    for (Element up = element; up != null; up = up.parent()) {
      switch (up.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Kind.HEADING;
        }
        case "figcaption", "caption" -> {
          return Kind.CAPTION;
        }
        case "li", "dd", "dt" -> {
          return Kind.LIST_ITEM;
        }
        case "code" -> {
          return Kind.BOILERPLATE;
        }
        case "article", "main", "body" -> {
          return Kind.PARAGRAPH;
        }
        default -> {
          if (bylines.computeIfAbsent(up, HtmlText::isByline)) {
            return Kind.BYLINE;
          }
        }
      }
    }
    return Kind.PARAGRAPH;
  }

  private static boolean isByline(Element element) {
    boolean named =
        element.normalName().equals("address")
            || element.attr("rel").equals("author")
            || BYLINE_CLASS.matcher(element.className().toLowerCase(Locale.ROOT)).find();
    return named && element.text().length() <= LONGEST_BYLINE;
  }

  private static boolean isSkipped(Element element) {
    return SKIPPED.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || ALSO_BLOCKS.contains(element.normalName());
  }

  /** Follows the nodes in the order of the page. */
  private final class Collector implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        if (current.isEmpty() && node.parent() instanceof Element parent) {
          kind = kindOf(parent);
        }
        if (isPreformatted(node)) {
          current.append(words.getWholeText());
        } else {
          append(words.getWholeText());
        }
      } else if (node instanceof Element element) {
        return open(element, depth);
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element, int depth) {
      if (depth > 0 && isSkipped(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      switch (element.normalName()) {
        case "br" -> breakLine();
        case "td", "th" -> {
          if (!current.isEmpty()) {
            current.append('\t');
          }
        }
        default -> {
          if (isBlock(element)) {
            flush();
          }
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && isBlock(element) && !isCell(element)) {
        flush();
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isCell(Element element) {
      return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isPreformatted(Node node) {
      return node.parent() instanceof Element parent
          && (parent.normalName().equals("pre") || parent.closest("pre") != null);
    }
  }
}
