package org.annals.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.OftenSaid;
import org.annals.tree.SentenceTree;

/** Finds the word that governs a clause or event, and what it does to it. */
final class Governors {
  private static final Set<String> OBJECTS =
      Set.of("obj", "iobj", "nsubj:pass", "obl", "obl:agent", "nsubj");

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "from", "for", "in", "with", "against", "about", "by", "on", "into", "at", "as");

  private static final Set<String> PARTICLES = Set.of("up", "aside", "out", "off", "back", "down");
  private static final Set<String> GOING_ON = Set.of("campaign", "drive", "fight", "battle");

  private final SentenceTree tree;
  private final Lexicon lexicon;

  Governors(SentenceTree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /**
   * A word and what it does to what it governs.
   *
   * @param form how it governs: "that", "to", "of" and so on
   */
  record Governor(int word, Effect effect, String form) {}

  /** What governs a word that is no root, when one of the lists has it. */
  Optional<Governor> over(int word) {
    Optional<Integer> often = OftenSaid.above(tree, word);
    if (often.isPresent()) {
      return Optional.of(new Governor(often.get(), Effect.CARRIES, "to"));
    }
    Optional<Governor> among = among(word);
    if (among.isPresent()) {
      return among;
    }
    List<String> forms = Grammar.isClause(tree, word) ? clauseForms(word) : nounForms(word);
    for (int candidate : candidates(word)) {
      for (String form : forms) {
        Optional<Effect> effect =
            Outcomes.isThat(tree, word, candidate) ? Optional.empty() : effect(candidate, form);
        if (effect.isPresent() && !isUnderWay(word, candidate)) {
          return Optional.of(new Governor(candidate, effect.get(), form));
        }
      }
    }
    return Optional.empty();
  }

  /** What is asked for, of which a word is named as a part: "among the demands is a ban". */
  Optional<Governor> among(int word) {
    return Recommended.above(tree, word).map(noun -> new Governor(noun, Effect.WISHES, "of"));
  }

  /** A deportation campaign goes on; a deportation plan and a murder attempt need not. */
  private boolean isUnderWay(int word, int governor) {
    return tree.isA(word, "compound") && GOING_ON.contains(tree.lemma(governor));
  }

  /** The head, and the verb above it when the head is the object between the two. */
  private List<Integer> candidates(int word) {
    int head = tree.head(word);
    List<Integer> candidates = new ArrayList<>();
    beforeTo(word)
        .filter(b -> b != head && effect(b, "to").isPresent() && !isOneWord(head, b))
        .ifPresent(candidates::add);
    candidates.add(head);
    boolean isObject = Grammar.isNoun(tree, head) && OBJECTS.contains(tree.relation(head));
    if (isObject && isLoose(word)) {
      candidates.add(tree.head(head));
    }
    return candidates;
  }

  /** "Came close", which governs as one word. */
  private boolean isOneWord(int verb, int next) {
    return next == verb + 1 && effect(verb, "to").isPresent();
  }

  /** Whether a clause may belong to the verb above the noun on which the tree hangs it. */
  private boolean isLoose(int word) {
    boolean isMarked =
        Grammar.hasTo(tree, word) || Grammar.isIng(tree, word) || Grammar.hasThat(tree, word);
    return isMarked && Grammar.isClause(tree, word) && !tree.isA(word, "acl:relcl");
  }

  /** The word right before "to", to which the infinitive most often belongs. */
  private Optional<Integer> beforeTo(int word) {
    return tree.children(word).stream()
        .filter(c -> c < word && c > 0 && tree.lower(c).equals("to"))
        .map(c -> c - 1)
        .findFirst();
  }

  private List<String> clauseForms(int word) {
    if (Grammar.hasTo(tree, word)) {
      return List.of("to");
    }
    List<String> forms = new ArrayList<>();
    Grammar.markers(tree, word).stream()
        .map(tree::lower)
        .filter(PREPOSITIONS::contains)
        .forEach(forms::add);
    if (!forms.isEmpty() && isBehindObject(word)) {
      return forms;
    }
    if (!forms.isEmpty() || (Grammar.isIng(tree, word) && !isFinite(word))) {
      forms.add("ing");
      forms.add("bare");
      return forms;
    }
    if (isBare(word)) {
      forms.add("bare");
    }
    if (isInterrogative(word)) {
      forms.add("wh");
    }
    if (!isReduced(word)) {
      forms.add("that");
    }
    return forms;
  }

  /** "Missed the deadline for paying": what is missed is the deadline. */
  private boolean isBehindObject(int word) {
    return Grammar.isIng(tree, word)
        && tree.children(tree.head(word), Set.of("obj")).stream()
            .anyMatch(object -> tree.head(word) < object && object < word);
  }

  /** "The claims made about him". */
  private boolean isReduced(int word) {
    return tree.isA(word, "acl")
        && tree.children(word, Set.of("mark")).isEmpty()
        && Grammar.subjects(tree, word).isEmpty();
  }

  private boolean isBare(int word) {
    return tree.isA(word, "xcomp")
        || (Grammar.isBase(tree, word)
            && tree.children(word, Set.of("aux", "aux:pass", "mark")).isEmpty());
  }

  private boolean isFinite(int word) {
    return Grammar.hasChild(tree, word, c -> tree.isA(c, "aux") && !tree.lower(c).equals("having"));
  }

  /** Whether a clause opens with "who", "why" and the like. */
  boolean isInterrogative(int word) {
    String first = tree.lower(Grammar.first(tree, word));
    return Set.of("who", "whom", "whose", "what", "when", "where", "why", "how", "which")
        .contains(first);
  }

  private List<String> nounForms(int word) {
    String relation = tree.relation(word);
    List<String> forms = new ArrayList<>();
    for (int marker : Grammar.markers(tree, word)) {
      String preposition = tree.lower(marker);
      if (!preposition.equals("'s")) {
        forms.add(preposition.equals("to") ? "to-event" : preposition);
      }
    }
    forms.addAll(
        switch (relation) {
          case "obj", "iobj", "nsubj:pass", "xcomp", "ccomp" ->
              Grammar.isIng(tree, word) ? List.of("thing", "ing") : List.of("thing");
          case "nsubj" -> List.of("subject");
          case "compound" -> List.of("to", "of", "for");
          case "appos" -> List.of("of", "for");
          case "acl", "advcl" -> List.of("that");
          default -> List.of();
        });
    return forms;
  }

  /** What a word does to what it governs in this form. */
  Optional<Effect> effect(int word, String form) {
    if (tree.lower(word).equals("account") && tree.lower(word - 1).equals("into")) {
      return Optional.of(Effect.KNOWS); // "took into account that"
    }
    for (String kind : kinds(word)) {
      for (String lemma : lemmas(word, kind)) {
        Optional<Effect> effect = lexicon.effect(kind, form, lemma);
        if (effect.isPresent()) {
          return effect;
        }
      }
    }
    return Optional.empty();
  }

  private List<String> kinds(int word) {
    return switch (tree.pos(word)) {
      case VERB, AUX -> List.of("verb", "adj");
      case ADJ, ADV, ADP -> List.of("adj", "verb");
      case NOUN, PROPN -> List.of("noun");
      default -> List.of();
    };
  }

  private List<String> lemmas(int word, String kind) {
    List<String> lemmas = new ArrayList<>();
    if (kind.equals("verb")) {
      tree.child(word, "compound:prt")
          .ifPresent(p -> lemmas.add(tree.lemma(word) + "_" + tree.lower(p)));
      lemmas.add(tree.lemma(word) + "_" + tree.lower(word + 1));
    }
    if (!isOtherVerb(word)) {
      lemmas.add(tree.lemma(word));
    }
    if (kind.equals("adj")) {
      lemmas.add(tree.lower(word));
    }
    return lemmas;
  }

  /** "Set up a fund", "set aside a permit": not what "set" alone does. */
  private boolean isOtherVerb(int word) {
    return tree.lemma(word).equals("set")
        && tree.children(word, Set.of("compound:prt", "advmod")).stream()
            .anyMatch(particle -> PARTICLES.contains(tree.lower(particle)));
  }

  /** Whether a verb is one of saying, of whatever kind; with quotations more verbs are. */
  boolean isSpeech(int word) {
    return Grammar.isVerb(tree, word) && effect(word, "that").filter(Effect::isSpeech).isPresent();
  }

  /** Whether a verb can stand beside a quotation. */
  boolean isQuoting(int word) {
    return isSpeech(word)
        || (Grammar.isVerb(tree, word) && effect(word, "quote").isPresent())
        || isPutIt(word);
  }

  /** "As Smith put it", "as Smith tells it". */
  boolean isPutIt(int word) {
    return Set.of("put", "tell", "see", "have", "phrase", "describe").contains(tree.lemma(word))
        && tree.lower(word + 1).equals("it")
        && Grammar.isVerb(tree, word);
  }

  /** What an adjective or noun before the noun of an event says of it. */
  List<Effect> modifiers(int word) {
    List<Effect> effects = new ArrayList<>();
    for (int child : tree.children(word)) {
      if (child < word && (tree.isA(child, "amod") || tree.pos(child) == PartOfSpeech.ADJ)) {
        lexicon
            .effect("adj", "mod", tree.lower(child))
            .or(() -> lexicon.effect("adj", "mod", tree.lemma(child)))
            .ifPresent(effects::add);
      }
    }
    return effects;
  }
}
