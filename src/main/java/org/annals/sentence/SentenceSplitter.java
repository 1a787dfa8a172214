package org.annals.sentence;

import java.util.ArrayList;
import java.util.List;
import org.annals.document.Block;
import org.annals.text.Span;

/**
 * Cuts a block into sentences, each a run of its tokens. Headings and bylines stay whole. Linear in
 * the length of the block.
 */
final class SentenceSplitter {
  /** No sentence is longer, in UTF-16 units, unless one token is; a longer one is cut. */
  static final int MAX_LENGTH = 10_000;

  private final Abbreviations abbreviations;
  private final Tokenizer tokenizer;

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    this.tokenizer = new Tokenizer(abbreviations);
  }

  /** The sentences of a block, each with one token or more. */
  List<List<Span>> split(String text, Block block) {
    List<Span> tokens = tokenizer.tokenize(text, block.span());
    boolean whole =
        switch (block.kind()) {
          case HEADING, BYLINE -> true;
          case PARAGRAPH, LIST_ITEM, CAPTION, BOILERPLATE -> false;
        };
    List<List<Span>> sentences = new ArrayList<>();
    SentenceEnd ends = new SentenceEnd(text, tokens, abbreviations);
    int from = 0;
    while (from < tokens.size()) {
      int to = whole ? tokens.size() : ends.after(from);
      to = Math.min(to, furthest(text, tokens, from, to));
      sentences.add(tokens.subList(from, to));
      from = to;
    }
    return sentences;
  }

  /** Where a sentence that is too long is cut: after its last line or clause that still fits. */
  private static int furthest(String text, List<Span> tokens, int from, int to) {
    int limit = tokens.get(from).start() + MAX_LENGTH;
    if (tokens.get(to - 1).end() <= limit) {
      return to;
    }
    int fits = from + 1;
    int best = 0;
    while (fits < to && tokens.get(fits).end() <= limit) {
      if (isSafe(text, tokens.get(fits - 1), tokens.get(fits))) {
        best = fits;
      }
      fits++;
    }
    return best > from ? best : fits;
  }

  private static boolean isSafe(String text, Span token, Span next) {
    return text.charAt(token.end() - 1) == ';'
        || text.substring(token.end(), Math.min(next.start(), token.end() + 2)).indexOf('\n') >= 0;
  }
}
