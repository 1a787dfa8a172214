package org.annals.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annals.mention.CalibratedRule.Weighed;
import org.annals.name.EntityType;
import org.annals.text.DataFile;

/**
 * Takes for names what the voices half hear where capitals leave little doubt: "Calder Mills" in
 * the middle of a sentence, whose other words are none of it and are in no surer name.
 */
final class FaintNames {
  /** Names of several words are right in nine of ten cases from here on. */
  private static final double LEAST = 0.25;

  /** A single word is a place seven times of ten from here on, and anything else less often. */
  private static final double LEAST_OF_ONE = 0.38;

  private static final Set<String> JOINING =
      Set.of(
          "of", "the", "and", "&", "for", "at", "de", "del", "della", "di", "du", "des", "da", "do",
          "la", "le", "el", "al", "y", "et", "-", "van", "von", "der", "den", "zu", "\u2019", "'");

  /** What begins the name of a ship, which is of no class that names have. */
  private static final Set<String> VESSELS =
      Set.of("mv", "ms", "ss", "hms", "uss", "rms", "km", "fv", "mt", "m/v", "hmas", "hmcs");

  /** Works have no class among names: "her film, Nodir Meye". */
  private static final Set<String> WORKS = DataFile.words("/pattern/works.txt");

  private static final Set<String> AND_OF = Set.of("and", "of");

  private final CalibratedRule rule;
  private final Lexicon lexicon;

  FaintNames(CalibratedRule rule, Lexicon lexicon) {
    this.rule = rule;
    this.lexicon = lexicon;
  }

  /** The sure names of a line, and the faint ones that none of them overlaps, in order. */
  List<Verdict> choose(Heard heard) {
    List<Weighed> weighed = rule.weigh(heard);
    List<Verdict> sure = CalibratedRule.choose(weighed);
    if (heard.line().capitals() != Line.Capitals.RUNNING) {
      return sure;
    }
    List<Verdict> preferred = new ArrayList<>(sure);
    CalibratedRule.faint(weighed, LEAST).stream()
        .filter(verdict -> isApart(heard.line(), verdict) && isName(heard.line(), verdict))
        .filter(verdict -> !isWork(heard.line(), verdict.from()))
        .forEach(preferred::add);
    return OverlapRule.withoutOverlaps(preferred);
  }

  private boolean isName(Line line, Verdict verdict) {
    return verdict.length() == 1
        ? verdict.weight() >= LEAST_OF_ONE
            && verdict.entityClass().type() == EntityType.PLACE
            && isUncommon(line, verdict.from())
        : areCapitals(line, verdict)
            && !VESSELS.contains(line.lower(verdict.from()))
            && !(line.opens(verdict.from()) && lexicon.isOrdinary(line.at(verdict.from())))
            && (verdict.entityClass().type() != EntityType.PERSON
                || lexicon.isGivenName(line.at(verdict.from())));
  }

  private static boolean isWork(Line line, int from) {
    int before = from - 1;
    while (line.at(before).shape() == Shape.MARK && before > line.start()) {
      before--;
    }
    return WORKS.contains(line.lower(before));
  }

  private boolean isUncommon(Line line, int at) {
    return line.isCapital(at)
        && !line.opens(at)
        && line.at(at).shape() == Shape.TITLE
        && !isOfCapital(line, at)
        && !lexicon.isOrdinary(line.at(at))
        && !lexicon.isDemonym(line.at(at));
  }

  /** "Duke of Fife", whose name reaches as far as that. */
  private static boolean isOfCapital(Line line, int at) {
    return line.lower(at - 1).equals("of") && line.isCapital(at - 2);
  }

  /** "Calder Mills", "Abbey of Calder", and of "Dorn and Sons of Leeds" not the whole. */
  private static boolean areCapitals(Line line, Verdict verdict) {
    int capitals = 0;
    Set<String> joints = new HashSet<>();
    for (int at = verdict.from(); at < verdict.to(); at++) {
      boolean isCapital = line.isCapital(at);
      if (!isCapital && !JOINING.contains(line.lower(at))) {
        return false;
      }
      capitals += isCapital ? 1 : 0;
      joints.add(line.lower(at));
    }
    return capitals > 1
        && !joints.containsAll(AND_OF)
        && line.isCapital(verdict.from())
        && line.isCapital(verdict.to() - 1);
  }

  /** Whether no capital goes before or after, so that it is not the half of another name. */
  private static boolean isApart(Line line, Verdict verdict) {
    int before = verdict.from() - 1;
    return (before < line.start() || !line.isCapital(before) || line.opens(before))
        && (verdict.to() >= line.size() || !line.isCapital(verdict.to()));
  }
}
