package org.annals.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.attribution.Stance;
import org.annals.clause.Phrases;
import org.annals.quantity.Quantity;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/** The words for a participant that has no name: "three students", "Anna Berg's brother". */
public final class Described {
  private static final int LONGEST = 90;

  /** What stands between the first word of a phrase and its noun. */
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss", "advmod", "nmod:desc", "goeswith");

  /** What follows the noun and says which one is meant. */
  private static final Set<String> BEHIND =
      Set.of("nmod", "flat", "compound", "nummod", "fixed", "nmod:desc", "acl", "amod");

  private static final Pattern ARTICLE = Pattern.compile("^the ");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Set<PartOfSpeech> JOINING =
      Set.of(PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ, PartOfSpeech.PUNCT);

  private static final Set<String> POSSESSIVES =
      Set.of("my", "our", "your", "his", "her", "its", "their", "whose");

  private static final Set<String> TAKING =
      Set.of("buy", "purchase", "acquire", "borrow", "receive", "take", "steal", "obtain");

  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> SIGNS = Set.of("$", "£", "€", "¥", "us$", "a$", "₹");
  private static final Set<String> NONE = Set.of("no", "neither");
  private static final Set<String> TIMES = DataFile.words("/dating/time-units.txt");
  private static final Set<String> EACH = Set.of("a", "an", "per");
  private static final Set<String> PERSONAL = Set.of("me", "us", "him", "them", "you", "it");

  private final BareMeasures measures = new BareMeasures();
  private final BesideTitle beside = new BesideTitle();
  private final PlainWords plain = new PlainWords();

  /**
   * None for pronouns, stretches of time, sums of money, and what hangs on an unknown "his".
   *
   * @param verb of the event; a clause of this verb says nothing more of the noun
   */
  public Optional<String> words(SentenceTree tree, int noun, int verb, List<Quantity> counted) {
    return tree.anaphora()
        .thing(noun)
        .map(thing -> ARTICLE.matcher(thing).replaceFirst(""))
        .or(() -> own(tree, noun, verb, counted));
  }

  /** The same; of a subject or object of the verb also what says less. */
  public Optional<String> part(SentenceTree tree, int noun, int verb, List<Quantity> counted) {
    return words(tree, noun, verb, counted).or(() -> plain.of(tree, noun, verb, counted));
  }

  /** These words of a noun with the clause behind them that says which one is meant. */
  public static String whole(SentenceTree tree, int noun, int verb, String words) {
    int last = last(tree, noun, verb);
    return words.endsWith(tree.surface(last))
        ? WhichOne.of(tree, noun, last, verb).map(more -> words + ' ' + more).orElse(words)
        : words;
  }

  /** The words from one to another around a word, so that they can be read alone. */
  public static String stretch(SentenceTree tree, int word, int first, int last) {
    return PhraseText.of(tree, word, first, last);
  }

  private Optional<String> own(SentenceTree tree, int noun, int verb, List<Quantity> counted) {
    Optional<String> title = beside.of(tree, noun);
    Optional<ApposedName.Found> name =
        title.isPresent() ? Optional.empty() : ApposedName.of(tree, noun);
    if (isOfUnknown(tree, noun) && (title.isPresent() || name.isPresent())) {
      return title.or(() -> name.map(ApposedName.Found::written));
    }
    Optional<Wording> part =
        PartWords.of(tree, noun, new Wording(tree, Strangers.of(Stance.ASSERTED, noun)));
    if (part.isPresent()) {
      return part.map(Wording::toString).map(text -> ARTICLE.matcher(text).replaceFirst(""));
    }
    if (isLeftOut(tree, noun, counted)) {
      return Optional.empty();
    }
    int own = first(tree, noun);
    int first = tree.lower(own - 1).equals("neither") ? own - 1 : own;
    int last = name.isPresent() ? noun : last(tree, noun, verb);
    return Optional.of(PhraseText.of(tree, noun, first, last))
        .map(text -> title.map(t -> text + ", " + t).orElse(text))
        .map(text -> name.map(n -> n.behind(text)).orElse(text))
        .filter(text -> text.length() > 1);
  }

  private boolean isLeftOut(SentenceTree tree, int noun, List<Quantity> counted) {
    return !isNoun(tree, noun)
        || tree.referent(noun).isPresent()
        || measures.is(tree, noun, counted)
        || isOfUnknown(tree, noun)
        || tree.hasChild(noun, "det", NONE)
        || isSumOfOther(tree, noun, counted);
  }

  /** "Paid us 198 kroner a share": words that are no one's or of more than one. */
  static boolean isSumOfOther(SentenceTree tree, int noun, List<Quantity> counted) {
    return isPrice(tree, noun, counted) || runsTogether(tree, noun, counted);
  }

