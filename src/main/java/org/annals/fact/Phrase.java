package org.annals.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.annals.entity.Reference;
import org.annals.entity.ResolvedDocument;
import org.annals.sentence.Sentence;
import org.annals.sentence.Token;
import org.annals.text.Span;

/**
 * A sentence as the row of its names and the words between them.
 *
 * @param lower the words in small letters; a name is {@link #NAME}
 * @param quoted the items that stand between quotation marks, opened here or in a sentence before
 */
record Phrase(String text, Sentence sentence, List<Item> items, List<String> lower, BitSet quoted) {
  /** What stands for a name among the words. */
  static final String NAME = "\u0000";

  Phrase {
    items = List.copyOf(items);
    lower = List.copyOf(lower);
  }

  /** The phrases of all sentences that can say something: no headings, no boilerplate. */
  static List<Phrase> of(ResolvedDocument document) {
    List<Phrase> phrases = new ArrayList<>();
    String text = document.document().text();
    List<Reference> references = document.references();
    QuoteMarks quotes = new QuoteMarks(document.document().blocks());
    int next = 0;
    for (Sentence sentence : document.segmented().sentences()) {
      int from = next;
      while (next < references.size()
          && references.get(next).mention().span().start() < sentence.span().end()) {
        next++;
      }
      if (sentence.kind().speaks()) {
        List<Item> items = items(sentence, references.subList(from, next));
        List<String> lower = items.stream().map(Phrase::lower).toList();
        phrases.add(new Phrase(text, sentence, items, lower, quotes.read(sentence, lower)));
      }
    }
    return phrases;
  }

  private static String lower(Item item) {
    return switch (item) {
      case Item.Word word -> word.surface().toLowerCase(Locale.ROOT);
      case Item.Name _ -> NAME;
    };
  }

  /** The word at this place in small letters; nothing outside of the sentence. */
  String word(int at) {
    return at >= 0 && at < lower.size() ? lower.get(at) : "";
  }

  /** The name at this place, if one stands there. */
  boolean isName(int at) {
    return at >= 0 && at < items.size() && items.get(at) instanceof Item.Name;
  }

  private static List<Item> items(Sentence sentence, List<Reference> names) {
    List<Item> items = new ArrayList<>();
    int next = 0;
    int end = sentence.span().start();
    for (Token token : sentence.tokens()) {
      while (next < names.size() && startsIn(names.get(next), token)) {
        Span name = names.get(next).mention().span();
        rest(items, token, end, Math.max(end, name.start()));
        items.add(new Item.Name(names.get(next)));
        end = name.end();
        next++;
      }
      rest(items, token, end, token.span().end());
      end = Math.max(end, token.span().end());
    }
    return items;
  }

  private static boolean startsIn(Reference name, Token token) {
    return name.mention().span().start() < token.span().end();
  }

  /** The part of a token that no name covers: all of it, or what a name leaves over. */
  private static void rest(List<Item> items, Token token, int from, int to) {
    int start = Math.max(from, token.span().start());
    if (start < to) {
      int offset = token.span().start();
      items.add(
          new Item.Word(
              new Span(start, to),
              token.surface().substring(start - offset, to - offset),
              token.pos()));
    }
  }
}
