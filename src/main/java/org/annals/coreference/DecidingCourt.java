package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.document.Block;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Says which court a report of a decision means by "the court": the one that decides the appeal
 * with which the report opens, where it has not just told of another one.
 */
final class DecidingCourt {
  private static final Map<String, Set<String>> WORDS =
      DataFile.groups("/coreference/court-words.txt");

  /** How many sentences of text may stand before the decision is told. */
  private static final int OPENING = 3;

  private static final double CONFIDENCE = 0.85;

  /** From which confidence on a firm that "it" stands for is kept before a verb of many. */
  private static final double KNOWN = 0.75;

  private static final Set<String> DECIDING = words("deciding");

  private static final Set<String> DECIDED = words("decided");

  /** What a court is told to do of which a clause says the rest. */
  private static final Set<String> RULING = Set.of("rule", "hold", "decide");

  private static final Set<String> APPEALS = Set.of("appeal", "appeals");

  /** What courts do, and not those who stand before them. */
  private static final Set<String> OF_COURTS = words("of-courts");

  /** What others do as well. */
  private static final Set<String> ALSO_OF_COURTS = words("also-of-courts");

  /** What is the court's own. */
  private static final Set<String> OWN = words("own");

  /** "The court below", "the court of first instance". */
  private static final Set<String> BEHIND = Set.of("below", "of", "in", "at", "that", "where");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private final Optional<Entity> deciding;
  private final int opening;

  private DecidingCourt(Optional<Entity> deciding, int opening) {
    this.deciding = deciding;
    this.opening = opening;
  }

  /** The court of a document that opens with its decision, or with its name and tells it later. */
  static DecidingCourt of(List<SentenceTree> trees) {
    int told = 0;
    Set<Entity> named = new HashSet<>();
    for (int i = 0; i < trees.size(); i++) {
      SentenceTree tree = trees.get(i);
      boolean isOpening = told < OPENING;
      Optional<Entity> court =
          deciding(tree, isOpening ? DECIDED : APPEALS)
              .filter(one -> isOpening || named.stream().anyMatch(it -> isSame(it, one)));
      if (court.isPresent()) {
        return new DecidingCourt(court, i);
      }
      if (isOpening) {
        tree.referents().stream()
            .map(Referent::entity)
            .filter(DecidingCourt::isCourt)
            .forEach(named::add);
      }
      told += tree.sentence().kind() == Block.Kind.PARAGRAPH ? 1 : 0;
    }
    return new DecidingCourt(Optional.empty(), 0);
  }

  private static Optional<Entity> deciding(SentenceTree tree, Set<String> decided) {
    return IntStream.range(0, tree.size())
        .filter(verb -> tree.head(verb) == SentenceTree.ROOT)
        .filter(verb -> tree.child(verb, "aux:pass").isEmpty())
        .filter(verb -> isDeciding(tree, verb, decided))
        .boxed()
        .flatMap(verb -> tree.children(verb, SUBJECTS).stream())
        .flatMap(subject -> Stream.concat(whole(tree, subject), tree.referent(subject).stream()))
        .map(Referent::entity)
        .filter(DecidingCourt::isCourt)
        .findFirst();
  }

  /** "A bench of the High Court": the court. */
  private static Stream<Referent> whole(SentenceTree tree, int subject) {
    return tree.children(subject, Set.of("nmod")).stream()
        .filter(court -> tree.hasChild(court, "case", Set.of("of")))
        .flatMap(court -> tree.referent(court).stream());
  }

  private static boolean isDeciding(SentenceTree tree, int verb, Set<String> decided) {
    return DECIDING.contains(tree.lemma(verb))
        ? tree.children(verb, Set.of("obj", "obl")).stream()
            .anyMatch(object -> decided.contains(tree.lemma(object)))
        : decided.equals(DECIDED)
            && RULING.contains(tree.lemma(verb))
            && tree.child(verb, "ccomp").isPresent();
  }

  private static Set<String> words(String group) {
    return WORDS.getOrDefault(group, Set.of());
  }

  private static boolean isCourt(Entity entity) {
    return entity.entityClass() == EntityClass.COURT;
  }

  /** The trees, in which "the court" and "it" behind it stand for that court. */
  List<SentenceTree> resolve(List<SentenceTree> trees) {
    if (deciding.isEmpty()) {
      return trees;
    }
    Entity court = deciding.get();
    List<SentenceTree> resolved = new ArrayList<>(trees.subList(0, opening + 1));
    for (SentenceTree tree : trees.subList(opening + 1, trees.size())) {
      SentenceTree before = resolved.getLast();
      SentenceTree nouns = nouns(tree, before, court);
      resolved.add(pronoun(nouns, before, court));
    }
    return resolved;
  }

