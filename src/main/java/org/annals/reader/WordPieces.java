package org.annals.reader;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annals.text.DataFile;

/**
 * Cuts a unit into pieces of the encoder's vocabulary, longest first, as BERT's uncased WordPiece
 * does (Devlin et al. 2019): small letters, no accents.
 */
public final class WordPieces {
  private static final String VOCABULARY = "/reader/vocabulary.txt";
  private static final int LONGEST_UNIT = 100;

  private final Map<String, Integer> ids = new HashMap<>();
  private final int unknown;
  private final int opening;
  private final int closing;

  /** With these pieces; the place in the list is the id. */
  public WordPieces(List<String> vocabulary) {
    for (String piece : vocabulary) {
      ids.put(piece, ids.size());
    }
    this.unknown = special("[UNK]");
    this.opening = special("[CLS]");
    this.closing = special("[SEP]");
  }

  /** With the vocabulary that ships with the program, read once for all networks. */
  public static WordPieces load() {
    return Shipped.PIECES;
  }

  private static final class Shipped {
    private static final WordPieces PIECES = new WordPieces(DataFile.allLines(VOCABULARY));

    private Shipped() {}
  }

  private int special(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("The vocabulary lacks " + piece);
    }
    return id;
  }

  /** The id that opens a sequence. */
  public int opening() {
    return opening;
  }

  /** The id that closes a sequence. */
  public int closing() {
    return closing;
  }

  /** The id of a piece that stands for any other, to hide words in training. */
  public int mask() {
    return special("[MASK]");
  }

  /** The ids of the pieces of a unit, at least one; the unknown piece where none fits. */
  public int[] of(String surface) {
    String plain = plain(surface);
    if (plain.isEmpty() || plain.length() > LONGEST_UNIT) {
      return new int[] {unknown};
    }
    int[] pieces = new int[plain.length()];
    int count = 0;
    int start = 0;
    while (start < plain.length()) {
      int end = plain.length();
      Integer id = null;
      while (end > start && id == null) {
        String piece = plain.substring(start, end);
        id = ids.get(start == 0 ? piece : "##" + piece);
        end = id == null ? end - 1 : end;
      }
      if (id == null) {
        return new int[] {unknown};
      }
      pieces[count++] = id;
      start = end;
    }
    return java.util.Arrays.copyOf(pieces, count);
  }

  private static String plain(String surface) {
    String lower = surface.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    StringBuilder plain = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c == '’' || c == '‘' ? '\'' : c == '“' || c == '”' ? '"' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
