package org.annals.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;

/** Who wrote a text: by its byline, else by the first sign that it has of who did. */
final class Authors {
  /** What stands before a name and is no part of it. */
  static final Pattern HONOUR =
      Pattern.compile(
          "^(?:(?:Prof|Dr|Rev|Revd|Canon|Sir|Dame|Professor|Mr|Mrs|Ms|Miss|Father|Fr|Sister)\\.? )+"
              + "(?=\\S+ \\S)");

  private final String text;
  private final List<Block> blocks;
  private final BylineParser bylines;
  private final LetterFrame letter;
  private final Masthead masthead;
  private final Optional<HeadCells> cells;
  private final Orator orator;
  private final Teller teller;
  private final Signature signature;

  Authors(
      String text,
      List<Block> blocks,
      BylineParser bylines,
      LetterFrame letter,
      Masthead masthead) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.bylines = bylines;
    this.letter = letter;
    this.masthead = masthead;
    this.cells = masthead.cells();
    this.orator = new Orator(text, blocks, bylines);
    this.teller = new Teller(text, blocks, bylines);
    this.signature = new Signature(text, blocks, bylines);
  }

  /**
   * The authors.
   *
   * @param credited in the byline, in its order
   * @param further those of whom the last lines say that they reported it too
   */
  List<Sourced<String>> of(List<Sourced<String>> credited, List<Sourced<String>> further) {
    List<Sourced<String>> all = new ArrayList<>(credited);
    for (Sourced<String> one : further) {
      if (all.stream().noneMatch(other -> other.value().equals(one.value()))) {
        all.add(one);
      }
    }
    List<Sourced<String>> found = all.isEmpty() ? signed() : all;
    return found.stream().map(Authors::bare).toList();
  }

  /** "Prof. Ada Voss" is Ada Voss. */
  private static Sourced<String> bare(Sourced<String> author) {
    Matcher honour = HONOUR.matcher(author.value());
    if (!honour.find() || author.evidence().isEmpty()) {
      return author;
    }
    Span all = author.evidence().get();
    return new Sourced<>(
        author.value().substring(honour.end()),
        Optional.of(new Span(all.start() + honour.end(), all.end())));
  }

  private List<Sourced<String>> signed() {
    Optional<Sourced<String>> first =
        letter.signature().or(() -> cells.flatMap(line -> line.author(bylines::isPerson)));
    List<Sourced<String>> above =
        first.isPresent() ? first.stream().toList() : masthead.authors(bylines::isPerson);
    if (!above.isEmpty()) {
      return above;
    }
    Optional<Sourced<String>> told =
        Standfirst.author(text, blocks, bylines)
            .or(() -> masthead.reporter(bylines::isPerson))
            .or(orator::name);
    List<Sourced<String>> signing = told.isPresent() ? told.stream().toList() : signature.names();
    return signing.isEmpty() ? teller.name().stream().toList() : signing;
  }
}
