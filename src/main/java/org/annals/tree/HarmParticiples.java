package org.annals.tree;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.text.DataFile;

/**
 * Sets right on what a participle of harm hangs: on the crash and on no place or other verb ("a
 * plane which crashed near Leeds, killing 21", "closed the line after a bus left the road, killing
 * four").
 */
final class HarmParticiples {
  private static final Set<String> HARM = Set.of("killing", "injuring", "wounding");
  private static final Set<String> OF_NOUN = Set.of("acl", "acl:relcl");
  private static final Set<String> CRASHING = DataFile.words("/tree/crashing.txt");

  private final Draft draft;

  /** A mender of one sentence. */
  HarmParticiples(Draft draft) {
    this.draft = draft;
  }

  /** Hangs such participles on the crash. */
  void mend() {
    for (int word = 2; word < draft.size(); word++) {
      if (HARM.contains(draft.lower(word)) && draft.lower(word - 1).equals(",")) {
        mend(word);
      }
    }
  }

  private void mend(int participle) {
    boolean isOfNoun = OF_NOUN.contains(draft.relation(participle));
    boolean isOfVerb = draft.relation(participle).equals("advcl");
    if (isOfNoun || isOfVerb) {
      int head = draft.head(participle);
      List<Integer> crashes =
          IntStream.range(isOfVerb && head < participle ? head + 1 : 0, participle)
              .filter(verb -> draft.isVerb(verb) && CRASHING.contains(draft.lower(verb)))
              .filter(verb -> draft.isBelow(verb, head) || (isOfNoun && draft.isBelow(head, verb)))
              .boxed()
              .toList();
      if (!crashes.isEmpty() && crashes.getLast() < participle) {
        draft.hang(participle, crashes.getLast(), "advcl");
      }
    }
  }
}
