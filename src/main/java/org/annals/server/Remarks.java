package org.annals.server;

import java.util.ArrayList;
import java.util.List;
import org.annals.server.Rows.Row;

/**
 * How a statement or an event is told, where the document does not plainly say that it is so.
 *
 * <p>The row has {@code ?polarity}, {@code ?modality}, {@code ?speakerLabel}, {@code
 * ?unnamedSpeaker} and {@code ?reporterLabel}.
 */
final class Remarks {
  private Remarks() {}

  static void write(Html html, Row row) {
    of(row).forEach(remark -> html.text(" ").element("span", remark, "class", "remark"));
  }

  private static List<String> of(Row row) {
    List<String> remarks = new ArrayList<>();
    if (row.localName("polarity").equals("Denied")) {
      remarks.add("denied");
    }
    switch (row.localName("modality")) {
      case "Planned" -> remarks.add("planned");
      case "Possible" -> remarks.add("possible");
      default -> {}
    }
    row.text("unnamedSpeaker")
        .or(() -> row.text("speakerLabel"))
        .ifPresent(speaker -> remarks.add("according to " + speaker));
    row.text("reporterLabel").ifPresent(reporter -> remarks.add("reported by " + reporter));
    return remarks;
  }
}
