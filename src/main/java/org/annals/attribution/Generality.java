package org.annals.attribution;

import java.util.Set;
import org.annals.document.Block;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Sees clauses that tell of no single happening: habits, truths of a kind, commands. */
final class Generality {
  private static final Set<String> ANYBODY =
      Set.of(
          "you",
          "one",
          "people",
          "everyone",
          "everybody",
          "anyone",
          "anybody",
          "whoever",
          "whatever",
          "those");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> PRESENT = Set.of("is", "are", "'s", "'re", "do", "does");
  private static final Set<String> OPENERS =
      Set.of(
          "please", "do", "not", "n't", "n’t", "never", "just", "now", "so", "and", "but", "then",
          "let", "us", "'s", "’s", "or", "also", "instead");

  /** What many do at once for once: "teachers plan to strike on Friday". */
  private static final Set<String> PLANNING = Set.of("plan", "intend", "prepare");

  private static final Set<String> SOME = Set.of("several", "dozen");
  private static final Set<String> MANY =
      Set.of("dozens", "scores", "hundreds", "thousands", "millions");
  private static final Set<String> INVARIANT = DataFile.words("/clause/invariant-verbs.txt");

  /** From which probability on the network is sure that a clause tells a fact. */
  private static final double SURE = 0.9;

  private static final Set<String> EVERY = Set.of("every", "each");

  private final SentenceTree tree;
  private final Lexicon lexicon;

