package org.annals.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Lasting;
import org.annals.clause.Passives;
import org.annals.clause.Provisions;
import org.annals.clause.StandingVerbs;
import org.annals.name.EntityType;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Denied;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds verbs that tell of what holds, which the network takes for no event: what a law does ("the
 * Act gave the vote to every man"), who owns what has no name ("she owns the hardware store"), and
 * where things lie.
 */
public final class Standing {
  private static final double CONFIDENCE = 0.75;
  private static final Set<String> FINITE =
      Set.of("root", "conj", "ccomp", "parataxis", "acl:relcl");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final Set<String> SAYING_WHICH =
      Set.of("acl", "acl:relcl", "nmod", "nummod", "nmod:poss", "nmod:unmarked", "compound");
  private static final Set<String> MAIN = Set.of("root", "conj");
  private static final Set<String> PARTS = Set.of("rest", "remainder", "half", "part", "balance");
  private static final Set<String> STATES =
      Set.of("city", "town", "state", "county", "province", "borough", "government");
  private static final Set<String> SHARES = Set.of("cent", "percent", "%", "half", "part");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");

  private final EventType type;
  private final EventType change;

  /** Tellings of the class of all events, or of that of changes of policy where a court rules. */
  public Standing(EventType type, EventType change) {
    this.type = type;
    this.change = change;
  }

  /** Whether a law or an owner does it, so that in the present tense it is of no time. */
  public static boolean holds(SentenceTree tree, Told told) {
    return holds(tree, told.head())
        || isAtRest(tree, told.head())
        || (told.type().lineage().size() == 1 && PresentDoings.is(tree, told.head()));
  }

  /** Whether a law does it, or does not: "the Act does not apply to houses". */
  public static boolean isProvision(SentenceTree tree, Told told) {
    int verb = told.head();
    return tree.pos(verb) == PartOfSpeech.VERB
        && is("unapplied", tree, verb)
        && isTold(tree, verb)
        && isOfLaw(tree, verb);
  }

  /**
   * Whether one law does it that its words tell from others: "a law passed in May obliges firms".
   */
  public static boolean isOfOneLaw(SentenceTree tree, Told told) {
    int verb = told.head();
    return isTold(tree, verb)
        && isOfLaw(tree, verb)
        && Governors.subject(tree, verb).filter(law -> isWhichOne(tree, law)).isPresent();
  }

  private static boolean isWhichOne(SentenceTree tree, int law) {
    return tree.referent(law).isPresent()
        || !tree.children(law, SAYING_WHICH).isEmpty()
        || tree.children(law, Set.of("amod")).stream()
            .anyMatch(
                kind ->
                    StandingVerbs.is("jurisdiction", tree.lower(kind))
                        || Character.isUpperCase(tree.surface(kind).charAt(0)));
  }

  /** "He is being held under the Mental Health Act". */
  private static boolean isUnderLaw(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && FINITE.contains(tree.relation(verb))
        && Passives.is(tree, verb)
        && tree.hasChild(verb, "aux:pass", Set.of("is", "are", "being"))
        && tree.children(verb, Set.of("aux")).stream()
            .allMatch(aux -> AUXILIARIES.contains(tree.lemma(aux)))
        && Governors.subject(tree, verb).flatMap(tree::referent).isPresent()
        && tree.children(verb, Set.of("obl")).stream()
            .filter(law -> tree.hasChild(law, "case", Set.of("under")))
            .anyMatch(law -> tree.isInName(law) && Provisions.isLaw(tree, law));
  }

  /** "Is buried in the churchyard". */
  private static boolean isAtRest(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("bury")
        && tree.hasChild(verb, "aux:pass", Set.of("is", "are", "lie", "lies"));
  }

  private static boolean holds(SentenceTree tree, int verb) {
    return isProvided(tree, verb)
        || Businesses.is(tree, verb)
        || Occupations.is(tree, verb)
        || Nowadays.is(tree, verb)
        || Distinctions.is(tree, verb)
        || isState(tree, verb)
        || (isTold(tree, verb)
            && (isOfLaw(tree, verb) || isOfOwner(tree, verb) || Lasting.is(tree, verb)));
  }

  private static boolean isState(SentenceTree tree, int verb) {
    return Being.is(tree, verb) || Regular.is(tree, verb);
  }

  private static boolean isProvided(SentenceTree tree, int verb) {
    return Provisions.is(tree, verb)
        || Provisions.isPast(tree, verb)
        || isUnderLaw(tree, verb)
        || LawWorks.is(tree, verb);
  }

  /** All tellings: those found, of their own class where a law does it, and more. */
  public List<Told> read(SentenceTree tree, List<Told> found) {
    List<Told> more = new ArrayList<>();
    found.forEach(told -> more.add(sure(tree, told)));
    for (int word = 0; word < tree.size(); word++) {
      int verb = word;
      boolean isNew = found.stream().noneMatch(told -> told.span().overlaps(tree.span(verb)));
      if (isNew && (holds(tree, verb) || OnceTold.is(tree, verb))) {
        Told told = Told.byRule(tree, verb, type, tree.lemma(verb), CONFIDENCE);
        more.add(Being.told(tree, verb, told));
      }
    }
    return more;
  }

  /** What the network half sees and the rule knows. */
  private Told sure(SentenceTree tree, Told told) {
    if (isRuling(tree, told)) {
      return told.as(change, change.label());
    }
    boolean isProvision = Provisions.is(tree, told.head());
    boolean isHalfSeen =
        (told.confidence() < TriggerFinder.LEAST || Regular.is(tree, told.head()))
            && (holds(tree, told.head())
                || (told.type().equals(type) && OnceTold.is(tree, told.head())));
    boolean isMisread = told.reality().equals("Unreal") && isOfOneLaw(tree, told);
    return isProvision || isHalfSeen || isMisread
        ? Told.byRule(tree, told.head(), type, tree.lemma(told.head()), CONFIDENCE)
        : told;
  }

  /** "The law, which granted amnesty": no court rules there. */
  private static boolean isRuling(SentenceTree tree, Told told) {
    return told.type().localName().equals("CourtRuling")
        && isTold(tree, told.head())
        && isOfLaw(tree, told.head());
  }

  private static boolean isTold(SentenceTree tree, int verb) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && !tree.isInName(verb)
        && (FINITE.contains(tree.relation(verb)) || LawWorks.isOfNamed(tree, verb))
        && !tree.lower(verb).endsWith("ing")
        && !tree.hasChild(verb, "mark", Set.of("if", "unless", "whether", "to"))
        && (!Passives.is(tree, verb) || is("owner", tree, verb) || Lasting.is(tree, verb))
        && tree.children(verb, Set.of("aux")).stream()
            .allMatch(aux -> AUXILIARIES.contains(tree.lemma(aux)));
  }

  private static boolean isOfLaw(SentenceTree tree, int verb) {
    boolean isOfWhich =
        tree.children(verb, Set.of("obj")).stream()
            .anyMatch(which -> which < verb && tree.lower(which).equals("which"));
    return isLegal(tree, verb)
        && !isOfWhich
        && Governors.subject(tree, verb)
            .filter(subject -> Provisions.isLaw(tree, subject))
            .isPresent()
        && !(Governors.objects(tree, verb).isEmpty()
            && tree.children(verb, Set.of("ccomp", "xcomp", "obl")).isEmpty());
  }

  /** Whether a law can do it, in the form that the verb has. */
  private static boolean isLegal(SentenceTree tree, int verb) {
    boolean isNow =
        tree.lower(verb).endsWith("s")
            && (MAIN.contains(tree.relation(verb)) || LawWorks.isOfNamed(tree, verb));
    boolean isDone =
        is("done", tree, verb) && (isNow || tree.lower(verb).matches(".*(?:ed|gave|made|set)"));
    boolean isNotDone = is("unapplied", tree, verb) && Denied.is(tree, verb);
    return isDone || isNotDone || is("law", tree, verb);
  }

  /** What is owned or who owns it has no name; where both have one, it is a statement. */
  private static boolean isOfOwner(SentenceTree tree, int verb) {
    if (tree.lemma(verb).equals("belong")) {
      return isBelonging(tree, verb);
    }
    if (!is("owner", tree, verb)) {
      return false;
    }
    boolean passive = Passives.is(tree, verb);
    Optional<Integer> subject = Governors.subject(tree, verb);
    Optional<Integer> owner = passive ? by(tree, verb) : subject;
    Optional<Integer> owned =
        passive ? subject : Governors.objects(tree, verb).stream().findFirst();
    if (passive && owned.flatMap(tree::referent).filter(Standing::isBody).isPresent()) {
      return owner.filter(by -> isUnnamed(tree, by) || isShare(tree, verb)).isPresent();
    }
    return isOfNamed(tree, owner, owned);
  }

  /** Whether an owner with a name has a thing without one. */
  private static boolean isOfNamed(
      SentenceTree tree, Optional<Integer> owner, Optional<Integer> owned) {
    return owner.stream().flatMap(by -> holders(tree, by)).anyMatch(Standing::canOwn)
        && owned.filter(what -> tree.pos(what) == PartOfSpeech.NOUN).isPresent()
        && owned.filter(what -> Character.isLetter(tree.lower(what).charAt(0))).isPresent()
        && owned.flatMap(tree::referent).isEmpty();
  }

  /** "Owned by Bo Li", "owned by the city of Oslo". */
  private static Stream<Referent> holders(SentenceTree tree, int owner) {
    Stream<Integer> places =
        STATES.contains(tree.lemma(owner))
            ? tree.children(owner, Set.of("nmod")).stream()
                .filter(of -> tree.hasChild(of, "case", Set.of("of")))
            : Stream.empty();
    return Stream.concat(Stream.of(owner), places).flatMap(word -> tree.referent(word).stream());
  }

  /** "Owned by his family", "owned by a trust". */
  private static boolean isUnnamed(SentenceTree tree, int owner) {
    return tree.pos(owner) == PartOfSpeech.NOUN
        && named(tree, owner).findAny().isEmpty()
        && !isOfUnknown(tree, owner);
  }

  /** "60 per cent owned by Acme". */
  private static boolean isShare(SentenceTree tree, int verb) {
    return tree.children(verb).stream()
        .anyMatch(child -> child < verb && SHARES.contains(tree.lemma(child)));
  }

  private static boolean isBody(Referent owned) {
    return owned.entity().is(EntityType.ORGANIZATION);
  }

  /** "The inn is owned by Bo Li". */
  private static Optional<Integer> by(SentenceTree tree, int verb) {
    return tree.children(verb, Set.of("obl", "obl:agent")).stream()
        .filter(child -> tree.hasChild(child, "case", Set.of("by")))
        .findFirst();
  }

  /** "The castle belongs to the state". */
  private static boolean isBelonging(SentenceTree tree, int verb) {
    boolean hasOwner =
        tree.children(verb, Set.of("obl")).stream()
            .filter(to -> tree.hasChild(to, "case", Set.of("to")))
            .flatMap(to -> named(tree, to))
            .anyMatch(Standing::canOwn);
    return hasOwner
        && Governors.subject(tree, verb)
            .filter(owned -> isNoun(tree, owned))
            .filter(owned -> !PARTS.contains(tree.lemma(owned)) && !isOfUnknown(tree, owned))
            .filter(owned -> tree.referent(owned).isEmpty())
            .isPresent();
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.NOUN || tree.pos(word) == PartOfSpeech.PROPN;
  }

  /** "The banker Bo Li": by its own name or that beside it. */
  private static Stream<Referent> named(SentenceTree tree, int owner) {
    return Stream.concat(Stream.of(owner), tree.children(owner, Set.of("appos", "flat")).stream())
        .flatMap(word -> tree.referent(word).stream());
  }

  private static boolean isOfUnknown(SentenceTree tree, int owned) {
    return tree.children(owned, Set.of("nmod:poss")).stream()
        .anyMatch(
            owner -> POSSESSIVES.contains(tree.lower(owner)) && tree.referent(owner).isEmpty());
  }

  private static boolean canOwn(Referent owner) {
    EntityType of = owner.entity().key().type();
    return of == EntityType.PERSON || of == EntityType.ORGANIZATION || of == EntityType.PLACE;
  }

  private static boolean is(String group, SentenceTree tree, int word) {
    return StandingVerbs.is(group, tree.lemma(word));
  }
}
