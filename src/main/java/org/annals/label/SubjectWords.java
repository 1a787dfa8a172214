package org.annals.label;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.clause.Extent;
import org.annals.clause.Governors;
import org.annals.clause.HigherSubject;
import org.annals.clause.Passives;
import org.annals.clause.Phrases;
import org.annals.clause.Unresolved;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Writes the subject of a label: its name, else its words with the name that stands beside it. */
final class SubjectWords {
  private static final int LONGEST = 120;
  private static final int LONGEST_NAME = 6;
  private static final Set<String> NAMES = Set.of("appos", "flat", "nmod:desc");
  private static final Set<String> BODIES = DataFile.words("/label/speaking-things.txt");
  private static final Set<String> RELATIVE =
      Set.of("who", "whom", "whose", "which", "that", "when", "where");
  private static final Set<String> COUNTED = Set.of("two", "three", "four", "five", "both");
  private static final Set<String> NEAR = Set.of("i", "we", "you");

  /** "After that Anna Berg left": no part of the name. */
  private static final Set<String> LOOSE = Set.of("that", "this");

  private static final Set<String> OCCASIONS =
      Set.of("day", "year", "time", "moment", "place", "way", "reason", "week", "month", "night");

  private final SentenceTree tree;
  private final Extent extent;
  private final Phrases phrases;

  SubjectWords(SentenceTree tree, Extent extent) {
    this.tree = tree;
    this.extent = extent;
    this.phrases = new Phrases(tree);
  }

  /** "The college has 900 places and it was finished early": "it" is the college. */
  int meant(int verb, int subject) {
    boolean isOpen =
        tree.isA(verb, "conj")
            && tree.head(subject) == verb
            && tree.referent(subject).isEmpty()
            && Set.of("it", "they").contains(tree.lower(subject));
    Optional<Integer> above = HigherSubject.of(tree, verb, subject);
    if (above.isPresent()) {
      return above.get();
    }
    return isOpen
        ? Governors.subject(tree, tree.head(verb))
            .filter(noun -> noun < subject && tree.pos(noun) == PartOfSpeech.NOUN)
            .filter(noun -> tree.referent(noun).isEmpty())
            .filter(noun -> isPlural(noun) == tree.lower(subject).equals("they"))
            .orElse(subject)
        : subject;
  }

  /** "A decision she opposed": no word stands for what she opposed. */
  boolean isBareRelative(int verb) {
    return tree.isA(verb, "acl:relcl")
        && !OCCASIONS.contains(tree.lemma(tree.head(verb)))
        && !Passives.is(tree, verb)
        && hasOwnSubject(verb)
        && tree.children(verb, Set.of("obj", "ccomp", "xcomp")).isEmpty()
        && tree.children(verb, Set.of("obl")).stream()
            .allMatch(child -> tree.child(child, "case").isPresent())
        && IntStream.range(tree.head(verb) + 1, verb)
            .noneMatch(
                word ->
                    tree.lower(word).equals(",")
                        || isRelative(word)
                        || tree.pos(word) == PartOfSpeech.SCONJ);
  }

  private boolean hasOwnSubject(int verb) {
    return tree.children(verb, Set.of("nsubj")).stream()
        .anyMatch(subject -> subject < verb && !isRelative(subject));
  }

  private boolean isRelative(int word) {
    return RELATIVE.contains(tree.lower(word));
  }

  /** Writes the subject with those joined to it; says whether the word is a part of it. */
  boolean write(Wording wording, int subject, int verb, int needed, Optional<Entity> doer) {
    if (doer.isPresent() && isOpen(subject)) {
      wording.name(doer.get());
      return false;
    }
    if (PartWords.of(tree, subject, wording).isPresent()) {
      return needed >= phrases.first(subject) && needed <= subject;
    }
    int last = lastOf(subject, subject < verb ? verb : tree.size());
    write(wording, subject, last);
    return needed >= firstOf(subject) && needed <= last;
  }

  private void write(Wording wording, int subject, int last) {
    int close = tree.referent(subject).isPresent() ? last : withNameBehind(last, subject);
    Optional<Referent> known = tree.referent(subject).or(() -> namedBeside(subject));
    if (isNeither(subject)) {
      wording.add("neither");
    }
    known.map(Referent::entity).ifPresent(wording::name);
    int rest = known.map(r -> wording.after(r, subject)).orElseGet(() -> firstOf(subject));
    if (known.isEmpty() || !tree.children(subject, Set.of("conj")).isEmpty()) {
      wording.add(rest, close);
      if (close > last || isOpenAside(rest, close, subject)) {
        wording.pause();
      }
    }
  }

  /** "Her baby, a girl,": the words beside the subject are the last that are written of it. */
  private boolean isOpenAside(int first, int last, int subject) {
    return tree.lower(last + 1).equals(",")
        && IntStream.rangeClosed(first + 1, last)
            .filter(word -> tree.isA(word, "appos") && tree.isWithin(word, subject))
            .filter(aside -> tree.isWithin(last, aside))
            .anyMatch(aside -> tree.lower(phrases.first(aside) - 1).equals(","));
  }

  /** "One of them", "she": the one who is known to do it. */
  private boolean isOpen(int subject) {
    return tree.referent(subject).isEmpty()
        && !NEAR.contains(tree.lower(subject))
        && (Unresolved.isPortion(tree, subject)
            || Unresolved.isPronoun(tree, subject)
            || Unresolved.isOfSomebody(tree, subject));
  }

