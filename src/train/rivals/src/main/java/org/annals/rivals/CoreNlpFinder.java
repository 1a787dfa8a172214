package org.annals.rivals;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Stanford CoreNLP. It has no class for laws or events. */
final class CoreNlpFinder implements NameFinder {
  private static final Map<String, NameClass> CLASSES =
      Map.of(
          "PERSON", NameClass.PERSON,
          "ORGANIZATION", NameClass.ORGANIZATION,
          "LOCATION", NameClass.PLACE,
          "CITY", NameClass.PLACE,
          "STATE_OR_PROVINCE", NameClass.PLACE,
          "COUNTRY", NameClass.PLACE);

  private final StanfordCoreNLP pipeline;

  private CoreNlpFinder(String annotators, Map<String, String> settings) {
    RedwoodConfiguration.current().clear().apply();
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    // A line of our texts is a paragraph or a heading.
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    // The words have it all already.
    properties.setProperty("ner.buildEntityMentions", "false");
    settings.forEach(properties::setProperty);
    pipeline = new StanfordCoreNLP(properties);
  }

  static CoreNlpFinder complete() {
    return new CoreNlpFinder("tokenize,ssplit,pos,lemma,ner", Map.of());
  }

  static CoreNlpFinder namesOnly() {
    return new CoreNlpFinder(
        "tokenize,ssplit,pos,lemma,ner",
        Map.of("ner.applyNumericClassifiers", "false", "ner.useSUTime", "false"));
  }

  static CoreNlpFinder statisticalOnly() {
    return new CoreNlpFinder(
        "tokenize,ssplit,ner",
        Map.of(
            "ner.applyNumericClassifiers", "false",
            "ner.useSUTime", "false",
            "ner.applyFineGrained", "false",
            "ner.statisticalOnly", "true"));
  }

  /**
   * Words of one class that stand together are one name: the rules may give a word of it a finer
   * class than the next, as in "Guantánamo Bay".
   */
  @Override
  public List<Mention> find(String text) {
    List<Mention> mentions = new ArrayList<>();
    for (CoreSentence sentence : pipeline.processToCoreDocument(text).sentences()) {
      NameClass open = null;
      for (CoreLabel token : sentence.tokens()) {
        NameClass nameClass = CLASSES.get(token.ner());
        if (nameClass != null) {
          int begin = nameClass == open ? mentions.removeLast().begin() : token.beginPosition();
          mentions.add(new Mention(begin, token.endPosition(), nameClass));
        }
        open = nameClass;
      }
    }
    return mentions;
  }
}
