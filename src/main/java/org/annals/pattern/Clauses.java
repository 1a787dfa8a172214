package org.annals.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/**
 * Who is the subject of a verb or noun, and what its object, where grammar leaves it unsaid too.
 */
final class Clauses {
  /** Verbs whose subject also does what their infinitive says: "went on to found". */
  private static final Set<String> RAISING = Set.copyOf(DataFile.lines("/pattern/raising.txt"));

  private static final Set<String> FIRST =
      Set.of("first", "second", "third", "last", "only", "youngest", "oldest");

  private static final int DEPTH = 6;

  private final SentenceTree tree;
  private final Relatives relatives;

  Clauses(SentenceTree tree) {
    this.tree = tree;
    this.relatives = new Relatives(tree);
  }

  /** The voice of a verb with regard to its subjects. */
  enum Voice {
    ACTIVE,
    PASSIVE,
    /** It can be read as either: "was born in Leeds and raised there". */
    EITHER;

    boolean isIt(boolean passive) {
      return this == EITHER || (this == PASSIVE) == passive;
    }
  }

  /** The subjects of a verb, as words. */
  record Subjects(List<Integer> words, Voice voice) {
    static final Subjects NONE = new Subjects(List.of(), Voice.EITHER);
  }

  Subjects subjects(int verb) {
    return subjects(verb, 0);
  }

  private Subjects subjects(int verb, int depth) {
    List<Integer> own = ownSubjects(verb);
    if (!own.isEmpty() || hasSubject(verb)) {
      return new Subjects(own, voice(verb));
    }
    int head = tree.head(verb);
    return head == SentenceTree.ROOT || depth > DEPTH
        ? Subjects.NONE
        : subjectsAbove(verb, head, depth);
  }

  /** The subjects that it has from the word that it hangs on. */
  private Subjects subjectsAbove(int verb, int head, int depth) {
    if (isJoined(verb, head)) {
      return shared(verb, subjects(head, depth + 1));
    }
    if (isOfNoun(verb, head)) {
      return new Subjects(List.of(head), participleVoice(verb));
    }
    if (isFirstTo(verb, head)) {
      return new Subjects(List.of(head), voice(verb));
    }
    if (isOpening(verb, head)) {
      return opening(verb, subjects(head, depth + 1).words());
    }
    if (isFollowing(verb, head)) {
      return new Subjects(subjects(head, depth + 1).words(), participleVoice(verb));
    }
    return isRaised(verb, head) ? raised(verb, subjects(head, depth + 1)) : Subjects.NONE;
  }

  /** "Went on to found", "resigned to join". */
  private boolean isRaised(int verb, int head) {
    boolean isPurpose = tree.isA(verb, "advcl") && tree.hasChild(verb, "mark", Set.of("to"));
    return (tree.isA(verb, "xcomp") || isPurpose) && RAISING.contains(tree.lemma(head));
  }

  /** "Founded and led": a verb that a conjunction joins to one before it. */
  private boolean isJoined(int verb, int first) {
    return tree.isA(verb, "conj") && first < verb;
  }

  private Voice voice(int verb) {
    return isPassive(verb) ? Voice.PASSIVE : Voice.ACTIVE;
  }

  /** "The town founded in 1820": a participle that clearly belongs to the noun above it. */
  private boolean isOfNoun(int verb, int noun) {
    boolean isBehind = noun < verb ? relatives.isClear(noun, verb) : tree.isInName(noun);
    return tree.isA(verb, "acl") && isBehind && isParticiple(verb);
  }

  /** "The first woman to lead": what the infinitive says, she did. */
  private boolean isFirstTo(int verb, int noun) {
    return tree.isA(verb, "acl")
        && tree.hasChild(verb, "mark", Set.of("to"))
        && tree.hasChild(noun, "amod", FIRST)
        && tree.lemma(noun).equals(tree.lower(noun));
  }

  /** "Born in Oslo, she": a participle that stands before the verb above it. */
  private boolean isOpening(int verb, int main) {
    return tree.isA(verb, "advcl") && verb < main && isParticiple(verb);
  }

  /** "She taught there, becoming head in 1978", "having been a clerk before". */
  private boolean isFollowing(int verb, int main) {
    return tree.isA(verb, "advcl")
        && verb > main
        && tree.children(verb).stream().noneMatch(c -> tree.isA(c, "mark"))
        && (isPresent(verb) || tree.hasChild(verb, "aux", Set.of("having")));
  }

  /** The subjects of an opening participle, which are those of the verb above it. */
  private Subjects opening(int verb, List<Integer> above) {
    return above.stream().anyMatch(this::isSomebodys)
        ? Subjects.NONE
        : new Subjects(above, participleVoice(verb));
  }

