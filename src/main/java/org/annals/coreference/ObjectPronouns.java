package org.annals.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.TimeContext;
import org.annals.tree.Anaphora;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Resolves what is left of "it" and "them" as objects: they stand for what the clause before does
 * something to, where nothing else there agrees with them: "Anna Berg bought the mill, and the
 * council closed it".
 */
final class ObjectPronouns {
  private static final double CONFIDENCE = 0.7;
  private static final Set<String> PRONOUNS = Set.of("it", "them");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:outer");
  private static final Set<String> OBJECTS = Set.of("obj");
  private static final Set<String> AROUND = Set.of("obj", "iobj", "obl");
  private static final Set<String> RELATIVE = Set.of("which", "who", "that");
  private static final Set<String> WITHIN = Set.of("in", "at", "on", "into", "onto");
  private static final Set<String> THEN = Set.of("before", "after", "when", "until", "once");

  private final PersonNouns persons;

  ObjectPronouns(PersonNouns persons) {
    this.persons = persons;
  }

  /** The same trees, with what such pronouns stand for. */
  List<SentenceTree> resolve(List<SentenceTree> trees) {
    return trees.stream().map(this::resolve).toList();
  }

  private SentenceTree resolve(SentenceTree tree) {
    SentenceTree resolved = tree;
    Map<Integer, String> things = new HashMap<>();
    for (int word = 0; word < tree.size(); word++) {
      Optional<Integer> meant = isOpen(tree, word) ? antecedent(tree, word) : Optional.empty();
      if (meant.isPresent()) {
        Optional<Referent> named = tree.referent(meant.get());
        if (named.isPresent()) {
          resolved = resolved.with(List.of(referent(tree, word, named.get())));
        } else {
          int pronoun = word;
          words(tree, meant.get()).ifPresent(words -> things.put(pronoun, words));
        }
      }
    }
    return things.isEmpty() ? resolved : resolved.with(resolved.anaphora().and(things));
  }

  private static Referent referent(SentenceTree tree, int word, Referent named) {
    return new Referent(tree.span(word), named.entity(), Referent.Kind.PRONOMINAL, CONFIDENCE);
  }

  private static Optional<String> words(SentenceTree tree, int noun) {
    return tree.anaphora()
        .thing(noun)
        .or(() -> ThingWords.phrase(tree, noun))
        .or(() -> isOne(tree, noun) ? Optional.empty() : ThingWords.plural(tree, noun));
  }

  private static boolean isOpen(SentenceTree tree, int word) {
    Anaphora known = tree.anaphora();
    return PRONOUNS.contains(tree.lower(word))
        && tree.pos(word) == PartOfSpeech.PRON
        && tree.isA(word, "obj")
        && tree.pos(tree.head(word)) == PartOfSpeech.VERB
        && tree.head(word) < word
        && tree.referent(word).isEmpty()
        && known.thing(word).isEmpty()
        && known.group(word).isEmpty();
  }

  private Optional<Integer> antecedent(SentenceTree tree, int pronoun) {
    int verb = tree.head(pronoun);
    int above = tree.head(verb);
    if (above == SentenceTree.ROOT) {
      return ofRelative(tree, pronoun, verb);
    }
    return switch (tree.relation(verb)) {
      case "conj", "advcl" ->
          isNext(tree, verb, above) ? ofClause(tree, pronoun, verb, above) : Optional.empty();
      case "acl:relcl" -> ofNoun(tree, pronoun, verb, above);
      default -> ofRelative(tree, pronoun, verb);
    };
  }

  private static boolean isNext(SentenceTree tree, int verb, int above) {
    return above < verb
        && tree.pos(above) == PartOfSpeech.VERB
        && (tree.isA(verb, "conj")
            || tree.children(verb).stream().anyMatch(word -> THEN.contains(tree.lower(word))));
  }

