package org.annals.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.entity.Entity;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/**
 * Lets an office end where a later sentence says so: "Li became director in 1952. ... Li retired in
 * 1983." Where it says no day, nothing is told to lead what he has left.
 */
public final class LaterEnds {
  private static final Set<Relation> HELD =
      Set.of(Relation.LEADS, Relation.WORKS_FOR, Relation.REPRESENTS);

  private static final Set<String> LEAVING = Set.of("resign", "retire");
  private static final Set<String> STEPPING = Set.of("step", "stand");
  private static final Set<String> DOWN = Set.of("down", "aside");
  private static final Set<String> REMOVING =
      Set.of("dismiss", "sack", "fire", "oust", "depose", "remove");

  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> POSTS = Set.of("post", "position", "job", "office", "role");
  private static final Set<String> WHO = Set.of("who");
  private static final String FORMER = "former ";

  private final ReadDocument read;
  private final List<Statement> all;
  private final Map<Span, Integer> places = new HashMap<>();

  private LaterEnds(ReadDocument read, List<Statement> all) {
    this.read = read;
    this.all = all;
    for (int i = 0; i < read.trees().size(); i++) {
      places.putIfAbsent(read.trees().get(i).sentence().span(), i);
    }
  }

  /**
   * Where a sentence tells that somebody left.
   *
   * @param who by the word that stands for him
   */
  private record End(int sentence, int verb, Entity who, Period period) {}

  /** The statements, those of offices that somebody has left with their end. */
  public static List<Statement> told(ReadDocument read, List<Statement> all) {
    return new LaterEnds(read, all).told();
  }

  private List<Statement> told() {
    List<Statement> left = new ArrayList<>(all);
    for (int i = 1; i < read.trees().size(); i++) {
      for (End end : ends(i)) {
        left = left.stream().flatMap(one -> ended(one, end).stream()).toList();
      }
    }
    return left;
  }

