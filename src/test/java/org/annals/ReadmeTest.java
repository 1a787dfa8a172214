package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.cli.Main;
import org.annals.store.OtherProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the README in a scratch folder and compares what they print with what it
 * shows. {@code -Dgolden.update} writes what they print into the README instead.
 */
final class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String PROMPT = "$ ./annals ";
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```$");
  private static final Pattern FILE =
      Pattern.compile("(?ms)`(\\w+\\.(?:ttl|txt))`:\n\n```\\w+\n(.*?)^```$");
  private static final Pattern COUNTED = Pattern.compile(" ([a-z ]+?) +\\| +\\d+");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir private Path scratch;

  @Test
  void every_command_prints_what_the_readme_shows() throws IOException, InterruptedException {
    String shown = Files.readString(README);
    files(shown);
    StringBuilder run = new StringBuilder();
    Matcher block = BLOCK.matcher(shown);
    int from = 0;
    int commands = 0;
    while (block.find()) {
      run.append(shown, from, block.start(1));
      for (String line : block.group(1).lines().filter(l -> l.startsWith(PROMPT)).toList()) {
        run.append(line).append('\n').append(output(line.substring(PROMPT.length())));
        commands++;
      }
      from = block.end(1);
    }
    run.append(shown.substring(from));
    assertThat(commands).isGreaterThan(5);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, run);
    } else {
      assertThat(withoutCounts(run.toString())).isEqualTo(withoutCounts(shown));
    }
  }

  /**
   * The text with the classes of a table of counts in the order of their names, and no counts: a
   * few facts hang on the last bits of what the networks say, which differ between processors.
   */
  private static String withoutCounts(String text) {
    List<String> lines = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Matcher counted = COUNTED.matcher(line);
      if (counted.matches()) {
        classes.add(counted.group(1));
        continue;
      }
      classes.stream().sorted().forEach(lines::add);
      classes.clear();
      lines.add(line);
    }
    return String.join("\n", lines);
  }

  /** Writes the files that the README shows: a name that ends in a colon, and a block behind it. */
  private void files(String shown) throws IOException {
    Matcher file = FILE.matcher(shown);
    while (file.find()) {
      Files.writeString(scratch.resolve(file.group(1)), file.group(2));
    }
  }

  private String output(String command) throws IOException, InterruptedException {
    List<String> words =
        WORD.matcher(command)
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .toList();
    Path out = scratch.resolve("out");
    Path err = scratch.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(OtherProcess.command(Main.class, words))
            .directory(scratch.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(Map.of("COLUMNS", "88", "LC_ALL", "C.UTF-8"));
    int exitCode = builder.start().waitFor();
    assertThat(exitCode).as("%s%n%s", command, Files.readString(err)).isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
