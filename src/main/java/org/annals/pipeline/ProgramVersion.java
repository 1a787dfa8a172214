package org.annals.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.annals.text.Sha256;

/**
 * Tells one build of the program from another: by its number and the hash of its code and data, so
 * that a text is read anew when either changes and never otherwise.
 */
public final class ProgramVersion {
  private static final int HASH_DIGITS = 12;
  private static final String UNNUMBERED = "development";

  private ProgramVersion() {}

  /** The number of the release, as its manifest has it. */
  public static String number() {
    String number = ProgramVersion.class.getPackage().getImplementationVersion();
    return number == null ? UNNUMBERED : number;
  }

  /** Number and hash: "1.0.0+3f2a9c81d0b4". */
  public static String current() {
    try {
      Path code =
          Path.of(ProgramVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return number() + "+" + hash(code);
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("The program cannot read itself", e);
    }
  }

  private static String hash(Path code) throws IOException {
    MessageDigest digest = Sha256.digest();
    for (Path file : files(code)) {
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
  }

  private static List<Path> files(Path code) {
    try (var files = Files.walk(code)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