  Generality(SentenceTree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** Whether a clause tells what happens again and again. */
  boolean isHabit(int word) {
    return Grammar.hasChild(tree, word, c -> isHabitual(c))
        || (Grammar.isVerb(tree, word) && lexicon.has("adverb", tree.lower(word - 1)))
        || tree.hasChild(word, "advcl", Set.of("whenever"));
  }

  private boolean isHabitual(int child) {
    if (tree.isA(child, "advmod")) {
      return lexicon.has("adverb", tree.lower(child));
    }
    boolean isTime = tree.isA(child, "obl") || tree.isA(child, "obj");
    return isTime && lexicon.has("unit", tree.lemma(child)) && tree.hasChild(child, "det", EVERY);
  }

  /** Whether a clause in the present tells of a kind: "landlords raise the rent". */
  boolean isOfAKind(int word) {
    boolean plans =
        PLANNING.contains(tree.lemma(word))
            && Grammar.hasChild(tree, word, c -> tree.isA(c, "xcomp"));
    if (plans || tree.sentence().kind() == Block.Kind.HEADING || !isPresent(word)) {
      return false;
    }
    boolean isConjunct = tree.isA(word, "conj") && Grammar.subjects(tree, word).isEmpty();
    return isConjunct
        ? isOfAKind(tree.head(word))
        : Grammar.subjects(tree, word).stream().anyMatch(s -> isKind(word, s));
  }

  /** Whether the subject is anybody at all: "you say", "every lawyer says", "those who say". */
  boolean isOfAnybody(int verb) {
    return Grammar.subjects(tree, verb).stream()
        .anyMatch(
            subject ->
                (ANYBODY.contains(tree.lower(subject)) && !isOneOf(subject))
                    || RELATIVE.contains(tree.lower(subject))
                    || tree.hasChild(subject, "det", Set.of("any", "every", "each", "no")));
  }

  /** "One of her pupils, Anna Berg". */
  private boolean isOneOf(int subject) {
    return tree.lower(subject).equals("one")
        && tree.children(subject, Set.of("nmod")).stream()
            .anyMatch(all -> tree.hasChild(all, "case", Set.of("of")));
  }

  private boolean isKind(int verb, int subject) {
    boolean isRelative =
        tree.isA(verb, "acl") && Set.of("who", "that").contains(tree.lower(subject));
    int kind = isRelative ? tree.head(verb) : subject;
    if (isCounted(kind)) {
      return false;
    }
    if (ANYBODY.contains(tree.lower(subject))) {
      return true;
    }
    return isAny(verb, kind)
        || (Grammar.isBarePlural(tree, kind)
            && tree.referent(kind).isEmpty()
            && tree.roles().told(verb) < SURE)
        || (isRelative && ANYBODY.contains(tree.lower(kind)));
  }

  /** "A judge takes", "every judge takes"; not "Bo Li, a judge who takes". */
  private boolean isAny(int verb, int noun) {
    return !isSomebodys(noun)
        && !isOfDeed(noun)
        && tree.hasChild(noun, "det", Set.of("a", "an", "any", "every", "each"))
        && tree.pos(noun) == PartOfSpeech.NOUN
        && !Grammar.isPassive(tree, verb)
        && tree.roles().told(verb) < SURE
        && !bearsName(verb);
  }

  /** "Signed a law that caps fees", of one law. */
  private boolean isOfDeed(int noun) {
    int verb = tree.head(noun);
    return tree.isA(noun, "obj")
        && tree.roles().told(verb) >= SURE
        && !Grammar.isBaseOrThird(tree, verb)
        && !Grammar.isIng(tree, verb);
  }

  /** "A crater bears her name". */
  private boolean bearsName(int verb) {
    return tree.lemma(verb).equals("bear") && tree.hasChild(verb, "obj", Set.of("name", "names"));
  }

  /** Whether a name stands beside the noun, or the noun is said of one: "Bo Li is a judge who". */
  private boolean isSomebodys(int noun) {
    int head = tree.head(noun);
    boolean isSaidOf =
        tree.child(noun, "cop").isPresent()
            && Grammar.subjects(tree, noun).stream().anyMatch(s -> tree.referent(s).isPresent());
    return isSaidOf
        || (tree.isA(noun, "appos") && head < noun && isNamed(head))
        || tree.children(noun, Set.of("appos")).stream()
            .anyMatch(name -> name > noun && tree.isInName(name));
  }

  /** "Bo Li", "Councilman Bo Li". */
  private boolean isNamed(int word) {
    return tree.isInName(word)
        || tree.children(word, Set.of("flat")).stream()
            .anyMatch(name -> name == word + 1 && tree.isInName(name));
  }

  /** "1,500 people", "several workers", "hundreds of people": some of them, and no kind. */
  private boolean isCounted(int noun) {
    boolean isNumbered =
        Grammar.hasChild(tree, noun, c -> c < noun && isNumber(c))
            || (noun > 0 && tree.pos(noun - 1) == PartOfSpeech.NUM);
    boolean isMany = MANY.contains(tree.lower(noun)) && tree.lower(noun + 1).equals("of");
    return isNumbered || isMany;
  }

  private boolean isNumber(int word) {
    return tree.isA(word, "nummod")
        || tree.pos(word) == PartOfSpeech.NUM
        || SOME.contains(tree.lower(word));
  }

  /** Whether a verb is in the simple present, active or passive. */
  private boolean isPresent(int word) {
    if (tree.pos(word) != PartOfSpeech.VERB) {
      return false;
    }
    Set<String> relations = Set.of("aux", "aux:pass");
    boolean isFinite = tree.children(word, relations).isEmpty();
    if (isFinite) {
      boolean isThird = tree.lower(word).endsWith("s") && !tree.lemma(word).endsWith("s");
      boolean isBase = Grammar.isBase(tree, word) && !isPastOfOne(word);
      return !Grammar.hasTo(tree, word) && (isBase || isThird);
    }
    boolean isPresent =
        tree.children(word, relations).stream().allMatch(a -> PRESENT.contains(tree.lower(a)));
    return isPresent && !Grammar.isIng(tree, word);
  }

  /** "A rocket hit the mill": of the present it would be "hits". */
  private boolean isPastOfOne(int verb) {
    return INVARIANT.contains(tree.lower(verb))
        && Grammar.subjects(tree, verb).stream()
            .anyMatch(
                subject ->
                    (tree.pos(subject) == PartOfSpeech.NOUN || tree.isInName(subject))
                        && tree.lower(subject).equals(tree.lemma(subject))
                        && tree.child(subject, "conj").isEmpty());
  }

  /** Whether a verb is a command: in its base form, with nobody before it. */
  boolean isCommand(int word) {
    boolean isBare = Grammar.isBase(tree, word) && !tree.isA(word, "acl");
    if (!isBare || !Grammar.subjects(tree, word).isEmpty()) {
      return false;
    }
    if (tree.isA(word, "conj")) {
      return tree.children(word, Set.of("aux", "mark")).isEmpty() && isCommand(tree.head(word));
    }
    int at = word - 1;
    while (at >= 0 && OPENERS.contains(tree.lower(at))) {
      at--;
    }
    return (at < 0 || isStart(at)) && tree.children(word, Set.of("mark")).isEmpty();
  }

  private boolean isStart(int mark) {
    boolean isComma = tree.lower(mark).equals(",");
    return (tree.pos(mark) == PartOfSpeech.PUNCT && (!isComma || Grammar.isVerb(tree, mark + 1)))
        || tree.pos(mark) == PartOfSpeech.SYM;
  }
}
