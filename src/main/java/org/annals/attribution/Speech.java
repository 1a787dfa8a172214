package org.annals.attribution;

import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Governors.Governor;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * How a word that governs a clause or event makes it told: by its subject, as a plan, and so on.
 */
final class Speech {
  private static final Set<String> OWNERS = Set.of("nmod:poss", "nmod", "compound");
  private static final Set<String> OF = Set.of("of", "by", "from", "'s", "’s");

  private final Parts parts;
  private final SentenceTree tree;
  private final SentenceStances stances;

  Speech(Parts parts, SentenceStances stances) {
    this.parts = parts;
    this.tree = parts.tree();
    this.stances = stances;
  }

  /** What is told by a verb of saying beside it. */
  Manner said(int verb, int content) {
    Effect effect =
        parts.governors().effect(verb, "that").filter(Effect::isSpeech).orElse(Effect.SAYS);
    return governed(new Governor(verb, effect, "that"), content);
  }

  /** How a word is told that stands under another which does something to it. */
  Manner governed(Governor governor, int content) {
    int word = governor.word();
    boolean isClaim = Set.of("that", "of").contains(governor.form()) && Grammar.isNoun(tree, word);
    if (isClaim && isDenial(word)) {
      return says(denier(word), content).flipped();
    }
    if (isMadeClear(word)) {
      return says(new Governor(tree.head(word), Effect.SAYS, "that"), content);
    }
    return switch (governor.effect()) {
      case SAYS -> says(governor, content);
      case DENIES -> says(governor, content).flipped();
      case SUSPECTS -> says(governor, content).as(Modality.POSSIBLE);
      case ACCUSES -> accuses(governor, content);
      case FINDS -> finds(governor, content);
      case KNOWS -> knows(governor, content);
      case DOUBTS -> doubts(governor, content);
      case PLANS -> plans(governor, content);
      case CARRIES -> carries(governor, content);
      case TRIES, FAILS, WISHES ->
          isTooLate(governor)
              ? around(governor).granted()
              : changed(around(governor), governor.effect());
    };
  }

  /** "The deaths could have been prevented": they were not. */
  private boolean isTooLate(Governor governor) {
    int verb = governor.word();
    return governor.effect() == Effect.FAILS
        && governor.form().equals("thing")
        && Grammar.isPassive(tree, verb)
        && tree.hasChild(verb, "aux", Set.of("could", "should", "might"))
        && tree.hasChild(verb, "aux", Set.of("have"));
  }

  /** "It is not clear who" asks; "it is clear who" tells. */
  private Manner carries(Governor governor, int content) {
    Manner manner = around(governor);
    boolean isAsked =
        manner.isDenied()
            && governor.form().equals("that")
            && parts.governors().isInterrogative(content);
    return isAsked ? manner.untold() : manner;
  }

  /** "Made it clear that". */
  private boolean isMadeClear(int word) {
    return tree.isA(word, "xcomp")
        && tree.lemma(tree.head(word)).equals("make")
        && Set.of("clear", "plain", "known", "public", "explicit").contains(tree.lower(word));
  }

  /** A habit counts as told to those who take part in it. */
  private Manner around(Governor governor) {
    return governor.form().equals("subject")
        ? stances.plain(governor.word())
        : stances.manner(governor.word());
  }

  /** What an effect that names no speaker makes of what is told. */
  Manner changed(Manner manner, Effect effect) {
    return switch (effect) {
      case PLANS -> manner.as(Modality.PLANNED);
      case DOUBTS, SUSPECTS -> manner.as(Modality.POSSIBLE);
      case TRIES -> manner.modality() == Modality.PLANNED ? manner : manner.as(Modality.POSSIBLE);
      case FAILS -> manner.flipped();
      case WISHES -> manner.untold();
      case SAYS, DENIES, ACCUSES, FINDS, KNOWS, CARRIES -> manner;
    };
  }

  private Manner says(Governor governor, int content) {
    int word = governor.word();
    Manner outer = stances.plain(word);
    if (Grammar.isNoun(tree, word) && tree.pos(word) != PartOfSpeech.PRON) {
      return by(outer, owner(word), word);
    }
    if (!Grammar.isVerb(tree, word)) {
      return by(outer, predicateSubject(word), word);
    }
    int subject = parts.subjects().of(word);
    if (subject < 0 && Grammar.isPassive(tree, word)) {
      return withoutSpeaker(governor, content, outer);
    }
    return by(outer, subject, word);
  }

  private Manner withoutSpeaker(Governor governor, int content, Manner outer) {
    int word = governor.word();
    boolean isKnown =
        !governor.form().equals("to")
            && parts.governors().effect(word, "it").filter(Effect.KNOWS::equals).isPresent();
    boolean isAside = tree.isA(content, "advcl") && !Grammar.hasThat(tree, content);
    boolean isDefinite = governor.form().equals("thing") && Grammar.isDefinite(tree, content);
    if (isKnown || isAside || isDefinite || governor.effect() == Effect.FINDS) {
      return outer.isDenied() ? outer.untold() : outer;
    }
    return outer.as(Modality.POSSIBLE);
  }

