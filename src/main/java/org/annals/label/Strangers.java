package org.annals.label;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.attribution.Speaker;
import org.annals.attribution.Stance;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Stretches;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * What a label says for pronouns that stand for nobody known: who speaks for "I", and whose what is
 * told by "whose"; "it" and "they" stay as the text has them.
 *
 * @param speaker who says "I" outside quotation marks
 * @param verb the word that tells of the event
 * @param subject words for the pronoun that is its subject, where somebody is known but not by name
 * @param places where it happens, as far as that is known
 */
record Strangers(String speaker, int verb, Optional<String> subject, List<Entity> places) {
  private static final String AUTHOR = "the author";
  private static final String SPEAKER = "the speaker";

  /** The country, as in "US$5". */
  private static final String COUNTRY = "US";

  /** So many words before a noun may be in its phrase. */
  private static final int MODIFIERS = 4;

  private static final Set<String> SINGULAR = Set.of("i", "me", "my");
  private static final Set<String> POSSESSIVES =
      Set.of("my", "our", "your", "his", "her", "their", "its");
  private static final Set<String> OBJECTS = Set.of("me", "us", "you");
  private static final Map<String, String> FIRST =
      Map.of(
          "i",
          "%s",
          "me",
          "%s",
          "my",
          "%s\u2019s",
          "we",
          "%s and others",
          "us",
          "%s and others",
          "our",
          "%s and others\u2019");
  private static final Map<String, String> SECOND =
      Map.of("you", "the addressee", "your", "the addressee\u2019s");

  private static final Set<String> THIRD = Set.of("he", "she", "it", "they");

  private static final Set<String> RESOLVING =
      Set.of("resolve", "agree", "decide", "propose", "recommend", "suggest", "order");

  private static final Set<String> CLAUSES = Set.of("ccomp", "csubj", "csubj:pass", "xcomp");

  /** Of what is told in this way: the author says "I", or whoever the document lets speak. */
  static Strangers of(Stance stance, int verb) {
    List<Speaker> speakers = stance.speakers();
    String speaker =
        switch (speakers.size()) {
          case 0 -> AUTHOR;
          case 1 ->
              switch (speakers.getFirst()) {
                case Speaker.Named(var entity) -> entity.label();
                case Speaker.Described _ -> SPEAKER;
              };
          default -> SPEAKER;
        };
    return new Strangers(speaker, verb, Optional.empty(), List.of());
  }

  /** The same, where the subject of the verb is the only one that does it or bears it. */
  Strangers with(SentenceTree tree, Participants who) {
    boolean isDone = Passives.is(tree, verb);
    boolean isNamed = !(isDone ? who.patients() : who.agents()).isEmpty();
    List<String> words = isDone ? who.unnamedPatients() : who.unnamedAgents();
    Optional<String> told =
        !isNamed && words.size() == 1 ? Optional.of("the " + words.getFirst()) : subject;
    return new Strangers(speaker, verb, told, who.places());
  }

  /** Whether it happens there. */
  boolean isPlace(Entity place) {
    return places.stream().anyMatch(known -> known.key().equals(place.key()));
  }

  /** The words for a pronoun; nothing where the text's own word can stand. */
  Optional<String> of(SentenceTree tree, int word) {
    String lower = tree.lower(word);
    if (tree.referent(word).isPresent()
        || !tree.anaphora().group(word).isEmpty()
        || isName(tree, word)
        || isInTitle(tree, word)
        || isQuotedAlone(tree, word)) {
      return Optional.empty();
    }
    Optional<String> thing = tree.anaphora().thing(word);
    if (thing.isPresent()) {
      return tree.pos(word) != PartOfSpeech.PRON
          ? thing.map(words -> behindArticle(tree, word, words))
          : thing.map(words -> tree.isA(word, "nmod:poss") ? RelativeOwners.owned(words) : words);
    }
    String near = FIRST.getOrDefault(lower, SECOND.get(lower));
    return near == null
        ? ofThird(tree, word, lower)
        : self(tree, lower).or(() -> Optional.of(String.format(near, said(tree, word))));
  }

  /** Who says a word: nobody quoted is the author. */
  private String said(SentenceTree tree, int word) {
    return speaker.equals(AUTHOR) && Stretches.isInQuotation(tree, word) ? SPEAKER : speaker;
  }

  /** Whether a word stands in a name, or is the "US" of "US$20". */
  private static boolean isName(SentenceTree tree, int word) {
    return tree.isInName(word) || tree.surface(word).equals(COUNTRY);
  }

  /** "The Tverrdal line" for the noun of "the line". */
  private static String behindArticle(SentenceTree tree, int noun, String words) {
    String rest = words.startsWith("the ") ? words.substring("the ".length()) : words;
    return IntStream.iterate(Math.min(MODIFIERS, noun), more -> more > 0, more -> more - 1)
        .mapToObj(more -> before(tree, noun, more))
        .filter(rest::startsWith)
        .findFirst()
        .map(before -> rest.substring(before.length()))
        .orElse(rest);
  }

