package org.annals.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.text.DataFile;

/** Data files of words with white space between them. */
final class WordList {
  private WordList() {}

  static Set<String> load(String path) {
    return DataFile.lines(path).stream()
        .flatMap(line -> List.of(line.trim().split("\\s+")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
