package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.attribution.Modality;
import org.annals.attribution.Polarity;
import org.annals.attribution.Stance;
import org.annals.name.EntityClass;
import org.annals.pattern.TreeMatcher;
import org.annals.sentence.PartOfSpeech;
import org.annals.time.PartialDate;
import org.annals.time.TimeExpression;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds who held an office before or after somebody of whom the text tells it: "she succeeded Bo
 * Li", "he was succeeded by Al Fox", "her predecessor, Bo Li".
 */
final class Successions {
  private static final double CONFIDENCE = 0.85;
  private static final Set<String> PERSON = Set.of("Person");

  /** How many sentences a text goes on before somebody may follow another in another office. */
  private static final int REACH = 1;

  private static final Set<String> VERBS = Set.of("succeed", "replace");
  private static final String SUCCESSOR = "successor";
  private static final Set<String> NOUNS = Set.of("predecessor", SUCCESSOR);

  /** "In 2014, when he succeeded". */
  private static final Pattern WHEN = Pattern.compile(",?\\s+when\\s[^,.;]{1,40}");

  private static final Pattern YEARS = Pattern.compile("\\d{4}\\D+(\\d{4})");

  private final ReadDocument read;
  private final List<Statement> found = new ArrayList<>();
  private final List<Statement> known = new ArrayList<>();

  Successions(ReadDocument read) {
    this.read = read;
  }

  List<Statement> following(List<Statement> told) {
    known.addAll(told);
    ToldRoles roles = new ToldRoles(read.trees(), known);
    for (int i = 0; i < read.trees().size(); i++) {
      SentenceTree tree = read.trees().get(i);
      for (int word = 0; word < tree.size(); word++) {
        boolean isVerb = VERBS.contains(tree.lemma(word)) || isTakingOver(tree, word);
        if ((isVerb || isFollowed(tree, word)) && tree.pos(word) == PartOfSpeech.VERB) {
          verb(new Place(i, tree, matcher(tree), word, roles));
        } else if (NOUNS.contains(tree.lower(word))) {
          noun(new Place(i, tree, matcher(tree), word, roles));
        }
      }
    }
    return found;
  }

  /** A word that tells of who comes after whom. */
  private record Place(
      int sentence, SentenceTree tree, TreeMatcher matcher, int word, ToldRoles roles) {
    /** The office that he holds or held before another took it. */
    List<Statement> left(Referent who) {
      return roles.last(who.entity(), sentence, REACH);
    }

    /** The office that he holds; of a former sentence only what is not over. */
    List<Statement> held(Referent who) {
      return left(who).stream()
          .filter(
              role -> role.evidence().equals(tree.sentence()) || role.period().until().isEmpty())
          .toList();
    }
  }

  private record How(Stance stance, Period period) {}

  private TreeMatcher matcher(SentenceTree tree) {
    return new TreeMatcher(tree, times(tree), tree.anaphora().groups());
  }

  private List<TimeExpression> times(SentenceTree tree) {
    return read.dates().of(tree.sentence());
  }

  /** "Was followed in 1902 by Al Fox": only a year tells it from who walks behind another. */
  private boolean isFollowed(SentenceTree tree, int word) {
    return tree.lemma(word).equals("follow")
        && tree.child(word, "nsubj:pass").isPresent()
        && when(tree, word).from().isPresent()
        && isBare(tree, word);
  }

  /** Whether only times and who did it hang on the verb: not "in the quartet", not "home". */
  private boolean isBare(SentenceTree tree, int verb) {
    List<TimeExpression> times = times(tree);
    return tree.children(verb).stream()
        .filter(word -> tree.relation(word).matches("obl.*|advmod|xcomp|advcl"))
        .filter(word -> !tree.hasChild(word, "case", Set.of("by", "from")))
        .allMatch(word -> times.stream().anyMatch(t -> t.span().overlaps(tree.span(word))));
  }