  /** So many words before a noun: "present city " of "the present city hall". */
  private static String before(SentenceTree tree, int noun, int many) {
    return IntStream.range(noun - many, noun)
        .mapToObj(word -> tree.lower(word) + " ")
        .collect(Collectors.joining());
  }

  /** "My constituents sent me": who is meant by "my" is meant by "me". */
  private static Optional<String> self(SentenceTree tree, String lower) {
    return SINGULAR.contains(lower)
        ? tree.referents().stream()
            .filter(r -> SINGULAR.contains(r.span().of(tree.text()).toLowerCase(Locale.ROOT)))
            .map(r -> r.entity().label() + (lower.equals("my") ? "\u2019s" : ""))
            .findFirst()
        : Optional.empty();
  }

  /** "My Father's House", "Take Me Home": capitals within a sentence. */
  private static boolean isInTitle(SentenceTree tree, int word) {
    return word > 0
        && word + 1 < tree.size()
        && (POSSESSIVES.contains(tree.lower(word)) || OBJECTS.contains(tree.lower(word)))
        && isCapital(tree, word)
        && isCapital(tree, word + 1);
  }

  private static boolean isCapital(SentenceTree tree, int word) {
    return Character.isUpperCase(tree.surface(word).charAt(0));
  }

  private Optional<String> ofThird(SentenceTree tree, int word, String lower) {
    if (tree.lower(word + 1).equals("own") && !lower.equals("whose")) {
      return Optional.empty();
    }
    if (lower.equals("its") && isOfNobodySaid(tree, word)) {
      return Optional.of("the");
    }
    if (isSubject(tree, word)) {
      return subject.filter(_ -> THIRD.contains(lower));
    }
    return lower.equals("whose") && word < verb && isOfSubject(tree, word)
        ? RelativeOwners.of(tree, word).or(() -> Optional.of("somebody\u2019s"))
        : Optional.empty();
  }

  private boolean isOfNobodySaid(SentenceTree tree, int word) {
    return tree.isA(word, "nmod") && !isOfThing(tree, word) && !isBehindThing(tree, word);
  }

  /** "The council spent its money": the label holds what it belongs to. */
  private boolean isOfThing(SentenceTree tree, int word) {
    return Governors.subject(tree, verb)
        .filter(subject -> subject < word && tree.pos(subject) != PartOfSpeech.PRON)
        .filter(
            subject -> tree.lower(subject).equals(tree.lemma(subject)) || tree.isInName(subject))
        .filter(
            subject ->
                tree.referent(subject)
                    .map(r -> !r.entity().is(EntityType.PERSON))
                    .orElse(tree.pos(subject) == PartOfSpeech.NOUN))
        .isPresent();
  }

  /** "Accused the company of breaking its word": the words before say whose. */
  private boolean isBehindThing(SentenceTree tree, int word) {
    return IntStream.range(verb + 1, Math.max(word, verb + 1))
        .anyMatch(
            noun ->
                tree.pos(noun) == PartOfSpeech.NOUN
                    && tree.head(noun) != tree.head(word)
                    && tree.lower(noun).equals(tree.lemma(noun))
                    && Set.of("nsubj", "obj", "nsubj:pass").contains(tree.relation(noun)));
  }

  /** "He", "it" where nobody knows who or what is meant. */
  private boolean isSubject(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.PRON
        && tree.children(word).isEmpty()
        && !tree.isA(word, "expl")
        && tree.children(verb, CLAUSES).stream().noneMatch(clause -> isItself(tree, word, clause))
        && !isResolvedTo(tree, word)
        && Governors.subject(tree, verb).filter(subject -> subject == word).isPresent();
  }

  /** "It was announced that": the clause is what "it" is. */
  private boolean isItself(SentenceTree tree, int word, int clause) {
    return tree.lower(word).equals("it") && clause > verb && Passives.is(tree, verb);
  }

  /** "It was resolved, by 4 votes to 2, to sell the hall". */
  private boolean isResolvedTo(SentenceTree tree, int word) {
    return tree.lower(word).equals("it")
        && RESOLVING.contains(tree.lemma(verb))
        && Passives.is(tree, verb)
        && tree.children(verb, Set.of("advcl")).stream()
            .anyMatch(clause -> clause > verb && tree.hasChild(clause, "mark", Set.of("to")));
  }

  private boolean isOfSubject(SentenceTree tree, int word) {
    return tree.isA(word, "nmod")
        && tree.pos(verb) == PartOfSpeech.VERB
        && Governors.subject(tree, verb).filter(s -> s == tree.head(word)).isPresent();
  }

  /** Whether the marks of the quotation are written too: the event is not told inside it. */
  boolean isQuotedAlone(SentenceTree tree, int word) {
    return Stretches.isQuoted(tree, word) && !Stretches.isQuoted(tree, verb);
  }
}
