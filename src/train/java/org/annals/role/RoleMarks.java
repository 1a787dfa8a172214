package org.annals.role;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.tree.SemanticRoles.Role;

/**
 * Which words of a text tell a fact, and which others take part in it, from a file that says it of
 * several texts. "{@code = name}" begins a text; then comes a line for each word that tells a fact:
 * where it starts in the text without marks, the word, and a cell for each word that takes part:
 * "{@code A}" who does it, "{@code P}" to what it is done, "{@code L}" where it happens, "{@code T}"
 * when, how long or how often, where the word starts, and the word; times are marked in texts with a
 * line "{@code + T}". "{@code !}" before the cell: that it does not take part in this way,
 * though it seems so; "{@code ?}": that nobody has said whether it does, and without a word, whether
 * any common noun does. A line that begins with "-" says where words start that seem to tell a fact
 * and tell none. All other words of the text tell and do nothing.
 */
public final class RoleMarks {
  private static final String SIGNS = "APLT";
  private static final String TIMED = "+ T";

  private final Map<Integer, Map<String, Character>> told = new HashMap<>();
  private final Set<Integer> untold = new HashSet<>();
  private boolean isTimed;

  private RoleMarks() {}

  /** Those of all files of a folder, by the names of texts. */
  public static Map<String, RoleMarks> read(Path folder) throws IOException {
    return MarkFiles.read(folder, RoleMarks::new, RoleMarks::add);
  }

  private void add(String line) {
    if (line.equals(TIMED)) {
      isTimed = true;
      return;
    }
    if (line.startsWith("- ")) {
      for (String start : line.substring(2).split(" ", -1)) {
        untold.add(Integer.valueOf(start));
      }
      return;
    }
    String[] cells = line.split("\t", -1);
    Map<String, Character> parts = new HashMap<>();
    for (int i = 1; i < cells.length; i++) {
      boolean isSigned = SIGNS.indexOf(cells[i].charAt(0)) < 0;
      String[] words = (isSigned ? cells[i].substring(1) : cells[i]).split(" ", 3);
      char label = !isSigned ? '1' : cells[i].charAt(0) == '!' ? '0' : '-';
      parts.put(words[0] + (words.length > 1 ? words[1] : ""), label);
    }
    told.put(Integer.valueOf(cells[0].split(" ", 2)[0]), parts);
  }

  /** Whether the word that starts there tells a fact; none where nobody has said it of a noun. */
  Optional<Boolean> told(int start, boolean isVerb) {
    if (told.containsKey(start)) {
      return Optional.of(true);
    }
    return isVerb || untold.contains(start) ? Optional.of(false) : Optional.empty();
  }

  /**
   * Whether a word takes part in that way: 1 or 0, or - where nobody has said it.
   *
   * @param start of the word that tells
   * @param word where the other one starts
   * @param isCommon whether it is a noun without a name
   */
  char label(int start, int word, Role role, boolean isCommon) {
    if (role == Role.TIME && !isTimed) {
      return '-';
    }
    Map<String, Character> parts = told.getOrDefault(start, Map.of());
    String sign = sign(role);
    char other = isCommon && parts.containsKey(sign) ? '-' : '0';
    return parts.getOrDefault(sign + word, other);
  }

  private static String sign(Role role) {
    return switch (role) {
      case AGENT -> "A";
      case PATIENT -> "P";
      case PLACE -> "L";
      case TIME -> "T";
    };
  }
}
