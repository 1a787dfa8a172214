package org.annals.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.clause.Governors;
import org.annals.clause.Stretches;
import org.annals.document.Document;
import org.annals.document.Metadata;
import org.annals.entity.ResolvedDocument;
import org.annals.sentence.PartOfSpeech;
import org.annals.tree.SentenceTree;

/**
 * Says in a label what its document is about, where the label has words that only the document
 * explains, by its title: "the last train ran on 30 September 1955 (“The line to Tverrdal”)".
 */
final class Surroundings {
  private static final int LONGEST = 80;
  private static final int SHORT = 25;
  private static final int SHORTEST_NAME = 4;

  /** A line that names the parties to a case: "Berg and another v Lowe". */
  private static final Pattern CAUSE =
      Pattern.compile("(?m)^\\p{Lu}[^.\\n]{2,60} v\\.? \\p{Lu}[^.\\n]{2,60}$");

  /** How far into a text its first names stand. */
  private static final int OPENING = 400;

  private static final Set<String> TAKING_PART =
      Set.of("obj", "iobj", "obl", "obl:agent", "nsubj:pass");
  private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp");

  private final Definites definites;
  private final Optional<String> words;
  private final Set<String> names = new HashSet<>();

  /** Those of a document. */
  Surroundings(ResolvedDocument document, Definites definites) {
    this.definites = definites;
    this.words = words(document);
  }

  private Optional<String> words(ResolvedDocument document) {
    Optional<String> title = title(document.document());
    title.ifPresent(
        t ->
            document.references().stream()
                .map(r -> r.mention().span().of(document.document().text()))
                .filter(name -> name.length() >= SHORTEST_NAME && holds(t, name))
                .forEach(names::add));
    Matcher cause = CAUSE.matcher(document.document().text());
    if (cause.find() && cause.start() < OPENING) {
      names.clear();
      return Optional.of(cause.group().strip());
    }
    return title.map(Surroundings::quoted);
  }

  private static Optional<String> title(Document document) {
    return document
        .metadata()
        .title()
        .map(Metadata.Sourced::value)
        .map(title -> title.replaceAll("\\s+", " ").strip())
        .filter(title -> title.indexOf(' ') > 0);
  }

  private static boolean holds(String title, String name) {
    return title.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
  }

  private static String quoted(String title) {
    String whole = title.replaceAll("[\u201c\u201d\"]", "");
    int part = whole.indexOf(": ");
    boolean isInParts = part > SHORT && whole.length() > SHORT + SHORT;
    String plain = isInParts ? whole.substring(0, part) : whole;
    boolean isLong = plain.length() > LONGEST;
    String cut = isLong ? plain.substring(0, plain.lastIndexOf(' ', LONGEST)) + "\u2026" : plain;
    return "\u201c" + cut + "\u201d";
  }

  /** The event, with what the document is about where its label needs that. */
  Event told(Event event, Candidate candidate) {
    boolean isClear = words.isEmpty() || names.stream().anyMatch(event.label()::contains);
    return isClear || !isOpen(candidate)
        ? event
        : event.labelled(event.label() + " (" + words.get() + ")");
  }

  private boolean isOpen(Candidate candidate) {
    SentenceTree tree = candidate.tree();
    int head = candidate.told().head();
    if (candidate.named().isPresent()) {
      return false;
    }
    if (candidate.isNominal() && definites.isOpen(tree, head) && candidate.weight() == 0) {
      return true;
    }
    boolean isOfNoun =
        tree.child(head, "cop").isPresent()
            && tree.children(head, Governors.SUBJECTS).stream()
                .anyMatch(subject -> definites.isOpen(tree, subject));
    if (isOfNoun) {
      return true;
    }
    int verb = Governors.of(tree, head).getLast();
    boolean isWritten = verb == head || candidate.isOfNobody();
    return isWritten
        && tree.pos(verb) == PartOfSpeech.VERB
        && takingPart(tree, verb)
            .filter(word -> !Stretches.isQuoted(tree, word))
            .anyMatch(word -> definites.isOpen(tree, word));
  }

  /** Those who take part, and of what is said its subject; places only of what nobody does. */
  private static Stream<Integer> takingPart(SentenceTree tree, int verb) {
    Optional<Integer> subject = Governors.subject(tree, verb);
    boolean isNamed = subject.flatMap(tree::referent).isPresent();
    Stream<Integer> said =
        tree.children(verb, CLAUSES).stream()
            .flatMap(clause -> tree.children(clause, Governors.SUBJECTS).stream())
            .filter(word -> tree.pos(word) != PartOfSpeech.PRON);
    Stream<Integer> around =
        tree.children(verb, TAKING_PART).stream()
            .filter(word -> !isNamed || !tree.isA(word, "obl") || tree.isA(word, "obl:agent"));
    return Stream.of(subject.stream(), around, said).flatMap(all -> all);
  }
}
