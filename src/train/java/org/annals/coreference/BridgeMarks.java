package org.annals.coreference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.role.MarkFiles;
import org.annals.tree.Bridge.Relation;

/**
 * To what the words of a text belong that do not say it themselves, from a file that says it of
 * several texts. "{@code = name}" begins a text; then comes a line for each word: where it starts
 * in the text without marks, the word, and a sign and a name for each thing that is known of it:
 * "{@code <}" what it belongs to, "{@code @}" where it happened, "{@code #}" of what event it is a
 * part, which nothing learns yet. A line that begins with "-" says where the words start that belong to nothing with a name.
 */
public final class BridgeMarks {
  /** Of a text of which nothing is known. */
  public static final BridgeMarks NONE = new BridgeMarks();

  private static final String SIGNS = "<@";

  private final Map<Integer, List<Optional<String>>> names = new HashMap<>();

  private BridgeMarks() {}

  /** Those of all files of a folder, by the names of texts. */
  public static Map<String, BridgeMarks> read(Path folder) throws IOException {
    return MarkFiles.read(folder, BridgeMarks::new, BridgeMarks::add);
  }

  private void add(String line) {
    if (line.startsWith("- ")) {
      for (String start : line.substring(2).split(" ", -1)) {
        names.put(Integer.valueOf(start), nothing());
      }
    } else {
      String[] cells = line.split("\t", -1);
      List<Optional<String>> known = nothing();
      for (int i = 2; i < cells.length; i++) {
        int sign = SIGNS.indexOf(cells[i].charAt(0));
        if (sign >= 0) {
          known.set(sign, Optional.of(cells[i].substring(2)));
        }
      }
      names.put(Integer.valueOf(cells[0]), known);
    }
  }

  private static List<Optional<String>> nothing() {
    List<Optional<String>> nothing = new ArrayList<>();
    for (Relation _ : List.of(Relation.OF, Relation.AT)) {
      nothing.add(Optional.empty());
    }
    return nothing;
  }

  /** What is known of the word that starts there, by relation in their order. */
  Optional<List<Optional<String>>> at(int start) {
    return Optional.ofNullable(names.get(start));
  }
}