  /** "Bought the mill, and the council closed it"; "lived in the mill and left it to Leeds". */
  private Optional<Integer> ofClause(SentenceTree tree, int pronoun, int verb, int above) {
    if (!tree.children(verb, SUBJECTS).isEmpty()) {
      return only(
          tree, pronoun, Stream.concat(subject(tree, above), objects(tree, above)).toList());
    }
    List<Integer> objects = objects(tree, above).toList();
    if (tree.isA(verb, "advcl")) {
      return Optional.empty();
    }
    return objects.isEmpty()
        ? only(tree, pronoun, around(tree, above).toList())
        : only(tree, pronoun, objects).filter(object -> tree.referent(object).isPresent());
  }

  /** "Gave a copy to Acme, which published it". */
  private Optional<Integer> ofNoun(SentenceTree tree, int pronoun, int verb, int noun) {
    int above = tree.head(noun);
    boolean isDoneByIt =
        tree.children(verb, SUBJECTS).stream()
            .anyMatch(which -> RELATIVE.contains(tree.lower(which)));
    return isDoneByIt
            && above != SentenceTree.ROOT
            && tree.pos(above) == PartOfSpeech.VERB
            && AROUND.contains(tree.relation(noun))
        ? only(
            tree,
            pronoun,
            Stream.concat(subject(tree, above), objects(tree, above))
                .filter(word -> word != noun)
                .toList())
        : Optional.empty();
  }

  /** "Acme, which inspected the bridge, certified it as safe". */
  private Optional<Integer> ofRelative(SentenceTree tree, int pronoun, int verb) {
    return Grammar.subject(tree, verb)
        .filter(subject -> subject < verb)
        .flatMap(
            subject ->
                only(
                    tree,
                    pronoun,
                    tree.children(subject, Set.of("acl:relcl")).stream()
                        .filter(clause -> clause < verb)
                        .flatMap(clause -> objects(tree, clause))
                        .toList()))
        .filter(object -> tree.referent(object).isPresent());
  }

  private static Stream<Integer> subject(SentenceTree tree, int verb) {
    return Grammar.subject(tree, verb).stream();
  }

  private static Stream<Integer> objects(SentenceTree tree, int verb) {
    return tree.children(verb, OBJECTS).stream().filter(object -> object > verb);
  }

  private static Stream<Integer> around(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl")).stream()
        .filter(noun -> noun > verb && !isTime(tree, noun))
        .filter(noun -> tree.hasChild(noun, "case", WITHIN));
  }

  private static boolean isTime(SentenceTree tree, int noun) {
    return tree.times().in(TimeContext.NONE).stream()
        .anyMatch(time -> time.span().overlaps(tree.span(noun)));
  }

  /** The one that agrees; none where a second one does, or where it is itself a pronoun. */
  private Optional<Integer> only(SentenceTree tree, int pronoun, List<Integer> words) {
    List<Integer> agreeing =
        words.stream().filter(word -> agrees(tree, pronoun, word)).distinct().toList();
    return agreeing.size() == 1
        ? agreeing.stream().filter(word -> isMeant(tree, pronoun, word)).findFirst()
        : Optional.empty();
  }

  /** What is not done but does something is more often another "it" than this one. */
  private static boolean isMeant(SentenceTree tree, int pronoun, int word) {
    boolean isDoer = tree.relation(word).equals("nsubj");
    return tree.pos(word) != PartOfSpeech.PRON
        && !tree.lower(word - 1).equals("own")
        && tree.children(word, Set.of("nmod")).stream()
            .noneMatch(of -> tree.hasChild(of, "nmod:poss", OWNERS))
        && !(isDoer && tree.lower(pronoun).equals("it"));
  }

  private boolean agrees(SentenceTree tree, int pronoun, int word) {
    boolean isMany = !isOne(tree, word);
    boolean isPerson =
        tree.referent(word).map(Referent::isPerson).orElse(persons.has(tree.lemma(word)));
    return tree.lower(pronoun).equals("it")
        ? !isMany && !isPerson && !Set.of("he", "she").contains(tree.lower(word))
        : isMany;
  }

  private static boolean isOne(SentenceTree tree, int word) {
    boolean isJoined = !tree.children(word, Set.of("conj")).isEmpty();
    return !isJoined
        && !tree.lower(word).equals("they")
        && (tree.pos(word) != PartOfSpeech.NOUN || tree.lower(word).equals(tree.lemma(word)));
  }
}
