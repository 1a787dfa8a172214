package org.annals.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Stretches;
import org.annals.coreference.PersonNouns;
import org.annals.document.Block;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Anaphora;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says what is left of "they" and "them", and of bare numbers: the only several things or people of
 * whom the sentence and the one before it speak: "The mechanics were young. Nine of them left",
 * "asked for lorries. Acme sent three".
 */
final class SeveralMeant {
  private static final Set<String> PRONOUNS = Set.of("they", "them", "these");
  private static final Set<String> AMONG = Set.of("among", "between", "like", "unlike");

  private final PersonNouns persons = new PersonNouns();
  private final SeveralBefore several = new SeveralBefore();
  private final CountedMeant counted = new CountedMeant();
  private final MeantDoers doers = new MeantDoers();

  /** The trees of a document in their order, with what such words mean. */
  List<SentenceTree> read(List<SentenceTree> trees) {
    List<SentenceTree> read = new ArrayList<>();
    for (SentenceTree tree : trees) {
      Optional<SentenceTree> before =
          read.isEmpty() ? Optional.empty() : Optional.of(read.getLast());
      read.add(isRunning(tree) ? read(tree, before.filter(b -> isNext(b, tree))) : tree);
    }
    return read;
  }

  private static boolean isRunning(SentenceTree tree) {
    return tree.sentence().kind() == Block.Kind.PARAGRAPH;
  }

  private static boolean isNext(SentenceTree before, SentenceTree tree) {
    int start = tree.sentence().span().start();
    String between = tree.text().substring(before.sentence().span().end(), start);
    return isRunning(before)
        && between.isBlank()
        && between.indexOf('\n') == between.lastIndexOf('\n');
  }

  private SentenceTree read(SentenceTree tree, Optional<SentenceTree> before) {
    SentenceTree known = pronouns(tree, before);
    Map<Integer, String> meant = new HashMap<>();
    for (int word = 0; word < tree.size(); word++) {
      int number = word;
      if (CountedMeant.isNumber(known, word) && !Stretches.isQuoted(tree, word)) {
        counted.words(known, word, before).ifPresent(words -> meant.put(number, words));
      }
    }
    return meant.isEmpty() ? known : known.with(known.anaphora().and(meant));
  }

  private SentenceTree pronouns(SentenceTree tree, Optional<SentenceTree> before) {
    Map<Integer, String> meant = new HashMap<>();
    int last = SentenceTree.ROOT;
    for (int word = 0; word < tree.size(); word++) {
      if (isPronoun(tree, word)) {
        Optional<String> same =
            isOnward(tree, last, word) ? Optional.ofNullable(meant.get(last)) : Optional.empty();
        Optional<String> words = words(tree, word, before, same);
        if (words.isEmpty()) {
          break;
        }
        meant.put(word, words.get());
        last = word;
      }
    }
    return meant.isEmpty() ? tree : tree.with(tree.anaphora().and(meant));
  }

  private static boolean isPronoun(SentenceTree tree, int word) {
    return PRONOUNS.contains(tree.lower(word))
        && !tree.isA(word, "det")
        && !Stretches.isQuoted(tree, word);
  }

  private static boolean isOpen(SentenceTree tree, int word) {
    Anaphora known = tree.anaphora();
    return tree.referent(word).isEmpty()
        && known.group(word).isEmpty()
        && tree.head(word) != SentenceTree.ROOT
        && !tree.hasChild(word, "case", AMONG)
        && tree.anaphora().thing(tree.head(word)).isEmpty()
        && (!tree.isA(word, "nmod") || tree.child(tree.head(word), "cop").isEmpty())
        && (!tree.lower(word).equals("these") || Governors.SUBJECTS.contains(tree.relation(word)))
        && tree.children(word, Set.of("nmod", "acl", "acl:relcl", "conj")).isEmpty();
  }

  /** What it is known to stand for, else the same as the one before it, else the only several. */
  private Optional<String> words(
      SentenceTree tree, int word, Optional<SentenceTree> before, Optional<String> same) {
    Optional<String> known = tree.anaphora().thing(word);
    return known.isPresent() || !isOpen(tree, word)
        ? known
        : same.or(() -> pronoun(tree, word, before));
  }

  /** "They said that they would come": no others have come up in between. */
  private boolean isOnward(SentenceTree tree, int last, int word) {
    return last != SentenceTree.ROOT
        && tree.head(last) != tree.head(word)
        && tree.lower(word).equals("they")
        && several.isSilent(tree, last + 1, word);
  }

  private Optional<String> pronoun(SentenceTree tree, int word, Optional<SentenceTree> before) {
    return several
        .only(tree, word, before)
        .filter(noun -> noun.tree() != tree || !isBeside(tree, word, noun.word()))
        .filter(_ -> !isRivalled(tree, word, before))
        .flatMap(
            noun ->
                several
                    .words(noun)
                    .filter(words -> doers.may(tree, word, words))
                    .filter(_ -> !isSent(tree, word) || isOfPeople(noun)));
  }

  /** "They have been sent to Siberia": people, where no other word says so. */
  private static boolean isSent(SentenceTree tree, int word) {
    return tree.isA(word, "nsubj:pass") && tree.lemma(tree.head(word)).equals("send");
  }

  private boolean isOfPeople(SeveralBefore.Noun noun) {
    return persons.has(noun.tree().lemma(noun.word()));
  }

  /** "The heirs came and sued them": others. */
  private static boolean isBeside(SentenceTree tree, int word, int noun) {
    int verb = tree.head(word);
    return tree.head(noun) == verb
        || (!tree.isA(word, "nsubj")
            && tree.pos(verb) == PartOfSpeech.VERB
            && Governors.subject(tree, verb).filter(subject -> subject == noun).isPresent());
  }

  /** Whether those whom the text names may be meant together. */
  private static boolean isRivalled(SentenceTree tree, int word, Optional<SentenceTree> before) {
    if (tree.lower(word).equals("them")) {
      return false;
    }
    Stream<Referent> here =
        tree.referents().stream().filter(r -> r.span().end() <= tree.span(word).start());
    Set<EntityKey> named = new HashSet<>();
    Stream.concat(here, before.stream().flatMap(b -> b.referents().stream()))
        .filter(r -> r.entity().is(EntityType.PERSON) || r.entity().is(EntityType.ORGANIZATION))
        .forEach(r -> named.add(r.entity().key()));
    return named.size() > 1;
  }
}
