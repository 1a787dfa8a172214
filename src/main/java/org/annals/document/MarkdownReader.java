package org.annals.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.document.Block.Kind;
import org.annals.text.Span;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads Markdown: the text stays as it is in the file, the marks say what the blocks are. */
final class MarkdownReader implements DocumentReader {
  private static final Cues CUES = new Cues();
  private static final int DEEPEST = 50;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  @Override
  public Page read(String characters) {
    FrontMatter front = FrontMatter.of(characters);
    var pieces = new Pieces(characters, front.end());
    Node document = PARSER.parse(characters.substring(front.end()));
    for (Node node = document; node != null; node = following(node, document)) {
      pieces.take(node);
    }
    List<Block> blocks = Layout.marked(CUES, characters, pieces.found);
    Metadata found = new TextMetadata(characters, blocks).read();
    return new Page(characters, blocks, front.over(found));
  }

  /** The next node in the order of the text; a loop, since nesting may be deep. */
  private static @Nullable Node following(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != null && !up.equals(root)) {
      if (up.getNext() != null) {
        return up.getNext();
      }
      up = up.getParent();
    }
    return null;
  }

  /** The blocks found so far. */
  private static final class Pieces {
    private final String text;
    private final int shift;
    private final List<Block> found = new ArrayList<>();

    Pieces(String text, int shift) {
      this.text = text;
      this.shift = shift;
    }

    void take(Node node) {
      switch (node) {
        case Heading heading -> addLines(heading, Kind.HEADING);
        case Paragraph paragraph -> addLines(paragraph, kindOf(paragraph));
        case FencedCodeBlock code -> addWhole(code);
        case IndentedCodeBlock code -> addWhole(code);
        case HtmlBlock html -> {
          if (!html.getLiteral().startsWith("<!--")) {
            addWhole(html);
          }
        }
        default -> {}
      }
    }

    private static Kind kindOf(Paragraph paragraph) {
      if (paragraph.getParent() instanceof ListItem) {
        return Kind.LIST_ITEM;
      }
      Node only = paragraph.getFirstChild();
      return only instanceof Image && only.getNext() == null ? Kind.CAPTION : Kind.PARAGRAPH;
    }

    /** Cuts at hard line breaks, and at every line end of a table. */
    private void addLines(Node block, Kind kind) {
      int start = -1;
      int end = -1;
      for (Node node = block.getFirstChild(); node != null; node = following(node, block)) {
        if (node instanceof HardLineBreak) {
          add(start, end, kind);
          start = -1;
        } else if (node instanceof Text || node instanceof Code) {
          start = start < 0 ? startOf(node) : start;
          end = endOf(node);
        }
      }
      add(start, end, kind);
    }

    private void addWhole(Node block) {
      if (!block.getSourceSpans().isEmpty()) {
        add(startOf(block), endOf(block), Kind.BOILERPLATE);
      }
    }

    private int startOf(Node node) {
      return shift + node.getSourceSpans().getFirst().getInputIndex();
    }

    private int endOf(Node node) {
      SourceSpan last = node.getSourceSpans().getLast();
      return shift + last.getInputIndex() + last.getLength();
    }

    private void add(int from, int to, Kind kind) {
      if (from < 0 || from >= to) {
        return;
      }
      if (text.charAt(from) == '|') {
        addRows(from, to);
      } else {
        trimmed(from, to).ifPresent(span -> found.add(new Block(span, kind)));
      }
    }

    private void addRows(int from, int to) {
      int start = from;
      for (int i = from; i <= to; i++) {
        if (i == to || text.charAt(i) == '\n') {
          trimmed(start, i).ifPresent(span -> found.add(new Block(span, Kind.PARAGRAPH)));
          start = i + 1;
        }
      }
    }

    private Optional<Span> trimmed(int from, int to) {
      int start = from;
      int end = to;
      while (start < end && Lines.isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && Lines.isSpace(text.charAt(end - 1))) {
        end--;
      }
      var span = new Span(start, end);
      return Shapes.hasWords(span.of(text)) ? Optional.of(span) : Optional.empty();
    }
  }
}
