package org.annals.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.text.DataFile;

/** Nouns by which a text calls a person anew, and what else each lets a person be called. */
public final class Callings {
  private static final String NOUNS = "/coreference/callings.tsv";
  private static final String DEEDS = "/coreference/deeds.tsv";

  private final Map<String, List<String>> wider = new HashMap<>();
  private final Map<String, List<String>> deeds = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  /** Reads the tables that travel with the program. */
  public Callings() {
    DataFile.lines(NOUNS).stream().skip(1).map(line -> line.split("\t")).forEach(this::put);
    DataFile.lines(DEEDS).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .forEach(cells -> deeds.put(cells[0] + " " + cells[1], List.of(cells[2].split(" "))));
  }

  private void put(String[] cells) {
    List<String> words = cells.length > 1 ? List.of(cells[1].split(" ")) : List.of();
    wider.put(cells[0], words);
    all.add(cells[0]);
    all.addAll(words);
  }

  /** Whether a noun calls somebody by what that person is or does in life. */
  boolean has(String noun) {
    return all.contains(noun);
  }

  /** Whether it has wider words for a noun, or knows that it has none. */
  public boolean isNarrow(String noun) {
    return wider.containsKey(noun);
  }

  /** The wider words: "singer" for "soprano". */
  public List<String> wider(String noun) {
    return wider.getOrDefault(noun, List.of());
  }

  /** What the subject or object of a verb may be called: "plaintiff" for the subject of "sue". */
  List<String> of(String verb, String part) {
    return deeds.getOrDefault(verb + " " + part, List.of());
  }
}
