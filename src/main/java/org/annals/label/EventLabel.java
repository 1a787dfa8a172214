package org.annals.label;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.attribution.Polarity;
import org.annals.attribution.Speaker;
import org.annals.attribution.Stance;
import org.annals.clause.Lasting;
import org.annals.clause.Provisions;
import org.annals.dating.When;
import org.annals.entity.Entity;
import org.annals.ontology.EventType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.Told;

/** Makes labels that read well alone: "arrest of Anna Berg by ICE in Leeds, 2025-02-01". */
public final class EventLabel {
  private static final int MOST = 3;

  /** Classes of which a verb says more than its class: to veto is no enactment of a law. */
  private static final Set<String> TOLD_BY_VERBS =
      Set.of("Publication", "Appointment", "Election", "Meeting", "Petition", "War", "Protest");

  /** Classes that say little without those to whom it is done. */
  private static final Set<String> UNTOLD_VERBS =
      Set.of("Attack", "Arrest", "Deportation", "Raid", "LifeEvent", "Crisis");

  private static final Set<String> UNTOLD_NOUNS = Set.of("Appointment", "Election", "Publication");

  private static final Set<String> OF_LAW =
      Set.of("CourtRuling", "LegalFiling", "Enactment", "PolicyChange");

  private static final Pattern NEGATION =
      Pattern.compile(
          "(?i)\\b(?:no|not|cannot|never|nor|neither|none|nobody|nothing|without|den\\w+)\\b|n['\u2019]t\\b");

  private EventLabel() {}

  /**
   * What is known of the event; where that is not enough, the words that tell of it.
   *
   * @param stance as the document tells it
   */
  public static String of(
      SentenceTree tree, Told told, Participants participants, Stance stance, When when) {
    if (Accounts.isTold(tree, told.head())) {
      return Accounts.label(tree, told.head(), stance);
    }
    if (ClaimNouns.isOwned(tree, told.head())) {
      return ClaimNouns.label(tree, told.head(), stance);
    }
    if (Convictions.isHeld(tree, told.head())) {
      Strangers strangers = Strangers.of(stance, told.head());
      String held = Convictions.label(tree, told.head(), strangers);
      return held + denial(tree, told, stance, held);
    }
    Optional<String> along =
        SaidAlong.label(tree, told, stance, participants)
            .or(() -> Hearsay.label(tree, told.head(), stance));
    if (along.isPresent()) {
      return along.get();
    }
    boolean isAge = told.source() == Told.Source.AGE;
    boolean isClause = !isAge && (isVague(tree, told, participants) || isOfLaw(tree, told));
    String label =
        isAge
            ? participants.agents().getFirst().label() + ' ' + told.kind()
            : isClause
                ? clause(tree, told, participants, stance)
                : withoutTime(tree, told, participants, stance);
    return label + LabelTime.of(when, label, isClause) + denial(tree, told, stance, label);
  }

  private static String clause(
      SentenceTree tree, Told told, Participants participants, Stance stance) {
    String words = SaidInLabel.of(tree, told, ClauseWords.of(tree, told, stance, participants));
    boolean isGoingOn =
        Provisions.lawBefore(tree, told.head()).isPresent()
            && !words.isEmpty()
            && !tree.isInName(0);
    String clause =
        isGoingOn ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    return Provisions.under(tree, told.head())
        + Lasting.ahead(tree, told.head())
        + DeniedByWords.ahead(tree, told.head())
        + clause;
  }

  /** Who denies it, where its words alone would tell it for a fact. */
  private static String denial(SentenceTree tree, Told told, Stance stance, String label) {
    if (stance.polarity() == Polarity.AFFIRMED
        || NEGATION.matcher(label).find()
        || DeniedByWords.is(tree, told.head(), label)) {
      return "";
    }
    String by =
        stance.speakers().stream()
            .limit(1)
            .map(
                speaker ->
                    switch (speaker) {
                      case Speaker.Named(var entity) -> " by " + entity.label();
                      case Speaker.Described(var words) -> " by " + words;
                    })
            .findFirst()
            .orElse("");
    return " (denied" + by + ")";
  }

  private static String withoutTime(
      SentenceTree tree, Told told, Participants participants, Stance stance) {
    if (!isQuoted(tree, told, participants)) {
      return kind(told) + known(tree, told, participants);
    }
    ClauseWords.Clause clause = ClauseWords.of(tree, told, stance, participants);
    String words = SaidInLabel.of(tree, told, clause);
    return kind(told)
        + known(tree, told, without(tree, told, participants, words))
        + ": \u201c"
        + words
        + '\u201d';
  }

  /** "Typhoon of", where the words go on to say which one. */
  private static String kind(Told told) {
    return told.kind().replaceFirst(" (?:of|in|at|by|with|for|against)$", "");
  }

  private static boolean isVague(SentenceTree tree, Told told, Participants participants) {
    boolean isOfNobody =
        participants.patients().isEmpty() && tree.pos(told.head()) == PartOfSpeech.VERB;
    return told.type().lineage().size() == 1
        && (told.kind().equals(tree.lemma(told.head())) || told.kind().isEmpty() || isOfNobody);
  }

