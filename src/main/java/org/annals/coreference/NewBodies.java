package org.annals.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.entity.Entity;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Finds what a text says that something new will be called, as after a merger: "the combined
 * company" is Acme Roe wherever the text tells that the combined company is to be called so.
 */
final class NewBodies {
  private static final String STATES =
      "combined|merged|new|enlarged|united|unified|resulting|joint|expanded";

  private static final Set<String> BODIES =
      Set.of(
          "company",
          "group",
          "business",
          "firm",
          "entity",
          "corporation",
          "body",
          "organisation",
          "organization",
          "enterprise",
          "concern");

  private static final String NAMING =
      "called|named|renamed|christened|known as|trade as|trading as|operate as|operating as"
          + "|(?:operate|trade|do business|operating|trading) under the name(?: of)?"
          + "|(?:bear|take|carry|use) the name(?: of)?";

  private static final String HELPERS =
      "will|would|is|was|to|be|been|has|have|had|being|now|then|shall|are|were|initially";

  /** "The new company, Acme Roe,". */
  private static final Pattern BESIDE =
      Pattern.compile("\\b[Tt]he (" + STATES + ") (\\p{Ll}+), (?:the )?$");

  /** "The combined company, which will be known as Acme Roe". */
  private static final Pattern CALLED =
      Pattern.compile(
          "\\b[Tt]he (%s) (\\p{Ll}+),?(?: which| that)?(?: (?:%s))*,? (?:%s) (?:the )?$"
              .formatted(STATES, HELPERS, NAMING));

  private static final Pattern NEW = Pattern.compile("the (" + STATES + ") (\\p{Ll}+)");

  private static final Pattern LAST =
      Pattern.compile(
          "(?s)\\b[Tt]he (?:%1$s) (?:%2$s)\\b(?!.*\\b[Tt]he (?:%1$s) (?:%2$s)\\b)"
              .formatted(STATES, String.join("|", BODIES)));

  private static final int LONGEST = 90;

  /** How many characters back a phrase is looked for. */
  private static final int FAR = 1500;

  private static final double CONFIDENCE = 0.9;

  private final List<Named> named = new ArrayList<>();
  private final String text;

  /**
   * What is called by a name.
   *
   * @param state "combined"
   * @param noun "company"
   * @param phrase where the text says so
   */
  private record Named(String state, String noun, Entity entity, int phrase) {
    private boolean isCalled(String of, String head) {
      return (noun.equals(head) && state.equals(of))
          || (BODIES.contains(noun) && BODIES.contains(head));
    }
  }

  /** Reads the trees of a document. */
  NewBodies(List<SentenceTree> trees) {
    this.text = trees.isEmpty() ? "" : trees.getFirst().text();
    trees.forEach(
        tree ->
            tree.referents().stream()
                .filter(name -> name.kind() == Referent.Kind.NAMED)
                .filter(name -> name.entity().is(EntityType.ORGANIZATION))
                .forEach(name -> read(tree, name)));
  }

  private void read(SentenceTree tree, Referent name) {
    int start = tree.sentence().span().start();
    int from = Math.max(start, name.span().start() - LONGEST);
    String before = tree.text().substring(from, name.span().start());
    Matcher called = CALLED.matcher(before);
    Matcher beside = BESIDE.matcher(before);
    boolean isCalled = called.find();
    if (isCalled || (beside.find() && isClosed(tree.text(), name.span().end()))) {
      Matcher found = isCalled ? called : beside;
      named.add(new Named(found.group(1), found.group(2), name.entity(), from + found.start()));
    }
  }

  private static boolean isClosed(String text, int end) {
    return end < text.length() && text.charAt(end) == ',';
  }

  /** The trees, in which "the combined company" stands for the one so called. */
  List<SentenceTree> resolve(List<SentenceTree> trees) {
    boolean isOne = named.stream().map(one -> one.entity().key()).distinct().count() == 1;
    return isOne ? trees.stream().map(this::resolve).toList() : trees;
  }

  private SentenceTree resolve(SentenceTree tree) {
    Map<Integer, Referent> found = new TreeMap<>();
    Set<Integer> naming = new HashSet<>();
    for (int word = 0; word < tree.size(); word++) {
      int at = word;
      Optional<DefinitePhrase> owner = owner(tree, at);
      owner.filter(this::isNaming).filter(_ -> !isNamed(tree, at)).ifPresent(_ -> naming.add(at));
      boolean isOld = Bygone.isOne(tree, at);
      if (isOld && (isNamed(tree, at) || isCalledNew(tree, at))) {
        naming.add(at);
      }
      meant(tree, word)
          .filter(_ -> !isOld)
          .or(() -> owner.flatMap(phrase -> owned(tree, at, phrase)))
          .ifPresent(one -> found.put(at, one));
    }
    if (found.isEmpty() && naming.isEmpty()) {
      return tree;
    }
    Map<Integer, String> things = new HashMap<>(tree.anaphora().things());
    things.keySet().removeAll(found.keySet());
    things.keySet().removeIf(word -> Bygone.isOne(tree, word) && isCalledNew(tree, word));
    naming.addAll(found.keySet());
    return tree.keeping(one -> !naming.contains(tree.headOf(one.span())))
        .with(tree.anaphora().withThings(things))
        .with(List.copyOf(found.values()));
  }