  /** "Took over from Bo Li". */
  private static boolean isTakingOver(SentenceTree tree, int word) {
    return tree.lemma(word).equals("take")
        && tree.hasChild(word, "compound:prt", Set.of("over"))
        && tree.child(word, "obj").isEmpty();
  }

  private void verb(Place at) {
    SentenceTree tree = at.tree();
    int verb = at.word();
    boolean isTold =
        tree.children(verb).stream().anyMatch(c -> tree.hasChild(c, "case", Set.of("as")));
    if (isTold) {
      return;
    }
    List<Referent> active = at.matcher().below(verb, "nsubj", Set.of(), PERSON);
    List<Referent> objects =
        isTakingOver(tree, verb)
            ? at.matcher().below(verb, "obl", Set.of("from"), PERSON)
            : at.matcher().below(verb, "obj", Set.of(), PERSON);
    List<Referent> passive = at.matcher().below(verb, "nsubj:pass", Set.of(), PERSON);
    List<Referent> agents = at.matcher().below(verb, "obl", Set.of("by"), PERSON);
    Period when = when(tree, verb);
    if (active.size() == 1 && objects.size() == 1) {
      before(at, active.getFirst(), objects.getFirst(), when);
    } else if (passive.size() == 1 && agents.size() == 1) {
      after(at, passive.getFirst(), agents.getFirst(), when);
    }
  }

  /** The day that a "when" before the verb goes back to, or that hangs on it. */
  private Period when(SentenceTree tree, int verb) {
    List<TimeExpression> times = times(tree);
    int start = tree.span(verb).start();
    return times.stream()
        .filter(time -> time.span().end() < start)
        .filter(time -> WHEN.matcher(tree.text().substring(time.span().end(), start)).matches())
        .findFirst()
        .map(time -> new Period(end(time.span().of(tree.text())).or(time::value), Optional.empty()))
        .orElseGet(() -> new TermReader(tree, times).of(verb, start, tree.span(verb).end(), false));
  }

  /** The later year of "1980 until 1988". */
  private static Optional<PartialDate> end(String range) {
    Matcher years = YEARS.matcher(range);
    return years.matches() ? PartialDate.parse(years.group(1)) : Optional.empty();
  }

  /**
   * Who held it before; of somebody who is yet to follow him he holds it still. "Li, who is mayor,
   * replaced Al Fox" may tell of another office.
   */
  private void before(Place at, Referent one, Referent other, Period when) {
    Period until = new Period(Optional.empty(), when.from());
    Period from = new Period(when.from(), Optional.empty());
    boolean isMain = at.tree().head(at.word()) == SentenceTree.ROOT;
    List<Statement> held =
        at.held(one).stream()
            .filter(role -> !isMain || !role.evidence().equals(at.tree().sentence()))
            .toList();
    if (at.left(one).isEmpty() && isBare(at.tree(), at.word())) {
      after(at, other, one, when);
      return;
    }
    for (Stance stance : read.tellings().claimed(at.sentence(), at.word()).stream().toList()) {
      boolean isPlan = stance.modality() == Modality.PLANNED;
      Stance his =
          isPlan ? new Stance(stance.speakers(), stance.polarity(), Modality.ACTUAL) : stance;
      add(at, held, other, new How(his, isPlan ? Period.UNKNOWN : until));
      if (from.isKnown() && stance.isAsserted()) {
        How since = new How(stance, from);
        held.forEach(own -> tell(said(own, own.object(), one, at, since)));
      }
    }
  }

  private void after(Place at, Referent gone, Referent successor, Period from) {
    List<Statement> held =
        at.left(gone).stream().filter(role -> !NextOffices.is(at.tree(), role)).toList();
    for (Stance stance : read.tellings().claimed(at.sentence(), at.word()).stream().toList()) {
      add(at, held, successor, new How(stance, new Period(from.from(), Optional.empty())));
      if (from.from().isPresent() && stance.isAsserted() && !hasDiedBefore(gone, from)) {
        How until = new How(stance, new Period(Optional.empty(), from.from()));
        held.forEach(own -> tell(said(own, own.object(), gone, at, until)));
      }
    }
  }

