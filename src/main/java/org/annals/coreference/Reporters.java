package org.annals.coreference;

import java.util.Set;
import org.annals.coreference.Antecedent.Named;
import org.annals.name.EntityClass;
import org.annals.tree.SentenceTree;

/** Tells the bodies that speak of others, so that "it" in what they say is hardly themselves. */
final class Reporters {
  private static final Set<EntityClass> FINDING =
      Set.of(EntityClass.COURT, EntityClass.GOVERNMENT_BODY);

  private static final Set<String> FINDINGS =
      Set.of("conclude", "find", "rule", "hold", "say", "decide", "determine");

  private Reporters() {}

  /** "The Times reported that it had lied", "the court found that it had been warned". */
  static boolean isOne(SentenceTree tree, int word, Antecedent who, WordList saying) {
    int governing = Salience.governing(tree, word);
    int verb = governing == SentenceTree.ROOT ? governing : tree.head(governing);
    return who instanceof Named(var entity)
        && verb != SentenceTree.ROOT
        && tree.child(verb, "ccomp").isPresent()
        && (entity.entityClass() == EntityClass.NEWS_MEDIA
            ? saying.hasWord(tree, verb)
            : FINDING.contains(entity.entityClass()) && isFinding(tree, word, verb));
  }

  /** Courts and commissions find what was done to others. */
  private static boolean isFinding(SentenceTree tree, int word, int verb) {
    return FINDINGS.contains(tree.lemma(verb))
        && tree.relation(word).equals("nsubj:pass")
        && tree.head(tree.head(word)) == verb;
  }
}
