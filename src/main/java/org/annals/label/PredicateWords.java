package org.annals.label;

import java.util.Optional;
import java.util.Set;
import org.annals.clause.Governors;
import org.annals.clause.Phrases;
import org.annals.entity.Entity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** Writes a verb and what follows it, with the object that a relative pronoun stands for. */
final class PredicateWords {
  private static final Set<String> OBJECTS = Set.of("which", "that", "whom", "who");

  private final SentenceTree tree;
  private final SubjectWords subjects;
  private final Phrases phrases;

  PredicateWords(SentenceTree tree, SubjectWords subjects) {
    this.tree = tree;
    this.subjects = subjects;
    this.phrases = new Phrases(tree);
  }

  /** The words from one to another, with what a relative pronoun stands for behind the verb. */
  void write(Wording wording, int first, int verb, int last) {
    Optional<Integer> object = relativeObject(verb).filter(_ -> verb >= first && verb <= last);
    int gap = object.flatMap(_ -> GapBelow.verb(tree, verb)).filter(w -> w <= last).orElse(verb);
    int told = gap < last && isPronoun(gap + 1, gap) ? gap + 1 : gap;
    int begin = begin(wording, first, verb);
    wording.add(begin, object.isPresent() ? told : last);
    object.ifPresent(noun -> writeObject(wording, noun));
    if (object.isPresent() && told < last) {
      wording.add(told + 1, last);
    }
  }

  /** "Having served" behind a subject is "had served": the first word that is written as it is. */
  private int begin(Wording wording, int first, int verb) {
    boolean isHaving = tree.lower(first).equals("having") && first < verb;
    if (isHaving) {
      wording.add("had");
    } else {
      Doings.be(tree, first, verb).ifPresent(wording::add);
    }
    return isHaving ? first + 1 : first;
  }

  /** By its name, where it stands beside: "the instrument maker Anna Berg". */
  private void writeObject(Wording wording, int noun) {
    Optional<Entity> named =
        tree.children(noun, Set.of("appos", "flat", "nmod:desc")).stream()
            .filter(name -> name == noun + 1 || tree.isInName(noun + 1))
            .flatMap(name -> tree.referent(name).stream())
            .filter(Bodies::isNamedPerson)
            .map(Referent::entity)
            .findFirst();
    if (named.isPresent()) {
      wording.name(named.get());
    } else if (tree.lower(noun).equals("what")) {
      wording.add("it");
    } else if (tree.isInName(noun)) {
      writeName(wording, noun);
    } else {
      wording.add(Math.max(phrases.first(noun), behindBe(noun)), noun);
    }
  }

  /** "It was the mill that she sold": the first word of "the mill". */
  private int behindBe(int noun) {
    return tree.child(noun, "cop").filter(be -> be < noun).map(be -> be + 1).orElse(0);
  }

  /** All words of the name in which a noun stands, and an article before it. */
  private void writeName(Wording wording, int noun) {
    int first = noun;
    while (first > 0 && isOfName(first - 1, noun)) {
      first--;
    }
    int last = noun;
    while (last + 1 < tree.size() && isOfName(last + 1, noun)) {
      last++;
    }
    wording.add(Math.max(Math.min(first, phrases.firstOfName(noun)), behindBe(noun)), last);
  }

  private boolean isOfName(int word, int noun) {
    return tree.referents().stream()
        .filter(name -> name.kind() == Referent.Kind.NAMED)
        .filter(name -> name.span().overlaps(tree.span(noun)))
        .anyMatch(name -> name.span().overlaps(tree.span(word)));
  }

  /** "A flat that they offered her": she stands next to the verb. */
  private boolean isPronoun(int word, int verb) {
    return tree.head(word) == verb
        && tree.pos(word) == PartOfSpeech.PRON
        && Set.of("obj", "iobj").contains(tree.relation(word));
  }

  /** "The clock, which he finished and she sold": what is finished and sold. */
  private Optional<Integer> relativeObject(int verb) {
    Optional<Integer> below = GapBelow.noun(tree, verb);
    if (below.isPresent()) {
      return below;
    }
    int top = topOfJoined(verb);
    boolean isOwn = hasRelativeObject(verb) || subjects.isBareRelative(verb);
    boolean isShared =
        hasRelativeObject(top)
            && (!tree.children(verb, Set.of("nsubj")).isEmpty() || GapOfTwo.is(tree, verb));
    return tree.isA(top, "acl:relcl") && (isOwn || isShared)
        ? Optional.of(tree.head(top))
        : Optional.empty();
  }

  private boolean hasRelativeObject(int verb) {
    return tree.children(verb, Set.of("obj")).stream()
        .anyMatch(child -> child < verb && OBJECTS.contains(tree.lower(child)));
  }

  private int topOfJoined(int verb) {
    int top = verb;
    while (tree.isA(top, "conj")
        && (hasRelativeObject(top) || Governors.objects(tree, top).isEmpty())) {
      top = tree.head(top);
    }
    return top;
  }
}