  private boolean isNamed(SentenceTree tree, int word) {
    return tree.referent(word).filter(this::isNew).isPresent();
  }

  private static boolean isCalledNew(SentenceTree tree, int word) {
    return tree.anaphora().thing(word).filter(it -> NEW.matcher(it).matches()).isPresent();
  }

  private boolean isNew(Referent one) {
    return named.stream().anyMatch(body -> body.entity().key().equals(one.entity().key()));
  }

  private boolean isNaming(DefinitePhrase phrase) {
    return named.stream().anyMatch(one -> one.phrase() == phrase.span().start());
  }

  /** "Its" in "the combined company will have its head office in Leeds". */
  private static Optional<DefinitePhrase> owner(SentenceTree tree, int word) {
    int owned = tree.lower(word).equals("its") ? tree.head(word) : SentenceTree.ROOT;
    int verb = owned == SentenceTree.ROOT ? SentenceTree.ROOT : tree.head(owned);
    return verb == SentenceTree.ROOT
        ? Optional.empty()
        : Grammar.subject(tree, verb)
            .filter(subject -> subject < word && tree.pos(subject) == PartOfSpeech.NOUN)
            .flatMap(subject -> DefinitePhrase.at(tree, subject));
  }

  private Optional<Referent> owned(SentenceTree tree, int word, DefinitePhrase owner) {
    return isNaming(owner)
        ? Optional.empty()
        : named("the " + owner.words())
            .or(() -> isUnspokenOf(tree, tree.headOf(owner.span())) ? again(owner) : none())
            .map(e -> new Referent(tree.span(word), e, Referent.Kind.PRONOMINAL, CONFIDENCE));
  }

  private static Optional<Entity> none() {
    return Optional.empty();
  }

  /** Where the text gives it its name, the phrase stays. */
  private Optional<Referent> meant(SentenceTree tree, int word) {
    return Optional.of(word)
        .filter(noun -> tree.referent(noun).isEmpty() || isUnspokenOf(tree, noun))
        .flatMap(noun -> DefinitePhrase.at(tree, noun))
        .filter(phrase -> !isNaming(phrase))
        .flatMap(
            phrase ->
                named(tree.anaphora().thing(word).orElse("the " + phrase.words()))
                    .or(() -> again(phrase))
                    .map(e -> new Referent(phrase.span(), e, Referent.Kind.NOMINAL, CONFIDENCE)));
  }

  /**
   * "The enlarged company will be the largest. The company": not one that the text has not named
   * since.
   */
  private boolean isUnspokenOf(SentenceTree tree, int noun) {
    int end = tree.span(noun).start();
    String before = text.substring(Math.max(0, end - FAR), end);
    Matcher last = LAST.matcher(before);
    return tree.lower(noun - 1).equals("the")
        && BODIES.contains(tree.lower(noun))
        && last.find()
        && tree.referent(noun)
            .map(Referent::entity)
            .filter(one -> one.is(EntityType.ORGANIZATION))
            .filter(one -> isUnnamed(one, before.substring(last.end())))
            .isPresent();
  }

  private static boolean isUnnamed(Entity body, String words) {
    return body.names().stream().noneMatch(words::contains) && !words.contains(body.label());
  }

  /** "The company", where the text has called nothing else a company since. */
  private Optional<Entity> again(DefinitePhrase phrase) {
    if (!phrase.isOneWord() || phrase.isPointing() || !BODIES.contains(phrase.noun())) {
      return Optional.empty();
    }
    int from = Math.max(0, phrase.span().start() - FAR);
    String before = text.substring(from, phrase.span().start());
    Matcher last = LAST.matcher(before);
    boolean isSame =
        last.find()
            && !before
                .substring(last.end())
                .matches("(?s).*(?<!\\b[Tt]he )\\b" + phrase.noun() + "\\b.*");
    return isSame ? named.stream().map(Named::entity).findFirst() : Optional.empty();
  }

  /** "The new company" is called by the same name as "the combined company". */
  private Optional<Entity> named(String words) {
    Matcher phrase = NEW.matcher(words);
    return phrase.matches()
        ? named.stream()
            .filter(one -> one.isCalled(phrase.group(1), phrase.group(2)))
            .map(Named::entity)
            .findFirst()
        : Optional.empty();
  }
}
