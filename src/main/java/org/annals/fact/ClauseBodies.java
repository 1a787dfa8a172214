package org.annals.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.fact.TitleReader.Title;
import org.annals.name.EntityClass;
import org.annals.pattern.TreeMatcher;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.text.DataFile;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * The body of an office that the clause around it names: "joined Acme, where he became chairman",
 * "at Acme she was head of sales", "moved to Acme as chief engineer".
 */
final class ClauseBodies {
  private static final Set<String> BODIES = Set.of("Organization", "Facility");
  private static final Set<String> MOVING =
      Set.of("move", "go", "return", "come", "transfer", "switch", "defect", "belong");

  /** "The university where she qualified as a doctor": not whom she works for. */
  private static final String LEARNING = "qualify";

  private static final Set<String> HIRING =
      Set.of("employ", "engage", "hire", "poach", "recruit", "retain", "sign");
  private static final Set<String> WORKING = Set.of("remain", "sign", "start", "stay", "work");

  /** A school for the young, and not "the Business School", "the School of Art". */
  private static final Pattern PUPILS =
      Pattern.compile(
          "(?<!Business|Medical|Law|Graduate|Drama|Film|Divinity|Nursing) School(?! of\\b)"
              + "|Gymnasium|Lyc\u00e9e");

  private static final Set<String> HOUSES =
      DataFile.groups("/facts/bodies.txt").getOrDefault("body", Set.of());

  private final SentenceTree tree;
  private final TreeMatcher matcher;

  ClauseBodies(SentenceTree tree, TreeMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
  }

  /** The body; nothing where the office is of something else that has no name. */
  Optional<Referent> of(int noun, Title title, Bearer bearer) {
    int verb = bearer.told();
    boolean isOfAnother =
        tree.children(noun, Set.of("nmod", "nmod:poss")).stream()
            .anyMatch(of -> of < noun || tree.child(of, "det").isPresent());
    if (isOfAnother || bearer.isNaming()) {
      return Optional.empty();
    }
    Optional<Referent> where = tree.lemma(verb).equals(LEARNING) ? Optional.empty() : where(verb);
    return where
        .or(
            () ->
                only(matcher.below(verb, "obl", Set.of("at"), BODIES), title)
                    .filter(body -> !isOfPupils(body, title)))
        .or(() -> moved(verb, noun, title));
  }

  /** "At Leeds Grammar School she was a keen swimmer": she learned there. */
  static boolean isOfPupils(Referent body, Title title) {
    return title.held().flatMap(held -> held.title().bond()).isEmpty()
        && PUPILS.matcher(body.entity().label()).find();
  }

  /** "Acme, where he was chairman": the name right before the clause. */
  private Optional<Referent> where(int verb) {
    Optional<Integer> where =
        tree.children(verb, Set.of("advmod")).stream()
            .filter(word -> tree.lower(word).equals("where"))
            .findFirst();
    return where.flatMap(
        word ->
            Stream.concat(Stream.of(tree.head(verb)), before(word))
                .filter(head -> head != SentenceTree.ROOT && head < word)
                .flatMap(head -> tree.referent(head).stream())
                .filter(ClauseBodies::isHouse)
                .findFirst());
  }

  /** The last noun with a name before a comma and this word. */
  private Stream<Integer> before(int where) {
    return IntStream.iterate(where - 1, word -> word >= 0, word -> word - 1)
        .filter(word -> tree.referent(word).isPresent())
        .limit(1)
        .boxed();
  }

  /** "Moved to Acme as", "joined Acme as", "was hired by Acme as", "worked for Acme as". */
  private Optional<Referent> moved(int verb, int noun, Title title) {
    if (!tree.hasChild(noun, "case", Set.of("as")) || verb > noun) {
      return Optional.empty();
    }
    String does = tree.lemma(verb);
    if (MOVING.contains(does)) {
      return only(matcher.below(verb, "obl", Set.of("to"), BODIES), title);
    }
    if (does.equals("join")) {
      return only(matcher.below(verb, "obj", Set.of(), BODIES), title);
    }
    if (HIRING.contains(does) && tree.child(verb, "aux:pass").isPresent()) {
      return only(matcher.below(verb, "obl", Set.of("by"), BODIES), title);
    }
    return WORKING.contains(does)
        ? only(matcher.below(verb, "obl", Set.of("for", "with"), BODIES), title)
        : Optional.empty();
  }

  private Optional<Referent> only(List<Referent> bodies, Title title) {
    return bodies.size() == 1
        ? bodies.stream()
            .filter(ClauseBodies::isHouse)
            .filter(body -> body.span().end() <= tree.span(title.first()).start())
            .findFirst()
        : Optional.empty();
  }

  /** Whether people work there: "Stonegate Library", but not "Wembley Stadium". */
  static boolean isHouse(Referent body) {
    return body.entity().entityClass() == EntityClass.FACILITY
        ? isHouse(body.entity().label())
        : OfficeBodies.isBody(body);
  }

  /** Whether a name is of a house: "Museum of the Sea", "Leeds Library", "Leeds Museum of Art". */
  static boolean isHouse(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String owner = lower.contains(" of ") ? lower.substring(0, lower.indexOf(" of ")) : lower;
    return HOUSES.contains(last(lower))
        || HOUSES.contains(last(owner))
        || HOUSES.contains(lower.split(" ", 2)[0]);
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
