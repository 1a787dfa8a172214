package org.annals.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.entity.EntityKey;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.name.OfficeTitles;
import org.annals.text.Span;
import org.annals.tree.Referent;
import org.annals.tree.SentenceTree;

/**
 * Links the words of a role to whom or what they name, also where no relation may tell it: the body
 * of "former director of the Royal Gardens", the country of "Peru's energy minister".
 */
public final class RoleNames {
  /** "Americas director of Acme", "Acme's sporting director". */
  private static final Pattern OFFICE =
      Pattern.compile("(?<office>[^,]*?) (?:of|at|for|from) (?:[^,]* )?(?:the )?");

  private static final Set<EntityClass> CHOSEN =
      Set.of(EntityClass.LEGISLATURE, EntityClass.COURT, EntityClass.POLITICAL_PARTY);

  private static final Set<Relation> PLACING =
      Set.of(Relation.LEADS, Relation.WORKS_FOR, Relation.MEMBER_OF, Relation.REPRESENTS);

  /** What is told in the words of the text. */
  private static final Set<Relation> WORDED = Set.of(Relation.ROLE, Relation.DESCRIPTION);

  private static final double CONFIDENCE = 0.9;

  private final RoleBonds bonds;

  /** One for any number of documents; safe to share among threads. */
  public RoleNames(OfficeTitles titles) {
    this.bonds = new RoleBonds(titles);
  }

  /**
   * The statements, roles among them with whom or what they name, and for which bodies those work
   * whose roles alone say so.
   */
  public List<Statement> linked(List<SentenceTree> trees, List<Statement> statements) {
    Names names = new Names(trees);
    Map<Span, List<Statement>> said = Statement.bySentence(statements);
    List<Statement> linked =
        statements.stream()
            .map(names::linked)
            .map(one -> placed(one, said.getOrDefault(one.evidence().span(), List.of())))
            .toList();
    Map<Span, List<Statement>> told = Statement.bySentence(linked);
    return Stream.concat(
            linked.stream(),
            linked.stream()
                .flatMap(one -> work(one, told.getOrDefault(one.evidence().span(), List.of()))))
        .toList();
  }

  /** The role with the one body or place that its sentence says it is of, in a relation. */
  private Statement placed(Statement role, List<Statement> beside) {
    if (!role.relation().equals(Relation.ROLE) || !role.involved().isEmpty()) {
      return role;
    }
    List<Entity> bodies =
        PLACING.stream()
            .flatMap(relation -> bodies(role, beside, relation, relation))
            .distinct()
            .toList();
    List<Entity> led =
        bodies.isEmpty()
            ? bodies(role, beside, Relation.LEADS, Relation.WORKS_FOR).distinct().toList()
            : bodies;
    return led.size() == 1 ? role.involving(led) : role;
  }

  /**
   * The bodies of what the sentence tells of him.
   *
   * @param as what the words alone would make him there
   * @param told what the sentence does
   */
  private Stream<Entity> bodies(
      Statement role, List<Statement> beside, Relation as, Relation told) {
    return beside.stream()
        .filter(other -> other.relation().equals(told) && isBeside(other, role))
        .flatMap(other -> body(role, other, as).stream());
  }

  private Optional<Entity> body(Statement role, Statement placing, Relation as) {
    return role.object() instanceof Value.Words(String words)
            && !words.contains(" the ")
            && placing.object() instanceof Value.Of(Entity body)
        ? bonds.of(words, body.entityClass()).filter(relation -> relation.equals(as)).map(_ -> body)
        : Optional.empty();
  }

  private static boolean isBeside(Statement other, Statement role) {
    return other.subject().equals(role.subject())
        && other.evidence().equals(role.evidence())
        && other.period().equals(role.period())
        && other.stance().equals(role.stance());
  }

  private Stream<Statement> work(Statement role, List<Statement> beside) {
    return role.involved().stream()
        .filter(_ -> role.relation().equals(Relation.ROLE))
        .filter(one -> one.is(EntityType.ORGANIZATION))
        .filter(body -> beside.stream().noneMatch(other -> isTold(other, role, body)))
        .flatMap(
            body ->
                office(role, body).flatMap(office -> bond(office, body)).stream()
                    .map(relation -> role.implying(relation, new Value.Of(body), CONFIDENCE)));
  }

  /** What the words alone say: that he works there, unless it is "the presidency". */
  private Optional<Relation> bond(String office, Entity body) {
    Optional<Relation> relation = bonds.of(office, body.entityClass());
    return RoleBonds.isDignity(office)
        ? relation
        : relation.filter(_ -> !CHOSEN.contains(body.entityClass())).map(_ -> Relation.WORKS_FOR);
  }

  private static boolean isTold(Statement other, Statement role, Entity body) {
    return other.subject().equals(role.subject())
        && other.evidence().equals(role.evidence())
        && other.object().equals(new Value.Of(body));
  }

