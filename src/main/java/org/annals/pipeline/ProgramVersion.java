package org.annals.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
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

  /**
   * The first digits of a hash of all files.
   *
   * @param code a folder or a jar
   */
  static String hash(Path code) throws IOException {
    MessageDigest digest = Sha256.digest();
    if (Files.isDirectory(code)) {
      for (Path file : files(code)) {
        digest.update(Files.readAllBytes(file));
      }
    } else {
      addJar(digest, code);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
  }

  /** A jar keeps a check sum of each file, so that none has to be read. */
  private static void addJar(MessageDigest digest, Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .map(file -> file.getName() + "\t" + file.getCrc() + "\n")
          .sorted()
          .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static List<Path> files(Path code) {
    try (var files = Files.walk(code)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
