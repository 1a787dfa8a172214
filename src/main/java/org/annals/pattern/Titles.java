package org.annals.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.name.EntityType;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.Span;
import org.annals.tree.SentenceTree;

/** The titles of works that stand in quotation marks in a sentence. */
final class Titles {
  private static final String OPENING = "\u201C\u00AB\u201E";
  private static final String CLOSING = "\u201D\u00BB";
  private static final Set<String> ENDING = Set.of(",", ".");
  private static final int WORDS = 12;

  /** Words of more than three letters that titles write small. */
  private static final Set<String> SMALL =
      Set.of(
          "from", "with", "into", "upon", "over", "than", "that", "about", "against", "under",
          "between", "among", "through", "after", "before", "toward", "towards", "without");

  /** What a title without quotation marks writes small between its words. */
  private static final Set<String> JOINING =
      Set.of("of", "the", "and", "a", "an", "in", "on", "for", "to", "at", "from", "with", "under");

  private static final Set<EntityType> THINGS = Set.of(EntityType.EVENT, EntityType.LAW);

  /** Small words inside of the names of people. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "do", "dos", "du", "del", "della", "la", "le", "van", "von", "der",
          "den", "zu", "al", "el", "bin", "ibn", "y", "e");

  private final SentenceTree tree;
  private final List<Quoted> titles;

  Titles(SentenceTree tree) {
    this.tree = tree;
    this.titles = read(tree);
  }

  /** The words inside of two marks, from the first to the last. */
  private record Quoted(int first, int last) {}

  private static List<Quoted> read(SentenceTree tree) {
    List<Quoted> titles = new ArrayList<>();
    int open = -1;
    for (int word = 0; word < tree.size(); word++) {
      String mark = tree.surface(word);
      boolean isPlain = mark.equals("\"");
      if (open >= 0 && (isPlain || CLOSING.contains(mark))) {
        int last = ENDING.contains(tree.surface(word - 1)) ? word - 2 : word - 1;
        if (isTitle(tree, open + 1, last)) {
          titles.add(new Quoted(open + 1, last));
        }
        open = -1;
      } else if (isPlain || OPENING.contains(mark)) {
        open = word;
      }
    }
    return titles;
  }

