package org.annals.mention;

import java.util.ArrayList;
import java.util.List;
import org.annals.name.EntityType;
import org.annals.reader.StretchProbabilities;

/** A line with what all voices say of it, and what the reader thinks of anything else. */
record Heard(Line line, List<Candidate> candidates, StretchProbabilities probabilities) {
  Heard {
    candidates = List.copyOf(candidates);
  }

  /** With more candidates. */
  Heard and(List<Candidate> more) {
    var all = new ArrayList<>(candidates);
    all.addAll(more);
    return new Heard(line, all, probabilities);
  }

  /** How likely the reader takes these words for a name of this type. */
  double reader(int from, int to, EntityType type) {
    return probabilities.of(line.span(from, to), type.name());
  }
}
