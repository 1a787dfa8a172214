package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** What the words beside a person's name let a text call that person: the age, the people, more. */
final class Epithets {
  private static final String TITLES = "/coreference/titles.tsv";
  private static final Pattern AGE = Pattern.compile("\\d{1,3}");
  private static final Set<String> ENDS = Set.of(",", ".", ")", ";");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_BEHIND = 3;

  /** By title, the nouns for who has it. */
  private static final Map<String, List<String>> NOUNS =
      DataFile.lines(TITLES).stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0], cells -> List.of(cells[1].split(" "))));

  private Epithets() {}

  /**
   * The nouns, in small letters.
   *
   * @param first the first word of the name
   * @param last the last one
   */
  static List<String> of(SentenceTree tree, int first, int last) {
    List<String> nouns = new ArrayList<>();
    title(tree, first, nouns);
    age(tree, last, nouns);
    people(tree, first, last, nouns);
    return nouns;
  }

  /** "PC Berg", "Father Berg": the title may be taken for a part of the name. */
  private static void title(SentenceTree tree, int first, List<String> nouns) {
    nouns.addAll(NOUNS.getOrDefault(plain(tree.lower(first)), List.of()));
    if (first > 0 && Character.isUpperCase(tree.surface(first - 1).charAt(0))) {
      nouns.addAll(NOUNS.getOrDefault(plain(tree.lower(first - 1)), List.of()));
    }
  }

  private static String plain(String title) {
    return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
  }

  /** "Berg, 51,", "Berg (51)", "Berg, aged 51,". */
  private static void age(SentenceTree tree, int last, List<String> nouns) {
    String mark = tree.lower(last + 1);
    int number = tree.lower(last + 2).equals("aged") ? last + 3 : last + 2;
    if ((mark.equals(",") || mark.equals("("))
        && AGE.matcher(tree.lower(number)).matches()
        && (number + 1 >= tree.size() || ENDS.contains(tree.lower(number + 1)))) {
      nouns.add(tree.lower(number) + "-year-old");
    }
  }

  /** "The Norwegian veteran Berg", "Berg, a Norwegian". */
  private static void people(SentenceTree tree, int first, int last, List<String> nouns) {
    for (int word = first - 1; word >= Math.max(0, first - WORDS_BEFORE); word--) {
      if (!Character.isLetter(tree.surface(word).charAt(0)) || tree.lower(word).equals("of")) {
        break;
      }
      nation(tree, word, nouns);
    }
    if (tree.lower(last + 1).equals(",") && ARTICLES.contains(tree.lower(last + 2))) {
      for (int word = last + WORDS_BEHIND; word <= last + WORDS_BEHIND + 1; word++) {
        nation(tree, word, nouns);
      }
    }
  }

  /** "A Romanian explorer": what the adjective says of the one whom the noun describes. */
  static List<String> peoples(SentenceTree tree, int noun) {
    List<String> nouns = new ArrayList<>();
    nation(tree, noun, nouns);
    tree.children(noun, Set.of("amod", "compound")).forEach(c -> nation(tree, c, nouns));
    return nouns;
  }

  private static void nation(SentenceTree tree, int word, List<String> nouns) {
    if (word < tree.size() && Character.isUpperCase(tree.surface(word).charAt(0))) {
      nouns.addAll(Peoples.same(tree.lower(word)));
    }
  }
}