  /**
   * What a court, a prosecutor or a lawmaker does is told by its own verb: the name of the class
   * would make a veto an enactment, and an acquittal a ruling against somebody.
   */
  private static boolean isOfLaw(SentenceTree tree, Told told) {
    return OF_LAW.contains(name(told)) && tree.pos(told.head()) == PartOfSpeech.VERB;
  }

  private static boolean isQuoted(SentenceTree tree, Told told, Participants participants) {
    boolean isVerb = tree.pos(told.head()) == PartOfSpeech.VERB;
    boolean untold = participants.patients().isEmpty();
    return participants.isEmpty()
        || isSpeech(told)
        || (isVerb && TOLD_BY_VERBS.contains(name(told)))
        || (untold && (isVerb ? UNTOLD_VERBS : UNTOLD_NOUNS).contains(name(told)));
  }

  /** Those that the words do not name. */
  private static Participants without(
      SentenceTree tree, Told told, Participants all, String words) {
    boolean isTold =
        tree.pos(told.head()) == PartOfSpeech.VERB && TOLD_BY_VERBS.contains(name(told));
    return new Participants(
        unnamed(all.agents(), words),
        isTold ? List.of() : unnamed(all.patients(), words),
        unnamed(all.places(), words),
        List.of(),
        List.of());
  }

  private static List<Entity> unnamed(List<Entity> entities, String words) {
    return entities.stream().filter(entity -> !words.contains(entity.label())).toList();
  }

  private static String known(SentenceTree tree, Told told, Participants participants) {
    StringBuilder label = new StringBuilder();
    if (!isSpeech(told) || caseOfPatient(tree, told).isPresent()) {
      append(label, beforePatients(tree, told), participants.patients());
    }
    if (!isOfOffice(told) || !participants.patients().isEmpty()) {
      append(label, beforeAgents(tree, told, participants), participants.agents());
    }
    List<Entity> named = participants.patients();
    append(
        label,
        isGoal(tree, told) ? " to " : " in ",
        participants.places().stream().filter(place -> !named.contains(place)).toList());
    return label.toString();
  }

  /** "The meeting of the board" is no meeting with it. */
  private static String beforeAgents(SentenceTree tree, Told told, Participants participants) {
    boolean isOwn =
        tree.children(told.head(), Set.of("nmod", "nmod:poss")).stream()
            .filter(
                child -> tree.isA(child, "nmod:poss") || tree.hasChild(child, "case", Set.of("of")))
            .flatMap(child -> tree.referent(child).stream())
            .anyMatch(
                of ->
                    participants.agents().stream()
                        .anyMatch(agent -> agent.key().equals(of.entity().key())));
    return !isMeetingOne(told, participants) ? " by " : isOwn ? " of " : " with ";
  }

  /** "A meeting with Anna Berg", of whom no more is known than that she is there. */
  private static boolean isMeetingOne(Told told, Participants participants) {
    return name(told).equals("Meeting") && participants.patients().isEmpty();
  }

  private static boolean isSpeech(Told told) {
    return name(told).equals("Speech");
  }

  private static boolean isOfOffice(Told told) {
    return name(told).equals("Appointment") || name(told).equals("Election");
  }

  private static String name(Told told) {
    return told.type().localName();
  }

  private static String beforePatients(SentenceTree tree, Told told) {
    if (name(told).equals("Meeting")) {
      return " with ";
    }
    String unsaid = name(told).equals("CourtRuling") ? "on" : "against";
    return against(told.type()) ? " " + caseOfPatient(tree, told).orElse(unsaid) + " " : " of ";
  }

  /** "Against", "to" or "with", as the text says it. */
  private static Optional<String> caseOfPatient(SentenceTree tree, Told told) {
    return told.type().patients().stream()
        .flatMap(
            path ->
                tree.children(told.head()).stream()
                    .filter(child -> tree.relation(child).equals(path.relation()))
                    .flatMap(child -> tree.children(child, Set.of("case")).stream())
                    .map(tree::lower)
                    .filter(path.cases()::contains))
        .filter(Set.of("against", "to", "with")::contains)
        .findFirst();
  }

  /** "Deported to Mexico". */
  private static boolean isGoal(SentenceTree tree, Told told) {
    return told.type().localName().equals("Deportation")
        && tree.children(told.head()).stream()
            .anyMatch(child -> tree.hasChild(child, "case", Set.of("to", "into")));
  }

  private static boolean against(EventType type) {
    return type.patients().stream().anyMatch(path -> path.cases().contains("against"));
  }

  private static void append(StringBuilder label, String before, List<Entity> entities) {
    if (!entities.isEmpty()) {
      label.append(before);
      label.append(
          entities.stream().limit(MOST).map(Entity::label).collect(Collectors.joining(", ")));
      label.append(entities.size() > MOST ? " and others" : "");
    }
  }
}
