package org.annals.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.annals.document.Corpus;
import org.annals.document.Problem;
import org.annals.fact.ExtractedDocument;
import org.annals.sentence.Sentence;

/** Counts what happens during one build. */
final class BuildLog {
  private final int all;
  private final BuildListener listener;
  private final List<Problem> problems;
  private int done;
  private int added;
  private int replaced;
  private int unchanged;
  private long sentences;
  private long tokens;
  private long mentions;
  private long statements;
  private long events;

  BuildLog(Corpus corpus, BuildListener listener) {
    this.all = corpus.sources().size();
    this.listener = listener;
    this.problems = new ArrayList<>(corpus.problems());
  }

  void done(Outcome outcome) {
    switch (outcome) {
      case Outcome.Unchanged _ -> unchanged++;
      case Outcome.Unreadable(String id, String why) -> problems.add(new Problem(id, why));
      case Outcome.Failed(String id, Throwable fault) -> {
        problems.add(
            new Problem(
                id,
                "Not read because of a bug of Annals (%s). Please report it with what --verbose shows."
                    .formatted(fault)));
        listener.failed(id, fault);
      }
      case Outcome.Extracted(ExtractedDocument document, boolean replaces) -> {
        added += replaces ? 0 : 1;
        replaced += replaces ? 1 : 0;
        count(document);
      }
    }
    done++;
    listener.progress(done, all);
  }

  private void count(ExtractedDocument document) {
    List<Sentence> all = document.resolved().segmented().sentences();
    sentences += all.size();
    tokens += all.stream().mapToLong(sentence -> sentence.tokens().size()).sum();
    mentions += document.resolved().references().size();
    statements += document.statements().size();
    events += document.events().size();
  }

  BuildReport report() {
    return new BuildReport(
        added, replaced, unchanged, sentences, tokens, mentions, statements, events, problems);
  }
}
