package org.annals.fact;

import java.util.List;
import java.util.function.UnaryOperator;
import org.annals.attribution.StanceReader;
import org.annals.coreference.CoreferenceResolver;
import org.annals.dating.WritingTime;
import org.annals.entity.ResolvedDocument;
import org.annals.name.OfficeTitles;
import org.annals.ontology.Terms;
import org.annals.sentence.Lemmatizer;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;

/** What patterns find in the trees of plain texts, which the stages as they ship have read. */
final class ReadStatements {
  private static final TreeStatementFinder FINDER = new TreeStatementFinder(Terms.load());
  private static final TreeStatementFinder OFFICES =
      new TreeStatementFinder(Terms.load(), OfficeTitles.load());
  private static final PatternStatementFinder WORDS =
      new PatternStatementFinder(OfficeTitles.load());
  private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

  private ReadStatements() {}

  /** What the patterns of the ontology find. */
  static List<Statement> of(String text) {
    return of(text, FINDER);
  }

  static List<Statement> of(String text, TreeStatementFinder finder) {
    return finder.find(read(text));
  }

  /** What is found when offices are looked for too, in plain words. */
  static List<String> withOffices(String text) {
    return of(text, OFFICES).stream().map(ReadStatements::words).toList();
  }

  /** What is found when offices are looked for too. */
  static List<Statement> offices(String text) {
    return of(text, OFFICES);
  }

  /** The trees of the text with what coreference adds. */
  static List<SentenceTree> trees(String text) {
    return read(text).trees();
  }

  /** What the patterns of words find that travel with the program. */
  static List<Statement> ofWords(String text) {
    return WORDS.find(read(text));
  }

  /** What is found, offices among it, in trees that are changed before. */
  static List<String> withOffices(String text, UnaryOperator<List<SentenceTree>> change) {
    return OFFICES.find(read(text, change)).stream().map(ReadStatements::words).toList();
  }

  /** The document with what the stages read of it. */
  static ReadDocument read(String text) {
    return read(text, trees -> trees);
  }

  private static ReadDocument read(String text, UnaryOperator<List<SentenceTree>> change) {
    ResolvedDocument document = ReadText.resolved(text);
    List<SentenceTree> trees =
        change.apply(
            new CoreferenceResolver()
                .resolve(SentenceTree.of(document, LEMMATIZER), document.creators()));
    return new ReadDocument(document, trees, new StanceReader(trees), WritingTime.of(document));
  }

  /** The same in plain words, with the period where there is one. */
  static List<String> words(String text) {
    return of(text).stream().map(ReadStatements::words).toList();
  }

  /** A statement in plain words, with its period. */
  static String words(Statement statement) {
    return statement.period().isKnown()
        ? Said.words(statement) + " " + statement.period()
        : Said.words(statement);
  }
}
