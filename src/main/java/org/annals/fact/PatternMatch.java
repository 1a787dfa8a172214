package org.annals.fact;

import java.util.List;
import org.annals.entity.Reference;
import org.annals.name.OfficeTitles.Held;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern found; which parts are there depends on the pattern.
 *
 * @param start the index of its first item
 * @param end the index behind its last item
 * @param objectAt the index of the object, or -1
 * @param words the role or the quoted words
 */
record PatternMatch(
    int start,
    int end,
    List<Reference> subjects,
    @Nullable Reference object,
    int objectAt,
    @Nullable Held role,
    @Nullable String words,
    boolean denied) {
  PatternMatch {
    subjects = List.copyOf(subjects);
  }

  static PatternMatch at(int start) {
    return new PatternMatch(start, start, List.of(), null, -1, null, null, false);
  }

  PatternMatch to(int behind) {
    return new PatternMatch(start, behind, subjects, object, objectAt, role, words, denied);
  }

  PatternMatch withSubjects(List<Reference> names) {
    return new PatternMatch(start, end, names, object, objectAt, role, words, denied);
  }

  PatternMatch withObject(Reference name, int at) {
    return new PatternMatch(start, end, subjects, name, at, role, words, denied);
  }

  PatternMatch withRole(@Nullable Held held, String said) {
    return new PatternMatch(start, end, subjects, object, objectAt, held, said, denied);
  }

  PatternMatch negated() {
    return new PatternMatch(start, end, subjects, object, objectAt, role, words, true);
  }
}
