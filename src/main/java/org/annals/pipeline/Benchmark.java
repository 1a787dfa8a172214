package org.annals.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annals.document.Corpus;
import org.annals.store.KnowledgeStore;

/** Builds the same texts again and again into stores of their own, and measures each time. */
public final class Benchmark {
  private final Pipeline pipeline;
  private final int threads;

  /** A benchmark of builds on this many threads. */
  public Benchmark(Pipeline pipeline, int threads) {
    this.pipeline = pipeline;
    this.threads = threads;
  }

  /**
   * What one build took, from file to committed graph.
   *
   * @param cpu of all threads of the process, the compiler's and collector's included
   */
  public record Round(long tokens, Duration wall, Duration cpu) {
    /** Tokens in a second of one processor. */
    public double tokensPerCpuSecond() {
      return tokens / (cpu.toNanos() / 1e9);
    }
  }

  /** Measures so many builds; the first ones warm the program up. */
  public List<Round> run(Corpus corpus, int rounds) {
    List<Round> measured = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      measured.add(round(corpus));
    }
    return measured;
  }

  private Round round(Corpus corpus) {
    Path folder = temporaryFolder();
    long wall = System.nanoTime();
    long cpu = processCpu();
    try (KnowledgeStore store = KnowledgeStore.openOrCreate(folder, Optional.empty())) {
      BuildReport report = pipeline.build(corpus, store, threads, BuildListener.SILENT);
      return new Round(
          report.tokens(),
          Duration.ofNanos(System.nanoTime() - wall),
          Duration.ofNanos(processCpu() - cpu));
    } finally {
      delete(folder);
    }
  }

  /** The most memory that objects have taken since the program started, in bytes. */
  public static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static long processCpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("annals-benchmark");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
