package org.annals.fact;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.entity.Entity;
import org.annals.fact.OfficeBodies.Body;
import org.annals.fact.TitleReader.Title;
import org.annals.name.EntityClass;
import org.annals.name.EntityType;
import org.annals.pattern.TreeMatcher;
import org.annals.pattern.TreeMatcher.Bearer;
import org.annals.text.DataFile;
import org.annals.tree.SentenceTree;

/** Where a noun for an office says of nobody that he holds it. */
final class OfficeDoubts {
  private static final Set<String> PLACING =
      Set.of("in", "with", "without", "near", "beside", "behind", "against", "under", "like");
  private static final Set<String> ONLY = Set.of("only");
  private static final Set<String> OWN_ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> CLAUSES = Set.of("acl", "acl:relcl");
  private static final Set<String> ADDRESS = Set.of("mr", "mr.", "madam", "madame", "mister");

  /** What takes back other things than an office. */
  private static final Set<String> KEPT = Set.of("honorary", "founding");

  private static final Set<String> PARTIES = DataFile.words("/facts/party-words.txt");

  private final SentenceTree tree;
  private final TreeMatcher matcher;

  OfficeDoubts(SentenceTree tree, TreeMatcher matcher) {
    this.tree = tree;
    this.matcher = matcher;
  }

  /** Whether nobody is said to hold it. */
  boolean isNone(int noun, Title title) {
    return isPlace(noun)
        || isAddressed(title)
        || isOnlyOne(noun)
        || matcher.takenBack(noun).stream()
            .filter(word -> word < title.first())
            .map(tree::lower)
            .anyMatch(word -> !OfficeFinder.PAST.contains(word) && !KEPT.contains(word));
  }

  /** "She was in the chair", "with a teacher". */
  private boolean isPlace(int noun) {
    return tree.child(noun, "cop").isPresent() && tree.hasChild(noun, "case", PLACING);
  }

  /** "The only candidate who can win": the clause says of what she is the only one. */
  private boolean isOnlyOne(int noun) {
    return tree.hasChild(noun, "amod", ONLY)
        && tree.children(noun, CLAUSES).stream().anyMatch(clause -> clause > noun)
        && !tree.lower(noun + 1).equals(",");
  }

  /** "Mr Speaker, I thank you": whom somebody speaks to. */
  private boolean isAddressed(Title title) {
    return title.first() > 0
        && ADDRESS.contains(tree.lower(title.first() - 1))
        && tree.lower(title.last() + 1).matches("[,.!?]");
  }

  /** "The Leeds mayor": before a mayor stands the name of a town, if it is not that of a party. */
  boolean isTown(Title title, Body body) {
    Entity before = body.referent().entity();
    boolean isParty =
        before.entityClass() == EntityClass.POLITICAL_PARTY
            && (before.known().isPresent()
                || Stream.of(before.label().toLowerCase(Locale.ROOT).split("[ -]"))
                    .anyMatch(PARTIES::contains));
    return body.preposition().isEmpty()
        && before.is(EntityType.ORGANIZATION)
        && tree.lower(title.last()).equals("mayor")
        && !isParty;
  }

  /** Whether a name that it stands beside, or seems to, is that of somebody else. */
  boolean isOfAnother(int noun, Title title, Bearer bearer, Collection<Title> all) {
    return bearer.isNaming()
        && (isOfSecond(title, bearer, all)
            || isOfFirst(noun, title, bearer)
            || isOfRelative(noun, bearer));
  }

  /** "A doctor, Bo Li, and a surgeon": the name is that of the first. */
  private boolean isOfFirst(int noun, Title title, Bearer bearer) {
    int name = tree.headOf(bearer.referent().span());
    int first = tree.head(noun);
    return tree.isA(noun, "conj")
        && tree.hasChild(noun, "det", OWN_ARTICLES)
        && first < name
        && name < title.first()
        && tree.isA(name, "appos")
        && tree.head(name) == first;
  }

  /** "Bo Li, whose father, a miner, sang": it is the father who is that. */
  private boolean isOfRelative(int noun, Bearer bearer) {
    int relative = tree.head(noun);
    return tree.isA(noun, "appos")
        && tree.children(relative, Set.of("nmod:poss")).stream()
            .filter(owner -> tree.lower(owner).equals("whose"))
            .flatMap(owner -> tree.referent(owner).stream())
            .anyMatch(owner -> owner.entity().key().equals(bearer.referent().entity().key()));
  }

  /** "A spokesman for the minister, Bo Li": who may be either. */
  private boolean isOfSecond(Title title, Bearer bearer, Collection<Title> all) {
    int start = bearer.referent().span().start();
    return all.stream()
        .filter(other -> other.first() > title.last() && other.says())
        .filter(other -> tree.span(other.last()).end() <= start)
        .filter(other -> tree.lower(other.last() + 1).equals(","))
        .anyMatch(
            other ->
                tree.text()
                    .substring(tree.span(title.last()).end(), tree.span(other.first()).start())
                    .matches(" (?:for|to|of) (?:the|its|his|her|their) "));
  }
}
