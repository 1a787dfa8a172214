package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Naming;
import org.annals.clause.Passives;
import org.annals.label.Accounts;
import org.annals.label.Accusations;
import org.annals.label.ClaimNouns;
import org.annals.label.Convictions;
import org.annals.label.Hearsay;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Being;
import org.annals.trigger.Casualties;
import org.annals.trigger.Distinctions;
import org.annals.trigger.Placings;
import org.annals.trigger.Told;

/** Finds the words that fill the roles of an event, by the paths that its class allows. */
final class FillerFinder {
  /** Nouns whose owner it is done to: "Bo Li's trial". */
  private static final Set<String> SUFFERED = DataFile.words("/event/suffered-nouns.txt");

  /** What a victory is counted in: "defeated by 31 votes to 12". */
  private static final Set<String> COUNTED =
      Set.of("vote", "majority", "margin", "point", "run", "goal", "seat", "length");

  private static final Set<String> CASES =
      Set.of("case", "dispute", "lawsuit", "suit", "matter", "appeal", "challenge", "action");
  private static final Set<String> POINTING = Set.of("that", "this", "another", "each");
  private static final Set<String> SHARES = Set.of("percent", "cent", "%", "half", "third");

  private static final Set<String> TAKING_LIFE =
      Set.of("lose", "kill", "claim", "drown", "bury", "cremate", "baptize", "baptise", "christen");

  private static final Set<String> GIVING =
      Set.of("award", "give", "grant", "offer", "present", "deny", "pay", "bestow", "accord");

  private final ArgumentWords paths;
  private final Recipients recipients;
  private final Proceedings proceedings = new Proceedings();
  private final Needed needed = new Needed();

  FillerFinder(ArgumentWords paths, Recipients recipients) {
    this.paths = paths;
    this.recipients = recipients;
  }

  /** Who does it and whom it is done to, by words. */
  Fillers fillers(SentenceTree tree, Told told) {
    return Placings.is(tree, told)
        ? new Fillers(List.of(told.head()), List.of())
        : apart(tree, told.head()).orElseGet(() -> usual(tree, told));
  }

  /** Of what sets somebody apart, of convictions and of claims told by nouns. */
  private static Optional<Fillers> apart(SentenceTree tree, int head) {
    Optional<Integer> distinct =
        Being.isNaming(tree, head)
            ? Optional.of(head)
            : Distinctions.subject(tree, head).or(() -> Being.subject(tree, head));
    if (distinct.isPresent()) {
      return Optional.of(new Fillers(List.of(distinct.get()), List.of()));
    }
    Optional<Integer> dead = Casualties.who(tree, head);
    if (dead.isPresent()) {
      return Optional.of(new Fillers(List.of(), List.of(dead.get())));
    }
    if (Hearsay.isOfNobody(tree, head)) {
      return Optional.of(new Fillers(List.of(), List.of()));
    }
    if (Accounts.isTold(tree, head)) {
      return Optional.of(new Fillers(Accounts.sources(tree, head), List.of()));
    }
    if (Convictions.isHeld(tree, head)) {
      List<Integer> sure = Convictions.subject(tree, head).stream().toList();
      return Optional.of(new Fillers(sure, List.of()));
    }
    return ClaimNouns.isOwned(tree, head)
        ? Optional.of(new Fillers(ClaimNouns.owners(tree, head), List.of()))
        : Optional.empty();
  }

  private Fillers usual(SentenceTree tree, Told told) {
    List<Integer> agents = paths.fillers(tree, told.head(), told.type().agents());
    agents.removeIf(word -> COUNTED.contains(tree.lemma(word)) || Doers.isMeans(tree, word));
    List<Integer> patients = paths.fillers(tree, told.head(), told.type().patients());
    patients.removeIf(word -> isNoPatient(tree, told, word));
    if (takesLife(tree, told)) {
      return new Fillers(List.of(), Governors.objects(tree, told.head()));
    }
    if (isSuffered(tree, told.head())) {
      if (tree.hasChild(told.head(), "case", Set.of("on"))) {
        return new Fillers(List.of(), agents);
      }
      List<Integer> owners = tree.children(told.head(), Set.of("nmod:poss"));
      agents.removeAll(owners);
      patients.addAll(without(owners, patients));
    }
    if (Proceedings.isPassage(tree, told.head())) {
      return new Fillers(patients, agents);
    }
    List<Integer> all = patients(tree, told, patients);
    Recipients.Others others = recipients.of(tree, told, agents);
    agents.addAll(without(others.agents(), agents));
    all.addAll(without(others.patients(), all));
    return new Fillers(agents, all);
  }

  /** "Bo Li's murder", but not "Bo Li's murder of Anna Berg". */
  private static boolean isSuffered(SentenceTree tree, int noun) {
    return SUFFERED.contains(tree.lemma(noun))
        && tree.children(noun, Set.of("nmod")).stream()
            .noneMatch(other -> tree.hasChild(other, "case", Set.of("of")));
  }

