package org.annals.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.clause.Coordinates;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Says which entity a word stands for: the one it names, or the body whose people it names. */
public final class Bodies {
  private static final Set<String> OF_A_PART =
      Set.of(
          "head",
          "chair",
          "lead",
          "run",
          "found",
          "form",
          "create",
          "establish",
          "direct",
          "dissolve");

  private static final Set<String> PARTS = Set.of("board", "commission", "committee", "council");

  private static final Set<String> BESIDE = Set.of("appos", "flat", "compound", "nmod:desc");

  /** Classes of what people do as people: to speak, to strike, and what no class holds. */
  private static final Set<String> FOR_THEMSELVES =
      Set.of("Speech", "Strike", "Protest", "Petition", "Event", "LifeEvent");

  private final Set<String> bodies = DataFile.words("/label/bodies.txt");
  private final Set<String> groups = DataFile.words("/label/groups.txt");
  private final Set<String> towns = DataFile.words("/label/towns.txt");
  private final Set<String> individuals = DataFile.words("/label/individuals.txt");

  /** The same, and all for whom a word stands together: "they". */
  public List<Entity> entities(SentenceTree tree, Told told, int word) {
    Optional<Entity> one = entity(tree, told, word);
    if (one.isPresent()) {
      return one.stream().toList();
    }
    List<Entity> some = Members.named(tree, word).toList();
    return some.isEmpty()
        ? tree.anaphora().group(word).stream().map(Referent::entity).toList()
        : some;
  }

  /** What the word refers to: an entity, or the body that the people it names act for. */
  public Optional<Entity> entity(SentenceTree tree, Told told, int word) {
    return isForThemselves(tree, told, word)
            || isMadeOrLed(tree, told, word)
            || BodyParts.isPart(tree, told.head(), word)
        ? own(tree, word)
        : entity(tree, word);
  }

  /** "Heads the assembly's committee", "founded the party's paper": not the whole body. */
  private static boolean isMadeOrLed(SentenceTree tree, Told told, int word) {
    return word > told.head()
        && tree.isA(word, "obj")
        && tree.head(word) == told.head()
        && PARTS.contains(tree.lower(word))
        && OF_A_PART.contains(tree.lemma(told.head()));
  }

  /** The same, whatever it does. */
  public Optional<Entity> entity(SentenceTree tree, int word) {
    return own(tree, word).or(() -> body(tree, word));
  }

  private static Optional<Entity> own(SentenceTree tree, int word) {
    return tree.referent(word)
        .map(Referent::entity)
        .or(() -> namedBeside(tree, word))
        .or(() -> NamedBy.entity(tree, word))
        .or(() -> namedBehindBody(tree, word))
        .or(() -> personBehindHouse(tree, word));
  }

  /** "TSA agents complained": no word of the body's. */
  private boolean isForThemselves(SentenceTree tree, Told told, int word) {
    return FOR_THEMSELVES.contains(told.type().localName())
        && individuals.contains(tree.lower(word));
  }

  private Optional<Entity> body(SentenceTree tree, int word) {
    Optional<Entity> before =
        bodies.contains(tree.lower(word)) ? bodyBefore(tree, word) : Optional.empty();
    return before
        .or(() -> bodyBehind(tree, word))
        .or(() -> towns.contains(tree.lower(word)) ? townBehind(tree, word) : Optional.empty());
  }

  /** "Sheriff Dale Hutchins", "its rival Delmar Foods", "the fund Corvid Capital". */
  private static Optional<Entity> namedBeside(SentenceTree tree, int word) {
    return tree.children(word).stream()
        .filter(child -> child > word && BESIDE.contains(tree.relation(child)))
        .flatMap(child -> called(tree, child).stream())
        .map(Referent::entity)
        .filter(entity -> entity.key().type() != EntityType.EVENT)
        .filter(
            entity ->
                entity.entityClass() != EntityClass.POLITICAL_PARTY
                    || tree.lemma(word).equals("party"))
        .findFirst();
  }

