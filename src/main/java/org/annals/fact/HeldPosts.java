package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.attribution.Stance;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.pattern.TreeMatcher;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.annals.time.TimeExpression;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds since when or until when somebody holds the office that the text has told of him before:
 * "He has been in the post since 2015", "she left the job in May".
 */
final class HeldPosts {
  private static final double CONFIDENCE = 0.85;

  /** How many sentences a text goes on before "the post" may mean another one. */
  private static final int REACH = 3;

  private static final Set<String> PERSON = Set.of("Person");
  private static final Set<String> POSTS = Set.of("post", "position", "job", "role", "office");
  private static final Set<String> DEFINITE = Set.of("the", "that", "this");
  private static final Set<String> OWN = Set.of("his", "her");
  private static final Set<String> HOLDING = Set.of("hold", "keep", "occupy", "retain", "take");
  private static final Set<String> LEAVING =
      Set.of("leave", "quit", "relinquish", "resign", "lose", "vacate", "give", "step", "retire");

  private static final Set<String> GOVERNING = Set.of("govern", "reign");

  private static final Set<String> CHOOSING = Set.of("elect", "appoint");

  /** What may hang on a verb that says of somebody that he was chosen, and not for what. */
  private static final Set<String> PLAIN =
      Set.of("nsubj:pass", "aux:pass", "aux", "obl:agent", "advmod", "punct", "mark", "cc");

  private final ReadDocument read;

  HeldPosts(ReadDocument read) {
    this.read = read;
  }