  private static boolean isNoPatient(SentenceTree tree, Told told, int word) {
    return isWhere(tree, word)
        || isHow(tree, told, word)
        || isOfNextDoer(tree, word)
        || isOffice(tree, told.head(), word)
        || PlainRoles.isScene(tree, told, word)
        || isPlaceOfPassive(tree, told.head(), word)
        || tree.hasChild(word, "case", Set.of("as"))
        || Naming.isName(tree, told.head(), word);
  }

  /** "Was elected a member of the Academy", "elected her president": what she became. */
  private static boolean isOffice(SentenceTree tree, int verb, int word) {
    return tree.isA(word, "xcomp")
        && tree.referent(word).isEmpty()
        && tree.pos(word) == PartOfSpeech.NOUN
        && (Passives.is(tree, verb) || tree.child(verb, "obj").isPresent());
  }

  private static boolean takesLife(SentenceTree tree, Told told) {
    return told.type().localName().equals("LifeEvent")
        && TAKING_LIFE.contains(tree.lemma(told.head()))
        && !Governors.objects(tree, told.head()).isEmpty();
  }

  /** These, and those that are told in other ways. */
  private List<Integer> patients(SentenceTree tree, Told told, List<Integer> own) {
    int head = told.head();
    List<Integer> patients = new ArrayList<>(Whiches.read(tree, head, own));
    patients.addAll(without(Whiches.behind(tree, head), patients));
    patients.addAll(without(Whiches.shared(tree, head), patients));
    patients.addAll(proceedings.parties(tree, told));
    patients.addAll(Proceedings.paid(tree, head));
    patients.addAll(without(PlainRoles.kept(tree, head), patients));
    patients.addAll(without(Goals.patients(tree, head), patients));
    patients.addAll(without(PlainRoles.shareOf(tree, head), patients));
    patients.addAll(without(needed.of(tree, told), patients));
    patients.addAll(without(Accusations.accused(tree, head), patients));
    patients.addAll(without(given(tree, head), patients));
    patients.addAll(without(identified(tree, head), patients));
    if (told.type().localName().equals("LifeEvent") && patients.isEmpty()) {
      patients.addAll(LifeLines.person(tree, head));
    }
    return patients;
  }

  /** "The dead were identified as Anna Berg and Bo Li". */
  private static List<Integer> identified(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("identify") && Passives.is(tree, verb)
        ? tree.children(verb, Set.of("obl")).stream()
            .filter(who -> tree.hasChild(who, "case", Set.of("as")) && tree.isInName(who))
            .toList()
        : List.of();
  }

  /** "Was awarded the prize": what is given; "married, in 2007, Anna Berg". */
  private static List<Integer> given(SentenceTree tree, int verb) {
    if (tree.lemma(verb).equals("marry") && tree.child(verb, "obj").isEmpty()) {
      return tree.children(verb, Set.of("obl", "obl:unmarked", "appos")).stream()
          .filter(child -> child > verb && tree.child(child, "case").isEmpty())
          .filter(child -> tree.isInName(child) && tree.referent(child).isPresent())
          .toList();
    }
    return GIVING.contains(tree.lemma(verb)) && Passives.is(tree, verb)
        ? tree.children(verb, Set.of("obj"))
        : List.of();
  }

  /** "Was shot at Leeds". */
  private static boolean isPlaceOfPassive(SentenceTree tree, int verb, int word) {
    return tree.pos(verb) == PartOfSpeech.VERB
        && Passives.is(tree, verb)
        && tree.hasChild(word, "case", Set.of("at", "in", "near"))
        && tree.referent(word).filter(r -> r.entity().is(EntityType.PLACE)).isPresent();
  }

  /** "In the Supreme Court": where it is ruled, and not on what. */
  private static boolean isWhere(SentenceTree tree, int word) {
    return tree.hasChild(word, "case", Set.of("in"))
        && tree.referent(word)
            .filter(r -> r.entity().entityClass().localName().equals("Court"))
            .isPresent();
  }

  /** "Sentenced to six years in prison in his absence": on neither is it ruled. */
  private static boolean isHow(SentenceTree tree, Told told, int word) {
    return told.type().localName().equals("CourtRuling")
        && tree.hasChild(word, "case", Set.of("in"))
        && tree.referent(word).isEmpty()
        && (!CASES.contains(tree.lemma(word)) || tree.hasChild(word, "det", POINTING));
  }

  /** "Berg holds 60 percent and Bo Li the remainder": Bo Li does too. */
  private static boolean isOfNextDoer(SentenceTree tree, int word) {
    return tree.isA(word, "conj")
        && tree.referent(word).isPresent()
        && SHARES.contains(tree.lower(tree.head(word)));
  }

  private static List<Integer> without(List<Integer> words, List<Integer> known) {
    return words.stream().filter(word -> !known.contains(word)).toList();
  }
}
