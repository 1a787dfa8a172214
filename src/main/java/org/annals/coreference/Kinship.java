package org.annals.coreference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityType;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Who of a document is whose wife, son or uncle, for "his wife" where she has been named before.
 */
final class Kinship {
  private static final String FILE = "/coreference/kin.tsv";
  private static final String SPOUSE = "spouse";
  private static final Set<String> BESIDE = Set.of("appos", "flat", "nmod:desc");
  private static final Set<String> OWNERS = Set.of("nmod:poss", "nmod");
  private static final Set<String> PLAIN = Set.of("late", "own", "young", "elderly", "beloved");
  private static final int WORDS_BETWEEN = 2;

  private static final List<String[]> ROWS = rows();
  private static final Map<String, String> TIES =
      ROWS.stream().collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
  private static final Set<String> MANY =
      ROWS.stream()
          .filter(cells -> cells[2].equals("many"))
          .map(cells -> cells[1])
          .collect(Collectors.toUnmodifiableSet());

  private final Map<EntityKey, Map<String, Map<EntityKey, Entity>>> told = new HashMap<>();
  private final Genders genders;

  Kinship(Genders genders) {
    this.genders = genders;
  }

  private static List<String[]> rows() {
    return DataFile.lines(FILE).stream().skip(1).map(line -> line.split("\t")).toList();
  }

  /** Whether a noun in small letters tells a relative: "widow". */
  static boolean isKin(String noun) {
    return TIES.containsKey(noun);
  }

  /** Takes note of what a sentence says, now that its pronouns are known. */
  void learn(SentenceTree tree) {
    for (int word = 0; word < tree.size(); word++) {
      int noun = word;
      if (TIES.containsKey(tree.lower(word))) {
        named(tree, word)
            .ifPresent(
                name ->
                    owner(tree, noun, tree.referents())
                        .ifPresent(o -> put(tree.lower(noun), o, name)));
      } else if (tree.lemma(word).equals("marry")) {
        married(tree, word);
      }
    }
  }

  private void married(SentenceTree tree, int verb) {
    Optional<Entity> one = person(tree, Grammar.subject(tree, verb));
    Optional<Entity> other = person(tree, tree.child(verb, "obj"));
    if (one.isPresent() && other.isPresent() && !one.get().key().equals(other.get().key())) {
      put(SPOUSE, one.get(), other.get());
    }
  }

  private static Optional<Entity> person(SentenceTree tree, Optional<Integer> word) {
    return word.flatMap(
        w ->
            Stream.concat(Stream.of(w), tree.children(w, BESIDE).stream())
                .flatMap(at -> tree.referent(at).stream())
                .map(Referent::entity)
                .filter(entity -> entity.is(EntityType.PERSON))
                .findFirst());
  }

  /** The name that stands beside the noun: "his wife Ann", "his wife, the painter Ann Roe". */
  private static Optional<Entity> named(SentenceTree tree, int noun) {
    int next = tree.lower(noun + 1).equals(",") ? noun + 2 : noun + 1;
    Optional<Entity> beside =
        tree.children(noun, BESIDE).stream()
            .filter(c -> c > noun)
            .flatMap(c -> named(tree, c, true).stream())
            .findFirst();
    return beside.or(() -> next < tree.size() ? starting(tree, next) : Optional.empty());
  }

  private static Optional<Entity> named(SentenceTree tree, int word, boolean isDeep) {
    return tree.referent(word)
        .filter(r -> r.kind() == Referent.Kind.NAMED)
        .map(Referent::entity)
        .filter(entity -> entity.is(EntityType.PERSON))
        .or(
            () ->
                isDeep
                    ? tree.children(word, BESIDE).stream()
                        .flatMap(c -> named(tree, c, false).stream())
                        .findFirst()
                    : Optional.empty());
  }

  private static Optional<Entity> starting(SentenceTree tree, int word) {
    return tree.referents().stream()
        .filter(r -> r.kind() == Referent.Kind.NAMED)
        .filter(r -> r.span().start() == tree.span(word).start())
        .map(Referent::entity)
        .filter(entity -> entity.is(EntityType.PERSON))
        .findFirst();
  }