  /** The subjects of an infinitive, which are those of the verb above it if that is active. */
  private Subjects raised(int verb, Subjects above) {
    return above.voice().isIt(false) ? new Subjects(above.words(), voice(verb)) : Subjects.NONE;
  }

  /** "Born in Oslo, her mother": a participle that is often left to dangle. */
  private boolean isSomebodys(int noun) {
    return tree.child(noun, "nmod:poss").isPresent();
  }

  private boolean hasSubject(int verb) {
    return tree.children(verb).stream()
        .anyMatch(c -> tree.isA(c, "nsubj") || tree.isA(c, "csubj") || tree.isA(c, "expl"));
  }

  private List<Integer> ownSubjects(int verb) {
    List<Integer> subjects = new ArrayList<>();
    for (int child : tree.children(verb)) {
      if (tree.isA(child, "nsubj") && child < verb) {
        meant(child).ifPresent(subjects::add);
      }
    }
    return subjects;
  }

  private boolean isPassive(int verb) {
    return tree.children(verb).stream()
        .anyMatch(
            c ->
                tree.relation(c).equals("aux:pass")
                    || (tree.relation(c).equals("nsubj:pass") && !isPresent(verb)));
  }

  private Subjects shared(int verb, Subjects first) {
    boolean isActive = first.voice() == Voice.ACTIVE || isPresent(verb) || !objects(verb).isEmpty();
    if (isPassive(verb)) {
      return new Subjects(first.words(), Voice.PASSIVE);
    }
    return new Subjects(first.words(), isActive ? Voice.ACTIVE : Voice.EITHER);
  }

  private boolean isPresent(int verb) {
    return tree.lower(verb).endsWith("ing");
  }

  private boolean isParticiple(int verb) {
    return tree.pos(verb) != PartOfSpeech.NOUN
        && tree.pos(verb) != PartOfSpeech.PROPN
        && tree.children(verb).stream().noneMatch(c -> tree.isA(c, "mark") || isFinite(c));
  }

  private boolean isFinite(int child) {
    return tree.isA(child, "aux") && !tree.lower(child).endsWith("ing");
  }

  private Voice participleVoice(int verb) {
    boolean having = tree.children(verb).stream().anyMatch(c -> tree.lower(c).equals("having"));
    boolean passive =
        tree.children(verb).stream()
            .anyMatch(c -> tree.lower(c).equals("being") || tree.lower(c).equals("been"));
    return passive || !(isPresent(verb) || having) ? Voice.PASSIVE : Voice.ACTIVE;
  }

  /** The objects of a verb, those that it shares with a verb beside it included. */
  List<Integer> objects(int verb) {
    List<Integer> objects = new ArrayList<>();
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("obj")) {
        OptionalInt meant = meant(child);
        if (meant.isPresent() && (child > verb || meant.getAsInt() != child)) {
          objects.add(meant.getAsInt());
        }
      }
    }
    if (objects.isEmpty() && tree.relation(verb).equals("acl:relcl") && lacksObject(verb)) {
      int antecedent = tree.head(verb);
      return relatives.isClear(antecedent, verb) ? List.of(antecedent) : List.of();
    }
    return objects;
  }

  /** "The Guild she founded": a relative clause with a subject and no relative pronoun. */
  private boolean lacksObject(int verb) {
    return tree.children(verb).stream()
            .anyMatch(c -> tree.relation(c).equals("nsubj") && !relatives.isRelative(c))
        && tree.children(verb).stream()
            .noneMatch(c -> tree.isA(c, "obj") || tree.isA(c, "ccomp") || tree.isA(c, "xcomp"));
  }

  /** The verbs that stand beside this one with nothing but a conjunction between. */
  List<Integer> beside(int verb) {
    List<Integer> beside = new ArrayList<>();
    for (int child : tree.children(verb)) {
      if (tree.isA(child, "conj") && isBeside(verb, child)) {
        beside.add(child);
      }
    }
    if (tree.isA(verb, "conj") && isBeside(tree.head(verb), verb)) {
      beside.add(tree.head(verb));
    }
    return beside;
  }

  private boolean isBeside(int first, int second) {
    if (second <= first || second - first > 3) {
      return false;
    }
    for (int between = first + 1; between < second; between++) {
      String word = tree.lower(between);
      if (!word.equals("and") && !word.equals(",") && tree.pos(between) != PartOfSpeech.ADV) {
        return false;
      }
    }
    return true;
  }

  /** The word itself; of a relative pronoun that which it stands for, if it is clear. */
  OptionalInt meant(int word) {
    return relatives.meant(word);
  }
}
