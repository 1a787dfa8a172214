package org.annals.rivals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Loads a finder, reads every text twice, and writes and measures the second time. */
final class Main {
  /** Letters and digits that stand together, or one mark. */
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{Z}\\p{C}]");

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

  private Main() {}

  public static void main(String[] args) throws Exception {
    if (args.length != 3) {
      System.err.println("Usage: " + Rival.arguments() + " TEXTS_FOLDER OUT.tsv");
      System.exit(2);
    }
    run(Rival.named(args[0]), texts(Path.of(args[1])), Path.of(args[2]), System.err);
    // GATE leaves threads behind.
    System.exit(0);
  }

  private static void run(Rival rival, Map<String, String> texts, Path out, PrintStream log)
      throws Exception {
    Clock loading = Clock.start();
    NameFinder finder = rival.load();
    log.printf(
        "%s: loaded in %.1f s, %.1f s of CPU%n",
        rival.argument(), loading.wallSeconds(), loading.cpuSeconds());

    Clock warming = Clock.start();
    texts.values().forEach(finder::find);
    log.printf("warmed up in %.2f s, %.2f s of CPU%n", warming.wallSeconds(), warming.cpuSeconds());

    Clock reading = Clock.start();
    Map<String, List<Mention>> found = new TreeMap<>();
    texts.forEach((name, text) -> found.put(name, finder.find(text)));
    double wall = reading.wallSeconds();
    double cpu = reading.cpuSeconds();
    long tokens =
        texts.values().stream().mapToLong(text -> TOKEN.matcher(text).results().count()).sum();
    log.printf(
        "read %d tokens of %d texts in %.2f s, %.2f s of CPU: %.0f tokens a CPU second%n",
        tokens, texts.size(), wall, cpu, tokens / cpu);

    MentionTable table = new MentionTable();
    found.forEach((name, mentions) -> table.add(name, texts.get(name), mentions));
    table.write(out);
    log.printf("peak resident memory %.0f MiB%n", peakMebibytes());
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("No .txt in " + folder);
    }
    return texts;
  }

  private static double peakMebibytes() throws IOException {
    return PEAK.matcher(Files.readString(Path.of("/proc/self/status")))
        .results()
        .mapToDouble(line -> Long.parseLong(line.group(1)) / 1024.0)
        .findFirst()
        .orElse(Double.NaN);
  }
}