  /** "Fined Bo Li 200 dollars". */
  private static boolean isNameBeforeSum(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("compound")).stream()
        .anyMatch(
            name ->
                tree.isInName(name)
                    && tree.children(noun, Set.of("nummod")).stream().anyMatch(n -> n > name));
  }

  /** "198 kroner a share": neither the sum nor what it is for. */
  private static boolean isPrice(SentenceTree tree, int noun, List<Quantity> counted) {
    return isRate(tree, noun)
        || (noun + 2 < tree.size() && isRate(tree, noun + 2) && !isYearly(tree, noun, counted))
        || isNameBeforeSum(tree, noun);
  }

  /** "Makes 95,000 bicycles a year". */
  private static boolean isYearly(SentenceTree tree, int noun, List<Quantity> counted) {
    return TIMES.contains(tree.lemma(noun + 2))
        && counted.stream().anyMatch(q -> !q.isCurrency() && q.head() == noun);
  }

  /** "A plan to cut 400 jobs" cuts none itself. */
  public static boolean isPurpose(SentenceTree tree, int verb, int noun) {
    return tree.isA(verb, "acl")
        && tree.head(verb) == noun
        && tree.hasChild(verb, "mark", Set.of("to"));
  }

  private static boolean isNoun(SentenceTree tree, int word) {
    return switch (tree.pos(word)) {
      case NOUN -> true;
      case PROPN -> !tree.isInName(word);
      case ADJ -> tree.child(word, "det").isPresent() || Members.isOfNoun(tree, word);
      default -> Members.isOfNoun(tree, word);
    };
  }

  private static boolean isOfUnknown(SentenceTree tree, int noun) {
    return tree.children(noun, Set.of("nmod:poss")).stream()
        .anyMatch(word -> isUnknown(tree, word));
  }

  /** Whether nothing is known of whose a possessive says it is. */
  static boolean isUnknown(SentenceTree tree, int word) {
    return POSSESSIVES.contains(tree.lower(word))
        && tree.referent(word).isEmpty()
        && tree.anaphora().group(word).isEmpty();
  }

  /** "198 kroner a share". */
  private static boolean isRate(SentenceTree tree, int noun) {
    return noun > 1
        && EACH.contains(tree.lower(noun - 1))
        && tree.pos(noun - 2) == PartOfSpeech.NOUN
        && tree.child(noun - 2, "nummod").isPresent();
  }

  /** "Paid us 140 million pula" as one phrase: two take part in it, or a sum. */
  private static boolean runsTogether(SentenceTree tree, int noun, List<Quantity> counted) {
    int first = first(tree, noun);
    return IntStream.range(first, noun)
        .anyMatch(
            word ->
                PERSONAL.contains(tree.lower(word))
                    || counted.stream().anyMatch(q -> isSum(tree, q, word)));
  }

  private static boolean isSum(SentenceTree tree, Quantity quantity, int word) {
    return quantity.isCurrency()
        && quantity.head() == word
        && !tree.lower(word).equals(tree.lemma(word));
  }

  static int first(SentenceTree tree, int noun) {
    int first = noun;
    while (first > 0
        && tree.isWithin(first - 1, noun)
        && BEFORE.contains(tree.relation(branch(tree, first - 1, noun)))
        && (tree.pos(first - 1) != PartOfSpeech.ADP || Phrases.isOfNumber(tree, first - 1))
        && reaches(tree, first - 1, noun)) {
      first--;
    }
    while (first < noun && isDropped(tree, first)) {
      first++;
    }
    return SIGNS.contains(tree.lower(first - 1)) ? first - 1 : first;
  }

  private static boolean isDropped(SentenceTree tree, int word) {
    if (Phrases.isOfNumber(tree, word)) {
      return false;
    }
    if (Phrases.isTime(tree, word)) {
      return true;
    }
    if (isOfOwner(tree, word)) {
      return false;
    }
    boolean loose =
        tree.relation(word).equals("advmod") && tree.pos(tree.head(word)) == PartOfSpeech.NOUN;
    return loose || ARTICLES.contains(tree.lower(word)) || JOINING.contains(tree.pos(word));
  }

  /** "The company's shares", where it is known which company. */
  private static boolean isOfOwner(SentenceTree tree, int article) {
    int owner = tree.head(article);
    return owner != SentenceTree.ROOT
        && tree.isA(owner, "nmod:poss")
        && ARTICLES.contains(tree.lower(article))
        && tree.referent(owner)
            .filter(r -> r.kind() == Referent.Kind.NOMINAL)
            .filter(r -> r.span().start() == tree.span(article).start())
            .isPresent();
  }

  static int last(SentenceTree tree, int noun, int verb) {
    int first = first(tree, noun);
    int last = noun;
    while (last + 1 < tree.size()
        && follows(tree, last + 1, noun, verb)
        && reaches(tree, first, last + 1)) {
      last++;
    }
    boolean isCut = last + 1 < tree.size() && follows(tree, last + 1, noun, verb);
    return PhraseEnds.of(tree, noun, last, isCut);
  }

  private static boolean follows(SentenceTree tree, int word, int noun, int verb) {
    return tree.isWithin(word, noun)
        && (!tree.lower(word).equals(",") || OfSeveral.is(tree, word, noun, LONGEST))
        && branch(tree, word, noun) != verb
        && !isSeller(tree, branch(tree, word, noun), noun)
        && !isPaid(tree, branch(tree, word, noun), noun)
        && !PhraseEnds.isOfVerb(tree, branch(tree, word, noun), noun)
        && BEHIND.contains(tree.relation(branch(tree, word, noun)));
  }

  /** "Bought the field from the estate", whatever the tree hangs it on. */
  private static boolean isSeller(SentenceTree tree, int branch, int noun) {
    return tree.isA(noun, "obj")
        && TAKING.contains(tree.lemma(tree.head(noun)))
        && tree.hasChild(branch, "case", Set.of("from"));
  }

  /** "Sold to a chain for $9 million", whatever the tree hangs the sum on. */
  private static boolean isPaid(SentenceTree tree, int branch, int noun) {
    return !tree.isA(noun, "nsubj")
        && tree.hasChild(branch, "case", FOR)
        && SIGNS.contains(tree.lower(branch));
  }

  private static boolean reaches(SentenceTree tree, int first, int last) {
    return tree.span(last).end() - tree.span(first).start() <= LONGEST;
  }

  /** The child of the noun under which a word hangs. */
  private static int branch(SentenceTree tree, int word, int noun) {
    int at = word;
    while (tree.head(at) != noun) {
      at = tree.head(at);
    }
    return at;
  }
}