  List<Statement> following(List<Statement> told) {
    ToldRoles roles = new ToldRoles(read.trees(), told);
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < read.trees().size(); i++) {
      SentenceTree tree = read.trees().get(i);
      for (int word = 0; word < tree.size(); word++) {
        if (isPost(tree, word)) {
          found.addAll(of(new Place(i, tree, roles), word, telling(tree, word)));
        } else if (isComing(tree, word)) {
          found.addAll(of(new Place(i, tree, roles), word, word));
        } else if (TakingOver.isOf(tree, word)) {
          found.addAll(of(new Place(i, tree, roles), TakingOver.last(tree, word), word));
        }
      }
    }
    return found;
  }

  private boolean isPost(SentenceTree tree, int noun) {
    return (POSTS.contains(tree.lower(noun)) && isKnown(tree, noun)) || isOffice(tree, noun);
  }

  private boolean isComing(SentenceTree tree, int verb) {
    return (CHOOSING.contains(tree.lemma(verb)) && isChosen(tree, verb))
        || (GOVERNING.contains(tree.lemma(verb)) && isAlone(tree, verb));
  }

  /** A sentence of the document, with the offices that it has told. */
  private record Place(int sentence, SentenceTree tree, ToldRoles roles) {
    /** What he holds, if the text says "in office" or "was elected" of him. */
    List<Statement> held(Entity who, boolean isNamed) {
      List<Statement> last = roles.last(who, sentence, REACH);
      List<Statement> seats = last.isEmpty() ? roles.seats(who, sentence, REACH) : last;
      return seats.isEmpty() && isNamed ? roles.only(who, sentence) : seats;
    }
  }

  private static boolean isKnown(SentenceTree tree, int post) {
    return tree.hasChild(post, "det", DEFINITE) || isOwn(tree, post);
  }

  /** "Held his post": the one that the text has told of him. */
  private static boolean isOwn(SentenceTree tree, int post) {
    return tree.hasChild(post, "nmod:poss", OWN);
  }

  /** "Had been in office", "took office": the office of which no more is said. */
  private static boolean isOffice(SentenceTree tree, int word) {
    return tree.lower(word).equals("office")
        && tree.lower(word - 1)
            .matches("in|take[sn]?|took|taking|leave|left|leaves|leaving|assumed");
  }

  /** "Roe, who was elected in 2021": chosen for what he is already. */
  private boolean isChosen(SentenceTree tree, int verb) {
    return tree.child(verb, "aux:pass").isPresent()
        && tree.children(verb).stream()
            .allMatch(c -> PLAIN.contains(tree.relation(c)) || isTime(tree, c));
  }

  /** "Roe, who has governed since 2022": as what the text has told. */
  private static boolean isAlone(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && tree.child(verb, "obj").isEmpty()
        && tree.child(verb, "nsubj:pass").isEmpty();
  }

  private boolean isTime(SentenceTree tree, int word) {
    return read.dates().of(tree.sentence()).stream()
        .anyMatch(time -> time.span().overlaps(tree.span(word)));
  }

  private List<Statement> of(Place at, int post, int verb) {
    SentenceTree tree = at.tree();
    if (verb < 0 || tree.hasChild(post, "nmod", Set.of())) {
      return List.of();
    }
    List<TimeExpression> times = read.dates().of(tree.sentence());
    boolean isLeft = LEAVING.contains(tree.lemma(verb));
    Period period =
        new TermReader(tree, times)
            .of(verb, tree.span(post).start(), tree.span(post).end(), isLeft);
    TreeMatcher matcher = new TreeMatcher(tree, times, tree.anaphora().groups());
    List<Referent> holders = holders(tree, matcher, verb);
    if (!period.isKnown() || holders.size() != 1) {
      return List.of();
    }
    boolean isNamed =
        (!isLeft && (POSTS.contains(tree.lower(post)) || GOVERNING.contains(tree.lemma(verb))))
            || isOffice(tree, post)
            || isOwn(tree, post);
    List<Statement> held = held(at, post, holders.getFirst().entity(), isNamed);
    return read.tellings().claimed(at.sentence(), verb).stream()
        .flatMap(stance -> held.stream().map(role -> said(role, tree, stance, period)))
        .toList();
  }

  private List<Statement> held(Place at, int post, Entity holder, boolean isNamed) {
    List<Statement> told = at.held(holder, isNamed);
    boolean isPost = POSTS.contains(at.tree().lower(post));
    return told.isEmpty() && isPost ? open(at, holder) : told;
  }

  /** The office that sentences before have told without a name, of one whose office none tells. */
  private List<Statement> open(Place at, Entity holder) {
    Sentence here = at.tree().sentence();
    return at.roles().isFree(holder, at.sentence())
        ? OpenPosts.before(read.trees(), at.sentence()).stream()
            .map(Value.Words::new)
            .map(
                office ->
                    Statement.asserted(
                        new Value.Of(holder), Relation.ROLE, office, here, CONFIDENCE))
            .toList()
        : List.of();
  }

  private static Statement said(Statement role, SentenceTree tree, Stance stance, Period period) {
    return new Statement(
        role.subject(),
        role.relation(),
        role.object(),
        tree.sentence(),
        stance,
        CONFIDENCE * role.confidence(),
        period);
  }

  private static List<Referent> holders(SentenceTree tree, TreeMatcher matcher, int verb) {
    Optional<Referent> beside = beside(tree, verb);
    if (beside.isPresent()) {
      return List.of(beside.get());
    }
    List<Referent> holders =
        Stream.of("nsubj", "nsubj:pass")
            .flatMap(relation -> matcher.below(verb, relation, Set.of(), PERSON).stream())
            .toList();
    return holders.isEmpty()
        ? tree
            .child(verb, "nsubj")
            .or(() -> antecedent(tree, verb))
            .flatMap(tree::referent)
            .stream()
            .filter(one -> one.entity().is(EntityType.PERSON))
            .toList()
        : holders;
  }

  /** "The chairman, Bo Li, in the post since 2009": whose name stands before it with a comma. */
  private static Optional<Referent> beside(SentenceTree tree, int post) {
    int comma = post - 3;
    boolean isBehind =
        POSTS.contains(tree.lower(post))
            && comma > 0
            && tree.lower(comma).equals(",")
            && tree.lower(comma + 1).equals("in");
    return isBehind
        ? tree.referents().stream()
            .filter(name -> name.span().end() == tree.span(comma).start())
            .filter(name -> name.entity().is(EntityType.PERSON))
            .findFirst()
        : Optional.empty();
  }

  /** "Roe, a farmer who was elected": the name that the noun before the clause is said of. */
  private static Optional<Integer> antecedent(SentenceTree tree, int verb) {
    int noun = tree.head(verb);
    boolean isApposed =
        noun != SentenceTree.ROOT && tree.isA(verb, "acl:relcl") && tree.isA(noun, "appos");
    return isApposed ? Optional.of(tree.head(noun)) : Optional.empty();
  }

  /** The word that says that somebody holds or leaves it; -1 where none does. */
  private static int telling(SentenceTree tree, int post) {
    boolean isIn = tree.hasChild(post, "case", Set.of("in"));
    if (isIn && (tree.child(post, "cop").isPresent() || beside(tree, post).isPresent())) {
      return post;
    }
    int verb = tree.head(post);
    if (verb == SentenceTree.ROOT) {
      return -1;
    }
    boolean isHeld =
        tree.isA(post, "obj")
            && (HOLDING.contains(tree.lemma(verb)) || LEAVING.contains(tree.lemma(verb)));
    boolean isLeft =
        tree.hasChild(post, "case", Set.of("from")) && LEAVING.contains(tree.lemma(verb));
    return isHeld || isLeft ? verb : -1;
  }
}
