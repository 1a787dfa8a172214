package org.annals.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.document.Metadata.Sourced;
import org.annals.text.Span;
import org.annals.time.DateParser;
import org.annals.time.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page, its JSON-LD and its time elements say of the article. */
final class HtmlMetadata {
  private static final Pattern SLASHED = Pattern.compile("^\\d{4}/\\d{1,2}(?:/\\d{1,2})?$");
  private static final Pattern SINGLE_DIGIT = Pattern.compile("/(\\d)(?=/|$)");

  private final Document page;
  private final String text;
  private final List<Block> blocks;
  private final JsonLd linked;
  private final BylineParser bylines = new BylineParser();

  HtmlMetadata(Document page, String text, List<Block> blocks) {
    this.page = page;
    this.text = text;
    this.blocks = blocks;
    this.linked = JsonLd.of(page);
  }

  /** This metadata, and what it does not say from the text. */
  Metadata over(Metadata stated) {
    List<Sourced<String>> creators = creators().map(this::withEvidence).distinct().toList();
    return new Metadata(
        title().map(this::withEvidence).or(stated::title),
        creators.isEmpty() ? stated.creators() : creators,
        publisher().map(HtmlMetadata::outside).or(stated::publisher),
        issued().map(HtmlMetadata::outside).or(stated::issued),
        language().or(stated::language),
        stated.origin());
  }

  private Optional<String> title() {
    return linked
        .headline()
        .or(() -> meta("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title"))
        .or(() -> Optional.of(page.title().strip()).filter(title -> !title.isEmpty()));
  }

  private Stream<String> creators() {
    List<List<String>> claims =
        List.of(
            linked.authors(),
            metas("citation_author"),
            metas("author"),
            metas("article:author"),
            metas("dc.creator"),
            metas("dcterms.creator"));
    return claims.stream()
        .map(claim -> claim.stream().flatMap(this::names).toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream();
  }

  /** The names in a value such as "Jane Doe and John Roe"; addresses and "admin" are none. */
  private Stream<String> names(String value) {
    String bare = value.strip();
    if (bare.isEmpty() || bare.contains("://") || bylines.isNobody(bare)) {
      return Stream.empty();
    }
    String line = bare.regionMatches(true, 0, "by ", 0, 3) ? bare : "By " + bare;
    List<String> names = bylines.authors(line).stream().map(BylineParser.Part::value).toList();
    return names.isEmpty() ? Stream.of(bare) : names.stream();
  }

  private Optional<String> publisher() {
    return linked
        .publisher()
        .or(() -> meta("og:site_name", "citation_publisher", "citation_journal_title"))
        .or(() -> meta("dc.publisher", "dcterms.publisher"));
  }

  private Optional<PartialDate> issued() {
    Stream<String> claims =
        Stream.of(
                linked.published(),
                meta("article:published_time", "citation_publication_date", "citation_date"),
                meta("dc.date", "dcterms.issued", "dcterms.date", "date", "pubdate"),
                meta("datePublished", "parsely-pub-date", "sailthru.date"),
                time("time[itemprop=datePublished][datetime], time[pubdate][datetime]"),
                time("article time[datetime], main time[datetime], header time[datetime]"))
            .flatMap(Optional::stream);
    return claims.flatMap(claim -> date(claim).stream()).findFirst();
  }

  private static Optional<PartialDate> date(String value) {
    String iso =
        SLASHED.matcher(value).matches()
            ? SINGLE_DIGIT.matcher(value).replaceAll("/0$1").replace('/', '-')
            : value;
    return PartialDate.parse(iso).or(() -> DateParser.find(value).map(DateParser.Found::date));
  }

  private Optional<String> time(String selector) {
    return Optional.ofNullable(page.selectFirst(selector)).map(time -> time.attr("datetime"));
  }

  private Optional<String> language() {
    return Optional.ofNullable(page.selectFirst("html[lang]"))
        .map(html -> html.attr("lang"))
        .or(
            () ->
                Optional.ofNullable(page.selectFirst("html[xml:lang]"))
                    .map(html -> html.attr("xml:lang")))
        .filter(lang -> !lang.isBlank())
        .or(linked::language)
        .or(() -> meta("dc.language", "content-language", "og:locale"))
        .flatMap(Languages::tag);
  }

  private Optional<String> meta(String... names) {
    return Arrays.stream(names).flatMap(name -> metas(name).stream()).findFirst();
  }

  private List<String> metas(String name) {
    return page.select("meta[content]").stream()
        .filter(meta -> isNamed(meta, name))
        .map(meta -> meta.attr("content").strip())
        .filter(content -> !content.isEmpty())
        .toList();
  }

  private static boolean isNamed(Element meta, String name) {
    return Stream.of("name", "property", "itemprop", "http-equiv")
        .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name));
  }

  private static <T> Sourced<T> outside(T value) {
    return new Sourced<>(value, Optional.empty());
  }

  /** The place in the headings and bylines of the text that says it too, if any. */
  private Sourced<String> withEvidence(String value) {
    for (Block block : blocks) {
      boolean telling = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.BYLINE;
      int at = telling ? block.span().of(text).indexOf(value) : -1;
      if (at >= 0) {
        int start = block.span().start() + at;
        return new Sourced<>(value, Optional.of(new Span(start, start + value.length())));
      }
    }
    return outside(value);
  }
}
