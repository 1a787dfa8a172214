package org.annals.mention;

import java.util.List;

/** One reason to take words for a name; it sees one line and judges nothing. */
interface Voice {
  /** What this voice hears in the line, in any order. */
  List<Candidate> hear(Line line);
}
