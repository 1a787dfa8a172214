package org.annals.label;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.tree.SentenceTree;

/** The words for a noun behind a preposition: "the foot of the bridge", "twice the salary". */
final class NounWords {
  /** Holds tables that are read once. */
  private static final Described DESCRIBED = new Described();

  private static final Set<String> MULTIPLES = Set.of("twice", "thrice", "half", "double");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> NAMES = Set.of("appos", "flat", "nmod:desc");

  /** "An apprentice in 1998", but not "a law passed in 2003": the time is told apart. */
  private static final Pattern IN_YEAR = Pattern.compile("(?<!e[dn]) in (?:1[0-9]{3}|20[0-9]{2})$");

  private static final Pattern BARE_TITLE = Pattern.compile("(?:Mrs?|Ms|Dr|Sir)\\.?");

  private final SentenceTree tree;
  private final int verb;

  /** Of nouns in the clause of a verb. */
  NounWords(SentenceTree tree, int verb) {
    this.tree = tree;
    this.verb = verb;
  }

  /** With the article that words for those who take part leave out: "the foot of the bridge". */
  Optional<String> words(int noun) {
    return tree.anaphora().thing(noun).or(() -> own(noun));
  }

  private Optional<String> own(int noun) {
    int before = Described.first(tree, noun) - 1;
    boolean isLed = before >= 0 && ARTICLES.contains(tree.lower(before));
    String article = isLed ? multiple(before) + tree.lower(before) : "";
    return DESCRIBED
        .part(tree, noun, verb, List.of())
        .filter(words -> !BARE_TITLE.matcher(words).matches())
        .map(words -> IN_YEAR.matcher(words).replaceFirst(""))
        .map(
            words ->
                (article + ' ' + words + name(noun, words) + NameLists.more(tree, noun, words))
                    .strip());
  }

  /** The same with the clause behind them that says which one is meant. */
  String whole(int noun, String words) {
    return Described.whole(tree, noun, verb, words);
  }

  /** "At twice the salary". */
  private String multiple(int article) {
    boolean isMore = article > 0 && MULTIPLES.contains(tree.lower(article - 1));
    return isMore ? tree.lower(article - 1) + ' ' : "";
  }

  /** "The Danish shipping line Acme", "under the name Acme". */
  private String name(int noun, String words) {
    return tree.children(noun, NAMES).stream()
        .filter(child -> child > noun)
        .flatMap(child -> tree.referent(child).stream())
        .map(name -> name.entity().label())
        .filter(name -> !words.contains(name))
        .findFirst()
        .map(name -> ' ' + name)
        .orElse("");
  }
}
