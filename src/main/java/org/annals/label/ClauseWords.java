package org.annals.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.attribution.Stance;
import org.annals.clause.Extent;
import org.annals.clause.Governors;
import org.annals.clause.Passives;
import org.annals.clause.Phrases;
import org.annals.clause.SharedVerbs;
import org.annals.clause.Unresolved;
import org.annals.clause.VerbWords;
import org.annals.entity.Entity;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;
import org.annals.trigger.FirstDoers;
import org.annals.trigger.Told;

/** The words of a sentence that tell of an event, so that they read well alone. */
public final class ClauseWords {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "where");
  private static final Set<String> FOCUS =
      Set.of("especially", "particularly", "notably", "mainly", "also");

  private static final Set<String> BACKGROUND =
      Set.of("after", "before", "since", "following", "despite", "until", "amid", "because", "due");

  private final SentenceTree tree;
  private final Strangers strangers;
  private final Phrases phrases;
  private final Extent extent;
  private final SubjectWords subjects;
  private final PredicateWords predicates;
  private final SaidBefore before;
  private final Optional<Entity> doer;
  private final SharedVerbs shared;
  private final VerbWords verbs;
  private final RelativeWords relatives;
  private final NounAlone alone;

  private ClauseWords(
      SentenceTree tree, Strangers strangers, Told told, Participants participants) {
    this.tree = tree;
    this.strangers = strangers;
    this.phrases = new Phrases(tree);
    this.extent = new Extent(tree);
    this.subjects = new SubjectWords(tree, extent);
    this.predicates = new PredicateWords(tree, subjects);
    this.before = new SaidBefore(tree, told);
    this.shared = new SharedVerbs(tree);
    this.verbs = new VerbWords(tree);
    this.relatives = new RelativeWords(tree, strangers);
    this.alone = new NounAlone(tree, participants);
    this.doer = doer(tree, told.head(), participants);
  }

  /**
   * Words of a label.
   *
   * @param first the first word of the sentence behind the subject that they hold
   * @param last the last one
   */
  public record Clause(String words, int first, int last) {
    /** Whether they hold the beginning of a stretch of the document. */
    boolean holds(SentenceTree tree, int offset) {
      return tree.span(first).start() <= offset && tree.span(last).end() > offset;
    }
  }

  /** The subject by its name and the verb with what follows; of a noun, its phrase. */
  public static Clause of(SentenceTree tree, Told told, Stance stance, Participants participants) {
    Strangers strangers = Strangers.of(stance, told.head()).with(tree, participants);
    int head = FirstDoers.predicate(tree, told.head()).orElse(told.head());
    Optional<Clause> order =
        Orders.above(tree, head)
            .flatMap(
                above ->
                    new ClauseWords(tree, strangers, told, Participants.NONE).clause(above, head));
    if (order.isPresent()) {
      return order.get();
    }
    ClauseWords words = new ClauseWords(tree, strangers, told, participants);
    return tree.pos(head) == PartOfSpeech.VERB
        ? words.clause(head, head).orElseGet(() -> words.alone(head))
        : words.ofNoun(head);
  }

  /** Who is known to do it, or to whom it is done. */
  private static Optional<Entity> doer(SentenceTree tree, int verb, Participants participants) {
    boolean isVerb = tree.pos(verb) == PartOfSpeech.VERB;
    List<Entity> known = Passives.is(tree, verb) ? participants.patients() : participants.agents();
    return isVerb && known.size() == 1 && !isNamedBehind(tree, verb, known.getFirst())
        ? Optional.of(known.getFirst())
        : Optional.empty();
  }

  /** "She was elected a member of the academy": not the academy. */
  private static boolean isNamedBehind(SentenceTree tree, int verb, Entity entity) {
    return tree.referents().stream()
        .filter(r -> r.entity().key().equals(entity.key()))
        .map(r -> tree.headOf(r.span()))
        .anyMatch(word -> word > verb && tree.isWithin(word, verb));
  }

  /** Without a subject in reach. */
  private Clause alone(int verb) {
    int first = verbs.first(verb);
    boolean isOpen = tree.hasChild(verb, "mark", Set.of("to"));
    int last = extent.last(verb, first, verb);
    Wording wording = new Wording(tree, strangers);
    if (doer.isPresent() && !isOpen) {
      wording.name(doer.get());
    } else if (tree.hasChild(verb, "expl", Set.of("it"))) {
      wording.add("it");
    }
    return ended(wording.add(first, last), verb, first, last);
  }

  private Clause ended(Wording wording, int top, int first, int last) {
    return new Clause(wording + extent.cut(top, last), first, last);
  }

  /** The clause of the verb that the noun hangs on, where it has both; else the phrase. */
  private Clause ofNoun(int noun) {
    return saidOf(noun).orElseGet(() -> ofPhrase(noun));
  }

  /** "Turnout was 61 percent". */
  private Optional<Clause> saidOf(int noun) {
    return tree.child(noun, "cop").isEmpty()
        ? Optional.empty()
        : tree.children(noun, Set.of("nsubj")).stream()
            .reduce((first, last) -> last)
            .map(s -> isOfRelative(noun, s) ? tree.head(noun) : s)
            .filter(s -> s < noun && !Unresolved.isPronoun(tree, s))
            .flatMap(s -> clause(noun, s, noun, noun));
  }

  private Clause ofPhrase(int noun) {
    int first = firstOfPredicate(noun);
    int above = tree.head(noun);
    if (above == SentenceTree.ROOT || isBackground(noun) || alone.is(noun)) {
      return from(first, noun, noun);
    }
    if (tree.pos(above) == PartOfSpeech.VERB || tree.child(above, "cop").isPresent()) {
      return clause(above, noun).orElseGet(() -> from(first, noun, noun));
    }
    boolean isShort = noun - first < 2 && extent.last(noun, first, noun) == noun;
    return isShort && tree.pos(above) == PartOfSpeech.NOUN
        ? from(phrases.first(above), Math.max(noun, above), above)
        : from(first, noun, noun);
  }

  private boolean isOfRelative(int noun, int subject) {
    return tree.isA(noun, "acl:relcl") && RELATIVE.contains(tree.lower(subject));
  }

  /** "It was the general strike": the strike. */
  private int firstOfPredicate(int noun) {
    return tree.child(noun, "cop")
        .filter(cop -> cop < noun)
        .map(cop -> cop + 1)
        .orElseGet(() -> phrases.first(noun));
  }

  /** "After the earthquake": the clause tells of something else. */
  private boolean isBackground(int noun) {
    return tree.isA(noun, "obl") && tree.hasChild(noun, "case", BACKGROUND);
  }

  /** None where the verb has no subject that can be understood or the clause leaves out a word. */
  private Optional<Clause> clause(int told, int needed) {
    int verb = isHadDone(told) ? tree.head(told) : told;
    Optional<Integer> subject =
        Governors.subject(tree, verb)
            .filter(s -> told == needed || !Unresolved.isPronoun(tree, s))
            .filter(s -> tree.referent(s).isPresent() || !RELATIVE.contains(tree.lower(s)));
    return subject
        .map(word -> subjects.meant(verb, word))
        .flatMap(
            word ->
                ThereWords.of(tree, verb, word, new Wording(tree, strangers))
                    .or(() -> said(verb, word, needed)));
  }

  /** "Had the toll abolished". */
  private boolean isHadDone(int verb) {
    int above = tree.head(verb);
    return tree.isA(verb, "xcomp")
        && tree.lemma(above).equals("have")
        && tree.children(above, Set.of("obj")).stream().anyMatch(o -> o > above && o < verb);
  }

  private Optional<Clause> clause(int start, int subject, int verb, int needed) {
    int first = verbs.first(start);
    Wording wording = new Wording(tree, strangers);
    boolean inSubject = subjects.write(wording, subject, first, needed, doer);
    verbs.inversion(start, subject).ifPresent(aux -> wording.add(aux, aux).add("not"));
    shared.aimed(start).ifPresent(above -> aim(wording, above, first));
    shared.borrowed(start).ifPresent(aux -> wording.add(aux, shared.lastBorrowed(start, aux)));
    if (isAside(start)
        && shared.borrowed(start).isEmpty()
        && tree.children(start, Set.of("aux", "aux:pass")).isEmpty()) {
      wording.add(subjects.isPlural(subject) ? "were" : "was");
    }
    int whole = extent.last(start, first, Math.max(start, verb));
    int last = start < verb ? Math.max(whole, extent.last(verb, first, verb)) : whole;
    if (!inSubject && (needed < first || needed > last)) {
      return Optional.empty();
    }
    Optional<Interjected> aside = Interjected.of(tree, needed);
    if (aside.isPresent()) {
      int end = aside.get().end() - 1;
      return Optional.of(new Clause(wording.add(first, end).toString(), first, end));
    }
    predicates.write(wording, first, verb, last);
    String words =
        wording + extent.cut(start, last) + relatives.behind(verb, last) + before.of(verb, wording);
    return Optional.of(new Clause(words, first, last));
  }

  /** "Run by the state", "founded in 1961 and owned by Acme", which has no form of "be". */
  private boolean isAside(int verb) {
    boolean isJoined =
        tree.isA(verb, "conj") && tree.head(verb) >= 0 && tree.isA(tree.head(verb), "acl");
    boolean isClause = tree.relation(verb).equals("acl") || isJoined;
    return Passives.isReduced(tree, verb) || (isClause && Passives.is(tree, verb));
  }

  private void aim(Wording wording, int above, int first) {
    wording.add(verbs.first(above), above);
    if (!tree.lower(first).equals("to")) {
      wording.add("to");
    }
  }

  private Optional<Clause> said(int verb, int subject, int needed) {
    return subject > verb && tree.isWithin(subject, verb)
        ? inverted(verb, subject, needed)
        : clause(start(verb, subject), subject, verb, needed);
  }

  /** Where the words start: "ordered Bo Li to pay" has another subject, whoever pays. */
  private int start(int verb, int subject) {
    int above = verbs.start(verb);
    if (!isOf(subject, above)) {
      return verb;
    }
    int top = tree.hasChild(above, "mark", Set.of("to")) ? verbs.start(above) : above;
    return isOf(subject, top) ? top : above;
  }

  private boolean isOf(int subject, int verb) {
    return Governors.subject(tree, verb)
        .map(word -> subjects.meant(verb, word))
        .filter(word -> word == subject)
        .isPresent();
  }

  private Optional<Clause> inverted(int verb, int subject, int needed) {
    if (verb != needed) {
      return Optional.empty();
    }
    Wording wording = new Wording(tree, strangers);
    int first = verbs.first(verb);
    if (tree.hasChild(verb, "expl", Set.of("there"))) {
      wording.add("there").add(first, verb);
      subjects.write(wording, subject, tree.size(), needed, doer);
    } else {
      subjects.write(wording, subject, tree.size(), needed, doer);
      fronted(verb, subject)
          .ifPresentOrElse(
              be -> wording.add(be, be).add(first, be - 1), () -> wording.add(first, verb));
    }
    return Optional.of(new Clause(wording + before.of(verb, wording), first, verb));
  }

  /** "Voting against were Anna Berg and Bo Li": the form of "be". */
  private Optional<Integer> fronted(int verb, int subject) {
    return tree.children(verb, Set.of("aux")).stream()
        .filter(be -> be > verb && be < subject)
        .findFirst();
  }

  private Clause from(int first, int least, int top) {
    int last = extent.last(top, first, least);
    int start = first;
    while (start < least
        && (tree.pos(start) == PartOfSpeech.ADP || FOCUS.contains(tree.lower(start)))) {
      start++;
    }
    return ended(new Wording(tree, strangers).add(start, last), top, start, last);
  }
}
