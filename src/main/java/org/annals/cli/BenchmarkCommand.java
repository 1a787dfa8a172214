package org.annals.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.annals.document.Corpus;
import org.annals.ontology.Ontology;
import org.annals.pipeline.Benchmark;
import org.annals.pipeline.Benchmark.Round;
import org.annals.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Measures how fast texts become a graph. */
@Command(
    name = "benchmark",
    description = {
      "Build texts again and again into stores that are thrown away, and print what each build"
          + " took.",
      "",
      "A token is a word or mark. The processor's time counts all threads of the program, so tokens"
          + " per CPU second is what one core does; quote the median of the later rounds.",
      ""
    },
    footer = {"", "Example:", "  annals benchmark ~/articles --rounds 10 --threads 1"})
final class BenchmarkCommand implements Callable<Integer> {
  @ParentCommand Annals annals;
  @Mixin ReaderOption reader;
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders with texts.")
  List<String> paths;

  @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "Default: 5.")
  int rounds;

  @Option(names = "--threads", paramLabel = "N", defaultValue = "1", description = "Default: 1.")
  int threads;

  @Override
  public Integer call() {
    Counts.atLeastOne(spec, "--rounds", rounds);
    Counts.atLeastOne(spec, "--threads", threads);
    Corpus corpus = Corpus.of(paths, annals.in());
    long start = System.nanoTime();
    try (Pipeline pipeline = reader.pipeline(annals, Ontology::shipped)) {
      Duration load = Duration.ofNanos(System.nanoTime() - start);
      print(new Benchmark(pipeline, threads).run(corpus, rounds), load);
    }
    return ExitCode.DONE;
  }

  private void print(List<Round> measured, Duration load) {
    PrintWriter out = annals.dataWriter();
    out.print("round\ttokens\twall s\tCPU s\ttokens/CPU s\n");
    int number = 0;
    for (Round round : measured) {
      out.print(
          "%d\t%d\t%.2f\t%.2f\t%.0f%n"
              .formatted(
                  ++number,
                  round.tokens(),
                  round.wall().toMillis() / 1e3,
                  round.cpu().toMillis() / 1e3,
                  round.tokensPerCpuSecond()));
    }
    out.print(
        "load\t%.2f s\theap peak\t%d MB%n"
            .formatted(load.toMillis() / 1e3, Benchmark.peakHeap() >> 20));
    out.flush();
  }
}
