package org.annals.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.coreference.PersonNouns;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Clefts;
import org.annals.tree.SentenceTree;

/** Finds what a clause without a subject of its own goes on from, and whom "who" stands for. */
final class Antecedents {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> PLACES = DataFile.words("/clause/place-nouns.txt");
  private static final Set<String> NAMES = Set.of("appos", "flat");
  private static final Set<String> AMONG = Set.of("those", "people", "victims", "men", "women");
  private static final Set<String> TELLING = Set.of("say", "announce", "report", "state");
  private static final Set<String> REPORTING = DataFile.words("/clause/report-verbs.txt");
  private static final Set<String> OF_SPEECH =
      Set.of(
          "cite", "refer", "speak", "quote", "use", "address", "blame", "praise", "thank", "ask");

  private static final Set<String> BEREFT = Set.of("widow", "widower", "orphan");
  private static final Set<String> DYING = Set.of("kill", "die", "murder", "shoot", "drown");
  private static final PersonNouns PERSONS = new PersonNouns();

  private Antecedents() {}

  /**
   * The subject; for "who", where nothing has said who it is, what the clause hangs on.
   *
   * @param subject of the verb, as the tree has it
   */
  static int read(SentenceTree tree, int verb, int subject) {
    if (!RELATIVE.contains(tree.lower(subject)) || tree.referent(subject).isPresent()) {
      return Clefts.instead(tree, verb, subject).orElse(subject);
    }
    return tree.isA(verb, "acl:relcl")
        ? of(tree, dead(tree, verb).orElse(tree.head(verb)), tree.lower(subject))
        : Relatives.antecedent(tree, verb, subject);
  }

  /** "The widow of a miner who was killed": the miner. */
  private static Optional<Integer> dead(SentenceTree tree, int verb) {
    int noun = tree.head(verb);
    return DYING.contains(tree.lemma(verb)) && BEREFT.contains(tree.lemma(noun))
        ? tree.children(noun, Set.of("nmod")).stream()
            .filter(who -> who > noun && who < verb && tree.hasChild(who, "case", Set.of("of")))
            .findFirst()
        : Optional.empty();
  }

  /** "A graduate of Leeds University who worked there": a person, and no body. */
  private static int of(SentenceTree tree, int word, String relative) {
    boolean isBody =
        tree.referent(word)
            .map(referent -> !referent.entity().is(EntityType.PERSON))
            .orElseGet(() -> PLACES.contains(tree.lemma(word)));
    boolean isOf = tree.isA(word, "nmod") && tree.pos(tree.head(word)) == PartOfSpeech.NOUN;
    boolean isWhom = relative.equals("who") && isBody && isOf;
    return described(tree, isWhom ? tree.head(word) : word);
  }

  /** "Acme, a firm hired by the town": Acme. */
  static int named(SentenceTree tree, int noun) {
    int above = tree.head(noun);
    if (isAmong(tree, noun)) {
      return among(tree, noun);
    }
    if (isOfNone(tree, noun)) {
      return above;
    }
    boolean isApposed =
        tree.isA(noun, "appos")
            && above < noun
            && tree.referent(noun).isEmpty()
            && tree.referent(above).isPresent()
            && tree.hasChild(noun, "det", Set.of("a", "an"));
    return isApposed ? above : noun;
  }

  /** "A motion of no confidence, signed by them": the motion. */
  private static boolean isOfNone(SentenceTree tree, int noun) {
    return tree.isA(noun, "nmod")
        && tree.hasChild(noun, "det", Set.of("no"))
        && tree.hasChild(noun, "case", Set.of("of"));
  }

  /** "Two men and a boat bought from her": the boat. */
  static int lastJoined(SentenceTree tree, int noun, int verb) {
    return Passives.isReduced(tree, verb)
            && !isOfCouple(tree, noun, verb)
            && !isAmong(tree, tree.head(verb))
        ? tree.children(noun, Set.of("conj")).stream()
            .filter(joined -> joined > noun && joined < verb)
            .reduce((_, last) -> last)
            .orElse(noun)
        : noun;
  }

  /** "Anna and Bo Berg, convicted in May,": both. */
  private static boolean isOfCouple(SentenceTree tree, int noun, int verb) {
    return tree.lower(verb - 1).equals(",")
        && tree.isInName(noun)
        && tree.lower(noun + 1).equals("and")
        && tree.pos(noun - 1) != PartOfSpeech.PROPN;
  }

  /** "Councilman Bo Li, a farmer who", where the tree hangs the name on the title. */
  private static int titled(SentenceTree tree, int title) {
    return tree.referent(title).isPresent()
        ? title
        : tree.children(title, Set.of("flat")).stream()
            .filter(name -> name == title + 1 && tree.referent(name).isPresent())
            .findFirst()
            .orElse(title);
  }

