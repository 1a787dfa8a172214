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

  /** The law that an object stands for; nothing where there are two, or one without a name. */
  Optional<Antecedent> resolve(SentenceTree tree, int word) {
    boolean isObject = tree.isA(word, "obj") || tree.relation(word).equals("nsubj:pass");
    if (!isObject || !words.lawVerbs().hasWord(tree, tree.head(word))) {
      return Optional.empty();
    }
    Set<Antecedent> laws = laws(discourse.now());
    if (laws.isEmpty() && !discourse.past().isEmpty()) {
      laws = laws(discourse.past().getFirst());
    }
    return laws.size() == 1
        ? laws.stream().filter(Named.class::isInstance).findFirst()
        : Optional.empty();
  }

  private Set<Antecedent> laws(List<Occurrence> occurrences) {
    Set<Antecedent> laws = new LinkedHashSet<>();
    for (Occurrence o : occurrences) {
      boolean isLaw =
          switch (o.who()) {
            case Named(var entity) -> entity.key().type() == EntityType.LAW;
            case Described(String noun, var _) -> words.lawNouns().has(noun);
          };
      if (isLaw) {
        laws.add(o.who());
      }
    }
    return laws;
  }
}