  /** Whoever has died left with that, though it took a year to fill the office. */
  private boolean hasDiedBefore(Referent who, Period when) {
    Value person = new Value.Of(who.entity());
    return known.stream()
        .filter(s -> s.relation().equals(Relation.DIED_ON) && s.subject().equals(person))
        .map(Statement::object)
        .anyMatch(
            day ->
                day instanceof Value.When(PartialDate died)
                    && when.from().filter(from -> isBefore(died, from)).isPresent());
  }

  private static boolean isBefore(PartialDate one, PartialDate other) {
    return one.toString().compareTo(other.toString()) < 0;
  }

  /** "Her predecessor, Bo Li", "her successor will be Bo Li". */
  private void noun(Place at) {
    SentenceTree tree = at.tree();
    int noun = at.word();
    List<Referent> owners = at.matcher().below(noun, "nmod:poss", Set.of(), PERSON);
    List<TreeMatcher.Bearer> bearers = at.matcher().bearers(noun, EntityClass.PERSON);
    if (owners.size() != 1 || bearers.size() != 1 || tree.hasChild(noun, "case", Set.of("as"))) {
      return;
    }
    TreeMatcher.Bearer bearer = bearers.getFirst();
    Optional<Stance> stance =
        bearer.isNaming()
            ? Optional.of(Stance.ASSERTED)
            : read.tellings().claimed(at.sentence(), bearer.told());
    Referent owner = owners.getFirst();
    List<Statement> near = tree.lower(noun).equals(SUCCESSOR) ? at.left(owner) : at.held(owner);
    List<Statement> held = near.isEmpty() ? at.roles().only(owner.entity(), at.sentence()) : near;
    stance.ifPresent(
        told -> {
          How how = new How(told, Period.UNKNOWN);
          add(at, held, bearer.referent(), how);
          if (held.isEmpty()) {
            tell(role(at, owner, bearer.referent(), how));
          }
        });
  }

  private void add(Place at, List<Statement> held, Referent who, How how) {
    if (how.stance().polarity() != Polarity.AFFIRMED) {
      return;
    }
    for (Statement one : held) {
      tell(said(one, neutral(one), who, at, how));
    }
  }

  /** What is found is told for whoever comes after: "and she in 1995 by Ian Peel". */
  private void tell(Statement statement) {
    found.add(statement);
    known.add(statement);
  }

  private static Statement said(Statement told, Value object, Referent who, Place at, How how) {
    return new Statement(
        new Value.Of(who.entity()),
        told.relation(),
        object,
        at.tree().sentence(),
        how.stance(),
        CONFIDENCE * told.confidence(),
        how.period());
  }

  /** Before or after whom, where the text does not tell in which office. */
  private static Statement role(Place at, Referent owner, Referent who, How how) {
    String words = at.tree().lower(at.word()) + " of " + owner.entity().label();
    return new Statement(
        new Value.Of(who.entity()),
        Relation.ROLE,
        new Value.Words(words),
        at.tree().sentence(),
        how.stance(),
        CONFIDENCE,
        how.period());
  }

  /** What is told, the words of a role as they are said of a man and a woman. */
  private static Value neutral(Statement told) {
    if (!(told.object() instanceof Value.Words(String words))) {
      return told.object();
    }
    String bare =
        words.replaceFirst("(?i)^(?:(?:first|new|then|former|current|acting|interim) )+", "");
    String said =
        bare.replaceAll("(?i)(?<=chair)(?:wo)?man", "")
            .replaceAll("(?i)(?<=spokes|congress|alder)(?:wo)?man", "person")
            .replaceAll("(?i)(?<=head)(?:master|mistress)", " teacher");
    return new Value.Words(said);
  }
}
