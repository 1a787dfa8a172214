package org.annals.trigger;

import java.util.Set;
import java.util.regex.Pattern;
import org.annals.coreference.PersonNouns;
import org.annals.quantity.PeopleNouns;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Tells common nouns for things from those for people and for bodies of people. */
public final class Things {
  private static final Set<String> GROUPS = DataFile.words("/label/groups.txt");
  private static final Set<String> BODIES = DataFile.words("/label/speaking-things.txt");
  private static final PersonNouns PERSONS = new PersonNouns();

  /** Nouns for people that no list has: "pamphleteer", "councilwoman"; also "paper". */
  private static final Pattern DOER =
      Pattern.compile(".+(?:er|or|ist|ian|ee|man|men|ant|(?<!m)ent|ard|folk)");

  /** Nouns that have such an ending and are for things all the same. */
  private static final Set<String> NO_DOERS = DataFile.words("/trigger/thing-nouns.txt");

  private Things() {}

  /** Whether a word is a noun for a thing, and no name. */
  public static boolean is(SentenceTree tree, int word) {
    String lemma = tree.lemma(word);
    return tree.pos(word) == PartOfSpeech.NOUN
        && !tree.isInName(word)
        && tree.referent(word).isEmpty()
        && Character.isLetter(lemma.charAt(0))
        && (NO_DOERS.contains(lemma) || isNone(tree, word, lemma));
  }

  private static boolean isNone(SentenceTree tree, int word, String lemma) {
    return !GROUPS.contains(lemma)
        && !GROUPS.contains(tree.lower(word))
        && !BODIES.contains(lemma)
        && !PERSONS.has(lemma)
        && !PeopleNouns.contains(tree.lower(word))
        && !DOER.matcher(lemma).matches();
  }
}
