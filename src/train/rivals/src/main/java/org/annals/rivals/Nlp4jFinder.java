package org.annals.rivals;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** NLP4J, whose classes are those of OntoNotes. */
final class Nlp4jFinder implements NameFinder {
  private static final Map<String, NameClass> CLASSES =
      Map.of(
          "PERSON", NameClass.PERSON,
          "ORG", NameClass.ORGANIZATION,
          "GPE", NameClass.PLACE,
          "LOC", NameClass.PLACE,
          "FAC", NameClass.PLACE,
          "LAW", NameClass.LAW,
          "EVENT", NameClass.EVENT);

  private final NLPDecoder decoder;

  Nlp4jFinder() throws IOException {
    try (InputStream configuration = Nlp4jFinder.class.getResourceAsStream("nlp4j.xml")) {
      decoder = new NLPDecoder(configuration);
    }
  }

  /** Line by line, since NLP4J ends no sentence where a line ends. */
  @Override
  public List<Mention> find(String text) {
    List<Mention> mentions = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int lineEnd = text.indexOf('\n', from);
      int to = lineEnd < 0 ? text.length() : lineEnd;
      addLine(text.substring(from, to), from, mentions);
      from = to + 1;
    }
    return mentions;
  }

  private void addLine(String line, int lineBegin, List<Mention> mentions) {
    int from = 0;
    for (List<Token> sentence : decoder.getTokenizer().segmentize(line)) {
      for (Token token : sentence) {
        from = place(token, line, from);
      }
      addSentence(decoder.decode(decoder.toNodeArray(sentence)), lineBegin, mentions);
    }
  }

  /**
   * Sets where a token is, for its own offsets are wrong where a word was taken apart. A token may
   * leave out spaces of the line: "( N )" is read as "(N)".
   */
  private static int place(Token token, String line, int from) {
    int begin = afterSpaces(line, from);
    int end = begin;
    for (char letter : token.getWordForm().toCharArray()) {
      end = afterSpaces(line, end);
      if (end >= line.length() || line.charAt(end) != letter) {
        throw new IllegalStateException(
            "NLP4J's word '%s' does not come next in '%s'"
                .formatted(token.getWordForm(), line.substring(from)));
      }
      end++;
    }
    token.setStartOffset(begin);
    token.setEndOffset(end);
    return end;
  }

  private static int afterSpaces(String line, int from) {
    int at = from;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static void addSentence(NLPNode[] nodes, int lineBegin, List<Mention> mentions) {
    // The first node is the root, which is no word.
    for (var entity : BILOU.collectEntityList(nodes, NLPNode::getNamedEntityTag, 1, nodes.length)) {
      NameClass nameClass = CLASSES.get(entity.o);
      if (nameClass != null) {
        mentions.add(
            new Mention(
                lineBegin + nodes[entity.i1].getStartOffset(),
                lineBegin + nodes[entity.i2].getEndOffset(),
                nameClass));
      }
    }
  }
}
