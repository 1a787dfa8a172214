package org.annals.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.attribution.Polarity;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.sentence.Sentence;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** The office of somebody that a document has told last, with what it says of his body. */
final class ToldRoles {
  private static final Set<Relation> PLACING =
      Set.of(Relation.LEADS, Relation.WORKS_FOR, Relation.REPRESENTS);

  /** A word that says that it is over. */
  private static final Pattern OVER =
      Pattern.compile("(?iU).*\\b(?:former|formerly|then|previously|retired|ex|emeritus)\\b.*");

  /** An office that one holds after another. */
  private static final Pattern POST =
      Pattern.compile(
          "(?iU)(?:.*[ -])?(?:"
              + String.join("|", DataFile.words("/facts/successive-offices.txt"))
              + ")(?:[ ,-].*)?");

  private static final Pattern CHOSEN =
      Pattern.compile("(?i)\\b(?:board|council|committee|commission)\\b");

  private final List<SentenceTree> trees;
  private final List<Statement> told;

  ToldRoles(List<SentenceTree> trees, List<Statement> told) {
    this.trees = trees;
    this.told = told;
  }

  /**
   * The role with what the same sentence says of the body that it is of; nothing where several
   * roles, or none, are told of him there.
   *
   * @param sentence in which it is asked for, by its place in the document
   * @param reach how many sentences before it may tell the role, if none after them does
   */
  List<Statement> last(Entity who, int sentence, int reach) {
    return IntStream.rangeClosed(0, Math.min(reach, sentence))
        .mapToObj(back -> said(who, sentence - back))
        .filter(here -> here.stream().anyMatch(ToldRoles::isPost))
        .findFirst()
        .map(ToldRoles::ofOne)
        .orElse(List.of());
  }

  /** The one office that the document has told of him so far, however long ago. */
  List<Statement> only(Entity who, int sentence) {
    Set<String> posts =
        new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(w -> w));
    for (int at = 0; at <= sentence; at++) {
      said(who, at).stream()
          .filter(ToldRoles::isPost)
          .map(post -> ((Value.Words) post.object()).words().toLowerCase(Locale.ROOT))
          .forEach(posts::add);
    }
    boolean isOne =
        posts.stream().limit(1).anyMatch(one -> posts.stream().allMatch(all -> all.contains(one)));
    return isOne ? last(who, sentence, sentence) : List.of();
  }

  /** Whether the document has told no office of him so far. */
  boolean isFree(Entity who, int sentence) {
    return IntStream.rangeClosed(0, sentence)
        .allMatch(at -> said(who, at).stream().noneMatch(ToldRoles::isPost));
  }

  /** The one body of few that somebody is told to be a member of: a council, a board. */
  List<Statement> seats(Entity who, int sentence, int reach) {
    List<Statement> seats =
        IntStream.rangeClosed(Math.max(0, sentence - reach), sentence)
            .mapToObj(at -> trees.get(at).sentence())
            .flatMap(evidence -> told.stream().filter(s -> s.evidence().equals(evidence)))
            .filter(s -> s.relation().equals(Relation.MEMBER_OF) && s.isAsserted())
            .filter(s -> s.subject().equals(new Value.Of(who)) && isChosenBody(s.object()))
            .toList();
    return seats.stream().map(Statement::object).distinct().count() == 1
        ? List.of(seats.getLast())
        : List.of();
  }

  private static boolean isChosenBody(Value value) {
    return value instanceof Value.Of(Entity body)
        && (body.entityClass() == EntityClass.LEGISLATURE || CHOSEN.matcher(body.label()).find());
  }

  /** What one sentence says of his offices. */
  private List<Statement> said(Entity who, int sentence) {
    Sentence evidence = trees.get(sentence).sentence();
    return told.stream()
        .filter(s -> isOf(who.key(), s) && s.evidence().equals(evidence))
        .filter(s -> s.stance().polarity() == Polarity.AFFIRMED)
        .toList();
  }

  /** The role first, then the one body of it if there is one; nothing of several roles. */
  private static List<Statement> ofOne(List<Statement> here) {
    boolean isOne =
        here.stream().filter(ToldRoles::isPost).map(Statement::object).distinct().count() == 1;
    List<Statement> bodies =
        here.stream().filter(s -> PLACING.contains(s.relation())).distinct().toList();
    return here.stream()
        .filter(s -> isOne && (isPost(s) || (bodies.size() == 1 && bodies.contains(s))))
        .sorted(Comparator.comparing(s -> !isPost(s)))
        .toList();
  }

  static boolean isPost(Statement statement) {
    return statement.relation().equals(Relation.ROLE)
        && statement.object() instanceof Value.Words(String words)
        && isPost(words);
  }

  /** Whether they are of an office that one holds after another, and of one that is not over. */
  static boolean isPost(String words) {
    return POST.matcher(words).matches() && !OVER.matcher(words).matches();
  }

  private static boolean isOf(EntityKey who, Statement statement) {
    return statement.subject() instanceof Value.Of(Entity entity)
        && entity.key().equals(who)
        && (statement.relation().equals(Relation.ROLE) || PLACING.contains(statement.relation()));
  }
}
