package org.annals.coreference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.coreference.Antecedent.Described;
import org.annals.coreference.Antecedent.Named;
import org.annals.name.EntityType;
import org.annals.tree.SentenceTree;

/** Says which law "it" is that somebody signs, passes or repeals: the only one just spoken of. */
final class LawPronouns {
  private final Discourse discourse;
  private final PronounWords words;

  LawPronouns(Discourse discourse, PronounWords words) {
    this.discourse = discourse;
    this.words = words;
  }

  /** The law, named or not, that an object stands for; nothing where there are two. */
  Optional<Antecedent> resolve(SentenceTree tree, int word) {
    boolean isObject = tree.isA(word, "obj") || tree.relation(word).equals("nsubj:pass");
    boolean isDecided = isObject && words.lawVerbs().hasWord(tree, tree.head(word));
    if (!isDecided && !isVotedOn(tree, word)) {
      return Optional.empty();
    }
    Set<Antecedent> laws = laws(discourse.now());
    if (laws.isEmpty() && !discourse.past().isEmpty()) {
      laws = laws(discourse.past().getFirst());
    }
    return laws.size() == 1 ? laws.stream().findFirst() : Optional.empty();
  }

  /** "They voted against it". */
  private static boolean isVotedOn(SentenceTree tree, int word) {
    return tree.isA(word, "obl")
        && tree.hasChild(word, "case", Set.of("against", "for"))
        && tree.lemma(tree.head(word)).equals("vote");
  }

  private Set<Antecedent> laws(List<Occurrence> occurrences) {
    Set<Antecedent> laws = new LinkedHashSet<>();
    for (Occurrence o : occurrences) {
      boolean isLaw =
          switch (o.who()) {
            case Named(var entity) -> entity.is(EntityType.LAW);
            case Described(String noun, var _) -> words.lawNouns().has(noun);
          };
      if (isLaw) {
        laws.add(o.who());
      }
    }
    return laws;
  }
}
