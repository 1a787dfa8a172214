package org.annals.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.ontology.Terms;
import org.annals.tree.ReadText;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** What a text means by its pronouns and common nouns, as a test reads it. */
final class ReadReferents {
  private ReadReferents() {}

  /** The words that stand for somebody or something, each with whom it stands for: "She = Ann". */
  static List<String> resolved(String text) {
    return resolved(text, new CoreferenceResolver());
  }

  /** The same, as a resolver finds them. */
  static List<String> resolved(String text, CoreferenceResolver resolver) {
    return resolver.resolve(ReadText.trees(text)).stream()
        .flatMap(tree -> tree.referents().stream())
        .filter(referent -> referent.kind() != Referent.Kind.NAMED)
        .map(r -> r.span().of(text) + " = " + r.entity().key().canonicalName())
        .toList();
  }

  /** What words stand for, when the network recalls these shares at these words. */
  static List<String> resolved(String text, Map<String, Map<String, Double>> shares) {
    Recall recall =
        (trees, words, _) -> {
          Map<Place, Recollection> recalled = new HashMap<>();
          for (Backward word : words) {
            Optional.ofNullable(shares.get(word.span().of(text)))
                .ifPresent(byName -> recalled.put(word.place(), recollection(trees, byName)));
          }
          return new Recall.Found(recalled, Map.of(), Map.of(), Map.of());
        };
    return resolved(
        text, new CoreferenceResolver(Terms.load(), AntecedentModel.load(), Optional.of(recall)));
  }

  private static Recollection recollection(List<SentenceTree> trees, Map<String, Double> byName) {
    Map<EntityKey, Double> shares = new HashMap<>();
    Map<EntityKey, Entity> entities = new HashMap<>();
    trees.stream()
        .flatMap(tree -> tree.referents().stream())
        .map(Referent::entity)
        .forEach(
            entity ->
                Optional.ofNullable(byName.get(entity.key().canonicalName()))
                    .ifPresent(
                        share -> {
                          shares.put(entity.key(), share);
                          entities.put(entity.key(), entity);
                        }));
    return Recollection.of(shares, entities);
  }
}
