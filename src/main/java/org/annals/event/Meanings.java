package org.annals.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.clause.Governors;
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
  private static final Set<String> HELD =
      Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent");
  private static final Set<String> LINKS = Set.of("conj", "parataxis");
  private static final Set<String> CONTENT =
      Set.of("ccomp", "csubj", "csubj:pass", "xcomp", "acl:relcl", "cop");
  private static final Set<String> EMPTY =
      Set.of(
          "seem", "appear", "happen", "turn", "take", "rain", "snow", "matter", "follow", "make");
  private static final Pattern LOOSE =
      Pattern.compile("^(?:some|about|around|nearly|almost|several|many|another|more than) ");

  private final Set<String> persons = new PersonNouns().listed();
  private final Set<String> measures = DataFile.words("/label/measures.txt");
  private final Set<String> groups = DataFile.words("/label/groups.txt");
  private final Described described = new Described();

  /** What a pronoun asks for. */
  private enum Kind {
    THING,
    PERSON,
    MANY
  }

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
      Optional<Kind> kind = kind(tree, word);
      Optional<String> words = kind.isEmpty() ? Optional.empty() : of(at, word, kind.get(), before);
      if (words.isPresent()) {
        meant.put(word, words.get());
        at = tree.with(tree.anaphora().and(meant));
      }
    }
    return at;
  }

  private static Optional<Kind> kind(SentenceTree tree, int word) {
    if (!isOpen(tree, word)) {
      return Optional.empty();
    }
    return switch (tree.lower(word)) {
      case "it" -> Optional.of(Kind.THING).filter(_ -> !isEmpty(tree, word));
      case "they", "them" -> Optional.of(Kind.MANY);
      case "he", "she", "him", "her" -> Optional.of(Kind.PERSON);
      default -> Optional.empty();
    };
  }

  private static boolean isOpen(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.PRON
        && tree.referent(word).isEmpty()
        && tree.anaphora().group(word).isEmpty()
        && tree.anaphora().thing(word).isEmpty()
        && HELD.contains(tree.relation(word))
        && tree.head(word) != SentenceTree.ROOT
        && tree.children(word).stream().allMatch(child -> tree.isA(child, "case"));
  }

  /** "It is clear that", "makes it hard to". */
  private static boolean isEmpty(SentenceTree tree, int it) {
    int verb = tree.head(it);
    return tree.pos(verb) != PartOfSpeech.VERB
        || EMPTY.contains(tree.lemma(verb))
        || !tree.children(verb, CONTENT).isEmpty();
  }

  private Optional<String> of(
      SentenceTree tree, int word, Kind kind, Optional<SentenceTree> before) {
    if (names(tree, kind).stream().anyMatch(name -> isFree(tree, name, word))) {
      return Optional.empty();
    }
    List<Integer> here =
        heads(tree, CORE, kind).stream().filter(noun -> isFree(tree, noun, word)).toList();
    return here.isEmpty() ? before.flatMap(b -> behind(b, kind)) : one(tree, here, kind);
  }

  /** The only one of the sentence before: of its subjects and objects, else of all it speaks of. */
  private Optional<String> behind(SentenceTree tree, Kind kind) {
    if (names(tree, kind).stream().anyMatch(name -> !tree.isA(name, "obl"))) {
      return Optional.empty();
    }
    List<Integer> core = heads(tree, CORE, kind);
    List<Integer> all = core.isEmpty() ? heads(tree, HELD, kind) : core;
    return all.stream()
            .allMatch(noun -> tree.anaphora().thing(noun).isPresent() || isOfMain(tree, noun))
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
  private static List<Integer> names(SentenceTree tree, Kind kind) {
    return tree.referents().stream()
        .map(r -> tree.headOf(r.span()))
        .filter(name -> name >= 0 && isNamed(tree, name, kind))
        .toList();
  }

  private static boolean isNamed(SentenceTree tree, int name, Kind kind) {
    Optional<EntityType> type = tree.referent(name).map(r -> r.entity().key().type());
    boolean isPerson = type.filter(EntityType.PERSON::equals).isPresent();
    boolean isPlace = type.filter(EntityType.PLACE::equals).isPresent();
    boolean isCore = CORE.contains(tree.relation(name));
    boolean isHeld =
        (HELD.contains(tree.relation(name)) || tree.isA(name, "conj"))
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

  private Optional<String> one(SentenceTree tree, List<Integer> nouns, Kind kind) {
    List<String> words =
        nouns.stream()
            .map(noun -> words(tree, noun, kind))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    boolean isWhole = nouns.stream().allMatch(noun -> words(tree, noun, kind).isPresent());
    return isWhole && words.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty();
  }

  private Optional<String> words(SentenceTree tree, int noun, Kind kind) {
    if (tree.anaphora().thing(noun).isPresent()) {
      return tree.anaphora().thing(noun);
    }
    return described
        .words(tree, noun, SentenceTree.ROOT, List.of())
        .map(words -> LOOSE.matcher(words).replaceFirst(""))
        .map(words -> tree.child(noun, "nmod:poss").isPresent() ? words : "the " + words)
        .filter(_ -> kind != Kind.PERSON || tree.child(noun, "conj").isEmpty());
  }

  private List<Integer> heads(SentenceTree tree, Set<String> relations, Kind kind) {
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

  private boolean isOf(SentenceTree tree, int noun, Kind kind) {
    return tree.anaphora().thing(noun).isPresent()
        ? isPronounOf(tree.lower(noun), kind)
        : isCommon(tree, noun) && isNounOf(tree, noun, kind);
  }

  private boolean isCommon(SentenceTree tree, int noun) {
    return tree.pos(noun) == PartOfSpeech.NOUN
        && tree.referent(noun).isEmpty()
        && !measures.contains(tree.lemma(noun));
  }

  private boolean isNounOf(SentenceTree tree, int noun, Kind kind) {
    boolean isMany =
        !tree.lower(noun).equals(tree.lemma(noun)) || tree.child(noun, "conj").isPresent();
    boolean isPerson = persons.contains(tree.lemma(noun));
    return switch (kind) {
      case THING -> !isMany && !isPerson && !groups.contains(tree.lemma(noun));
      case PERSON -> !isMany && isPerson;
      case MANY -> isMany || tree.child(noun, "nummod").isPresent();
    };
  }

  private static boolean isPronounOf(String pronoun, Kind kind) {
    return switch (pronoun) {
      case "it" -> kind == Kind.THING;
      case "they", "them" -> kind == Kind.MANY;
      default -> kind == Kind.PERSON;
    };
  }
}