  /** What somebody says; nothing when he does not really say it. */
  private Manner by(Manner outer, int subject, int word) {
    if (parts.speakers().isHearsay(subject) || isNobodys(subject, word)) {
      return outer.as(Modality.POSSIBLE);
    }
    Optional<Speaker> speaker = speaker(subject);
    boolean isNew = speaker.isPresent() && !isEcho(subject, outer);
    Manner inner = isNew ? outer.granted().saidBy(speaker.get()) : outer.granted();
    boolean isSomebodys = speaker.isPresent() || parts.speakers().isSelf(subject);
    if (!isSomebodys || !isSaid(outer, word)) {
      return inner.untold();
    }
    return outer.modality() == Modality.POSSIBLE ? inner.as(Modality.POSSIBLE) : inner;
  }

  /** "There were reports that", which nobody owns. */
  private boolean isNobodys(int subject, int noun) {
    int head = tree.head(noun);
    return subject == noun
        && Grammar.isNoun(tree, noun)
        && head != SentenceTree.ROOT
        && tree.hasChild(head, "expl", Set.of("there"));
  }

  private Optional<Speaker> speaker(int subject) {
    Optional<Speaker> speaker = parts.speakers().speaker(subject);
    boolean isIt = speaker.isEmpty() && tree.lower(subject).equals("it");
    return isIt ? stances.subjectBefore() : speaker;
  }

  /** A denied or planned saying says nothing; a claim is there whatever becomes of it. */
  private boolean isSaid(Manner outer, int word) {
    boolean isDone = !outer.isDenied() && outer.modality() != Modality.PLANNED;
    return outer.told() && (isDone || Grammar.isNoun(tree, word));
  }

  /** A pronoun within somebody's words that nothing resolves is most often himself. */
  private boolean isEcho(int subject, Manner outer) {
    return !outer.speakers().isEmpty()
        && Set.of("he", "she", "they").contains(tree.lower(subject))
        && tree.referent(subject).isEmpty();
  }

  private int predicateSubject(int word) {
    return Grammar.subjects(tree, word).stream().findFirst().orElse(-1);
  }

  /** Whose claim it is; the noun itself where nobody owns it. */
  private int owner(int noun) {
    for (int child : tree.children(noun)) {
      boolean isOwner =
          tree.isA(child, "nmod:poss")
              || (OWNERS.contains(tree.relation(child))
                  && child > noun
                  && tree.hasChild(child, "case", OF));
      if (isOwner) {
        return child;
      }
    }
    return lightSubject(noun).orElse(noun);
  }

  /** "Smith made the claim that", "Smith issued a statement saying that". */
  private Optional<Integer> lightSubject(int noun) {
    int head = tree.head(noun);
    boolean isObject = tree.isA(noun, "obj") || tree.isA(noun, "obl");
    boolean isLight =
        isObject
            && head != SentenceTree.ROOT
            && (parts.governors().isSpeech(head)
                || Set.of(
                        "make", "issue", "release", "give", "repeat", "send", "write", "have",
                        "publish")
                    .contains(tree.lemma(head)));
    return isLight ? Optional.of(parts.subjects().of(head)).filter(s -> s >= 0) : Optional.empty();
  }

  private Manner accuses(Governor governor, int content) {
    Manner manner = says(governor, content);
    boolean isAnonymous =
        Grammar.isPassive(tree, governor.word()) && parts.subjects().of(governor.word()) < 0;
    return isAnonymous ? manner.as(Modality.POSSIBLE) : manner;
  }

  private Manner finds(Governor governor, int content) {
    int word = governor.word();
    int subject = parts.subjects().of(word);
    boolean isEvidence =
        subject >= 0
            && tree.referent(subject).isEmpty()
            && parts.lexicon().has("evidence", tree.lemma(subject));
    return isEvidence ? knows(governor, content) : says(governor, content);
  }

  /** What is taken for granted is told, but not in an indirect question. */
  private Manner knows(Governor governor, int content) {
    Manner outer = stances.manner(governor.word());
    boolean isAsked = !outer.told() && parts.governors().isInterrogative(content);
    return isAsked ? outer : outer.granted();
  }

  /** An allegation is possible; somebody's allegation is what he says. */
  private Manner doubts(Governor governor, int content) {
    int word = governor.word();
    boolean isClaim =
        Grammar.isNoun(tree, word)
            && (governor.form().equals("that") || governor.form().equals("of"));
    if (isClaim && owner(word) != word) {
      return says(governor, content);
    }
    Manner manner = stances.manner(word);
    return manner.as(Modality.POSSIBLE);
  }

  /** "Rejected the claim that". */
  private boolean isDenial(int noun) {
    boolean isObject =
        tree.isA(noun, "obj") || (tree.isA(noun, "obl") && tree.child(noun, "case").isEmpty());
    return isObject
        && parts
            .governors()
            .effect(tree.head(noun), "that")
            .filter(Effect.DENIES::equals)
            .isPresent();
  }

  private Governor denier(int noun) {
    return new Governor(tree.head(noun), Effect.DENIES, "that");
  }

  /** "Announced a strike" is a plan, "announced the arrest" is a report. */
  private Manner plans(Governor governor, int content) {
    int word = governor.word();
    boolean isReport =
        governor.form().equals("thing")
            && Grammar.isDefinite(tree, content)
            && parts.governors().effect(word, "that").filter(Effect.SAYS::equals).isPresent();
    return isReport ? says(governor, content) : stances.manner(word).as(Modality.PLANNED);
  }
}
