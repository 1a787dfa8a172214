package org.annals.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.document.Corpus;
import org.annals.document.Problem;
import org.annals.pipeline.BuildReport;
import org.annals.pipeline.Pipeline;
import org.annals.store.KnowledgeStore;

/** Builds and tells of it; for the commands that do. */
final class Builder {
  private final Annals annals;
  private final StoreOption store;
  private final ReaderOption reader;
  private final OntologyOption ontology;
  private final int threads;

  Builder(
      Annals annals, StoreOption store, ReaderOption reader, OntologyOption ontology, int threads) {
    this.annals = annals;
    this.store = store;
    this.reader = reader;
    this.ontology = ontology;
    this.threads = threads;
  }

  /** Builds from the texts that ship with the program, and from these paths if any. */
  int buildWithExamples(List<String> paths, Optional<String> base) throws IOException {
    try (ExampleTexts examples = ExampleTexts.unpack()) {
      List<String> all = new ArrayList<>(paths);
      all.add(examples.folder().toString());
      return build(all, base);
    }
  }

  /** Builds from these paths, says what came of it, and gives the exit code. */
  int build(List<String> paths, Optional<String> base) {
    long start = System.nanoTime();
    Corpus corpus = Corpus.of(paths, annals.in());
    try (KnowledgeStore opened = KnowledgeStore.openOrCreate(store.folder, base)) {
      BuildReport report = build(corpus, opened);
      summarise(report, Duration.ofNanos(System.nanoTime() - start));
      return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
  }

  private BuildReport build(Corpus corpus, KnowledgeStore opened) {
    try (Pipeline pipeline = reader.pipeline(annals, ontology::ontology);
        BuildProgress progress = BuildProgress.on(annals, TerminalWidth.current())) {
      return pipeline.build(corpus, opened, threads, progress);
    }
  }

  private void summarise(BuildReport report, Duration time) {
    for (Problem problem : report.problems()) {
      annals.warn("%s: %s".formatted(problem.source(), problem.message()));
    }
    annals.say(
        "Documents: %,d added, %,d replaced, %,d unchanged%s."
            .formatted(
                report.added(),
                report.replaced(),
                report.unchanged(),
                report.problems().isEmpty()
                    ? ""
                    : ", %,d not read".formatted(report.problems().size())));
    if (report.added() + report.replaced() > 0) {
      annals.say(
          "Found: %,d mentions, %,d statements and %,d events in %,d sentences, in %.1f s."
              .formatted(
                  report.mentions(),
                  report.statements(),
                  report.events(),
                  report.sentences(),
                  time.toMillis() / 1000.0));
    }
    annals.say(
        "The graph is in %s. Now ask it, or look around in a browser:".formatted(store.folder));
    annals.say("    annals query --list");
    annals.say("    annals serve" + store.asTyped());
  }
}
