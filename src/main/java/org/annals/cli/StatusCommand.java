package org.annals.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.annals.name.EntityClass;
import org.annals.query.StoreStatus;
import org.annals.query.Versions;
import org.annals.store.KnowledgeStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Says what is in the graph. */
@Command(
    name = "status",
    description = {"Show what is in the graph, how large it is, and which versions run.", ""},
    footer = {"", "Example:", "  annals status --store /data/archive"})
final class StatusCommand implements Callable<Integer> {
  @ParentCommand Annals annals;

  /** Classes below no other in this list. */
  private static final Set<String> TOP = Set.of("Event", "State");

  @Mixin StoreOption store;

  @Override
  public Integer call() {
    try (KnowledgeStore opened = store.open()) {
      print(StoreStatus.of(opened), annals.dataWriter());
    }
    return ExitCode.DONE;
  }

  private static void print(StoreStatus status, PrintWriter out) {
    line(out, "store", status.folder().toString());
    line(out, "base", status.base());
    line(out, "on disk", "%,.1f MB".formatted(status.bytes() / 1e6));
    line(out, "documents", count(status.documents()));
    line(out, "sentences", count(status.sentences()));
    line(out, "mentions", count(status.mentions()));
    line(out, "statements", count(status.statements()));
    line(out, "quads", count(status.quads()));
    out.print("entities\n");
    for (Map.Entry<EntityClass, Long> entry : status.entities().entrySet()) {
      String indent = entry.getKey().isTop() ? "  " : "    ";
      line(out, indent + entry.getKey().localName(), count(entry.getValue()));
    }
    if (!status.events().isEmpty()) {
      out.print("events, with a name or without, and states\n");
    }
    for (Map.Entry<String, Long> entry : status.events().entrySet()) {
      String indent = TOP.contains(entry.getKey()) ? "  " : "    ";
      line(out, indent + entry.getKey(), count(entry.getValue()));
    }
    line(out, "versions", Versions.current().toString());
    out.flush();
  }

  private static String count(long number) {
    return "%,d".formatted(number);
  }

  private static void line(PrintWriter out, String what, String value) {
    out.print("%-32s %s%n".formatted(what, value));
  }
}