  /** The words for the office before the name of the body that ends them, or behind it. */
  private static Optional<String> office(Statement role, Entity body) {
    String words = role.object() instanceof Value.Words(String all) ? all : "";
    String label = body.label();
    if (words.startsWith(label + "'s ") || words.startsWith(label + "\u2019s ")) {
      return Optional.of(words.substring(label.length() + "'s ".length()));
    }
    Matcher office =
        OFFICE.matcher(
            words.endsWith(label) ? words.substring(0, words.length() - label.length()) : "");
    return office.matches() ? Optional.of(office.group("office")) : Optional.empty();
  }

  /** The names of one document. */
  private static final class Names {
    private final Map<Span, SentenceTree> bySentence = new HashMap<>();
    private final Map<String, Entity> byLabel = new LinkedHashMap<>();

    Names(List<SentenceTree> trees) {
      for (SentenceTree tree : trees) {
        bySentence.putIfAbsent(tree.sentence().span(), tree);
        tree.referents().stream()
            .map(Referent::entity)
            .forEach(entity -> byLabel.putIfAbsent(entity.label(), entity));
      }
      for (SentenceTree tree : trees) {
        tree.referents().stream()
            .filter(name -> name.kind() == Referent.Kind.NAMED)
            .filter(name -> name.entity().is(EntityType.ORGANIZATION))
            .forEach(name -> byLabel.putIfAbsent(name.span().of(tree.text()), name.entity()));
      }
    }

    /** The name of somebody or something in the words of a role. */
    private record Name(Span place, Entity entity) {}

    private Statement linked(Statement statement) {
      return WORDED.contains(statement.relation())
              && statement.object() instanceof Value.Words(String words)
          ? statement.involving(named(words, statement))
          : statement;
    }

    private List<Entity> named(String words, Statement statement) {
      List<Name> names = new ArrayList<>();
      Optional.ofNullable(bySentence.get(statement.evidence().span()))
          .ifPresent(tree -> read(tree, words, names));
      parts(words)
          .forEach(
              part ->
                  Optional.ofNullable(byLabel.get(part))
                      .ifPresent(entity -> add(names, words, part, entity)));
      names.removeIf(name -> new Value.Of(name.entity()).equals(statement.subject()));
      names.sort(
          Comparator.comparingInt((Name name) -> -name.place().length())
              .thenComparingInt(name -> name.place().start()));
      Map<EntityKey, Entity> kept = new LinkedHashMap<>();
      List<Span> taken = new ArrayList<>();
      for (Name name : names) {
        if (taken.stream().noneMatch(name.place()::overlaps)) {
          taken.add(name.place());
          kept.putIfAbsent(name.entity().key(), name.entity());
        }
      }
      return List.copyOf(kept.values());
    }

    /** All stretches of whole words, each once. */
    private static Set<String> parts(String words) {
      int[] edges =
          IntStream.rangeClosed(0, words.length())
              .filter(at -> isEdge(words, at) || isEdge(words, at - 1))
              .toArray();
      Set<String> parts = new LinkedHashSet<>();
      for (int from : edges) {
        for (int to : edges) {
          if (from < to && isEdge(words, from - 1) && isEdge(words, to)) {
            parts.add(words.substring(from, to));
          }
        }
      }
      return parts;
    }

    /** The names of the sentence, and whose role it is where a pronoun right before says so. */
    private static void read(SentenceTree tree, String words, List<Name> names) {
      for (Referent name : tree.referents()) {
        int behind = name.span().end() + 1;
        if (name.kind() != Referent.Kind.PRONOMINAL) {
          String surface = name.span().of(tree.text()).replaceAll("\\s+", " ");
          add(names, words, surface, name.entity());
        } else if (tree.text().startsWith(words, behind) && isOwner(tree, name)) {
          names.add(new Name(new Span(words.length(), words.length()), name.entity()));
        }
      }
    }

    private static boolean isOwner(SentenceTree tree, Referent pronoun) {
      return tree.isA(tree.headOf(pronoun.span()), "nmod:poss");
    }

    /** Notes where the words have the name as whole words. */
    private static void add(List<Name> names, String words, String name, Entity entity) {
      boolean isTelling =
          !name.isEmpty()
              && (Character.isUpperCase(name.codePointAt(0)) || name.startsWith("the "));
      int at = isTelling ? words.indexOf(name) : -1;
      if (at >= 0 && isEdge(words, at - 1) && isEdge(words, at + name.length())) {
        names.add(new Name(new Span(at, at + name.length()), entity));
      }
    }

    private static boolean isEdge(String words, int at) {
      return at < 0 || at >= words.length() || !Character.isLetterOrDigit(words.charAt(at));
    }
  }
}
