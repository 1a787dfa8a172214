package org.annals.rivals;

import gate.Annotation;
import gate.AnnotationSet;
import gate.Corpus;
import gate.CorpusController;
import gate.Document;
import gate.Factory;
import gate.FeatureMap;
import gate.Gate;
import gate.creole.Plugin;
import gate.creole.ResourceReference;
import gate.util.GateException;
import gate.util.persistence.PersistenceManager;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** ANNIE, the rules and lists that come with GATE. It has no class for laws or events. */
final class AnnieFinder implements NameFinder {
  private static final Map<String, NameClass> CLASSES =
      Map.of(
          "Person", NameClass.PERSON,
          "Organization", NameClass.ORGANIZATION,
          "Location", NameClass.PLACE);

  private final CorpusController annie;
  private final Corpus corpus;

  /** Takes ANNIE from the local repository of Maven, where our dependency has put it. */
  AnnieFinder() throws GateException, IOException, URISyntaxException {
    Gate.runInSandbox(true);
    Gate.init();
    Plugin plugin = new Plugin.Maven("uk.ac.gate.plugins", "annie", "9.1");
    Gate.getCreoleRegister().registerPlugin(plugin);
    annie =
        (CorpusController)
            PersistenceManager.loadObjectFromUrl(
                new ResourceReference(plugin, "resources/ANNIE_with_defaults.gapp").toURL());
    corpus = Factory.newCorpus("texts");
    annie.setCorpus(corpus);
  }

  @Override
  public List<Mention> find(String text) {
    try {
      Document document = document(text);
      corpus.add(document);
      annie.execute();
      List<Mention> mentions = mentions(document.getAnnotations(), text);
      corpus.clear();
      Factory.deleteResource(document);
      return mentions;
    } catch (GateException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Document document(String text) throws GateException {
    FeatureMap parameters = Factory.newFeatureMap();
    parameters.put(Document.DOCUMENT_STRING_CONTENT_PARAMETER_NAME, text);
    parameters.put(Document.DOCUMENT_MIME_TYPE_PARAMETER_NAME, "text/plain");
    return (Document) Factory.createResource("gate.corpora.DocumentImpl", parameters);
  }

  private static List<Mention> mentions(AnnotationSet annotations, String text) {
    List<Mention> mentions = new ArrayList<>();
    CLASSES.forEach(
        (type, nameClass) -> {
          for (Annotation name : annotations.get(type)) {
            int begin = begin(name);
            int end = end(name);
            if (nameClass == NameClass.PERSON) {
              begin = behindTitles(begin, end, annotations.get("Lookup"), text);
            }
            mentions.add(new Mention(begin, end, nameClass));
          }
        });
    return mentions;
  }

  /** Where the name begins behind titles, which ANNIE counts with it and we do not: "Mr Smith". */
  private static int behindTitles(int begin, int end, AnnotationSet lookups, String text) {
    for (Annotation lookup : lookups) {
      if (begin(lookup) == begin
          && end(lookup) < end
          && "title".equals(lookup.getFeatures().get("majorType"))) {
        int behind = end(lookup);
        while (behind < end && !Character.isLetterOrDigit(text.charAt(behind))) {
          behind++;
        }
        return behindTitles(behind, end, lookups, text);
      }
    }
    return begin;
  }

  private static int begin(Annotation annotation) {
    return annotation.getStartNode().getOffset().intValue();
  }

  private static int end(Annotation annotation) {
    return annotation.getEndNode().getOffset().intValue();
  }
}