  /** "A son, Jonas, who": the name, alone beside the noun. */
  private static Optional<Integer> beside(SentenceTree tree, int noun) {
    List<Integer> names =
        tree.children(noun, NAMES).stream()
            .filter(name -> name > noun && tree.isInName(name) && tree.referent(name).isPresent())
            .toList();
    boolean isAlone =
        names.size() == 1 && tree.children(names.getFirst(), Set.of("conj", "case")).isEmpty();
    return isAlone && tree.lower(noun).equals(tree.lemma(noun))
        ? Optional.of(names.getFirst())
        : Optional.empty();
  }

  private static boolean isAmong(SentenceTree tree, int noun) {
    return AMONG.contains(tree.lower(noun)) && tree.hasChild(noun, "case", Set.of("among"));
  }

  /**
   * "Among those arrested was Anna Berg", "she was among those": who was; the word itself where it
   * is none of these.
   */
  private static int among(SentenceTree tree, int those) {
    Optional<Integer> who =
        tree.child(those, "cop")
            .flatMap(be -> tree.child(those, "nsubj").filter(subject -> subject < be));
    if (who.isPresent()) {
      return who.get();
    }
    int top = tree.head(those);
    while (top != SentenceTree.ROOT && tree.isA(top, "flat")) {
      top = tree.head(top);
    }
    boolean isInverted =
        top > those && tree.children(top, Set.of("cop")).stream().anyMatch(be -> be > those);
    return isInverted ? top : those;
  }

  /** "Anna Berg is a lawyer who", "Anna Berg, a lawyer who": who is told to be that. */
  private static int described(SentenceTree tree, int noun) {
    if (tree.referent(noun).isPresent()) {
      return noun;
    }
    if (isAmong(tree, noun)) {
      return among(tree, noun);
    }
    if (tree.isA(noun, "appos")) {
      int named = titled(tree, tree.head(noun));
      boolean isCalling = tree.pos(noun) == PartOfSpeech.NOUN && PERSONS.has(tree.lemma(noun));
      return tree.referent(named).isPresent() || isCalling ? named : noun;
    }
    Optional<Integer> named = beside(tree, noun).or(() -> Clefts.named(tree, noun));
    if (named.isPresent()) {
      return named.get();
    }
    return tree.children(noun, Governors.SUBJECTS).stream()
        .filter(_ -> tree.child(noun, "cop").isPresent())
        .filter(subject -> !tree.lower(subject).equals("it"))
        .findFirst()
        .orElse(noun);
  }

  /**
   * The verb that a clause goes on from: in "Acme has sold the mill, it said, ending a search", the
   * selling.
   */
  static int told(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    boolean canBeTold =
        tree.isA(verb, "advcl")
            && above < verb
            && tree.lower(verb).endsWith("ing")
            && TELLING.contains(tree.lemma(above))
            && !REPORTING.contains(tree.lemma(verb))
            && !OF_SPEECH.contains(tree.lemma(verb))
            && tree.children(verb, Set.of("mark")).isEmpty();
    return canBeTold ? contents(tree, above).orElse(above) : above;
  }

  /** "She left, was arrested and": one of several verbs, where the tree holds it for an aside. */
  static boolean isListed(SentenceTree tree, int verb) {
    int above = tree.head(verb);
    int first = Governors.firstBelow(tree, verb);
    return tree.isA(verb, "parataxis")
        && above < verb
        && tree.pos(above) == PartOfSpeech.VERB
        && (tree.lower(first).equals(",") || tree.lower(first - 1).equals(","))
        && !tree.children(verb, Set.of("aux", "aux:pass", "conj")).isEmpty()
        && !tree.lower(verb).endsWith("ing")
        && !isBehindWho(tree, above, verb)
        && Governors.subject(tree, above).filter(subject -> subject < above).isPresent();
  }

  /** "Sold it to Bo Li, who bred dogs, won a prize and died": nobody knows which of the two. */
  private static boolean isBehindWho(SentenceTree tree, int above, int verb) {
    return IntStream.range(above + 1, verb)
        .anyMatch(
            clause ->
                tree.isA(clause, "acl:relcl")
                    && tree.hasChild(clause, "nsubj", Set.of("who", "which")));
  }

  private static Optional<Integer> contents(SentenceTree tree, int saying) {
    return tree.children(saying).stream()
        .filter(child -> child < saying && tree.pos(child) == PartOfSpeech.VERB)
        .filter(child -> tree.children(child).stream().anyMatch(c -> tree.isA(c, "nsubj")))
        .findFirst();
  }
}
