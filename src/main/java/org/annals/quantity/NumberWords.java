package org.annals.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.text.DataFile;

/** What words of numbers mean, from {@code /quantity/number-words.tsv}. */
final class NumberWords {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  private final Map<String, BigDecimal> small;
  private final Map<String, BigDecimal> magnitudes;
  private final Map<String, BigDecimal> shorts;
  private final Map<String, BigDecimal> vague;

  private NumberWords(Map<String, Map<String, BigDecimal>> kinds) {
    this.small = kinds.getOrDefault("small", Map.of());
    this.magnitudes = kinds.getOrDefault("magnitude", Map.of());
    this.shorts = kinds.getOrDefault("short", Map.of());
    this.vague = kinds.getOrDefault("vague", Map.of());
  }

  static NumberWords load() {
    Map<String, Map<String, BigDecimal>> kinds = new HashMap<>();
    for (String line : DataFile.lines("/quantity/number-words.tsv")) {
      List<String> cells = List.of(line.split("\t", -1));
      kinds
          .computeIfAbsent(cells.get(1), _ -> new HashMap<>())
          .put(cells.get(0), new BigDecimal(cells.get(2)));
    }
    return new NumberWords(kinds);
  }

  /** "twelve", "forty". */
  Optional<BigDecimal> small(String word) {
    return Optional.ofNullable(small.get(word));
  }

  /** "hundred", "million", "bn", also in the plural after a number. */
  Optional<BigDecimal> magnitude(String word) {
    return Optional.ofNullable(magnitudes.get(word));
  }

  /** "m" right after digits. */
  Optional<BigDecimal> shortMagnitude(String letters) {
    return Optional.ofNullable(shorts.get(letters));
  }

  /** The least that "dozens" can mean. */
  Optional<BigDecimal> vague(String word) {
    return Optional.ofNullable(vague.get(word));
  }

  /** Whether the word, or a part of it between hyphens, is a word of numbers. */
  boolean isNumber(String word) {
    if (word.indexOf('-') < 0) {
      return isNumberPart(word);
    }
    return Arrays.stream(word.split("-")).anyMatch(this::isNumberPart);
  }

  private boolean isNumberPart(String part) {
    return canStart(part) || vague.containsKey(part);
  }

  /** Whether a word without hyphens can begin a number in words. */
  boolean canStart(String part) {
    return small.containsKey(part) || magnitudes.containsKey(part);
  }

  /** How many parts of a word with hyphens are words of numbers: 2 for "twenty-five-mile". */
  int leadingNumbers(String[] parts) {
    int count = 0;
    while (count < parts.length && canStart(parts[count])) {
      count++;
    }
    return count;
  }

  /** A number of words as it grows, word by word. */
  final class Sum {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ZERO;
    private boolean isOpen;

    /** Begins with a number that is known. */
    Sum startingWith(BigDecimal value) {
      group = value;
      isOpen = true;
      return this;
    }

    /** Whether the word carries the number on; it is then counted in. */
    boolean accept(String word) {
      Optional<BigDecimal> magnitude = magnitude(word);
      if (magnitude.isPresent()) {
        return multiply(magnitude.get());
      }
      return small(word).filter(this::add).isPresent();
    }

    private boolean add(BigDecimal small) {
      boolean afterSmallMagnitude = last.signum() > 0 && last.compareTo(THOUSAND) < 0;
      if (afterSmallMagnitude || (isOpen && !hasRoomFor(small))) {
        return false;
      }
      group = group.add(small);
      isOpen = true;
      return true;
    }

    /** "twenty" has room for "five", "two hundred" for "twelve"; "twelve" has room for nothing. */
    private boolean hasRoomFor(BigDecimal small) {
      if (group.scale() > 0 || small.signum() == 0) {
        return false;
      }
      BigDecimal rest = group.remainder(HUNDRED);
      boolean afterHundred = rest.signum() == 0 && group.signum() > 0;
      boolean afterTens =
          rest.intValue() >= 20 && rest.intValue() % 10 == 0 && small.intValue() < 10;
      return afterHundred || afterTens;
    }

    private boolean multiply(BigDecimal magnitude) {
      if (!isOpen || (last.signum() > 0 && magnitude.compareTo(last) > 0)) {
        return false;
      }
      if (magnitude.compareTo(HUNDRED) == 0) {
        group = group.multiply(HUNDRED);
      } else {
        total = total.add(group.multiply(magnitude));
        group = BigDecimal.ZERO;
        last = magnitude;
        isOpen = false;
      }
      return true;
    }

    /** Half of the last power of ten, or half of one: "and a half". */
    void addHalf() {
      BigDecimal half = new BigDecimal("0.5");
      if (isOpen) {
        group = group.add(half);
      } else {
        total = total.add(half.multiply(last));
      }
    }

    /** Whether "and" may lead on: "two hundred and twelve", "a thousand and one". */
    boolean endsWithHundredOrThousand() {
      boolean hundred = isOpen && group.signum() > 0 && group.remainder(HUNDRED).signum() == 0;
      return hundred || (!isOpen && last.compareTo(THOUSAND) == 0);
    }

    BigDecimal value() {
      return total.add(group);
    }
  }
}