  private static boolean isTitle(SentenceTree tree, int first, int last) {
    if (last < first || last - first >= WORDS || !isGreat(tree.surface(first))) {
      return false;
    }
    for (int word = first; word <= last; word++) {
      String surface = tree.surface(word);
      if (Character.isLowerCase(surface.codePointAt(0))
          && surface.length() > 3
          && !SMALL.contains(surface)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGreat(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
  }

  /** The title that this word belongs to. */
  Optional<Span> around(int word) {
    return titles.stream()
        .filter(title -> title.first() <= word && word <= title.last())
        .findFirst()
        .map(this::span);
  }

  /** The title that begins right behind this word, a comma or colon between them at most. */
  Optional<Span> behind(int word) {
    String next = tree.lower(word + 1);
    int mark = next.equals(",") || next.equals(":") ? word + 2 : word + 1;
    return titles.stream().filter(title -> title.first() == mark + 1).findFirst().map(this::span);
  }

  /**
   * What somebody is called: the words in quotation marks, else the capitalised words that the word
   * belongs to.
   */
  Optional<Span> called(int word) {
    return around(word).or(() -> capitals(word));
  }

  private Optional<Span> capitals(int word) {
    if (!isGreat(tree.surface(word)) || word == 0) {
      return Optional.empty();
    }
    int first = word;
    int last = word;
    while (first > 1 && isGreat(tree.surface(first - 1))) {
      first--;
    }
    while (last + 1 < tree.size() && isGreat(tree.surface(last + 1))) {
      last++;
    }
    boolean isQuotedThe =
        tree.lower(first - 1).equals("the") && first > 1 && isMark(tree.surface(first - 2));
    return Optional.of(span(new Quoted(isQuotedThe ? first - 1 : first, last)));
  }

  private static boolean isMark(String word) {
    return word.equals("\"") || OPENING.contains(word);
  }

  /**
   * The capitalised words right behind a word that names a kind of work: "the novel The Long Road".
   * Names of people, bodies and places are no titles.
   */
  Optional<Span> plainBehind(int word) {
    int first = tree.lower(word + 1).equals(",") ? word + 2 : word + 1;
    int last = lastOf(first);
    return last > first && !isNamed(word + 1 == first, first, last)
        ? Optional.of(span(new Quoted(first, last)))
        : whole(word);
  }

  /**
   * Whether the words are the name of somebody or of a place. Right behind a kind of work that is
   * somebody's, what is the name of a happening or law elsewhere is a title: "her book The Quiet
   * Revolution".
   */
  private boolean isNamed(boolean isRightBehind, int first, int last) {
    return !endsOnPlace(first, last)
        && IntStream.rangeClosed(first, last)
            .filter(tree::isInName)
            .anyMatch(at -> !isRightBehind || !isThing(at));
  }

  /** "Launched on the Clyde": the place is told of in a title that goes on before it. */
  private boolean endsOnPlace(int first, int last) {
    return IntStream.range(first, last).noneMatch(tree::isInName)
        && IntStream.range(first + 1, last).anyMatch(at -> JOINING.contains(tree.surface(at)))
        && tree.referents().stream()
            .filter(name -> name.span().overlaps(tree.span(last)))
            .anyMatch(name -> name.entity().is(EntityType.PLACE));
  }

  private boolean isThing(int at) {
    return tree.referents().stream()
        .filter(name -> name.span().overlaps(tree.span(at)))
        .allMatch(name -> THINGS.contains(name.entity().key().type()));
  }

  /**
   * The title of a foreign work between commas: "his only novel, Le acque ferme, here". It is one
   * name by the tree, and no English word stands in it.
   */
  private Optional<Span> whole(int word) {
    int first = tree.lower(word + 1).equals(",") ? word + 2 : word + 1;
    int last = first;
    while (last + 1 < tree.size() && tree.head(last + 1) == first && tree.isA(last + 1, "flat")) {
      last++;
    }
    boolean isForeign =
        isTitleWord(first) && IntStream.rangeClosed(first + 1, last).anyMatch(this::isSmall);
    boolean isClosed = last + 1 < tree.size() && tree.surface(last + 1).matches("[,.;(]");
    return isForeign && isClosed ? Optional.of(span(new Quoted(first, last))) : Optional.empty();
  }

  private boolean isSmall(int at) {
    return Character.isLowerCase(tree.surface(at).codePointAt(0))
        && !PARTICLES.contains(tree.surface(at));
  }

  /**
   * The title that the word is part of, where what stands behind shows it to be one: "The Long Road
   * (1950)", "The Long Road, a book about".
   */
  Optional<Span> plainAround(int word) {
    if (!isTitleWord(word) || tree.isInName(word)) {
      return Optional.empty();
    }
    int first = firstOf(word);
    int last = lastOf(first);
    boolean isTitle =
        last > first
            && IntStream.rangeClosed(first, last).noneMatch(tree::isInName)
            && new TitleSigns(tree).show(word, first, last);
    return isTitle ? Optional.of(span(new Quoted(first, withSubtitle(last)))) : Optional.empty();
  }

  private int firstOf(int word) {
    int first = word;
    while (first > 0 && (isTitleWord(first - 1) || isJoining(first - 1))) {
      first--;
    }
    return first;
  }

  /** "The Long Road: A Life". */
  private int withSubtitle(int last) {
    boolean goesOn =
        tree.surface(last + 1).equals(":") && last + 2 < tree.size() && isTitleWord(last + 2);
    return goesOn ? lastOf(last + 2) : last;
  }

  /**
   * The title between commas that this word opens, where it is told of a work: "a book on churches,
   * Stone and Salt, which".
   */
  Optional<Span> between(int word) {
    int last = lastOf(word);
    boolean isTitle =
        last > word
            && isTitleWord(word)
            && tree.pos(word) != PartOfSpeech.ADJ
            && tree.lower(word - 1).equals(",")
            && last + 1 < tree.size()
            && tree.surface(last + 1).matches("[,.;(]")
            && IntStream.rangeClosed(word, last).noneMatch(tree::isInName);
    return isTitle ? Optional.of(span(new Quoted(word, last))) : Optional.empty();
  }

  /** The capitalised words from this one or the article before it, beside a title: "and Home". */
  Optional<Span> beside(int word) {
    int first = tree.surface(word - 1).matches("The|An?") ? word - 1 : word;
    while (first > 0 && isTitleWord(first - 1) && !tree.lower(first - 1).equals("and")) {
      first--;
    }
    int last = lastOf(first);
    return last > first && IntStream.rangeClosed(first, last).noneMatch(tree::isInName)
        ? Optional.of(span(new Quoted(first, last)))
        : Optional.empty();
  }

  private boolean isJoining(int at) {
    return JOINING.contains(tree.surface(at)) && at > 0 && isTitleWord(at - 1);
  }

  /** The last word of the title that goes on from here; the word before it where none does. */
  private int lastOf(int first) {
    int last = first - 1;
    for (int at = first; at < tree.size() && at - first < WORDS && goesOn(first, at); at++) {
      last = isTitleWord(at) ? at : last;
    }
    return last;
  }

  private boolean goesOn(int first, int at) {
    return isTitleWord(at) || (at > first && JOINING.contains(tree.surface(at)));
  }

  private boolean isTitleWord(int at) {
    return isGreat(tree.surface(at)) && !tree.surface(at).chars().allMatch(Character::isDigit);
  }

  private Span span(Quoted title) {
    return new Span(tree.span(title.first()).start(), tree.span(title.last()).end());
  }
}