  /** Whose relative: "Berg" in "Berg's wife", and in "his wife" where he is Berg. */
  private static Optional<Entity> owner(SentenceTree tree, int noun, List<Referent> known) {
    return tree.children(noun, OWNERS).stream()
        .filter(c -> c < noun)
        .flatMap(
            c ->
                Stream.concat(tree.referent(c).stream(), known.stream())
                    .filter(r -> tree.headOf(r.span()) == c)
                    .limit(1))
        .map(Referent::entity)
        .filter(entity -> entity.is(EntityType.PERSON))
        .findFirst();
  }

  private void put(String noun, Entity owner, Entity relative) {
    if (owner.key().equals(relative.key())) {
      return;
    }
    String tie = TIES.getOrDefault(noun, noun);
    add(tie, owner, relative);
    if (tie.equals(SPOUSE)) {
      add(tie, relative, owner);
    } else if (tie.equals("son") || tie.equals("daughter")) {
      of(owner, "father", "mother").ifPresent(parent -> add(parent, relative, owner));
    } else if (tie.equals("brother") || tie.equals("sister")) {
      of(owner, "brother", "sister").ifPresent(sibling -> add(sibling, relative, owner));
    }
  }

  private Optional<String> of(Entity person, String male, String female) {
    return switch (genders.of(new Antecedent.Named(person))) {
      case MALE -> Optional.of(male);
      case FEMALE -> Optional.of(female);
      case UNKNOWN -> Optional.empty();
    };
  }

  private void add(String tie, Entity owner, Entity relative) {
    told.computeIfAbsent(owner.key(), _ -> new HashMap<>())
        .computeIfAbsent(tie, _ -> new LinkedHashMap<>())
        .put(relative.key(), relative);
  }

  /**
   * The relative whom a noun stands for that has no name beside it: "his wife", "Berg's uncle".
   *
   * @param known what the words of the sentence before it stand for, besides the names
   */
  Optional<Referent> resolve(SentenceTree tree, int noun, List<Referent> known, double confidence) {
    String tie = TIES.get(tree.lower(noun));
    if (tie == null || named(tree, noun).isPresent() || !isPlain(tree, noun, tie)) {
      return Optional.empty();
    }
    return owner(tree, noun, known)
        .map(owner -> told.getOrDefault(owner.key(), Map.of()).getOrDefault(tie, Map.of()))
        .filter(relatives -> relatives.size() == 1)
        .map(relatives -> relatives.values().iterator().next())
        .filter(relative -> fits(tree.lower(noun), relative))
        .map(
            relative ->
                new Referent(
                    new Span(tree.span(begin(tree, noun)).start(), tree.span(noun).end()),
                    relative,
                    Referent.Kind.NOMINAL,
                    confidence));
  }

  private boolean fits(String noun, Entity relative) {
    Gender said = genders.of(new Antecedent.Described(noun, Antecedent.Described.Kind.PERSON));
    return said.agrees(genders.of(new Antecedent.Named(relative)));
  }

  /** "His second wife", "one of his sons", "his mother and father" may be others. */
  private boolean isPlain(SentenceTree tree, int noun, String tie) {
    int begin = begin(tree, noun);
    for (int word = begin + 1; word < noun; word++) {
      boolean isOwn = PLAIN.contains(tree.lower(word)) || tree.lower(word).matches("['\u2019]s?");
      if (tree.head(word) == noun && !isOwn) {
        return false;
      }
    }
    boolean isPart = begin > 1 && tree.lower(begin - 1).equals("of");
    return noun - begin <= WORDS_BETWEEN + 1
        && !(isPart && MANY.contains(tie))
        && tree.children(noun).stream().noneMatch(c -> c > noun && tree.isA(c, "acl:relcl"));
  }

  private static int begin(SentenceTree tree, int noun) {
    return tree.children(noun, OWNERS).stream()
        .filter(c -> c < noun)
        .flatMap(c -> Stream.concat(Stream.of(c), tree.children(c).stream()))
        .min(Integer::compare)
        .orElse(noun);
  }
}
