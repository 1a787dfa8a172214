package org.annals.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.coreference.PersonNouns;
import org.annals.document.Block;
import org.annals.label.Described;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Says what pronouns stand for that has no name: "closed the mill. It was sold". They look for the
 * only thing, or the only people, that the clauses before speak of; where there are two, nothing is
 * said.
 */
final class Meanings {
  private static final Set<String> CORE = Set.of("nsubj", "nsubj:pass", "obj");
  static final Set<String> HELD = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent");
  private static final Set<String> LINKS = Set.of("conj", "parataxis");

  private static final Set<String> DEALING =
      Set.of(
          "acquire",
          "buy",
          "sell",
          "purchase",
          "employ",
          "hire",
          "own",
          "sue",
          "announce",
          "invest",
          "appoint",
          "merge",
          "spend",
          "borrow",
          "pay");
  private static final Set<String> FOUNDING =
      Set.of("found", "co-found", "establish", "marry", "divorce");
  private static final Pattern LOOSE =
      Pattern.compile(
          "^(?:some|about|around|nearly|almost|several|many|another|more"
              + " than|that|this|these|those) ");

  private final Set<String> persons = new PersonNouns().listed();
  private final Set<String> measures = DataFile.words("/label/measures.txt");
  private final Set<String> bodies = DataFile.words("/label/speaking-things.txt");
  private final Set<String> noThings = DataFile.words("/coreference/no-things.txt");
  private final Set<String> groups = DataFile.words("/label/groups.txt");
  private final Described described = new Described();
  private final MeantDoers doers = new MeantDoers();

  /** The trees of a document in their order, with what their pronouns mean. */
  List<SentenceTree> read(List<SentenceTree> trees) {
    List<SentenceTree> read = new ArrayList<>();
    for (SentenceTree tree : trees) {
      Optional<SentenceTree> before =
          read.isEmpty() ? Optional.empty() : Optional.of(read.getLast());
      read.add(read(tree, before.filter(b -> isTold(b) && isTold(tree))));
    }
    return read;
  }

  private static boolean isTold(SentenceTree tree) {
    return tree.sentence().kind() == Block.Kind.PARAGRAPH;
  }

  private SentenceTree read(SentenceTree tree, Optional<SentenceTree> before) {
    Map<Integer, String> meant = new HashMap<>();
    SentenceTree at = tree;
    for (int word = 0; word < tree.size(); word++) {
      Optional<PronounKind> kind = PronounKind.of(tree, word);
      Optional<String> words =
          kind.isPresent()
              ? of(at, word, kind.get(), before)
              : Portions.is(at, word)
                  ? Portions.of(at, word, of(at, word, PronounKind.MANY, before), before)
                  : Optional.empty();
      if (words.isPresent()) {
        meant.put(word, words.get());
        at = tree.with(tree.anaphora().and(meant));
      }
    }
    return at;
  }

  private Optional<String> of(
      SentenceTree tree, int word, PronounKind kind, Optional<SentenceTree> before) {
    Optional<String> shared =
        SharedObjects.of(tree, word)
            .filter(noun -> isOf(tree, noun, kind))
            .flatMap(noun -> words(tree, noun, kind));
    if (shared.isPresent()) {
      return shared;
    }
    if (names(tree, kind).stream().anyMatch(name -> isFree(tree, name, word))) {
      return Optional.empty();
    }
    List<Integer> here =
        heads(tree, CORE, kind).stream().filter(noun -> isFree(tree, noun, word)).toList();
    Optional<String> words =
        here.isEmpty()
            ? before.filter(_ -> !isReported(tree, word)).flatMap(b -> behind(b, kind))
            : one(tree, here, kind);
    return words
        .filter(
            said ->
                kind != PronounKind.THING
                    || !isOfBody(tree, word)
                    || bodies.contains(said.substring(said.lastIndexOf(' ') + 1)))
        .filter(said -> kind != PronounKind.MANY || !isOfPeople(tree, word) || arePeople(said))
        .filter(said -> kind == PronounKind.PERSON || doers.may(tree, word, said));
  }

