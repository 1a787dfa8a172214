package org.annals.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Who comes to be what a noun says, is it for a time or is it no more, by the verbs that say so:
 * "was elected mayor", "works as a joiner", "resigned as chair", "the post of librarian".
 */
final class Holders {
  private static final Map<String, Set<String>> WORDS = DataFile.groups("/pattern/holding.txt");

  /** What a tree takes for a verb in "as managing director". */
  private static final Set<String> RANKS = Set.of("acting", "managing");

  private static final Set<String> AUXILIARIES = Set.of("have", "be", "do");
  private static final Set<String> TAKEN =
      Set.of("office", "charge", "over", "helm", "reins", "oath", "post", "job", "seat");

  private final SentenceTree tree;
  private final Clauses clauses;

  Holders(SentenceTree tree, Clauses clauses) {
    this.tree = tree;
    this.clauses = clauses;
  }

  /**
   * A word for who holds it.
   *
   * @param told the word by which the sentence tells it
   * @param isOver whether it says that this came to an end
   */
  record Holder(int word, int told, boolean isNaming, boolean isOver) {}

  /** The holders of what this noun says, the first where several are joined. */
  List<Holder> of(int noun) {
    int head = tree.head(noun);
    if (head == SentenceTree.ROOT) {
      return List.of();
    }
    if (hasCase(noun, "as")) {
      return tree.isA(noun, "nmod") && isKind("time", head)
          ? ofTime(head)
          : asOrTo(noun, over(head));
    }
    if (hasCase(noun, "to")) {
      return asOrTo(noun, head);
    }
    return hasCase(noun, "of") && isKind("post", head) && noun > head
        ? ofPost(head)
        : complement(noun, head);
  }

  /** "Succeeded Bo Li as mayor": the verb, where the tree hangs the office on its object. */
  private int over(int head) {
    boolean isObject = tree.isInName(head) && tree.isA(head, "obj");
    return isObject && isKind("following", tree.head(head)) ? tree.head(head) : head;
  }

  private List<Holder> asOrTo(int noun, int head) {
    if (isKind("entry", head) || isKind("exit", head)) {
      return ofEvent(head);
    }
    if (hasCase(noun, "to")) {
      return to(noun, head);
    }
    List<Holder> having = withAs(noun, head);
    return having.isEmpty() ? as(noun, head) : having;
  }

  /** "Became mayor", "elected her mayor". */
  private List<Holder> complement(int noun, int verb) {
    boolean isBare = tree.isA(noun, "obl") && noun > verb && tree.child(noun, "case").isEmpty();
    if (!tree.isA(noun, "xcomp") && !tree.isA(noun, "obj") && !isBare && !isFurther(noun)) {
      return List.of();
    }
    if (isKind("becoming", verb)) {
      return holders(clauses.subjects(verb).words(), verb, false);
    }
    return isKind("naming", verb) ? holders(chosen(noun, verb), verb, false) : List.of();
  }

  /** "Became recorder in 1795 and treasurer in 1799", where the tree joins it to the verb. */
  boolean isFurther(int noun) {
    int verb = tree.head(noun);
    return verb != SentenceTree.ROOT
        && tree.isA(noun, "conj")
        && tree.pos(noun) == PartOfSpeech.NOUN
        && tree.pos(verb) == PartOfSpeech.VERB
        && tree.children(noun).stream()
            .noneMatch(c -> tree.isA(c, "nsubj") || tree.isA(c, "cop") || tree.isA(c, "case"))
        && tree.children(verb).stream()
            .anyMatch(c -> c < noun && (tree.isA(c, "xcomp") || tree.isA(c, "obj")));
  }

  /** "Was founded in 1961 with Bo Li as its director". */
  private List<Holder> withAs(int noun, int verb) {
    int as = tree.child(noun, "case").orElse(noun);
    return Stream.concat(tree.children(verb).stream(), Stream.of(verb))
        .filter(c -> c < as && tree.isInName(c) && hasCase(c, "with"))
        .filter(
            c ->
                tree.isInName(as - 1)
                    && tree.children(c).stream().allMatch(n -> n < as || n == noun))
        .filter(c -> IntStream.range(c, as).allMatch(tree::isInName))
        .map(c -> new Holder(c, noun, true, false))
        .toList();
  }

  /** "Served as mayor", "hired her as a clerk", "resigned as chair", "succeeded him as chair". */
  private List<Holder> as(int noun, int verb) {
    if (isKind("following", verb)) {
      return following(noun, verb);
    }
    if (isKind("removing", verb)) {
      return holders(chosen(noun, verb), verb, true);
    }
    boolean isLeaving = isLeaving(verb);
    if ((isLeaving || serves(verb) || isOfTerm(noun, verb)) && isActive(verb)) {
      List<Holder> all = new ArrayList<>(holders(clauses.subjects(verb).words(), verb, isLeaving));
      all.addAll(holders(relieved(verb), verb, true));
      return all;
    }
    if (isKind("choosing", verb)) {
      return holders(chosen(noun, verb), verb, false);
    }
    return isInserted(noun, verb)
        ? clauses.subjects(verb).words().stream()
            .map(word -> new Holder(word, noun, true, false))
            .toList()
        : List.of();
  }

  /** "As chairman, she", "Bo Li, as chairman, found it": said in passing of the subject. */
  private boolean isInserted(int noun, int verb) {
    int as = tree.child(noun, "case").orElse(noun);
    boolean isApart = as == 0 || tree.lower(as - 1).matches(",|and");
    return isApart
        && noun < verb
        && tree.children(verb).stream()
            .noneMatch(c -> tree.isA(c, "aux") && !AUXILIARIES.contains(tree.lemma(c)));
  }

