package org.annals.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.name.EntityClass;
import org.annals.text.DataFile;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Of which body an office is that a document tells without one, where it speaks of one body of the
 * kind far more than of any other: "chief executive Ana Roe" in a story about Acme.
 */
final class TopicOffices {
  private static final Set<EntityClass> OF_STATE =
      Set.of(
          EntityClass.GOVERNMENT_BODY,
          EntityClass.COURT,
          EntityClass.LEGISLATURE,
          EntityClass.MILITARY);

  private static final double CONFIDENCE = 0.8;

  static final Set<Relation> PLACING =
      Set.of(Relation.WORKS_FOR, Relation.LEADS, Relation.MEMBER_OF);

  /** "The company's managing director", "new chief executive". */
  private static final Pattern OWNER =
      Pattern.compile(
          "^(?:the"
              + " )?(?:(?:(?:new|its|acting|interim|present|current|longtime|long-time|long-serving)|(?:company|firm|group|bank|trust|hospital|agency"
              + "|authority|club|union|school|college|university|society|charity|paper|newspaper|airline|manufacturer|brewer|producer|maker|retailer|society|association)['\u2019]s)"
              + " )+");

  private static final Pattern NAMED =
      Pattern.compile(
          "^(?<owner>\\p{Lu}[\\p{L}&-]*(?: \\p{Lu}[\\p{L}&-]*)*)['\u2019]s (?=\\p{Ll})");

  /** "The baths' former manager": of what is no body of the kind. */
  private static final Pattern OF_MANY = Pattern.compile("\\p{Ll}s['\u2019] ");

  private static final List<Office> OFFICES =
      DataFile.lines("/facts/topic-offices.txt").stream().map(Office::of).toList();

  private final List<SentenceTree> trees;
  private final TopicBodies bodies;
  private final TopicDoubts doubts;
  private final Optional<Entity> own;

  TopicOffices(List<SentenceTree> trees) {
    this.trees = trees;
    this.bodies = new TopicBodies(trees);
    this.doubts = new TopicDoubts(trees);
    this.own = OwnVoice.of(trees);
  }

  /**
   * Offices that a kind of body has.
   *
   * @param bodies the classes of such bodies, by local name
   */
  private record Office(Set<String> bodies, Relation relation, Set<String> words) {
    /** Whether it is one of a body only where the whole text is an entry about that. */
    boolean isOfTitle() {
      return bodies.contains("title");
    }

    /** Whether it is one of the body that says "we". */
    boolean isOfOwn() {
      return bodies.contains("own");
    }

    boolean isOf(Value value) {
      return value instanceof Value.Of(Entity body)
          && bodies.contains(body.entityClass().localName());
    }

    /** Whether it may be one of any body, where the text speaks of no other. */
    boolean isOfAny() {
      return bodies.contains("any");
    }

    /** Whether it is one of the offices, or any of a kind: "@director", "head of @". */
    boolean isSaid(String office) {
      int last = office.lastIndexOf(' ') + 1;
      int of = office.indexOf(" of ") + " of ".length();
      return words.contains(office)
          || (last > 0
              && words.contains("@" + office.substring(last))
              && !words.contains("!" + office.substring(0, office.indexOf(' '))))
          || (of == last && words.contains(office.substring(0, of) + "@"));
    }

    static Office of(String line) {
      String[] cells = line.split("\t", -1);
      return new Office(
          Set.of(cells[0].split("[|]")), Relation.of(cells[1]), Set.of(cells[2].split("[|]")));
    }
  }

