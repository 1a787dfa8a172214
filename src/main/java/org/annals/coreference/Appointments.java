package org.annals.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.entity.Entity;
import org.annals.name.OfficeTitles;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Reads what somebody is made or becomes: "Roe was appointed governor", "she became mayor". */
final class Appointments {
  private static final Set<String> MADE =
      Set.of(
          "appoint",
          "elect",
          "re-elect",
          "name",
          "make",
          "ordain",
          "crown",
          "choose",
          "install",
          "consecrate",
          "promote");

  private static final Set<String> BEFORE =
      Set.of("as", "a", "an", "the", "its", "their", "his", "her", "to", "be", "new", "first");

  private static final int REACH = 6;

  private final OfficeTitles titles;
  private final PersonNouns persons;

  Appointments(OfficeTitles titles, PersonNouns persons) {
    this.titles = titles;
    this.persons = persons;
  }

  /** Somebody and what that person is said to be made. */
  record Made(Entity person, String title) {}

  /** All that a sentence tells, of those whom its referents name or stand for. */
  List<Made> read(SentenceTree tree) {
    List<Made> all = new ArrayList<>();
    for (int verb = 0; verb < tree.size(); verb++) {
      int at = verb;
      subject(tree, verb)
          .ifPresent(
              person -> title(tree, at).ifPresent(title -> all.add(new Made(person, title))));
    }
    return all;
  }

  private static Optional<Entity> subject(SentenceTree tree, int verb) {
    if (tree.pos(verb) != PartOfSpeech.VERB || tree.hasChild(verb, "advmod", Set.of("not"))) {
      return Optional.empty();
    }
    boolean isMade = MADE.contains(tree.lemma(verb));
    boolean isBecoming = tree.lemma(verb).equals("become");
    return tree.children(verb).stream()
        .filter(
            c ->
                (isMade && tree.relation(c).equals("nsubj:pass"))
                    || (isBecoming && tree.relation(c).equals("nsubj")))
        .flatMap(c -> tree.referent(c).stream())
        .map(Referent::entity)
        .filter(entity -> new Named(entity).isPerson())
        .findFirst();
  }

  private Optional<String> title(SentenceTree tree, int verb) {
    int at = verb + 1;
    while (at < tree.size() && BEFORE.contains(tree.lower(at))) {
      at++;
    }
    List<String> words = new ArrayList<>();
    for (int i = at; i < Math.min(tree.size(), at + REACH); i++) {
      words.add(tree.surface(i));
    }
    if (words.isEmpty() || tree.isInName(at)) {
      return Optional.empty();
    }
    int noun = at;
    return titles
        .longestAt(words, 0)
        .filter(held -> !held.isPast())
        .map(held -> String.join(" ", words.subList(0, held.length())))
        .or(() -> persons.gender(tree.lower(noun)).map(_ -> tree.lower(noun)));
  }
}
