package org.annals.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The room that a folder takes on the disk, which no call of Java tells: the files of a store are
 * much longer than what is written in them.
 */
final class DiskRoom {
  private static final long KILOBYTE = 1024;

  private DiskRoom() {}

  /** In bytes, as {@code du} counts them; nothing where there is no {@code du}. */
  static Optional<Long> of(Path folder) {
    try {
      Process du =
          new ProcessBuilder("du", "-sk", folder.toAbsolutePath().toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String kilobytes = answer.replaceFirst("(?s)\\s.*", "");
      return kilobytes.matches("[0-9]{1,15}")
          ? Optional.of(Long.parseLong(kilobytes) * KILOBYTE)
          : Optional.empty();
    } catch (IOException noDu) {
      return Optional.empty();
    }
  }
}
