package org.annals.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.coreference.PersonNouns;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Says whether those whom some words describe may do what a pronoun does: "they sold the mill" are
 * no signatures, and "it said" is no door.
 */
final class MeantDoers {
  private static final Pattern BEHIND =
      Pattern.compile(" (?:of|from|for|in|at|on|with|to|who|whose|which|that|and|\\p{L}+ed) .*");

  private static final Set<String> SHOWING =
      Set.of(
          "show", "mean", "cost", "need", "require", "contain", "include", "cover", "bear", "hold",
          "keep");

  /** "Exporters", "jurists", "firemen". */
  private static final Pattern AGENT = Pattern.compile("\\p{L}{3,}(?:ers|ors|ists|men)");

  private final Set<String> people = new HashSet<>(new PersonNouns().listed());
  private final Set<String> bodies = new HashSet<>(DataFile.words("/label/speaking-things.txt"));
  private final Set<String> deeds = new HashSet<>(DataFile.words("/coreference/body-verbs.txt"));

  MeantDoers() {
    people.addAll(DataFile.words("/label/groups.txt"));
    people.addAll(DataFile.words("/quantity/people.txt"));
    bodies.addAll(DataFile.words("/label/towns.txt"));
    bodies.addAll(DataFile.words("/event/collectives.txt"));
    bodies.addAll(DataFile.words("/label/bodies.txt"));
    deeds.addAll(DataFile.words("/coreference/saying-verbs.txt"));
  }

  /** Whether what is described in these words may do what the pronoun at a word does. */
  boolean may(SentenceTree tree, int pronoun, String words) {
    return !isDoing(tree, pronoun) || isSomebody(noun(words));
  }

  private boolean isDoing(SentenceTree tree, int pronoun) {
    int verb = tree.head(pronoun);
    if (!tree.isA(pronoun, "nsubj")
        || tree.pos(verb) != PartOfSpeech.VERB
        || Passives.is(tree, verb)) {
      return false;
    }
    boolean isOfThing = tree.lower(pronoun).equals("it");
    return !SHOWING.contains(tree.lemma(verb))
        && (deeds.contains(tree.lower(verb))
            || (!isOfThing && !Governors.objects(tree, verb).isEmpty()));
  }

  private boolean isSomebody(String noun) {
    return AGENT.matcher(noun).matches()
        || people.contains(noun)
        || bodies.contains(noun)
        || people.contains(singular(noun))
        || bodies.contains(singular(noun));
  }

  private static String singular(String noun) {
    return noun.endsWith("ies") ? noun.replaceFirst("ies$", "y") : noun.replaceFirst("s$", "");
  }

  /** "Judges" of "the judges of the court", "members" of "the union's members". */
  private static String noun(String words) {
    String before = BEHIND.matcher(words).replaceFirst("");
    return before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