  /** "Neither Berg nor Lowe". */
  private boolean isNeither(int subject) {
    int first = firstOf(subject);
    return tree.lower(first - 1).equals("neither")
        && IntStream.range(first, tree.size())
            .anyMatch(word -> tree.lower(word).equals("nor") && tree.isWithin(word, subject));
  }

  private int firstOf(int subject) {
    int first = Math.max(phrases.first(subject), cleft(subject));
    while (first < subject && isBeforeSubject(first) && !Phrases.isOfNumber(tree, first)) {
      first++;
    }
    boolean isLoose =
        first < subject
            && tree.pos(subject) == PartOfSpeech.PROPN
            && LOOSE.contains(tree.lower(first));
    return isLoose ? first + 1 : first;
  }

  /** A preposition; "so would" in "so would the museum". */
  private boolean isBeforeSubject(int word) {
    return tree.pos(word) == PartOfSpeech.ADP
        || tree.pos(word) == PartOfSpeech.AUX
        || (tree.lower(word).equals("so") && tree.pos(word + 1) == PartOfSpeech.AUX);
  }

  /** "It was the fishermen, not the guests, who": the first word behind the verb. */
  private int cleft(int subject) {
    return tree.child(subject, "cop").filter(be -> be < subject).map(be -> be + 1).orElse(0);
  }

  private int lastOf(int subject, int end) {
    if (cleft(subject) > 0) {
      return subject;
    }
    int last = subject;
    while (last + 1 < end && isOfSubject(last + 1, subject)) {
      last++;
    }
    while (last > subject && extent.leads(last)) {
      last--;
    }
    return last;
  }

  private Stream<Referent> beside(int noun) {
    return tree.children(noun, Set.of("appos")).stream()
        .flatMap(child -> Stream.concat(Stream.of(child), tree.children(child, NAMES).stream()))
        .flatMap(child -> tree.referent(child).stream());
  }

  /** "One of them, Anna Berg,"; "the mayor, Anna Berg,". */
  private Optional<Referent> namedBeside(int subject) {
    if (COUNTED.contains(tree.lower(subject))) {
      return Optional.empty();
    }
    return Unresolved.isPortion(tree, subject) || tree.lower(subject).equals("one")
        ? beside(subject).findFirst()
        : beside(subject)
            .filter(_ -> !isPlural(subject))
            .filter(Bodies::isNamedPerson)
            .findFirst()
            .or(() -> body(subject));
  }

  /** "The lorry's owner, the haulage firm Acme,". */
  private Optional<Referent> body(int subject) {
    return tree.children(subject, Set.of("appos")).stream()
        .flatMap(
            noun ->
                tree.children(noun, NAMES).stream()
                    .flatMap(name -> tree.referent(name).stream())
                    .filter(name -> isBody(tree, noun, name)))
        .findFirst();
  }

  /** Whether a name is that of the body which the noun before it tells of: "the firm Acme". */
  static boolean isBody(SentenceTree tree, int noun, Referent name) {
    return name.entity().is(EntityType.ORGANIZATION) && BODIES.contains(tree.lemma(noun));
  }

  private boolean isOfSubject(int word, int subject) {
    return tree.isWithin(word, subject)
        && !pauses(word, subject)
        && !extent.stops(word)
        && !extent.isRelative(word)
        && !isOfBareRelative(word, subject)
        && (tree.pos(word) != PartOfSpeech.VERB
            || isOfThose(word)
            || Described.isPurpose(tree, word, tree.head(word)))
        && tree.pos(word) != PartOfSpeech.AUX;
  }

  private boolean pauses(int word, int subject) {
    return tree.lower(word).equals(",")
        && tree.children(subject, Set.of("conj")).isEmpty()
        && !OfSeveral.is(tree, word, subject, LONGEST);
  }

  /** "Most of those detained": "those" alone says nothing. */
  private boolean isOfThose(int word) {
    return tree.isA(word, "acl") && tree.head(word) == word - 1 && isThose(word - 1);
  }

  private boolean isThose(int word) {
    return tree.lower(word).equals("those");
  }

  /** "A decision she opposed was made": the clause is no part of the subject. */
  private boolean isOfBareRelative(int word, int subject) {
    return tree.children(subject, Set.of("acl:relcl")).stream()
        .anyMatch(clause -> clause > subject && tree.isWithin(word, clause));
  }

  /** "The captain, Kunle Adisa,", "the memoir, The Long Road,": the end of the name. */
  private int withNameBehind(int last, int subject) {
    int end = last + 2;
    while (end < tree.size()
        && tree.isWithin(end, subject)
        && end - last <= LONGEST_NAME + 2
        && !tree.lower(end).equals(",")) {
      end++;
    }
    boolean isName =
        tree.lower(last + 1).equals(",")
            && tree.lower(end).equals(",")
            && end > last + 2
            && Character.isUpperCase(tree.surface(last + 2).codePointAt(0));
    return isName ? end - 1 : last;
  }

  boolean isPlural(int noun) {
    return !tree.children(noun, Set.of("conj")).isEmpty()
        || isThose(noun)
        || (tree.pos(noun) == PartOfSpeech.NOUN && !tree.lower(noun).equals(tree.lemma(noun)));
  }
}
