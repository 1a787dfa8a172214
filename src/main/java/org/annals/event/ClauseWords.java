package org.annals.event;

import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Stance;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** The words of a sentence that tell of an event, so that they read well alone. */
final class ClauseWords {
  private static final int LONGEST = 100;
  private static final Set<String> STOPS = Set.of(";", ":", "(", ")", "[", "]", "\u2013", "\u2014");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "where");
  private static final Set<String> OBJECTS = Set.of("which", "that", "whom", "who");
  private static final Set<String> BEFORE_VERB = Set.of("aux", "aux:pass", "advmod", "cop");
  private static final Set<String> BEFORE_PREDICATE =
      Set.of("det", "amod", "compound", "nummod", "case", "nmod:poss");
  private static final Set<String> ASKING = Set.of("when", "where", "while", "how", "why");
  private static final Set<String> BACKGROUND =
      Set.of("after", "before", "since", "following", "despite", "until", "amid", "because", "due");

  private static final Set<PartOfSpeech> LEADING =
      Set.of(
          PartOfSpeech.ADP,
          PartOfSpeech.DET,
          PartOfSpeech.CCONJ,
          PartOfSpeech.SCONJ,
          PartOfSpeech.AUX,
          PartOfSpeech.PART,
          PartOfSpeech.PUNCT);

  private final SentenceTree tree;
  private final Strangers strangers;
  private final Phrases phrases;
  private final SaidBefore before;

  private ClauseWords(SentenceTree tree, Strangers strangers, Told told) {
    this.tree = tree;
    this.strangers = strangers;
    this.phrases = new Phrases(tree);
    this.before = new SaidBefore(tree, told);
  }

  /** The subject by its name and the verb with what follows; of a noun, its phrase. */
  static String of(SentenceTree tree, Told told, Stance stance) {
    ClauseWords words = new ClauseWords(tree, Strangers.of(stance, told.head()), told);
    int head = told.head();
    return tree.pos(head) == PartOfSpeech.VERB
        ? words.clause(head, head).orElseGet(() -> words.from(words.firstOfVerb(head), head, head))
        : words.ofNoun(head);
  }

  /** The clause of the verb that the noun hangs on, where it has both; else the phrase. */
  private String ofNoun(int noun) {
    int first = phrases.first(noun);
    int above = tree.head(noun);
    if (above == SentenceTree.ROOT || isBackground(noun)) {
      return from(first, noun, noun);
    }
    if (tree.pos(above) == PartOfSpeech.VERB || tree.child(above, "cop").isPresent()) {
      return clause(above, noun).orElseGet(() -> from(first, noun, noun));
    }
    boolean isShort = noun - first < 2 && last(noun, first, noun) == noun;
    return isShort && tree.pos(above) == PartOfSpeech.NOUN
        ? from(phrases.first(above), Math.max(noun, above), above)
        : from(first, noun, noun);
  }

  /** "After the earthquake": the clause tells of something else. */
  private boolean isBackground(int noun) {
    return tree.isA(noun, "obl") && tree.hasChild(noun, "case", BACKGROUND);
  }

  /** None where the verb has no subject that can be understood or the clause leaves out a word. */
  private Optional<String> clause(int verb, int needed) {
    Optional<Integer> subject =
        Governors.subject(tree, verb)
            .filter(s -> verb == needed || !Unresolved.isPronoun(tree, s))
            .filter(s -> tree.referent(s).isPresent() || !RELATIVE.contains(tree.lower(s)));
    return subject.flatMap(
        word ->
            word > verb && tree.isWithin(word, verb)
                ? inverted(verb, word, needed)
                : clause(start(verb), word, verb, needed));
  }

  private Optional<String> clause(int start, int subject, int verb, int needed) {
    boolean isNobody = strangers.isNobody(tree, subject) && Wording.saysMuch(tree, verb);
    int first = isNobody ? Wording.firstAlone(tree, firstOfVerb(start), start) : firstOfVerb(start);
    Wording wording = new Wording(tree, strangers);
    boolean inSubject = !isNobody && subject(wording, subject, first, needed);
    borrowed(start).filter(_ -> !isNobody).ifPresent(aux -> wording.add(aux, aux));
    int last = last(start, first, Math.max(start, verb));
    if (!inSubject && (needed < first || needed > last)) {
      return Optional.empty();
    }
    predicate(wording, first, verb, last);
    return Optional.of(wording + cut(start, last) + before.of(verb, wording));
  }

  /** The words from one to another, with what a relative pronoun stands for behind the verb. */
  private void predicate(Wording wording, int first, int verb, int last) {
    Optional<Integer> object = relativeObject(verb).filter(_ -> verb >= first && verb <= last);
    wording.add(first, object.isPresent() ? verb : last);
    object.ifPresent(noun -> wording.add(phrases.firstOfName(noun), noun));
    if (object.isPresent() && verb < last) {
      wording.add(verb + 1, last);
    }
  }

  /** "The clock, which he finished": what he finished. */
  private Optional<Integer> relativeObject(int verb) {
    return tree.isA(verb, "acl:relcl")
            && tree.children(verb, Set.of("obj")).stream()
                .anyMatch(child -> child < verb && OBJECTS.contains(tree.lower(child)))
        ? Optional.of(tree.head(verb))
        : Optional.empty();
  }

  private Optional<String> inverted(int verb, int subject, int needed) {
    if (verb != needed) {
      return Optional.empty();
    }
    Wording wording = new Wording(tree, strangers);
    subject(wording, subject, tree.size(), needed);
    wording.add(firstOfVerb(verb), verb);
    return Optional.of(wording + before.of(verb, wording));
  }

  /** Writes the subject with those joined to it; says whether the word is a part of it. */
  private boolean subject(Wording wording, int subject, int verb, int needed) {
    int end = subject < verb ? verb : tree.size();
    int last = subject;
    while (last + 1 < end && isOfSubject(last + 1, subject)) {
      last++;
    }
    while (last > subject && LEADING.contains(tree.pos(last))) {
      last--;
    }
    int first = phrases.first(subject);
    Optional<Referent> known = tree.referent(subject).or(() -> namedBeside(subject));
    known.ifPresent(wording::name);
    int rest = known.map(r -> wording.after(r, subject)).orElse(first);
    if (known.isEmpty() || !tree.children(subject, Set.of("conj")).isEmpty()) {
      wording.add(rest, last);
    }
    return needed >= first && needed <= last;
  }

  /** "One of them, Anna Berg,". */
  private Optional<Referent> namedBeside(int subject) {
    return Unresolved.isPortion(tree, subject) || tree.lower(subject).equals("one")
        ? tree.children(subject, Set.of("appos")).stream()
            .flatMap(child -> tree.referent(child).stream())
            .findFirst()
        : Optional.empty();
  }

  private boolean isOfSubject(int word, int subject) {
    boolean pauses =
        tree.lower(word).equals(",") && tree.children(subject, Set.of("conj")).isEmpty();
    return tree.isWithin(word, subject)
        && !pauses
        && !STOPS.contains(tree.surface(word))
        && !isRelative(word)
        && (tree.pos(word) != PartOfSpeech.VERB || Described.isPurpose(tree, word, tree.head(word)))
        && tree.pos(word) != PartOfSpeech.AUX;
  }

  private boolean isRelative(int word) {
    return RELATIVE.contains(tree.lower(word)) && !tree.isA(word, "det") && !tree.isA(word, "mark");
  }

  private int start(int verb) {
    int above = tree.head(verb);
    return tree.isA(verb, "xcomp")
            && tree.pos(above) == PartOfSpeech.VERB
            && tree.children(above, Set.of("obj")).isEmpty()
        ? above
        : verb;
  }

  private int firstOfVerb(int verb) {
    int first = verb;
    while (first > 0 && tree.head(first - 1) == verb && isBeforeVerb(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isBeforeVerb(int word) {
    if (tree.isA(word, "mark")) {
      return tree.lower(word).equals("to");
    }
    boolean ofPredicate =
        tree.pos(tree.head(word)) != PartOfSpeech.VERB
            && BEFORE_PREDICATE.contains(tree.relation(word));
    return ofPredicate
        || (BEFORE_VERB.contains(tree.relation(word)) && !ASKING.contains(tree.lower(word)));
  }

  /**
   * "will remove him and appoint", "was arrested and deported": the auxiliary of the first verb.
   */
  private Optional<Integer> borrowed(int verb) {
    boolean own =
        tree.children(verb).stream().anyMatch(c -> tree.isA(c, "aux") || tree.isA(c, "nsubj"));
    if (own || !tree.relation(verb).equals("conj")) {
      return Optional.empty();
    }
    boolean passive = Governors.isPassive(tree, verb);
    boolean bare = tree.lower(verb).equals(tree.lemma(verb)) || tree.lower(verb).endsWith("ing");
    return tree.children(tree.head(verb)).stream()
        .filter(child -> child < verb && tree.isA(child, "aux"))
        .filter(child -> passive || (bare && tree.relation(child).equals("aux")))
        .findFirst();
  }

  private String from(int first, int least, int top) {
    int last = last(top, first, least);
    return new Wording(tree, strangers).add(first, last) + cut(top, last);
  }

  /** The last word of what hangs on a word, as far as it fits. */
  private int last(int top, int first, int least) {
    int end = end(top);
    int last = least;
    while (last + 1 < end && tree.span(last + 1).end() - tree.span(first).start() <= LONGEST) {
      last++;
    }
    boolean isCut = last + 1 < end;
    while (last > least && (isCut ? dangles(last) : isJoining(last))) {
      last--;
    }
    return last;
  }

  private boolean isJoining(int word) {
    return tree.pos(word) == PartOfSpeech.CCONJ || tree.lower(word).matches("[,;.]");
  }

  private boolean dangles(int word) {
    return LEADING.contains(tree.pos(word))
        || tree.head(word) > word
        || (tree.isInName(word) && tree.isInName(word + 1));
  }

  private String cut(int top, int last) {
    int end = end(top);
    boolean left = false;
    for (int word = last + 1; word < end; word++) {
      left |=
          Character.isLetterOrDigit(tree.surface(word).codePointAt(0))
              && tree.pos(word) != PartOfSpeech.CCONJ;
    }
    return left ? "\u2026" : "";
  }

  /** Where the words that hang on this one end; clauses that go on from it are left out. */
  private int end(int top) {
    int end = top + 1;
    while (end < tree.size()
        && tree.isWithin(end, top)
        && !STOPS.contains(tree.surface(end))
        && !(isRelative(end) && phrases.isAfterComma(end))) {
      end++;
    }
    for (int child : tree.children(top)) {
      if (child > top && goesOn(child)) {
        end = Math.min(end, Governors.firstBelow(tree, child));
      }
    }
    return Math.max(end, top + 1);
  }

  private boolean goesOn(int child) {
    boolean verb = tree.pos(child) == PartOfSpeech.VERB;
    return tree.relation(child).equals("parataxis")
        || (verb && tree.isA(child, "conj"))
        || (tree.isA(child, "advcl") && phrases.isAfterComma(Governors.firstBelow(tree, child)));
  }
}
