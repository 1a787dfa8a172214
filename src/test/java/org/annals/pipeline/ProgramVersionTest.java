package org.annals.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramVersionTest {
  @TempDir private Path folder;

  @Test
  void a_jar_has_another_hash_when_a_file_in_it_changes() throws IOException {
    assertThat(hash("one.jar", "words.txt", "mill"))
        .isNotEqualTo(hash("two.jar", "words.txt", "mills"));
  }

  @Test
  void a_jar_has_another_hash_when_a_file_in_it_has_another_name() throws IOException {
    assertThat(hash("one.jar", "words.txt", "mill"))
        .isNotEqualTo(hash("two.jar", "nouns.txt", "mill"));
  }

  @Test
  void a_jar_has_the_same_hash_however_tightly_it_is_packed() throws IOException {
    String words = "mill ".repeat(1_000);
    Path tight = jar("tight.jar", Deflater.BEST_COMPRESSION, "words.txt", words);
    Path loose = jar("loose.jar", Deflater.NO_COMPRESSION, "words.txt", words);
    assertThat(Files.size(tight)).isLessThan(Files.size(loose));
    assertThat(ProgramVersion.hash(tight)).isEqualTo(ProgramVersion.hash(loose));
  }

  @Test
  void a_folder_has_another_hash_when_a_file_in_it_changes() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Files.writeString(classes.resolve("words.txt"), "mill");
    String before = ProgramVersion.hash(classes);
    Files.writeString(classes.resolve("words.txt"), "mills");
    assertThat(ProgramVersion.hash(classes)).isNotEqualTo(before);
  }

  private String hash(String jar, String file, String text) throws IOException {
    return ProgramVersion.hash(jar(jar, Deflater.DEFAULT_COMPRESSION, file, text));
  }

  private Path jar(String name, int level, String file, String text) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(level);
      zip.putNextEntry(new ZipEntry(file));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return jar;
  }
}
