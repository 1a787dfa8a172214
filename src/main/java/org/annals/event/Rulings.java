package org.annals.event;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Unresolved;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Tells rulings of courts from what others find, reject or hold. */
final class Rulings {
  private static final Set<String> LOSING = Set.of("win", "lose");
  private static final Set<String> JUDGES =
      Set.of("judges", "jurors", "magistrates", "justices", "courts", "arbitrators");

  private final Set<String> courts = DataFile.words("/event/court-nouns.txt");

  /** What others than courts find, reject or hold. */
  boolean isNone(SentenceTree tree, int sentence, Told told, Setting setting) {
    int head = told.head();
    if (LOSING.contains(tree.lemma(head)) && tree.pos(head) == PartOfSpeech.VERB) {
      return !setting.isOfCourts(sentence, head);
    }
    if (tree.pos(head) != PartOfSpeech.VERB
        || FigureWords.LITIGATING.contains(tree.lemma(head))
        || told.type().words().contains(tree.lemma(head))
        || (tree.lemma(head).equals("hold") && tree.child(head, "ccomp").isPresent())) {
      return false;
    }
    if (Passives.is(tree, head)) {
      return !setting.isOfCourts(sentence, head);
    }
    return Governors.subject(tree, head)
        .filter(
            subject ->
                isForThing(tree, subject)
                    ? isOfOthers(tree, sentence, subject, setting)
                    : !judges(tree, sentence, subject, setting))
        .isPresent();
  }

  private static boolean isForThing(SentenceTree tree, int subject) {
    return Unresolved.isPronoun(tree, subject) || tree.anaphora().thing(subject).isPresent();
  }

  /** "The audit committee met in May. It found": "it" is no court. */
  private boolean isOfOthers(SentenceTree tree, int sentence, int subject, Setting setting) {
    return tree.anaphora()
        .thing(subject)
        .map(Rulings::noun)
        .filter(
            noun ->
                !courts.contains(noun)
                    || (FigureWords.BODIES.contains(noun) && !setting.isOfCourts(sentence, -1)))
        .isPresent();
  }

  /** "Judges" of "the three judges of the Court of Appeal". */
  private static String noun(String words) {
    String bare = words.split(" (?:of|in|at|from) ", 2)[0];
    String last = bare.substring(bare.lastIndexOf(' ') + 1);
    return JUDGES.contains(last) ? last.substring(0, last.length() - 1) : last;
  }

  private boolean judges(SentenceTree tree, int sentence, int subject, Setting setting) {
    Optional<EntityClass> body =
        tree.referent(subject).map(Referent::entity).map(Entity::entityClass);
    if (body.filter(EntityClass.COURT::equals).isPresent()) {
      return true;
    }
    if (courts.contains(tree.lemma(subject))) {
      return !FigureWords.BODIES.contains(tree.lemma(subject)) || setting.isOfCourts(sentence, -1);
    }
    Optional<EntityKey> key = tree.referent(subject).map(Referent::entity).map(Entity::key);
    return key.isPresent()
        && (key.get().type() == EntityType.PERSON
            ? setting.isJudge(key.get())
            : setting.isOfCourts(sentence, -1));
  }
}
