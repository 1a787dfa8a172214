package org.annals.tree;

import java.util.Set;
import org.annals.text.DataFile;

/**
 * Sets right where the network takes whom somebody makes something for the owner of what she is
 * made or of what she is taught: "made her health spokeswoman", "taught her mathematics", "found
 * her demanding".
 */
final class MadeHer {
  private static final Set<String> OFFICES = DataFile.words("/facts/successive-offices.txt");
  private static final Set<String> MAKING = Set.of("made", "make", "makes", "making");
  private static final Set<String> TEACHING = Set.of("taught", "teach", "teaches", "teaching");
  private static final Set<String> FINDING =
      Set.of("found", "find", "finds", "thought", "considered", "called", "made", "left", "kept");

  private static final Set<String> OWN =
      Set.of(
          "art",
          "class",
          "classes",
          "course",
          "courses",
          "craft",
          "dances",
          "language",
          "method",
          "methods",
          "skills",
          "songs",
          "style",
          "subject",
          "technique",
          "techniques",
          "trade");

  private static final Set<String> BEHIND = Set.of("xcomp", "ccomp", "obj", "advcl");

  private final Draft draft;

  /** A mender of one sentence. */
  MadeHer(Draft draft) {
    this.draft = draft;
  }

  /** Makes the pronoun the object, and the office what is said of it. */
  void mend() {
    for (int her = 1; her + 1 < draft.size(); her++) {
      if (draft.lower(her).equals("her") && MAKING.contains(draft.lower(her - 1))) {
        mend(her);
      } else if (draft.lower(her).equals("her") && TEACHING.contains(draft.lower(her - 1))) {
        taught(her);
      } else if (draft.lower(her).equals("her") && FINDING.contains(draft.lower(her - 1))) {
        found(her);
      } else if (draft.isName(her) && MAKING.contains(draft.lower(her - 1))) {
        named(her);
      }
    }
  }

  private void mend(int her) {
    int verb = her - 1;
    int office = draft.head(her);
    boolean isOffice =
        office > her
            && draft.relation(her).equals("nmod:poss")
            && OFFICES.contains(draft.lower(office))
            && draft.head(office) == verb
            && draft.relation(office).equals("obj");
    if (isOffice && draft.children(verb, BEHIND).stream().noneMatch(c -> c > office)) {
      draft.hang(her, verb, "obj");
      draft.hang(office, verb, "xcomp");
    }
  }

  /** "Taught her mathematics": that is not hers. */
  private void taught(int her) {
    int what = draft.head(her);
    boolean isSubject =
        what == her + 1
            && draft.relation(her).equals("nmod:poss")
            && draft.isNoun(what)
            && !draft.isPerson(what)
            && !OWN.contains(draft.lower(what))
            && draft.head(what) == her - 1;
    if (isSubject) {
      draft.hang(her, her - 1, "iobj");
    }
  }

  /** "Found her demanding": nobody owns what is no thing. */
  private void found(int her) {
    int what = draft.head(her);
    boolean isSaid =
        what == her + 1
            && draft.relation(her).equals("nmod:poss")
            && draft.relation(what).equals("xcomp")
            && draft.head(what) == her - 1;
    if (isSaid) {
      draft.hang(her, her - 1, "obj");
      draft.adjective(what);
    }
  }

  /** "Made Ana Roe curator", where the network takes her name for a part of the office. */
  private void named(int first) {
    int verb = first - 1;
    int office = first;
    while (office + 1 < draft.size() && draft.isName(office)) {
      office++;
    }
    boolean isOffice =
        OFFICES.contains(draft.lower(office))
            && draft.head(office) == verb
            && draft.relation(office).equals("obj");
    if (!isOffice) {
      return;
    }
    for (int word = first; word < office; word++) {
      if (draft.head(word) == office) {
        draft.hang(word, word == first ? verb : first, word == first ? "obj" : "flat");
      }
    }
    draft.hang(office, verb, "xcomp");
  }
}
