package org.annals.trigger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annals.clause.LightVerbs;
import org.annals.ontology.EventType;
import org.annals.ontology.EventTypes;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Says which words may tell of a class of events: the network sees more than they say. */
final class Licences {
  private static final int LONGEST = 5;
  private static final Set<String> PARTICLES = Set.of("compound:prt");
  private static final Set<String> DONE = Set.of("obj", "obl", "nsubj:pass");

  private final EventTypes types;
  private final Map<String, Set<String>> allowed = new HashMap<>();

  /** Of the data, and the trigger words of each class that the data has. */
  Licences(EventTypes types) {
    this.types = types;
    for (String line : DataFile.lines("/trigger/licences.tsv")) {
      String[] cells = line.split("\t", -1);
      Set<String> words = new HashSet<>();
      for (String word : cells[1].split(" ", -1)) {
        words.add(word.replace('_', ' '));
      }
      allowed.put(cells[0], words);
    }
    for (EventType type : types.all()) {
      Set<String> words = allowed.get(type.localName());
      if (words != null) {
        words.addAll(type.words());
      }
    }
  }

  /** The same telling; of the general class where the words may not tell of its own. */
  Told read(SentenceTree tree, Told told) {
    Set<String> words = allowed.get(told.type().localName());
    return words == null || allows(tree, told.head(), words)
        ? told
        : told.as(types.top(), tree.lemma(told.head()));
  }

  private boolean allows(SentenceTree tree, int head, Set<String> words) {
    String lemma = tree.lemma(head);
    return words.contains(lemma)
        || words.contains(tree.lower(head))
        || tree.children(head, PARTICLES).stream()
            .anyMatch(particle -> words.contains(lemma + ' ' + tree.lower(particle)))
        || isLight(tree, head, words)
        || isInPhrase(tree, head, words);
  }

  /** "Held a rally", "carried out a raid", but not "took over a case". */
  private static boolean isLight(SentenceTree tree, int head, Set<String> words) {
    return LightVerbs.is(tree, head)
        && tree.children(head, PARTICLES).stream().allMatch(p -> tree.lower(p).equals("out"))
        && tree.children(head, DONE).stream().anyMatch(done -> words.contains(tree.lemma(done)));
  }

  private static boolean isInPhrase(SentenceTree tree, int head, Set<String> words) {
    for (int from = Math.max(0, head - LONGEST + 1); from <= head; from++) {
      StringBuilder lower = new StringBuilder(tree.lower(from));
      StringBuilder lemmas = new StringBuilder(tree.lemma(from));
      for (int word = from + 1; word < Math.min(tree.size(), from + LONGEST); word++) {
        lower.append(' ').append(tree.lower(word));
        String mixed = lemmas + " " + tree.lower(word);
        lemmas.append(' ').append(tree.lemma(word));
        boolean isPhrase =
            words.contains(lower.toString())
                || words.contains(lemmas.toString())
                || words.contains(mixed);
        if (word >= head && isPhrase) {
          return true;
        }
      }
    }
    return false;
  }
}
