package org.annals.pipeline;

import java.util.List;
import org.annals.document.Problem;

/**
 * What a build did.
 *
 * @param added documents that are new
 * @param replaced documents that had changed
 * @param unchanged documents that were left as they were
 * @param sentences in the documents added and replaced; so are the next four
 * @param problems what could not be read, in the order of the sources
 */
public record BuildReport(
    int added,
    int replaced,
    int unchanged,
    long sentences,
    long tokens,
    long mentions,
    long statements,
    long events,
    List<Problem> problems) {
  public BuildReport {
    problems = List.copyOf(problems);
  }
}