  /** "Took over as" and "took office as", not "took her as". */
  private boolean serves(int verb) {
    return isKind("serving", verb)
        && (!tree.lemma(verb).equals("take")
            || tree.hasChild(verb, "compound", Set.of("over"))
            || tree.hasChild(verb, "obj", TAKEN));
  }

  /** "Won a second term as mayor". */
  private boolean isOfTerm(int noun, int verb) {
    return isKind("keeping", verb)
        && tree.children(verb, Set.of("obj")).stream()
            .anyMatch(time -> time < noun && isKind("term", time));
  }

  /** "Took over from Bo Li as": who holds it no more. */
  private List<Integer> relieved(int verb) {
    return tree.lemma(verb).equals("take")
        ? tree.children(verb).stream()
            .filter(c -> tree.isA(c, "obl") && hasCase(c, "from") && tree.isInName(c))
            .toList()
        : List.of();
  }

  private boolean isLeaving(int verb) {
    return isKind("leaving", verb)
        || (tree.lemma(verb).equals("stand") && tree.hasChild(verb, "compound", Set.of("down")));
  }

  private List<Holder> following(int noun, int verb) {
    Clauses.Subjects subjects = clauses.subjects(verb);
    if (subjects.voice() == Clauses.Voice.PASSIVE) {
      List<Holder> all = new ArrayList<>(holders(subjects.words(), verb, true));
      tree.children(verb).stream()
          .filter(c -> tree.isA(c, "obl") && hasCase(c, "by"))
          .forEach(c -> all.add(new Holder(c, verb, false, false)));
      return all;
    }
    List<Holder> all = new ArrayList<>(holders(subjects.words(), verb, false));
    all.addAll(holders(objects(noun, verb), verb, true));
    return all;
  }

  /** "Promoted to captain", "rose to major". */
  private List<Holder> to(int noun, int verb) {
    if (isKind("rising", verb) && isActive(verb)) {
      return holders(clauses.subjects(verb).words(), verb, false);
    }
    return isKind("raising", verb) ? holders(chosen(noun, verb), verb, false) : List.of();
  }

  /** "Held the post of librarian", "was appointed to the office of sheriff". */
  private List<Holder> ofPost(int post) {
    int verb = tree.head(post);
    if (verb == SentenceTree.ROOT) {
      return List.of();
    }
    if (hasCase(post, "to")) {
      return isKind("choosing", verb) ? holders(chosen(post, verb), verb, false) : to(post, verb);
    }
    boolean isLaid = isKind("laying", verb);
    return tree.isA(post, "obj") && (isLaid || isKind("keeping", verb)) && isActive(verb)
        ? holders(clauses.subjects(verb).words(), verb, isLaid)
        : List.of();
  }

  /** "Her appointment as mayor", "the election of Bo Li as mayor". */
  private List<Holder> ofEvent(int event) {
    boolean isOver = isKind("exit", event);
    return tree.children(event).stream()
        .filter(c -> tree.isA(c, "nmod:poss") || (tree.isA(c, "nmod") && hasCase(c, "of")))
        .map(who -> new Holder(who, event, false, isOver))
        .toList();
  }

  /** "Her time as mayor". */
  private List<Holder> ofTime(int time) {
    List<Holder> own =
        tree.children(time, Set.of("nmod:poss")).stream()
            .map(owner -> new Holder(owner, time, true, false))
            .toList();
    int verb = tree.head(time);
    boolean isSpent =
        verb != SentenceTree.ROOT
            && tree.isA(time, "obj")
            && (isKind("serving", verb) || isKind("keeping", verb))
            && isActive(verb);
    return own.isEmpty() && isSpent ? holders(clauses.subjects(verb).words(), verb, false) : own;
  }

  private static List<Holder> holders(List<Integer> words, int told, boolean isOver) {
    return words.stream().map(word -> new Holder(word, told, false, isOver)).toList();
  }

  /** "They elected her mayor", "she was hired as a clerk". */
  private List<Integer> chosen(int noun, int verb) {
    if (noun < verb) {
      return List.of();
    }
    Clauses.Subjects subjects = clauses.subjects(verb);
    return subjects.voice() == Clauses.Voice.PASSIVE ? subjects.words() : objects(noun, verb);
  }

  private List<Integer> objects(int noun, int verb) {
    List<Integer> objects =
        tree.children(verb).stream()
            .filter(c -> tree.isA(c, "obj") || tree.isA(c, "iobj"))
            .filter(c -> verb < c && c < noun && !isChooser(c, verb))
            .toList();
    return objects.isEmpty() ? before(noun, verb) : objects;
  }

  /** "Named Bo Li director": the name where the tree hangs it on the office. */
  private List<Integer> before(int noun, int verb) {
    return tree.children(noun).stream()
        .filter(c -> verb < c && c < noun && tree.isInName(c) && !tree.isA(c, "nmod:poss"))
        .toList();
  }

  /** Whether "him" was taken for the very one who chooses him, who stands before the verb. */
  private boolean isChooser(int object, int verb) {
    return tree.children(verb).stream()
        .filter(c -> c < verb)
        .flatMap(c -> tree.referent(c).stream())
        .anyMatch(
            other ->
                tree.referent(object)
                    .filter(one -> one.entity().key().equals(other.entity().key()))
                    .isPresent());
  }

  private boolean isActive(int verb) {
    return clauses.subjects(verb).voice().isIt(false);
  }

  private boolean hasCase(int word, String wanted) {
    boolean isRanked = word > 0 && RANKS.contains(tree.lower(word - 1));
    return IntStream.of(word, isRanked ? word - 1 : word)
        .anyMatch(
            at ->
                tree.hasChild(at, "case", Set.of(wanted))
                    || tree.hasChild(at, "mark", Set.of(wanted)));
  }

  private boolean isKind(String kind, int word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(tree.lemma(word));
  }
}