  /** "The sponsor said it had closed a shop": what is spoken of may be who speaks. */
  private static boolean isReported(SentenceTree tree, int pronoun) {
    int verb = tree.head(pronoun);
    boolean isSaid = Governors.SUBJECTS.contains(tree.relation(pronoun)) && tree.isA(verb, "ccomp");
    return isSaid
        && tree.children(tree.head(verb), Governors.SUBJECTS).stream()
            .anyMatch(speaker -> speaker < pronoun);
  }

  /** "Their films; they founded it in 2010": no films do that. */
  private static boolean isOfPeople(SentenceTree tree, int they) {
    return tree.isA(they, "nsubj") && FOUNDING.contains(tree.lemma(tree.head(they)));
  }

  private boolean arePeople(String said) {
    String last = said.substring(said.lastIndexOf(' ') + 1);
    return persons.contains(last) || persons.contains(last.replaceFirst("s$", ""));
  }

  /** "In 2019 it acquired a stake": no research does that, and no street. */
  private boolean isOfBody(SentenceTree tree, int it) {
    int verb = tree.head(it);
    return tree.isA(it, "nsubj")
        && DEALING.contains(tree.lemma(verb))
        && !Passives.is(tree, verb)
        && !Governors.objects(tree, verb).isEmpty();
  }

  /** The only one of the sentence before: of its subjects and objects, else of all it speaks of. */
  private Optional<String> behind(SentenceTree tree, PronounKind kind) {
    if (names(tree, kind).stream().anyMatch(name -> !tree.isA(name, "obl"))) {
      return Optional.empty();
    }
    List<Integer> core = heads(tree, CORE, kind);
    List<Integer> all = core.isEmpty() ? heads(tree, HELD, kind) : core;
    return all.stream().allMatch(noun -> isMeant(tree, noun) || isOfMain(tree, noun))
        ? one(tree, all, kind)
        : Optional.empty();
  }

  private static boolean isOfMain(SentenceTree tree, int noun) {
    int verb = tree.head(noun);
    while (LINKS.contains(tree.relation(verb)) && tree.head(verb) != SentenceTree.ROOT) {
      verb = tree.head(verb);
    }
    return tree.head(verb) == SentenceTree.ROOT;
  }

  /** The names that a pronoun could stand for as well. */
  private static List<Integer> names(SentenceTree tree, PronounKind kind) {
    return tree.referents().stream()
        .map(r -> tree.headOf(r.span()))
        .filter(name -> name >= 0 && isNamed(tree, name, kind))
        .toList();
  }

  private static boolean isNamed(SentenceTree tree, int name, PronounKind kind) {
    Optional<EntityType> type = tree.referent(name).map(r -> r.entity().key().type());
    boolean isPerson = type.filter(EntityType.PERSON::equals).isPresent();
    boolean isPlace = type.filter(EntityType.PLACE::equals).isPresent();
    boolean isBeside = tree.isA(name, "appos") || tree.isA(name, "flat");
    boolean isCore = CORE.contains(tree.relation(isBeside ? tree.head(name) : name));
    boolean isHeld =
        (HELD.contains(tree.relation(isBeside ? tree.head(name) : name)) || tree.isA(name, "conj"))
            && !tree.hasChild(name, "case", Set.of("by"));
    return switch (kind) {
      case THING -> !isPerson && (isPlace ? isCore : isHeld);
      case PERSON -> isPerson && isCore;
      case MANY -> isCore && tree.child(name, "conj").isPresent();
    };
  }

  /** Whether a pronoun behind a noun can stand for it: it does nothing to itself. */
  private static boolean isFree(SentenceTree tree, int noun, int pronoun) {
    int verb = tree.head(pronoun);
    return noun < pronoun
        && tree.head(noun) != verb
        && !tree.isWithin(pronoun, noun)
        && isOther(tree, noun, pronoun, verb);
  }

