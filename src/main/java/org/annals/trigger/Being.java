package org.annals.trigger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Unresolved;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Finds what a thing that is known or told well enough is, was or will be, by a form of "be": "the
 * old mill is now a holiday home", "her letters are in the national archives", "the merger is
 * subject to approval by the court".
 */
public final class Being {
  private static final Set<String> FINITE = Set.of("root", "conj", "parataxis");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:outer");
  private static final Set<String> OPEN = Set.of("mark", "expl", "csubj", "ccomp", "csubj:outer");
  private static final Set<String> TENSES = Set.of("has", "have", "had", "will", "been", "be");
  private static final Set<String> WHICH_ONE =
      Set.of("nmod", "nmod:poss", "nummod", "amod", "compound", "acl", "acl:relcl", "appos");
  private static final Set<String> MORE = Set.of("nmod", "compound", "acl", "nmod:poss", "amod");
  private static final Set<String> SINCE = Set.of("since", "from", "until", "till");
  private static final Set<String> NAMES = Set.of("appos", "flat");
  private static final Set<String> BESIDE = Set.of("obl", "xcomp", "advcl");

  private static final Map<String, Set<String>> WORDS = DataFile.groups("/trigger/being-words.txt");

  private Being() {}

  /** Whether a word, by a form of "be", says so of its subject. */
  static boolean is(SentenceTree tree, int word) {
    return subject(tree, word).isPresent() || isRemaining(tree, word);
  }

  /** "The trust remains the largest shareholder", "the head office remains in Leeds". */
  private static boolean isRemaining(SentenceTree tree, int verb) {
    return tree.lemma(verb).equals("remain")
        && tree.pos(verb) == PartOfSpeech.VERB
        && FINITE.contains(tree.relation(verb))
        && tree.children(verb, OPEN).isEmpty()
        && isPlain(tree, verb)
        && Governors.subject(tree, verb).filter(what -> isKnown(tree, what)).isPresent()
        && tree.children(verb, Set.of("xcomp", "obl", "obj")).stream()
            .filter(what -> what > verb)
            .anyMatch(
                what ->
                    tree.pos(what) == PartOfSpeech.ADJ
                        ? is("plain", tree.lower(what)) || is("state", tree.lower(what))
                        : isKind(tree, what) || isAt(tree, what));
  }

  /** Of what a word says so; nothing where it does not. */
  public static Optional<Integer> subject(SentenceTree tree, int word) {
    return isClause(tree, word) && isPlain(tree, word)
        ? ownSubject(tree, word)
            .or(() -> sharedSubject(tree, word))
            .filter(subject -> isKnown(tree, subject) || isPartOfKnown(tree, word, subject))
            .filter(subject -> tells(tree, word, subject))
        : Optional.empty();
  }

  private static Optional<Integer> ownSubject(SentenceTree tree, int word) {
    return tree.children(word, SUBJECTS).stream()
        .filter(subject -> subject < word)
        .reduce((_, last) -> last);
  }

  /** "The mill was built in 1902 and is now a museum of wool". */
  private static Optional<Integer> sharedSubject(SentenceTree tree, int word) {
    return tree.isA(word, "conj")
        ? Governors.subject(tree, word).filter(subject -> subject < word)
        : Optional.empty();
  }

  /** "Half of the teachers' posts are vacant", "a third of the army was sick". */
  private static boolean isPartOfKnown(SentenceTree tree, int word, int subject) {
    return is("plain", tree.lower(word))
        && tree.children(subject, Set.of("nmod")).stream()
            .filter(whole -> tree.hasChild(whole, "case", Set.of("of")))
            .anyMatch(whole -> isToldApart(tree, whole));
  }

  /** Whether it says who or what somebody or something is by a name: "the buyer was Acme". */
  public static boolean isNaming(SentenceTree tree, int word) {
    return tree.isInName(word)
        && tree.referent(word).isPresent()
        && tree.child(word, "case").isEmpty()
        && subject(tree, word).isPresent();
  }

  /** The telling; by the noun of the subject where the other word is a name. */
  static Told told(SentenceTree tree, int word, Told plain) {
    return isNaming(tree, word)
        ? subject(tree, word).map(noun -> plain.at(tree.span(noun))).orElse(plain)
        : plain;
  }

  private static boolean isClause(SentenceTree tree, int word) {
    return tree.child(word, "cop").isPresent()
        && FINITE.contains(tree.relation(word))
        && tree.pos(word) != PartOfSpeech.VERB
        && tree.children(word, OPEN).isEmpty()
        && !tree.surface(tree.size() - 1).equals("?");
  }

  private static boolean isPlain(SentenceTree tree, int word) {
    return tree.children(word).stream()
        .noneMatch(
            child ->
                is("unsure", tree.lower(child))
                    || (tree.isA(child, "aux") && !TENSES.contains(tree.lower(child))));
  }

  /**
   * Something with a name, or a noun that its words tell from others of its kind. What an event
   * with a name is says its class.
   */
  private static boolean isKnown(SentenceTree tree, int subject) {
    return tree.referent(subject)
        .map(name -> !name.entity().is(EntityType.EVENT))
        .orElseGet(() -> isToldApart(tree, subject));
  }

