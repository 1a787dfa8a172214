package org.annals.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.clause.Clauses;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Whose office it is where a sentence opens with "its head, Bo Li" and only the one before says
 * what "it" is: "The clinic was closed. Its head, Bo Li, wept."
 */
final class PassageOwners {
  private static final double CONFIDENCE = 0.8;

  /** An office that says nothing of its body. */
  private static final Pattern BARE = Pattern.compile("\\p{Ll}[\\p{Ll}-]*(?: [\\p{Ll}-]+){0,3}");

  private static final Pattern OWNED = Pattern.compile(".* (?:of|at|for|in) .*");

  /** How many words may stand before the pronoun: "in January". */
  private static final int OPENING = 3;

  /** How many sentences back "it" or "they" may stand for the same. */
  private static final int REACH = 2;

  private static final Map<String, Set<String>> BODIES = DataFile.groups("/facts/bodies.txt");
  private static final Set<String> OWNERS =
      Stream.of("seat", "body", "paper", "school", "workplace", "force")
          .flatMap(kind -> BODIES.getOrDefault(kind, Set.of()).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PEOPLE = DataFile.words("/quantity/people.txt");
  private static final Pattern DOERS = Pattern.compile("\\p{L}{2,}(?:ers|ors|ists|ians|men|women)");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> RIVALS = Set.of("obj", "iobj", "obl:agent", "conj");

  private final List<SentenceTree> trees;
  private final RoleBonds bonds;
  private final Map<Span, Integer> places = new HashMap<>();

  PassageOwners(List<SentenceTree> trees, RoleBonds bonds) {
    this.trees = trees;
    this.bonds = bonds;
    for (int i = 0; i < trees.size(); i++) {
      places.putIfAbsent(trees.get(i).sentence().span(), i);
    }
  }

  /** The statement, its office with the words for whose it is, or what follows of that. */
  Stream<Statement> named(Statement role) {
    if (!role.relation().equals(Relation.ROLE)
        || !(role.object() instanceof Value.Words(String words))
        || !BARE.matcher(words).matches()
        || OWNED.matcher(words).matches()) {
      return Stream.of(role);
    }
    int at = places.getOrDefault(role.evidence().span(), 0);
    int pronoun = at == 0 ? -1 : pronoun(trees.get(at), words);
    return pronoun < 0
        ? Stream.of(role)
        : subject(at - 1, trees.get(at).lower(pronoun).equals("its"))
            .map(owner -> of(role, words, owner))
            .orElse(Stream.of(role));
  }

  /** The word of a sentence on which whose office it is hangs. */
  private record Owner(SentenceTree tree, int word) {}

  private Stream<Statement> of(Statement role, String words, Owner owner) {
    Optional<Entity> named = owner.tree().referent(owner.word()).map(it -> it.entity());
    if (named.isEmpty()) {
      String of = new OpenOwners(owner.tree()).phrase(owner.word());
      return Stream.of(
          role.implying(Relation.ROLE, new Value.Words(words + " of " + of), CONFIDENCE));
    }
    return Stream.concat(
        Stream.of(role),
        bonds
            .of(words, named.get().entityClass())
            .map(it -> role.implying(it, new Value.Of(named.get()), CONFIDENCE))
            .stream());
  }

  /** "Its" before the office, if it opens the sentence and nobody knows what it stands for. */
  private static int pronoun(SentenceTree tree, String words) {
    return IntStream.rangeClosed(0, Math.min(OPENING, tree.size() - 2))
        .filter(word -> Set.of("its", "their").contains(tree.lower(word)))
        .filter(word -> tree.text().startsWith(words + ",", tree.span(word + 1).start()))
        .filter(word -> tree.referent(word).isEmpty() && tree.anaphora().thing(word).isEmpty())
        .filter(word -> tree.anaphora().group(word).isEmpty())
        .filter(word -> IntStream.range(0, word).allMatch(w -> tree.pos(w) != PartOfSpeech.VERB))
        .findFirst()
        .orElse(-1);
  }

  private Optional<Owner> subject(int last, boolean isOne) {
    for (int at = last; at >= 0 && last - at < REACH; at--) {
      SentenceTree tree = trees.get(at);
      int root = Clauses.root(tree);
      Optional<Integer> subject =
          root < 0
              ? Optional.empty()
              : tree.children(root, SUBJECTS).stream().filter(word -> word < root).findFirst();
      boolean goesOn =
          subject
              .filter(word -> tree.lower(word).equals(isOne ? "it" : "they"))
              .filter(word -> tree.referent(word).isEmpty())
              .isPresent();
      if (!goesOn) {
        return subject
            .filter(word -> isOwner(tree, word, isOne) && !isRivalled(tree, word))
            .map(word -> new Owner(tree, word));
      }
    }
    return Optional.empty();
  }

  private static boolean isOwner(SentenceTree tree, int word, boolean isOne) {
    boolean isClub =
        tree.referent(word)
            .filter(it -> it.entity().entityClass() == EntityClass.SPORTS_ORGANIZATION)
            .isPresent();
    return isClub || (tree.referent(word).isEmpty() && isCommon(tree, word, isOne));
  }

  private static boolean isCommon(SentenceTree tree, int word, boolean isOne) {
    boolean isKind =
        isOne
            ? OWNERS.contains(tree.lower(word))
            : isPeople(tree.lower(word)) && !tree.lemma(word).equals(tree.lower(word));
    return isKind
        && tree.pos(word) == PartOfSpeech.NOUN
        && tree.children(word, Set.of("appos", "flat", "conj", "nmod:poss")).isEmpty();
  }

  private static boolean isPeople(String noun) {
    return PEOPLE.contains(noun) || DOERS.matcher(noun).matches();
  }

  /** Whether the sentence tells of another body that may be meant. */
  private static boolean isRivalled(SentenceTree tree, int subject) {
    return IntStream.range(0, tree.size())
        .filter(word -> word != subject && RIVALS.contains(tree.relation(word)))
        .anyMatch(
            word ->
                OWNERS.contains(tree.lower(word))
                    || tree.referent(word).filter(OfficeBodies::isBody).isPresent());
  }
}
