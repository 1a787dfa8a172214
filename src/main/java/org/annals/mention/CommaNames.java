package org.annals.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.name.EntityType;
import org.annals.name.KnownName;
import org.annals.name.Match;

/** Joins names of which a known one is made: "University of California, Berkeley". */
final class CommaNames {
  private static final String COMMA = ",";

  private final Lexicon lexicon;

  CommaNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same names, in order, such two as one. */
  List<Verdict> joined(Line line, List<Verdict> names) {
    List<Verdict> joined = new ArrayList<>();
    int next = 0;
    while (next < names.size()) {
      Optional<Verdict> whole =
          next + 1 < names.size()
              ? whole(line, names.get(next), names.get(next + 1))
              : Optional.empty();
      joined.add(whole.orElse(names.get(next)));
      next += whole.isPresent() ? 2 : 1;
    }
    return joined;
  }

  private Optional<Verdict> whole(Line line, Verdict body, Verdict town) {
    boolean isBeside = body.to() + 1 == town.from() && line.at(body.to()).isMark(COMMA);
    return isBeside && isBody(body)
        ? lexicon
            .known(line, body.from())
            .filter(known -> body.from() + known.length() == town.to())
            .map(Match::best)
            .filter(reading -> reading.name().entityClass().type() == EntityType.ORGANIZATION)
            .map(reading -> join(body, town, reading.name()))
        : Optional.empty();
  }

  private static boolean isBody(Verdict name) {
    return name.entityClass().type() == EntityType.ORGANIZATION;
  }

  private static Verdict join(Verdict body, Verdict town, KnownName known) {
    Set<VoiceName> voices = new HashSet<>(body.voices());
    voices.add(VoiceName.KNOWN_NAME);
    return new Verdict(
        body.from(),
        town.to(),
        known.entityClass(),
        Math.max(body.weight(), town.weight()),
        voices,
        Optional.of(known));
  }
}
