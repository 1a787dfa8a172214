package org.annals.tree;

import java.util.List;
import java.util.Set;
import org.annals.reader.Syntax;
import org.annals.sentence.PartOfSpeech;

/**
 * Mends what stands between commas behind the name of a person where the network takes the noun for
 * a part of the name, and hangs what it is of on the verb behind the second comma: "Bo Li, a
 * glass-blower on Murano, wrote", "Ann Roe, Republican of Ohio, voted".
 */
final class BehindComma {
  private static final Set<String> LOOSE = Set.of("compound", "nmod:desc", "nmod", "flat");
  private static final Set<String> CASE = Set.of("case");
  private static final Set<String> OF = Set.of("of", "at", "for", "in", "on", "with", "from");

  private final Draft draft;

  BehindComma(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int noun = 2; noun < draft.size(); noun++) {
      int name = draft.head(noun);
      if (name != Syntax.ROOT && name < noun && isBehindComma(noun, name)) {
        if (LOOSE.contains(draft.relation(noun)) && isCommon(noun)) {
          draft.hang(noun, name, "appos");
        }
        if (draft.relation(noun).equals("appos")) {
          mendPhrase(noun);
        }
      }
    }
  }

  private boolean isBehindComma(int noun, int name) {
    int first = draft.first(noun);
    return first > name
        && draft.lower(first - 1).equals(",")
        && draft.isPersonName(name)
        && draft.isNoun(noun)
        && !draft.isPersonName(noun);
  }

  /** Whether it is what somebody is, and no town that he comes from. */
  private boolean isCommon(int noun) {
    return (draft.is(noun, PartOfSpeech.NOUN) || !draft.isThingName(noun))
        && draft.children(noun, CASE).isEmpty();
  }

  /** "On Murano", up to the second comma, where it hangs on what stands behind that. */
  private void mendPhrase(int noun) {
    int of = noun + 1;
    int comma = of;
    while (comma < draft.size() && !draft.lower(comma).equals(",")) {
      comma++;
    }
    int place = comma < draft.size() ? draft.head(of) : Syntax.ROOT;
    if (place > of
        && place < comma
        && OF.contains(draft.lower(of))
        && draft.isNoun(place)
        && draft.head(place) > comma
        && isWhole(of, comma, place)) {
      draft.hang(place, noun, "nmod");
    }
  }

  private boolean isWhole(int from, int to, int place) {
    return List.of(from, to - 1).stream().allMatch(at -> at == place || draft.isBelow(at, place));
  }
}
