package org.annals.document;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a web page: the article in it becomes the text, its head and JSON-LD the metadata. */
final class HtmlReader implements DocumentReader {
  private static final Cues CUES = new Cues();

  @Override
  public Page read(String characters) {
    Document page = Jsoup.parse(characters);
    Element article = Article.in(page);
    var text = new HtmlText();
    headlineOutside(article, page).ifPresent(text::add);
    text.add(article);
    List<Block> blocks = Layout.marked(CUES, text.text(), text.blocks());
    Metadata stated = new TextMetadata(text.text(), blocks).read();
    return new Page(text.text(), blocks, new HtmlMetadata(page, text.text(), blocks).over(stated));
  }

  /** The only main heading of the page when the article comes without it. */
  private static Optional<Element> headlineOutside(Element article, Document page) {
    List<Element> headlines = page.select("h1");
    return headlines.size() == 1 && article.selectFirst("h1") == null
        ? Optional.of(headlines.getFirst())
        : Optional.empty();
  }
}
