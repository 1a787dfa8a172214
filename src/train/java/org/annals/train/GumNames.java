package org.annals.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.text.Span;

/**
 * The named entities of a sentence of GUM, whose marks nest and hold common nouns too: those of four
 * types that are made of proper nouns and the small words between them, without a leading article;
 * of nested ones the outermost.
 */
final class GumNames {
  private static final Map<String, String> TYPES =
      Map.of(
          "person", "PERSON", "organization", "ORGANIZATION", "place", "PLACE", "event", "EVENT");
  private static final Set<String> BETWEEN = Set.of("PROPN", "ADP", "DET", "PUNCT", "CCONJ", "NUM");
  private static final Pattern MARK =
      Pattern.compile("\\((?<open>\\d+)-(?<type>\\w+)-[^()]*?(?<whole>\\))?(?=\\(|\\d+\\)|$)|(?<close>\\d+)\\)");

  private GumNames() {}

  private record Opened(String type, int from) {}

  /** The names, in order. */
  static List<Exemplar.Marked> of(Gum.Parsed sentence) {
    List<Exemplar.Marked> names = new ArrayList<>();
    Deque<Opened> opened = new ArrayDeque<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      Matcher mark = MARK.matcher(sentence.words().get(i).entities());
      while (mark.find()) {
        if (mark.group("open") != null) {
          opened.push(new Opened(mark.group("type"), i));
        }
        boolean closes = mark.group("close") != null || mark.group("whole") != null;
        if (closes && !opened.isEmpty()) {
          Opened last = opened.pop();
          name(sentence.words().subList(last.from(), i + 1), last.type(), names);
        }
      }
    }
    return names;
  }

  private static void name(List<Gum.Word> words, String type, List<Exemplar.Marked> names) {
    int from = words.getFirst().part().equals("DET") ? 1 : 0;
    List<Gum.Word> core = words.subList(from, words.size());
    boolean proper =
        TYPES.containsKey(type)
            && !core.isEmpty()
            && core.getFirst().part().equals("PROPN")
            && core.stream().allMatch(word -> BETWEEN.contains(word.part()));
    if (proper) {
      Span span = new Span(core.getFirst().span().start(), core.getLast().span().end());
      names.removeIf(inner -> span.contains(inner.span()));
      names.add(new Exemplar.Marked(span, TYPES.getOrDefault(type, type)));
    }
  }
}
