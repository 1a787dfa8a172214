package org.annals.fact;

import java.util.List;
import org.annals.attribution.StanceReader;
import org.annals.coreference.CoreferenceResolver;
import org.annals.entity.ResolvedDocument;
import org.annals.ontology.Terms;
import org.annals.sentence.Lemmatizer;
import org.annals.tree.ReadText;
import org.annals.tree.SentenceTree;

/** What patterns find in the trees of plain texts, which the stages as they ship have read. */
final class ReadStatements {
  private static final TreeStatementFinder FINDER = new TreeStatementFinder(Terms.load());
  private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

  private ReadStatements() {}

  /** What the patterns of the ontology find. */
  static List<Statement> of(String text) {
    return of(text, FINDER);
  }

  static List<Statement> of(String text, TreeStatementFinder finder) {
    ResolvedDocument document = ReadText.resolved(text);
    List<SentenceTree> trees =
        new CoreferenceResolver().resolve(SentenceTree.of(document, LEMMATIZER));
    return finder.find(document, trees, new StanceReader(trees));
  }

  /** The same in plain words, with the period where there is one. */
  static List<String> words(String text) {
    return of(text).stream().map(ReadStatements::words).toList();
  }

  private static String words(Statement statement) {
    return statement.period().isKnown()
        ? Said.words(statement) + " " + statement.period()
        : Said.words(statement);
  }
}