  private static SentenceTree nouns(SentenceTree tree, SentenceTree before, Entity court) {
    SentenceTree now = tree;
    for (int word = 1; word < tree.size(); word++) {
      boolean isMeant =
          isPlain(tree, word)
              && isOpen(tree, word, court)
              && !isAbout(before, before.size(), court)
              && !isAbout(now, word, court);
      if (isMeant) {
        now =
            meaning(
                now,
                word,
                new Referent(
                    new Span(tree.span(word - 1).start(), tree.span(word).end()),
                    court,
                    Referent.Kind.NOMINAL,
                    CONFIDENCE));
      }
    }
    return now;
  }

  /** "The court said", "the judgment of the court". */
  private static boolean isPlain(SentenceTree tree, int word) {
    return tree.lower(word).equals("court")
        && tree.lower(word - 1).equals("the")
        && !BEHIND.contains(tree.lower(word + 1))
        && DefinitePhrase.at(tree, word).isPresent()
        && (SUBJECTS.contains(tree.relation(word))
            || (tree.head(word) != SentenceTree.ROOT && OWN.contains(tree.lemma(tree.head(word)))));
  }

  /** Whether a word stands for nothing known, or for another court that is not named like it. */
  private static boolean isOpen(SentenceTree tree, int word, Entity court) {
    return tree.referent(word)
        .map(Referent::entity)
        .map(one -> isCourt(one) && !isSame(one, court))
        .orElse(true);
  }

  private static boolean isSame(Entity one, Entity court) {
    return one.key().equals(court.key())
        || one.label().contains(court.label())
        || court.label().contains(one.label());
  }

  /** Whether another court is a subject before a word: the text has just told of that. */
  private static boolean isAbout(SentenceTree tree, int until, Entity court) {
    return IntStream.range(0, until)
        .filter(word -> SUBJECTS.contains(tree.relation(word)))
        .mapToObj(tree::referent)
        .flatMap(Optional::stream)
        .map(Referent::entity)
        .anyMatch(one -> isCourt(one) && !isSame(one, court));
  }

  /** "The court allowed the appeal. It reduced the award." */
  private static SentenceTree pronoun(SentenceTree tree, SentenceTree before, Entity court) {
    boolean isMeant =
        tree.lower(0).equals("it")
            && tree.pos(0) == PartOfSpeech.PRON
            && SubjectBefore.isMainSubject(tree, 0)
            && isSubject(before, court)
            && isRuling(tree, court);
    return isMeant
        ? meaning(tree, 0, new Referent(tree.span(0), court, Referent.Kind.PRONOMINAL, CONFIDENCE))
        : tree;
  }

  private static boolean isSubject(SentenceTree before, Entity court) {
    return IntStream.range(0, before.size())
        .filter(word -> SubjectBefore.isMainSubject(before, word))
        .filter(word -> SUBJECTS.contains(before.relation(word)))
        .mapToObj(before::referent)
        .flatMap(Optional::stream)
        .anyMatch(one -> isSame(one.entity(), court));
  }

  private static boolean isRuling(SentenceTree tree, Entity court) {
    int verb = tree.head(0);
    Optional<Referent> told = tree.referent(0);
    if (told.filter(one -> isSame(one.entity(), court)).isPresent()) {
      return false;
    }
    boolean isOfMany = ALSO_OF_COURTS.contains(tree.lemma(verb));
    boolean isOfCourts =
        OF_COURTS.contains(tree.lemma(verb))
            || (isOfMany
                && tree.children(verb, Set.of("xcomp")).stream()
                    .anyMatch(below -> OF_COURTS.contains(tree.lemma(below))));
    boolean isKnown =
        told.filter(one -> one.confidence() >= KNOWN && !isCourt(one.entity())).isPresent();
    return isOfCourts || (isOfMany && !isKnown);
  }

  private static SentenceTree meaning(SentenceTree tree, int word, Referent meant) {
    Map<Integer, String> things = new HashMap<>(tree.anaphora().things());
    things.remove(word);
    return tree.keeping(one -> one.kind() == Referent.Kind.NAMED || tree.headOf(one.span()) != word)
        .with(tree.anaphora().withThings(things))
        .with(List.of(meant));
  }
}
