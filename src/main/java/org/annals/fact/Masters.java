package org.annals.fact;

import java.util.Set;
import org.annals.fact.TitleReader.Title;
import org.annals.name.EntityType;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** For whom somebody does what people do for one person: "his lawyer, Ana Roe". */
final class Masters {
  private static final Set<String> SERVING = DataFile.words("/facts/servants.txt");

  private final SentenceTree tree;
  private final OfBehindNames behind;

  Masters(SentenceTree tree) {
    this.tree = tree;
    this.behind = new OfBehindNames(tree);
  }

  /** " of Bo Li", where a pronoun before the title stands for him; or " of Manila", behind him. */
  String of(int noun, Title title, Bearer bearer) {
    boolean isServing = SERVING.contains(tree.lower(title.last()));
    return tree.children(noun, Set.of("nmod:poss")).stream()
        .filter(owner -> isServing && owner < title.first())
        .filter(owner -> tree.pos(owner) == PartOfSpeech.PRON)
        .flatMap(owner -> tree.referent(owner).stream())
        .map(referent -> referent.entity())
        .filter(entity -> entity.is(EntityType.PERSON))
        .filter(entity -> !entity.key().equals(bearer.referent().entity().key()))
        .map(entity -> " of " + entity.label())
        .findFirst()
        .orElseGet(() -> behind.of(title, bearer));
  }
}
