package org.annals.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.name.EntityType;

/**
 * Chooses among people with one surname: a text that calls a later one by the given name ("Pierre")
 * means the one before by the surname alone, and it says "Sr." when it means the father.
 *
 * @param familiar the people whom the text calls by the given name alone
 * @param relatives the people whom the text brings in as somebody's family
 * @param order where the text first writes each form
 */
record Namesakes(Set<Form> familiar, Set<Form> relatives, Map<Form, Integer> order) {
  Namesakes {
    familiar = Set.copyOf(familiar);
    relatives = Set.copyOf(relatives);
    order = Map.copyOf(order);
  }

  static Namesakes of(FormTable table, Set<Form> relatives) {
    Set<Form> familiar = new HashSet<>();
    table
        .roots()
        .forEach(
            (form, roots) -> {
              if (roots.size() == 1 && isGivenNameOf(form, roots.getFirst())) {
                familiar.add(roots.getFirst());
              }
            });
    Map<Form, Integer> order = new HashMap<>();
    for (int i = 0; i < table.forms().size(); i++) {
      order.putIfAbsent(table.forms().get(i), i);
    }
    return new Namesakes(familiar, relatives, order);
  }

  private static boolean isGivenNameOf(Form form, Form full) {
    if (form.type() != EntityType.PERSON || form.equals(full)) {
      return false;
    }
    List<String> name = PersonName.of(full.surface()).words();
    List<String> words = PersonName.of(form.surface()).words();
    return name.size() > 1 && words.size() == 1 && words.getFirst().equals(name.getFirst());
  }

  /** Those whom the form likely means; never none. */
  List<Form> likely(Form form, List<Form> possible) {
    if (form.type() != EntityType.PERSON || !PersonName.of(form.surface()).isSingle()) {
      return possible;
    }
    if (isBeforeRelatives(form, possible)) {
      return List.of(form);
    }
    if (possible.size() < 2) {
      return possible;
    }
    Form first =
        possible.stream().min(Comparator.comparingInt(this::placeOf)).orElse(possible.getFirst());
    List<Form> likely =
        possible.stream()
            .filter(full -> full.equals(first) || !isBeside(full))
            .filter(full -> !isSenior(full) || possible.stream().allMatch(Namesakes::isSenior))
            .toList();
    return likely.isEmpty() ? possible : likely;
  }

  /** "Dear Mayor Roe, ... your cousin, Ann Roe": the surname has been somebody else's before. */
  private boolean isBeforeRelatives(Form form, List<Form> possible) {
    return possible.stream()
        .allMatch(
            full ->
                !full.equals(form)
                    && relatives.contains(full)
                    && PersonName.of(full.surface()).words().getLast().equals(word(form))
                    && placeOf(form) < placeOf(full));
  }

  private static String word(Form form) {
    return PersonName.of(form.surface()).words().getFirst();
  }

  private boolean isBeside(Form full) {
    return familiar.contains(full) || relatives.contains(full);
  }

  private int placeOf(Form form) {
    return order.getOrDefault(form, Integer.MAX_VALUE);
  }

  private static boolean isSenior(Form full) {
    return PersonName.of(full.surface()).generation().filter("sr"::equals).isPresent();
  }
}