  private List<End> ends(int sentence) {
    SentenceTree tree = read.trees().get(sentence);
    List<End> found = new ArrayList<>();
    for (int verb = 0; verb < tree.size(); verb++) {
      Optional<Integer> gone = gone(tree, verb);
      if (gone.isPresent() && PastVerbs.isPast(tree, verb) && isTold(sentence, verb)) {
        int start = tree.span(verb).start();
        Period period =
            new TermReader(tree, read.dates().of(tree.sentence()))
                .of(verb, start, tree.span(verb).end(), true);
        Period until = new Period(Optional.empty(), period.until());
        int at = verb;
        tree.referent(gone.get())
            .map(one -> new End(sentence, at, one.entity(), until))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isTold(int sentence, int verb) {
    return read.tellings()
        .claimed(sentence, verb)
        .filter(stance -> stance.modality() == Modality.ACTUAL)
        .filter(stance -> stance.polarity() == Polarity.AFFIRMED)
        .isPresent();
  }

  /**
   * Who leaves: "she stood down", "they removed her from her post"; but "sat on a committee until
   * 1996, when she resigned", from that.
   */
  private static Optional<Integer> gone(SentenceTree tree, int verb) {
    String lemma = tree.lemma(verb);
    if (tree.isA(verb, "advcl")) {
      return Optional.empty();
    }
    boolean isLeaving =
        LEAVING.contains(lemma)
            || (STEPPING.contains(lemma) && DOWN.contains(tree.lower(verb + 1)));
    if (isLeaving) {
      return tree.child(verb, "nsubj").filter(_ -> !isOfPlace(tree, verb));
    }
    return REMOVING.contains(lemma)
        ? tree.child(verb, "nsubj:pass").or(() -> tree.child(verb, "obj"))
        : Optional.empty();
  }

  /** "The town where he retired". */
  private static boolean isOfPlace(SentenceTree tree, int verb) {
    return tree.isA(verb, "acl:relcl") && !tree.hasChild(verb, "nsubj", WHO);
  }

  private List<Statement> ended(Statement one, End end) {
    boolean isEnded =
        isHeld(one, end)
            && one.period().until().isEmpty()
            && isLast(one, end)
            && isOf(one, end)
            && !isBackwards(one.period(), end.period());
    if (!isEnded) {
      return List.of(one);
    }
    if (end.period().isKnown()) {
      return List.of(one.during(new Period(one.period().from(), end.period().until())));
    }
    return over(one).stream().toList();
  }

  private Optional<Statement> over(Statement one) {
    if (one.object() instanceof Value.Words(String words)) {
      String former = words.startsWith(FORMER) ? words : FORMER + words;
      return Optional.of(one.saying(former).involving(withBody(one)));
    }
    return Optional.of(one).filter(tie -> !tie.relation().equals(Relation.LEADS));
  }

  /** Whom the office involves, and the body that he led by it. */
  private List<Entity> withBody(Statement office) {
    return Stream.concat(office.involved().stream(), led(office)).distinct().toList();
  }

  private Stream<Entity> led(Statement office) {
    return all.stream()
        .filter(tie -> tie.relation().equals(Relation.LEADS))
        .filter(tie -> tie.evidence().equals(office.evidence()))
        .filter(tie -> tie.subject().equals(office.subject()))
        .flatMap(
            tie -> tie.object() instanceof Value.Of(Entity body) ? Stream.of(body) : Stream.of());
  }

  private static boolean isBackwards(Period held, Period end) {
    return held.from().isPresent()
        && end.until().isPresent()
        && held.from().get().toString().compareTo(end.until().get().toString()) > 0;
  }

  /** An office or post of him that an earlier sentence tells, and not as a plan. */
  private boolean isHeld(Statement one, End end) {
    return isOffice(one, end.who())
        && place(one) < end.sentence()
        && one.stance().modality() == Modality.ACTUAL
        && one.stance().polarity() == Polarity.AFFIRMED;
  }

  private static boolean isOffice(Statement one, Entity who) {
    return one.subject() instanceof Value.Of(Entity holder)
        && holder.key().equals(who.key())
        && (ToldRoles.isPost(one) || HELD.contains(one.relation()));
  }

  private int place(Statement one) {
    return places.getOrDefault(one.evidence().span(), Integer.MAX_VALUE);
  }

  /** Whether no other office has been told of him between, nor two in the same sentence. */
  private boolean isLast(Statement one, End end) {
    Stream<Statement> others =
        all.stream()
            .filter(other -> isHeld(other, end) && other.relation().equals(one.relation()))
            .filter(other -> place(other) >= place(one))
            .filter(other -> !other.object().equals(one.object()));
    return others.findAny().isEmpty();
  }

  /** Whether he left this: "resigned as mayor", "from the board" may tell of another. */
  private boolean isOf(Statement one, End end) {
    SentenceTree tree = read.trees().get(end.sentence());
    boolean isAs =
        OfficesOver.as(tree, end.verb()).allMatch(noun -> isCalled(one, tree.lower(noun)));
    return isAs
        && tree.children(end.verb()).stream()
            .filter(word -> tree.hasChild(word, "case", FROM))
            .allMatch(word -> POSTS.contains(tree.lemma(word)) || isBody(tree, word, one));
  }

  /** Whether the words of the office, or of one that the same sentence tells of him, are these. */
  private boolean isCalled(Statement one, String office) {
    return all.stream()
        .filter(role -> role.relation().equals(Relation.ROLE))
        .filter(role -> role.evidence().equals(one.evidence()))
        .filter(role -> role.subject().equals(one.subject()))
        .filter(role -> one.object() instanceof Value.Of(var _) || role.equals(one))
        .anyMatch(role -> PastTies.names(role, office));
  }

  private static boolean isBody(SentenceTree tree, int word, Statement one) {
    return tree.referent(word)
        .filter(body -> one.object().equals(new Value.Of(body.entity())))
        .isPresent();
  }
}
