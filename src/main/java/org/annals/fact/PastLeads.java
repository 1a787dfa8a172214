package org.annals.fact;

import java.util.Map;
import java.util.Set;
import org.annals.entity.Entity;
import org.annals.pattern.Found;
import org.annals.tree.SentenceTree;

/**
 * Keeps a lead that is over from looking as if it went on: "says Bo Li, who directed Acme" makes a
 * former director of Acme, where nothing says from when or until when.
 */
final class PastLeads {
  private static final Map<String, String> POSTS =
      Map.of(
          "directed", "director",
          "led", "leader",
          "headed", "head",
          "chaired", "chair",
          "managed", "manager",
          "coached", "coach",
          "captained", "captain",
          "commanded", "commander",
          "ran", "head");

  private static final Set<String> HELPING = Set.of("aux", "aux:pass");

  private final SentenceTree tree;

  PastLeads(SentenceTree tree) {
    this.tree = tree;
  }

  /** The statement itself, or that of a former post. */
  Statement over(Statement statement, Found found) {
    int verb = verb(found);
    if (!statement.relation().term().equals(Relation.LEADS.term())
        || statement.period().isKnown()
        || !isPast(verb)
        || !isPresent(found)
        || found.object().span().start() < tree.span(verb).end()
        || !(statement.object() instanceof Value.Of(Entity body))) {
      return statement;
    }
    String the = tree.text().substring(tree.span(verb).end(), found.object().span().start());
    String words =
        "former " + POSTS.get(tree.lower(verb)) + " of " + the.stripLeading() + body.label();
    return statement.implying(Relation.ROLE, new Value.Words(words.replaceAll("\\s+", " ")), 1);
  }

  /** The word that the body hangs on. */
  private int verb(Found found) {
    int body = tree.headOf(found.object().span());
    return body < 0 ? SentenceTree.ROOT : tree.head(body);
  }

  /** "Says Bo Li": whether the text tells in the present what he does, and not of his time. */
  private boolean isPresent(Found found) {
    int who = tree.headOf(found.subject().span());
    int does = who < 0 ? SentenceTree.ROOT : tree.head(who);
    if (does != SentenceTree.ROOT && tree.lower(who).equals("who")) {
      does = root(does);
    }
    return does != SentenceTree.ROOT && tree.lower(does).equals(tree.lemma(does) + "s");
  }

  /** The word that the whole sentence hangs on, where a clause was hung on another one. */
  private int root(int word) {
    int at = word;
    while (tree.head(at) != SentenceTree.ROOT) {
      at = tree.head(at);
    }
    return at;
  }

  /** "Who directed": a clause about somebody in the plain past, not "who has directed". */
  private boolean isPast(int verb) {
    return verb > 0
        && POSTS.containsKey(tree.lower(verb))
        && tree.lower(verb - 1).equals("who")
        && tree.children(verb, HELPING).isEmpty();
  }
}
