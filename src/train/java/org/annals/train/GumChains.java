package org.annals.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.text.Span;

/** Reads a document of GUM (Zeldes 2017) with what its words refer to. */
final class GumChains {
  private static final Pattern MARK = Pattern.compile("\\([^()]*\\)?|[^()]+\\)");

  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final Map<String, Deque<Integer>> open = new HashMap<>();
  private final Map<Integer, Set<String>> chains = new HashMap<>();
  private int firstOfSentence;
  private int lastOfContraction;
  private boolean isSpaced;

  private GumChains() {}

  /**
   * A document.
   *
   * @param chains by where the head word of a phrase begins, what that phrase refers to
   */
  record Marked(String text, Map<Integer, Set<String>> chains) {}

  static Marked read(Path file) throws IOException {
    GumChains reading = new GumChains();
    List<String[]> phrases = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newpar")) {
        reading.paragraph();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        reading.word(line.split("\t", -1), phrases);
      }
    }
    phrases.forEach(reading::refer);
    return new Marked(reading.text.toString(), Map.copyOf(reading.chains));
  }

  private void paragraph() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append("\n\n");
    }
  }

  private void word(String[] cells, List<String[]> phrases) {
    boolean isGlued = cells[9].contains("SpaceAfter=No");
    if (cells[0].contains(".")) {
      return; // an empty node of the enhanced graph
    }
    if (cells[0].contains("-")) {
      lastOfContraction = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
      isSpaced = !isGlued;
      return;
    }
    int number = Integer.parseInt(cells[0]);
    if (number == 1) {
      firstOfSentence = spans.size();
    }
    spans.add(new Span(text.length(), text.length() + cells[1].length()));
    int head = Integer.parseInt(cells[6]);
    heads.add(head == 0 ? -1 : firstOfSentence + head - 1);
    text.append(cells[1]);
    boolean isInside = number <= lastOfContraction;
    if (isInside ? number == lastOfContraction && isSpaced : !isGlued) {
      text.append(' ');
    }
    if (number >= lastOfContraction) {
      lastOfContraction = 0;
    }
    marks(cells[9], phrases);
  }

  private void marks(String misc, List<String[]> phrases) {
    int last = spans.size() - 1;
    for (String part : misc.split("\\|", -1)) {
      if (part.startsWith("Entity=")) {
        Matcher mark = MARK.matcher(part.substring("Entity=".length()));
        while (mark.find()) {
          String id = mark.group().replaceAll("^\\(|\\)$", "").split("-", -1)[0];
          if (mark.group().startsWith("(")) {
            open.computeIfAbsent(id, _ -> new ArrayDeque<>()).push(last);
          }
          if (mark.group().endsWith(")")) {
            int first = open.getOrDefault(id, new ArrayDeque<>(List.of(last))).pop();
            phrases.add(new String[] {id, String.valueOf(first), String.valueOf(last)});
          }
        }
      }
    }
  }

  private void refer(String[] phrase) {
    int first = Integer.parseInt(phrase[1]);
    int last = Integer.parseInt(phrase[2]);
    for (int word = first; word <= last; word++) {
      if (heads.get(word) < first || heads.get(word) > last) {
        chains
            .computeIfAbsent(spans.get(word).start(), _ -> new HashSet<>())
            .add(phrase[0]);
        return;
      }
    }
  }
}
