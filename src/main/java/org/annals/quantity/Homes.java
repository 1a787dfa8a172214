package org.annals.quantity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.text.DataFile;

/** Whose a currency is that several countries call by one name, by what a text names. */
final class Homes {
  private static final String DOLLAR = "dollar";

  /** So many characters of a text tell where it is at home. */
  private static final int ENOUGH = 20_000;

  /** One country must be named so many times as often as all others that have such a currency. */
  private static final int CLEAR = 3;

  /** A country whose dollar is meant is named here, at the head of the text, or so often. */
  private static final int HEAD = 400;

  private static final int OFTEN = 4;

  private final Map<String, Names> units;

  private record Names(Pattern pattern, Map<String, String> codes) {}

  private Homes(Map<String, Names> units) {
    this.units = units;
  }

  /** Read when a text first leaves it open. */
  private static final class OfDollar {
    static final Towns TOWNS = new Towns(codes().getOrDefault(DOLLAR, Map.of()));
  }

  static Homes load() {
    return new Homes(
        codes().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> names(entry.getValue()))));
  }

  private static Map<String, Map<String, String>> codes() {
    Map<String, Map<String, String>> codes = new LinkedHashMap<>();
    for (String line : DataFile.lines("/quantity/homes.tsv")) {
      String[] cells = line.split("\t", -1);
      Map<String, String> names = codes.computeIfAbsent(cells[0], _ -> new LinkedHashMap<>());
      for (String name : cells[2].split("\\|", -1)) {
        names.put(name, cells[1]);
      }
    }
    return codes;
  }

  private static Names names(Map<String, String> codes) {
    String any = codes.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return new Names(
        Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])"), Map.copyOf(codes));
  }

  /** The code of the currency in this text, or the unit as it is where the text leaves it open. */
  String code(String unit, String text) {
    Names names = units.get(unit);
    if (names == null) {
      return unit;
    }
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> heading = new HashSet<>();
    String start = text.substring(0, Math.min(ENOUGH, text.length()));
    Matcher named = names.pattern().matcher(start);
    while (named.find()) {
      String code = names.codes().getOrDefault(named.group(), "");
      counts.merge(code, 1, Integer::sum);
      if (named.start() < HEAD) {
        heading.add(code);
      }
    }
    if (counts.isEmpty()) {
      return unit.equals(DOLLAR) ? OfDollar.TOWNS.code(start, CLEAR).orElse("USD") : unit;
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= CLEAR * (all - entry.getValue()))
        .map(Map.Entry::getKey)
        .filter(code -> !code.isEmpty())
        .filter(code -> !unit.equals(DOLLAR) || isHome(code, heading, all))
        .findFirst()
        .orElse(unit);
  }

  /** Whether a text is at home where its dollar is; one firm of that country is not enough. */
  private static boolean isHome(String code, Set<String> heading, int all) {
    return code.equals("USD") || heading.contains(code) || all >= OFTEN;
  }
}