  private static boolean isToldApart(SentenceTree tree, int subject) {
    boolean isNoun =
        tree.pos(subject) == PartOfSpeech.NOUN || tree.pos(subject) == PartOfSpeech.PROPN;
    return isNoun
        && !Unresolved.isOfSomebody(tree, subject)
        && !Unresolved.isPortion(tree, subject)
        && !is("vague", tree.lemma(subject))
        && tree.children(subject, Set.of("acl:relcl")).stream().allMatch(c -> isAdded(tree, c))
        && !tree.hasChild(subject, "det", WORDS.getOrDefault("unsure", Set.of()))
        && (!tree.children(subject, WHICH_ONE).isEmpty()
            || tree.hasChild(subject, "det", Set.of("the")));
  }

  /** "The fund, which came in May," but not "the woman who could run it". */
  private static boolean isAdded(SentenceTree tree, int clause) {
    return tree.children(clause).stream()
        .anyMatch(which -> which < clause && tree.lower(which - 1).equals(","));
  }

  private static boolean tells(SentenceTree tree, int word, int subject) {
    if (tree.pos(word) == PartOfSpeech.ADJ && tree.child(word, "det").isEmpty()) {
      return isState(tree, word) || is("plain", tree.lower(word));
    }
    return tree.child(word, "case").isPresent()
        ? isPlaced(tree, word, subject)
        : isKind(tree, word) && !isKin(tree, word, subject);
  }

  /** "Subject to approval by the court", "due to open in May". */
  private static boolean isState(SentenceTree tree, int word) {
    return is("state", tree.lower(word))
        && tree.children(word, BESIDE).stream()
            .anyMatch(beside -> beside > word && isTold(tree, beside));
  }

  private static boolean isTold(SentenceTree tree, int word) {
    return tree.pos(word) == PartOfSpeech.VERB
        ? tree.hasChild(word, "mark", Set.of("to")) && tree.children(word).size() > 1
        : !Unresolved.isPronoun(tree, word)
            && (tree.referent(word).isPresent()
                || tree.hasChild(word, "det", Set.of("the"))
                || !tree.children(word, MORE).isEmpty());
  }

  /** "In the national archives in Stockholm", but not "in tears". */
  private static boolean isPlaced(SentenceTree tree, int word, int subject) {
    boolean isStated = isPlace(tree, word) && tree.referent(subject).isPresent();
    return !isStated && isAt(tree, word);
  }

  private static boolean isAt(SentenceTree tree, int word) {
    return tree.children(word, Set.of("case")).stream()
            .anyMatch(where -> is("at", tree.lower(where)))
        && isDescribed(tree, word);
  }

  private static boolean isPlace(SentenceTree tree, int word) {
    return tree.referent(word).filter(where -> where.entity().is(EntityType.PLACE)).isPresent();
  }

  /** "A holiday home", "the husband of the mayor's cousin", "the largest of its kind in Peru". */
  private static boolean isKind(SentenceTree tree, int word) {
    boolean isOfSome =
        tree.child(word, "det").isPresent() || tree.child(word, "nmod:poss").isPresent();
    return isOfSome
        ? isDescribed(tree, word) || isForYears(tree, word)
        : tree.referent(word).isPresent() && tree.isInName(word);
  }

  /** "Has been a museum since 1979". */
  private static boolean isForYears(SentenceTree tree, int word) {
    return !is("vague", tree.lemma(word))
        && tree.children(word, BESIDE).stream()
            .anyMatch(time -> tree.hasChild(time, "case", SINCE));
  }

  private static boolean isDescribed(SentenceTree tree, int word) {
    List<Integer> more = tree.children(word, MORE);
    boolean isVague =
        is("vague", tree.lemma(word))
            || Unresolved.isOfSomebody(tree, word)
            || more.stream().anyMatch(child -> isOpen(tree, child));
    return !isVague && (!more.isEmpty() || tree.referent(word).isPresent());
  }

  /** "A fine mill", "the founder of it", "the sixth to do so". */
  private static boolean isOpen(SentenceTree tree, int word) {
    return is("judged", tree.lower(word))
        || Unresolved.isPronoun(tree, word)
        || tree.children(word).stream().anyMatch(child -> tree.lower(child).equals("so"));
  }

  private static boolean isKin(SentenceTree tree, int word, int subject) {
    return is("kin", tree.lemma(word))
        && tree.referent(subject).isPresent()
        && !isOfUnnamed(tree, word);
  }

  /** "The brother of a shareholder in Acme": of whom no statement can tell. */
  private static boolean isOfUnnamed(SentenceTree tree, int kin) {
    List<Integer> others = tree.children(kin, Set.of("nmod"));
    return !others.isEmpty()
        && others.stream()
            .allMatch(
                of ->
                    of > kin
                        && tree.pos(of) == PartOfSpeech.NOUN
                        && tree.referent(of).isEmpty()
                        && tree.children(of, NAMES).stream().noneMatch(name -> name > of));
  }

  private static boolean is(String group, String word) {
    return WORDS.getOrDefault(group, Set.of()).contains(word);
  }
}
