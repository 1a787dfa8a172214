package org.annals.document;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that is its article. */
final class Article {
  private static final int ENOUGH = 250;
  private static final int MOST_CANDIDATES = 50;
  private static final int MOST_ELEMENTS = 50_000;

  private static final String NUMBER = "data-annals-number";

  /** The library wants an address to resolve links against; no link is followed. */
  private static final String NOWHERE = "http://localhost/";

  private Article() {}

  /** What the page marks as its article or main part, else what reads like one, else all. */
  static Element in(Document page) {
    return marked(page, "article")
        .or(() -> marked(page, "main, [role=main]"))
        .or(() -> readable(page))
        .orElseGet(page::body);
  }

  /** An element that holds most of the text in paragraphs. */
  private static Optional<Element> marked(Document page, String selector) {
    int all = paragraphLength(page.body());
    return page.select(selector).stream()
        .limit(MOST_CANDIDATES)
        .max(Comparator.comparingInt(Article::paragraphLength))
        .filter(element -> paragraphLength(element) * 5 > all * 3);
  }

  private static int paragraphLength(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  /** The smallest part of the page that holds all paragraphs which the library keeps. */
  private static Optional<Element> readable(Document page) {
    if (page.getAllElements().size() > MOST_ELEMENTS || paragraphLength(page.body()) < ENOUGH) {
      return Optional.empty();
    }
    Document copy = page.clone();
    List<Element> elements = page.getAllElements();
    List<Element> copies = copy.getAllElements();
    for (int i = 0; i < copies.size(); i++) {
      copies.get(i).attr(NUMBER, Integer.toString(i));
    }
    Element content = new Readability4J(NOWHERE, copy).parse().getArticleContent();
    if (content == null || content.text().length() < ENOUGH) {
      return Optional.empty();
    }
    return content.select("p[" + NUMBER + "]").stream()
        .map(p -> elements.get(Integer.parseInt(p.attr(NUMBER))))
        .reduce(Article::commonAncestor);
  }

  private static Element commonAncestor(Element one, Element other) {
    var above = new HashSet<Element>(one.parents());
    above.add(one);
    Element common = other;
    while (!above.contains(common) && common.parent() != null) {
      common = common.parent();
    }
    return common;
  }
}
