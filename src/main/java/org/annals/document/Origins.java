package org.annals.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.document.Block.Kind;
import org.annals.document.BylineParser.Part;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;
import org.annals.time.PartialDate;

/** The line above or below a text that cites the work it is from, and what that line tells. */
final class Origins {
  private static final int HEAD = 6;
  private static final int TAIL = 3;
  private static final int LONG = 120;

  /** A citation in its block. */
  private record Cited(Block block, Citation citation) {}

  private final String text;
  private final List<Block> blocks;
  private final BylineParser bylines;
  private final Optional<Cited> above;
  private final Optional<Cited> cited;

  Origins(String text, List<Block> blocks, BylineParser bylines) {
    this.text = text;
    this.blocks = blocks;
    this.bylines = bylines;
    this.above = above();
    this.cited = above.or(this::below);
  }

  /** The citation in the lines above the text; the very first one must say that it is one. */
  private Optional<Cited> above() {
    int end = 0;
    while (end < Math.min(HEAD, blocks.size()) && !isText(blocks.get(end))) {
      end++;
    }
    return IntStream.range(0, end)
        .boxed()
        .flatMap(i -> cited(blocks.get(i)).filter(c -> i > 0 || c.citation().isSaid()).stream())
        .findFirst();
  }

  private boolean isText(Block block) {
    return block.kind() == Kind.PARAGRAPH && block.span().length() > LONG && cited(block).isEmpty();
  }

  private Optional<Cited> below() {
    return blocks.stream()
        .skip(Math.max(1, blocks.size() - TAIL))
        .flatMap(block -> cited(block).filter(c -> c.citation().isSaid()).stream())
        .findFirst();
  }

  private Optional<Cited> cited(Block block) {
    return Citation.in(block.span().of(text), bylines).map(found -> new Cited(block, found));
  }

  /** The work. */
  Optional<Origin> origin() {
    return cited.map(
        c ->
            new Origin(
                sourced(c, c.citation().work()),
                sourced(c, c.citation().authors()),
                c.citation().imprint().flatMap(Imprinted::place).map(part -> sourced(c, part)),
                c.citation().isPart()));
  }

  /** Those who wrote the text: its part of the work, else the whole. */
  List<Sourced<String>> authors() {
    return cited
        .map(
            c ->
                sourced(
                    c,
                    c.citation().contributors().isEmpty()
                        ? c.citation().authors()
                        : c.citation().contributors()))
        .orElse(List.of());
  }

  /** Who published the work, where the lines above the text say it. */
  Optional<Sourced<String>> publisherAbove() {
    return publisher(above);
  }

  /** Who published the work. */
  Optional<Sourced<String>> publisher() {
    return publisher(cited);
  }

  private static Optional<Sourced<String>> publisher(Optional<Cited> cited) {
    return cited.flatMap(
        c -> c.citation().imprint().flatMap(Imprinted::publisher).map(part -> sourced(c, part)));
  }

  /** The year in which the work came out. */
  Optional<Sourced<PartialDate>> year() {
    return cited.stream()
        .flatMap(
            c ->
                c.citation().imprint().flatMap(Imprinted::year).stream()
                    .flatMap(
                        year ->
                            PartialDate.parse(year.value())
                                .map(date -> new Sourced<>(date, Optional.of(at(c, year))))
                                .stream()))
        .findFirst();
  }

  private static List<Sourced<String>> sourced(Cited cited, List<Part> parts) {
    return parts.stream().map(part -> sourced(cited, part)).toList();
  }

  private static Sourced<String> sourced(Cited cited, Part part) {
    return new Sourced<>(part.value(), Optional.of(at(cited, part)));
  }

  private static Span at(Cited cited, Part part) {
    return part.span().shift(cited.block().span().start());
  }
}