  /** Whom a word names, or a title before a name. */
  static Optional<Referent> called(SentenceTree tree, int word) {
    return tree.referent(word)
        .filter(referent -> referent.kind() == Referent.Kind.NAMED)
        .or(() -> behindTitle(tree, word))
        .filter(referent -> referent.kind() == Referent.Kind.NAMED);
  }

  /** "The minister, my friend Anna Berg,"; "the owner, the haulage firm Acme,". */
  private static Optional<Referent> behindTitle(SentenceTree tree, int noun) {
    boolean isTitle =
        tree.pos(noun) == PartOfSpeech.NOUN
            || (tree.pos(noun) == PartOfSpeech.PROPN && !tree.isInName(noun));
    return tree.isA(noun, "appos") && isTitle
        ? tree.children(noun, Set.of("appos", "flat")).stream()
            .filter(child -> child > noun)
            .flatMap(child -> tree.referent(child).stream())
            .filter(
                referent ->
                    referent.entity().is(EntityType.PERSON)
                        || SubjectWords.isBody(tree, noun, referent))
            .findFirst()
        : Optional.empty();
  }

  /** "Two leaders of the union, Anna Berg and Bo Li,": no union is a person. */
  private static Optional<Entity> namedBehindBody(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN
        ? Coordinates.namedBehindBody(tree, word).stream()
            .flatMap(name -> tree.referent(name).stream())
            .map(Referent::entity)
            .findFirst()
        : Optional.empty();
  }

  /** "An engineer from Leeds University, Miss Anna Berg,": the university is no person. */
  private static Optional<Entity> personBehindHouse(SentenceTree tree, int word) {
    return tree.pos(word) != PartOfSpeech.NOUN
        ? Optional.empty()
        : tree.children(word, Set.of("nmod")).stream()
            .filter(house -> tree.referent(house).filter(r -> !isNamedPerson(r)).isPresent())
            .flatMap(house -> apposed(tree, house))
            .flatMap(name -> tree.referent(name).stream())
            .filter(Bodies::isNamedPerson)
            .map(Referent::entity)
            .findFirst();
  }

  private static Stream<Integer> apposed(SentenceTree tree, int house) {
    return IntStream.range(house + 1, tree.size())
        .filter(word -> tree.isWithin(word, house) && tree.isInName(word))
        .filter(word -> tree.lower(word - 1).equals(",") || tree.lower(word - 2).equals(","))
        .boxed();
  }

  /** Whether words are the name of a person. */
  static boolean isNamedPerson(Referent referent) {
    return referent.kind() == Referent.Kind.NAMED && referent.entity().is(EntityType.PERSON);
  }

  private static Optional<Entity> bodyBefore(SentenceTree tree, int word) {
    return tree.children(word, Set.of("compound", "nmod:poss", "amod", "nmod:desc")).stream()
        .flatMap(child -> tree.referent(child).stream())
        .map(Referent::entity)
        .filter(entity -> entity.key().type() != EntityType.PLACE)
        .filter(entity -> entity.key().type() != EntityType.PERSON)
        .findFirst();
  }

  private Optional<Entity> bodyBehind(SentenceTree tree, int word) {
    return groups.contains(tree.lower(word)) || bodies.contains(tree.lower(word))
        ? tree.children(word, Set.of("nmod")).stream()
            .filter(child -> tree.hasChild(child, "case", Set.of("of", "from", "with", "at")))
            .flatMap(child -> tree.referent(child).stream())
            .map(Referent::entity)
            .filter(entity -> entity.is(EntityType.ORGANIZATION))
            .findFirst()
        : Optional.empty();
  }

  /** "The city of Brussels". */
  private static Optional<Entity> townBehind(SentenceTree tree, int word) {
    return tree.children(word, Set.of("nmod")).stream()
        .filter(child -> tree.hasChild(child, "case", Set.of("of")))
        .flatMap(child -> tree.referent(child).stream())
        .map(Referent::entity)
        .filter(entity -> entity.is(EntityType.PLACE))
        .findFirst();
  }
}
