package org.annals.server;

import java.util.function.Consumer;

/** What all pages share. */
final class Layout {
  static final String STYLE = "/about/annals.css";

  private Layout() {}

  /**
   * A whole page.
   *
   * @param path the part of the site that it belongs to, marked in the bar
   */
  static String page(String title, String path, Consumer<Html> body) {
    Html html = new Html();
    html.open("html", "lang", "en").line().open("head");
    html.open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", title + " – Annals");
    html.open("link", "rel", "icon", "href", "/favicon.ico");
    html.open("link", "rel", "stylesheet", "href", STYLE);
    html.close("head").line().open("body");
    bar(html, path);
    html.open("main", "class", "annals").line();
    body.accept(html);
    html.close("main").close("body").close("html").line();
    return "<!DOCTYPE html>\n" + html;
  }

  /** The bar that leads from everywhere to everywhere. */
  static void bar(Html html, String path) {
    html.open("nav", "class", "annals-bar", "aria-label", "Annals");
    entry(html, path, "/about", "Annals");
    entry(html, path, "/queries/", "Questions");
    entry(html, path, "/#/dataset/annals/query", "Query editor");
    entry(html, path, "/doc/", "Documents");
    entry(html, path, "/id/person/", "People");
    entry(html, path, "/id/organization/", "Organizations");
    entry(html, path, "/id/law/", "Laws");
    entry(html, path, "/id/place/", "Places");
    entry(html, path, "/id/event/", "Events");
    html.close("nav").line();
  }

  private static void entry(Html html, String path, String href, String text) {
    if (path.equals(href)) {
      html.element("a", text, "href", href, "aria-current", "page");
    } else {
      html.link(href, text);
    }
  }
}
