package org.annals.server;

import org.apache.jena.graph.Node;

/** The foot of a page: the same for machines. */
final class DataLinks {
  private DataLinks() {}

  static void write(Html html, Site site, Node thing) {
    String here = site.href(thing.getURI()).orElse("");
    html.open("footer").open("p").text("As data: ");
    Representation.DATA.forEach(
        form -> html.link(here + "?format=" + form.word(), form.title()).text(" "));
    html.close("p").close("footer").line();
  }
}