  List<Statement> following(List<Statement> statements) {
    Map<Value, List<Statement>> placed =
        statements.stream()
            .filter(statement -> PLACING.contains(statement.relation()))
            .filter(statement -> statement.period().until().isEmpty())
            .collect(Collectors.groupingBy(Statement::subject));
    List<Statement> found = new ArrayList<>();
    for (Office office : OFFICES) {
      List<Statement> open =
          statements.stream()
              .filter(statement -> isOf(office, statement))
              .filter(one -> isOpen(office, one, placed.getOrDefault(one.subject(), List.of())))
              .toList();
      for (Statement one : open) {
        founded(office, one, statements)
            .or(() -> body(office, one).flatMap(it -> doubts.checked(one, it, office.bodies())))
            .map(body -> one.implying(office.relation(), new Value.Of(body), CONFIDENCE))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether none of these says of which body the office is: none of the kind, nor beside it. */
  private static boolean isOpen(Office office, Statement role, List<Statement> placed) {
    return placed.stream()
        .noneMatch(
            one ->
                office.isOf(one.object())
                    || (!isChosen(one.object())
                        && (office.isOfTitle()
                            || office.isOfAny()
                            || office.isOfOwn()
                            || one.evidence().equals(role.evidence()))));
  }

  /** Whether one is in it beside his work. */
  private static boolean isChosen(Value body) {
    return body instanceof Value.Of(Entity of)
        && (of.entityClass() == EntityClass.LEGISLATURE
            || of.entityClass() == EntityClass.POLITICAL_PARTY);
  }

  /** The one body of the kind that the holder is told to have founded. */
  private static Optional<Entity> founded(
      Office office, Statement role, List<Statement> statements) {
    List<Entity> all =
        statements.stream()
            .filter(one -> one.relation().term().equals("foundedBy") && one.isAsserted())
            .filter(one -> one.object().equals(role.subject()))
            .flatMap(one -> one.subject() instanceof Value.Of(Entity it) ? Stream.of(it) : none())
            .filter(it -> office.bodies().contains(it.entityClass().localName()))
            .distinct()
            .toList();
    boolean isClear =
        all.size() == 1
            && office.relation().equals(Relation.LEADS)
            && !role.period().isKnown()
            && owner(role).isEmpty();
    return isClear ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private static Stream<Entity> none() {
    return Stream.empty();
  }

  private Optional<Entity> body(Office office, Statement role) {
    if (isOfWhat(role) || isKnownPresident(role)) {
      return Optional.empty();
    }
    if (office.isOfOwn()) {
      return own.filter(body -> !isOfState(role, body));
    }
    if (office.isOfTitle()) {
      return bodies.title().filter(body -> !isOfState(role, body));
    }
    if (office.isOfAny()) {
      return isDefinite(role) ? bodies.only(role.evidence()) : Optional.empty();
    }
    Optional<String> owner = owner(role);
    return owner.isPresent()
        ? named(owner.get(), office.bodies())
        : bodies.of(office.bodies(), office.relation(), isOwned(role), role.evidence());
  }

  /** "President Jane Roe", in an entry about an agency or a court. */
  private static boolean isOfState(Statement role, Entity body) {
    return OF_STATE.contains(body.entityClass()) && isPresident(role);
  }

  /** "President Jane Roe", of somebody known to all: of a country. */
  static boolean isKnownPresident(Statement role) {
    return isPresident(role)
        && role.subject() instanceof Value.Of(Entity holder)
        && holder.known().isPresent();
  }

  private static boolean isPresident(Statement role) {
    return role.object().equals(new Value.Words("President"));
  }

  private static boolean isOf(Office office, Statement statement) {
    return statement.relation().equals(Relation.ROLE)
        && statement.object() instanceof Value.Words(String words)
        && !OF_MANY.matcher(words).find()
        && office.isSaid(office(NAMED.matcher(words).replaceFirst("")));
  }

  private static String office(String words) {
    return OWNER.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /** The name in "Southern Strait's chief executive". */
  private static Optional<String> owner(Statement role) {
    return role.object() instanceof Value.Words(String words)
        ? Optional.of(NAMED.matcher(words)).filter(Matcher::find).map(owner -> owner.group("owner"))
        : Optional.empty();
  }

  /** The one body of these classes whose name begins so. */
  private Optional<Entity> named(String owner, Set<String> classes) {
    List<Entity> all =
        trees.stream()
            .flatMap(tree -> tree.referents().stream())
            .map(Referent::entity)
            .filter(entity -> classes.contains(entity.entityClass().localName()))
            .filter(entity -> entity.label().startsWith(owner + " "))
            .distinct()
            .toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /**
   * "The observatory, whose director was Ana Roe", "their captain": of what has been named by its
   * kind, or of what the pronoun stands for.
   */
  private boolean isOfWhat(Statement role) {
    return role.object() instanceof Value.Words(String words)
        && (role.evidence().span().of(trees.getFirst().text()).contains("whose " + words)
            || trees.stream()
                .filter(tree -> tree.sentence().equals(role.evidence()))
                .flatMap(tree -> tree.referents().stream())
                .filter(one -> one.kind() == Referent.Kind.PRONOMINAL)
                .anyMatch(one -> isBefore(one.span(), words)));
  }

  private boolean isBefore(Span pronoun, String words) {
    String text = trees.getFirst().text();
    return pronoun.of(text).matches("(?i)its|their") && text.startsWith(words, pronoun.end() + 1);
  }

  /** "The division superintendent", "Curator Ana Roe". */
  private boolean isDefinite(Statement role) {
    String said = role.evidence().span().of(trees.getFirst().text());
    return role.object() instanceof Value.Words(String words)
        && Pattern.compile(
                "(?:\\b(?:[Tt]he|[Ii]ts) "
                    + Pattern.quote(words)
                    + "(?:,|$| (?:is|was|since|from|until)\\b)|\\b\\p{Lu}"
                    + Pattern.quote(words.substring(1))
                    + " \\p{Lu})")
            .matcher(said)
            .find();
  }

  private static boolean isOwned(Statement statement) {
    return statement.object() instanceof Value.Words(String words)
        && words.matches("[^ ]+['\u2019]s .*");
  }
}
