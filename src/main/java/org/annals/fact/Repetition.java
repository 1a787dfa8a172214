package org.annals.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annals.attribution.Modality;
import org.annals.text.Span;

/** Keeps of the statements of one sentence that say the same only the fullest and surest. */
public final class Repetition {
  private Repetition() {}

  /** The statements without those that others of their sentence cover, sentence by sentence. */
  public static List<Statement> without(List<Statement> statements) {
    Map<Span, List<Statement>> bySentence = new LinkedHashMap<>();
    for (Statement statement : statements) {
      List<Statement> kept =
          bySentence.computeIfAbsent(statement.evidence().span(), _ -> new ArrayList<>());
      if (kept.stream().noneMatch(other -> covers(other, statement))) {
        kept.removeIf(other -> covers(statement, other));
        kept.add(statement);
      }
    }
    return bySentence.values().stream().flatMap(List::stream).toList();
  }

  private static boolean covers(Statement one, Statement other) {
    return one.subject().equals(other.subject())
        && one.relation().equals(other.relation())
        && one.stance().polarity() == other.stance().polarity()
        && one.period().covers(other.period())
        && (one.object().equals(other.object())
            || (isToldAlike(one, other) && isFuller(one.object(), other.object())));
  }

  /** "The chairman of Acme will become executive chairman" says that he is one, too. */
  private static boolean isToldAlike(Statement one, Statement other) {
    boolean isPlanned = one.stance().modality() == Modality.PLANNED;
    return !isPlanned || other.stance().modality() == Modality.PLANNED;
  }

  /** "former director of research" says all that "director" says. */
  private static boolean isFuller(Value one, Value other) {
    return one instanceof Value.Words(String full)
        && other instanceof Value.Words(String part)
        && (" " + full.toLowerCase(Locale.ROOT) + " ")
            .contains(" " + part.toLowerCase(Locale.ROOT) + " ");
  }
}