  private static boolean isOther(SentenceTree tree, int noun, int pronoun, int verb) {
    return tree.isA(pronoun, "nsubj")
        || tree.pos(verb) != PartOfSpeech.VERB
        || Governors.subject(tree, verb).filter(subject -> subject == noun).isEmpty();
  }

  private Optional<String> one(SentenceTree tree, List<Integer> nouns, PronounKind kind) {
    List<String> words =
        nouns.stream()
            .map(noun -> words(tree, noun, kind))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    boolean isWhole = nouns.stream().allMatch(noun -> words(tree, noun, kind).isPresent());
    return isWhole && words.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty();
  }

  private Optional<String> words(SentenceTree tree, int noun, PronounKind kind) {
    if (tree.anaphora().thing(noun).isPresent()) {
      return tree.anaphora().thing(noun);
    }
    if (kind == PronounKind.THING && noThings.contains(tree.lemma(noun))) {
      return Optional.empty();
    }
    boolean isNamed =
        tree.children(noun, Set.of("appos", "flat", "nmod:desc")).stream().anyMatch(tree::isInName);
    Optional<String> own =
        isNamed ? Optional.empty() : described.words(tree, noun, SentenceTree.ROOT, List.of());
    return own.map(words -> LOOSE.matcher(words).replaceFirst(""))
        .map(words -> tree.child(noun, "nmod:poss").isPresent() ? words : "the " + words)
        .filter(_ -> kind == PronounKind.THING || !isOneOfSeveral(tree, noun, kind));
  }

  /** "A still house and a siding": "they" is both, and no words for the first say so. */
  private static boolean isOneOfSeveral(SentenceTree tree, int noun, PronounKind kind) {
    return tree.child(noun, "conj").isPresent()
        && (kind == PronounKind.PERSON || tree.lower(noun).equals(tree.lemma(noun)));
  }

  private List<Integer> heads(SentenceTree tree, Set<String> relations, PronounKind kind) {
    List<Integer> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      int verb = tree.head(word);
      if (verb != SentenceTree.ROOT
          && relations.contains(tree.relation(word))
          && isOf(tree, word, kind)) {
        found.add(word);
      }
    }
    return found;
  }

  private boolean isOf(SentenceTree tree, int noun, PronounKind kind) {
    return isMeant(tree, noun)
        ? kind.isOf(tree.lower(noun))
        : isCommon(tree, noun)
            && (kind != PronounKind.PERSON || apposed(tree, noun).isEmpty())
            && isNounOf(tree, noun, kind);
  }

  /** Whether it is a pronoun of which it is known what it stands for. */
  private static boolean isMeant(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.PRON && tree.anaphora().thing(word).isPresent();
  }

  private boolean isCommon(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && tree.referent(noun).isEmpty()
        && !measures.contains(tree.lemma(noun));
  }

  /** The name of a person beside a noun: "the publisher, Anna Berg,". */
  private static Optional<Integer> apposed(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("appos", "flat")).stream()
        .filter(
            name -> tree.referent(name).filter(r -> r.entity().is(EntityType.PERSON)).isPresent())
        .findFirst();
  }

  private boolean isNounOf(SentenceTree tree, int noun, PronounKind kind) {
    boolean isMany =
        !tree.lower(noun).equals(tree.lemma(noun)) || tree.child(noun, "conj").isPresent();
    boolean isPerson = persons.contains(tree.lemma(noun));
    return switch (kind) {
      case THING -> !isMany && !isPerson && !groups.contains(tree.lemma(noun));
      case PERSON -> !isMany && isPerson;
      case MANY ->
          isMany
              || tree.children(noun, Set.of("nummod")).stream()
                  .anyMatch(number -> !tree.lower(number).matches("one|1|\\d+[-\u2013]\\d+"));
    };
  }
}
