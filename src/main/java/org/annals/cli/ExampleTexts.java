package org.annals.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.annals.query.ClassPathFolder;

/** The texts that ship with the program, unpacked for as long as they are read. */
final class ExampleTexts implements AutoCloseable {
  private final Path folder;
  private final SortedMap<String, String> texts;

  private ExampleTexts(Path folder, SortedMap<String, String> texts) {
    this.folder = folder;
    this.texts = texts;
  }

  static ExampleTexts unpack() throws IOException {
    ExampleTexts examples =
        new ExampleTexts(
            Files.createTempDirectory("annals-examples"), ClassPathFolder.read("examples"));
    for (Map.Entry<String, String> text : examples.texts.entrySet()) {
      Files.writeString(examples.folder.resolve(text.getKey()), text.getValue());
    }
    return examples;
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    for (String name : texts.keySet()) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.deleteIfExists(folder);
  }
}
