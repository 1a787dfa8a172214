package org.annals.fact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Whose office it is where "its" stands before it and nobody has found out whose that is. */
final class OpenOwners {
  private static final Set<String> OWNING = Set.of("its", "their");
  private static final Map<String, Set<String>> BODIES = DataFile.groups("/facts/bodies.txt");
  private static final Set<String> COMMON =
      Set.of("seat", "body", "paper", "school").stream()
          .flatMap(kind -> BODIES.getOrDefault(kind, Set.of()).stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> COURTS = Set.of("court", "tribunal");
  private static final Set<String> BEFORE = Set.of("compound", "amod", "nmod:poss");

  private final SentenceTree tree;

  OpenOwners(SentenceTree tree) {
    this.tree = tree;
  }

  /**
   * The body that is the subject of a clause around the office, else the one body that the sentence
   * tells of before it.
   */
  List<Referent> named(int noun) {
    Optional<Integer> pronoun = pronoun(noun).filter(c -> tree.referent(c).isEmpty());
    if (pronoun.isEmpty()) {
      return List.of();
    }
    Optional<Integer> subject = subject(noun);
    if (subject.isPresent() && tree.referent(subject.get()).filter(this::isBody).isPresent()) {
      return tree.referent(subject.get()).stream().toList();
    }
    Map<EntityKey, Referent> before = new LinkedHashMap<>();
    tree.referents().stream()
        .filter(name -> name.span().end() <= tree.span(pronoun.get()).start())
        .filter(this::isBody)
        .forEach(name -> before.putIfAbsent(name.entity().key(), name));
    boolean isClear =
        before.size() == 1
            && common(pronoun.get()).isEmpty()
            && possessors(pronoun.get()).isEmpty();
    return isClear && tree.lower(pronoun.get()).equals("its")
        ? List.copyOf(before.values())
        : List.of();
  }

  private boolean isBody(Referent referent) {
    return OfficeBodies.isBody(referent);
  }

  private Optional<Integer> pronoun(int noun) {
    return tree.children(noun, Set.of("nmod:poss")).stream()
        .filter(c -> OWNING.contains(tree.lower(c)))
        .findFirst();
  }

  private Optional<Integer> subject(int noun) {
    int at = noun;
    while (tree.head(at) != SentenceTree.ROOT) {
      at = tree.head(at);
      Optional<Integer> subject =
          tree.child(at, "nsubj").filter(s -> s < noun).or(() -> told(tree.head(noun), noun));
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** "Acme will grow, its president, Bo Li, said": the subject of what is said before. */
  private Optional<Integer> told(int saying, int noun) {
    return tree.isA(noun, "nsubj")
        ? tree.child(saying, "ccomp")
            .filter(said -> said < noun)
            .flatMap(said -> tree.child(said, "nsubj"))
        : Optional.empty();
  }

  /**
   * " of the interior ministry", " of Brazil": what "its" stands for where no relation can tell it;
   * empty where it is not clear.
   */
  String unnamed(int noun) {
    Optional<Integer> before = antecedent(noun);
    if (before.isPresent()) {
      return ofCommon(before.get());
    }
    Optional<Integer> pronoun = pronoun(noun);
    Optional<String> thing = pronoun.flatMap(tree.anaphora()::thing);
    if (thing.isPresent() && pronoun.flatMap(tree::referent).isEmpty()) {
      return " of " + thing.get();
    }
    if (pronoun.filter(c -> tree.lower(c).equals("its")).isEmpty()) {
      return "";
    }
    Optional<Referent> owner = tree.referent(pronoun.get());
    if (owner.isPresent()) {
      return owner
          .filter(one -> one.entity().is(EntityType.PLACE) || isBody(one))
          .map(one -> " of " + one.entity().label())
          .orElse("");
    }
    boolean isAlone =
        tree.referents().stream()
            .filter(name -> name.span().end() <= tree.span(pronoun.get()).start())
            .noneMatch(this::isBody);
    List<Integer> nouns = common(pronoun.get());
    List<Integer> bodies = nouns.isEmpty() ? possessors(pronoun.get()) : nouns;
    return isAlone && bodies.size() == 1 ? ofCommon(bodies.getFirst()) : "";
  }

  /** The body without a name in "the Dutch group, whose chairman", "a union, of which". */
  private Optional<Integer> antecedent(int noun) {
    Optional<Integer> which = ofWhich(noun);
    if (which.isPresent()) {
      return which;
    }
    boolean isWhose = tree.hasChild(noun, "nmod:poss", Set.of("whose"));
    int at = noun;
    while (isWhose && at != SentenceTree.ROOT && !tree.isA(at, "acl")) {
      at = tree.head(at);
    }
    return isWhose && at != SentenceTree.ROOT
        ? Optional.of(tree.head(at))
            .filter(body -> body < noun && isBodyNoun(tree.lower(body)))
            .filter(body -> !tree.isInName(body) && tree.referent(body).isEmpty())
            .filter(
                body ->
                    tree.children(body, Set.of("appos", "flat")).stream().noneMatch(tree::isInName))
        : Optional.empty();
  }

  private static boolean isBodyNoun(String noun) {
    return COMMON.contains(noun) || COURTS.contains(noun);
  }

  /** "A union for journalists, of which he was treasurer": the body before the comma. */
  private Optional<Integer> ofWhich(int noun) {
    return tree.children(noun, Set.of("nmod")).stream()
        .filter(which -> which < noun && tree.lower(which).equals("which"))
        .filter(which -> tree.hasChild(which, "case", Set.of("of")))
        .filter(which -> tree.referent(which).isEmpty())
        .flatMap(which -> bodies(which).boxed().sorted(Comparator.reverseOrder()).limit(1))
        .filter(body -> tree.children(body, Set.of("nmod:poss")).isEmpty())
        .findFirst();
  }

  /** The words for a part of a body, "chair of its trustees", with the body: "of Acme". */
  String whole(String words, int part) {
    Optional<Referent> owner =
        pronoun(part).flatMap(tree::referent).or(() -> named(part).stream().findFirst());
    return owner
        .filter(this::isBody)
        .map(of -> words.replaceFirst(" (?:its|their) ", " the ") + " of " + of.entity().label())
        .orElse(words);
  }

  /** The nouns for bodies before a word. */
  private List<Integer> common(int before) {
    return bodies(before)
        .filter(word -> !tree.isA(word, "compound") && !tree.isA(word, "nmod:poss"))
        .boxed()
        .toList();
  }

  /** "The monastery's land was lost, and its abbot": those whose something is. */
  private List<Integer> possessors(int before) {
    return bodies(before).filter(word -> tree.isA(word, "nmod:poss")).boxed().toList();
  }

  private IntStream bodies(int before) {
    return IntStream.range(0, before)
        .filter(word -> tree.pos(word) == PartOfSpeech.NOUN && !tree.isInName(word))
        .filter(word -> COMMON.contains(tree.lower(word)) && tree.referent(word).isEmpty());
  }

  /**
   * " of the party of Bo Li", where "its" stands for "her party"; nothing where she has no name.
   */
  private String ofCommon(int body) {
    Optional<Integer> holder =
        tree.children(body, Set.of("nmod:poss")).stream()
            .filter(owner -> tree.pos(owner) == PartOfSpeech.PRON)
            .findFirst();
    if (holder.isEmpty()) {
      return " of " + phrase(body);
    }
    return holder
        .flatMap(tree::referent)
        .map(name -> " of the " + tree.lower(body) + " of " + name.entity().label())
        .orElse("");
  }

  /** "The interior ministry": the noun with what stands before it, or what it stands for. */
  String phrase(int noun) {
    Optional<String> thing = tree.anaphora().thing(noun);
    if (thing.isPresent()) {
      return "the " + thing.get().replaceFirst("^(?i:the|an?) ", "");
    }
    int first = noun;
    while (first > 0
        && tree.isWithin(first - 1, noun)
        && BEFORE.contains(tree.relation(first - 1))) {
      first--;
    }
    String words =
        tree.text()
            .substring(tree.span(first).start(), tree.span(noun).end())
            .replaceAll("\\s+", " ");
    if (tree.isInName(first)) {
      return words;
    }
    return first > 0
        ? "the " + words
        : "the " + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** "Head", "head of safety": words that say of what work the office is, and not of which body. */
  boolean isOfWork(int title, int last) {
    return last == title
        || (last == title + 2
            && tree.lower(title + 1).equals("of")
            && tree.pos(last) == PartOfSpeech.NOUN
            && !tree.isInName(last));
  }
}
