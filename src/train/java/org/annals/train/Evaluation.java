package org.annals.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.annals.document.Block;
import org.annals.name.EntityClass;
import org.annals.reader.Labels;
import org.annals.reader.Reader;
import org.annals.reader.SentenceReading;
import org.annals.reader.Trigger;
import org.annals.reader.Stretch;
import org.annals.reader.TagSet;
import org.annals.sentence.PartOfSpeech;
import org.annals.sentence.Sentence;
import org.annals.sentence.Token;
import org.annals.text.Span;

/** Measures a reader on the parts of public data sets that it was not trained on. */
final class Evaluation {
  private final Reader reader;
  private final Labels labels;

  Evaluation(Reader reader, Labels labels) {
    this.reader = reader;
    this.labels = labels;
  }

  /** A span with what it is said to be. */
  record Answer(int sentence, Span span, String label) {}

  /** Strict span and type of names; types that the data set does not mark are not looked at. */
  Tally names(ConllNames format, Path file, String dataSet, Set<String> types) {
    LabelMap map = LabelMap.load(dataSet, labels.names());
    Tally tally = new Tally();
    int number = 0;
    for (ConllNames.Labelled sentence : format.read(file)) {
      Exemplar.Joined joined = Exemplar.Joined.of(sentence.words());
      Set<Answer> gold = new HashSet<>();
      for (Exemplar.Marked mark : ConllNames.marks(joined, sentence.tags())) {
        Set<String> meant = new TreeSet<>();
        map.first(mark.label()).forEach(tag -> meant.add(type(tag)));
        if (meant.size() == 1) {
          gold.add(new Answer(number, mark.span(), meant.iterator().next()));
        }
      }
      Set<Answer> found = new HashSet<>();
      for (Stretch name : read(joined).names()) {
        found.add(new Answer(number, name.span(), type("B-" + name.label())));
      }
      for (String type : types) {
        tally.add(type, only(gold, type), only(found, type));
      }
      number++;
    }
    return tally;
  }

  /** The type of the class that a tag of names marks; outside stays outside. */
  static String type(String tag) {
    return tag.equals(TagSet.OUTSIDE)
        ? tag
        : EntityClass.named(tag.substring(2)).orElseThrow().type().name();
  }

  private static Set<Answer> only(Set<Answer> answers, String label) {
    Set<Answer> only = new HashSet<>();
    answers.stream().filter(answer -> answer.label().equals(label)).forEach(only::add);
    return only;
  }

  /**
   * Triggers against GENEVA's, for its types that mean one of our kinds; a trigger of ours on words
   * that the data set gives a type which may be that kind, or leaves open, is not looked at.
   */
  Tally triggers(Path file) {
    LabelMap map = LabelMap.load("geneva", labels.triggers());
    Tally tally = new Tally();
    int number = 0;
    for (JsonSets.Triggered sentence : JsonSets.geneva(file)) {
      Set<Answer> gold = new HashSet<>();
      Set<Answer> open = new HashSet<>();
      for (Exemplar.Marked mark : sentence.triggers()) {
        List<String> tags = map.first(mark.label());
        boolean sure = tags.size() == 1 && !tags.contains(TagSet.OUTSIDE);
        for (String tag : tags) {
          String kind = tag.equals(TagSet.OUTSIDE) ? tag : tag.substring(2);
          (sure ? gold : open).add(new Answer(number, mark.span(), kind));
        }
      }
      Set<Answer> found = new HashSet<>();
      for (Trigger trigger : read(sentence.joined()).analysis().triggers()) {
        Stretch stretch = trigger.stretch();
        found.add(new Answer(number, stretch.span(), stretch.label()));
      }
      found.removeAll(open);
      for (String kind : labels.triggers().classes()) {
        if (!kind.equals("Other")) {
          tally.add(kind, only(gold, kind), only(found, kind));
        }
      }
      number++;
    }
    return tally;
  }

  /** Shares of words with the right part of speech, head, and head with relation. */
  record SyntaxScore(double parts, double heads, double universal, double full) {
    @Override
    public String toString() {
      return "UPOS %.3f, UAS %.3f, LAS %.3f (%.3f with subtypes)"
          .formatted(parts, heads, universal, full);
    }
  }

  SyntaxScore syntax(Path folder) {
    int words = 0;
    int[] right = new int[4];
    for (Gum.Parsed sentence : Gum.read(folder)) {
      SentenceReading reading =
          read(sentence.text(), sentence.words().stream().map(Gum.Word::span).toList());
      for (int i = 0; i < sentence.words().size(); i++) {
        Gum.Word word = sentence.words().get(i);
        boolean head = reading.analysis().syntax().heads().get(i) == word.head() - 1;
        String relation = reading.analysis().syntax().relations().get(i);
        right[0] += reading.analysis().syntax().parts().get(i).name().equals(word.part()) ? 1 : 0;
        right[1] += head ? 1 : 0;
        right[2] += head && universal(relation).equals(universal(word.relation())) ? 1 : 0;
        right[3] += head && relation.equals(word.relation()) ? 1 : 0;
        words++;
      }
    }
    double all = words;
    return new SyntaxScore(right[0] / all, right[1] / all, right[2] / all, right[3] / all);
  }

  /** Strict span and type of the named entities of GUM; laws are not looked at. */
  Tally gumNames(Path folder) {
    Tally tally = new Tally();
    int number = 0;
    for (Gum.Parsed sentence : Gum.read(folder)) {
      Set<Answer> gold = new HashSet<>();
      for (Exemplar.Marked mark : GumNames.of(sentence)) {
        gold.add(new Answer(number, mark.span(), mark.label()));
      }
      Set<Answer> found = new HashSet<>();
      List<Span> words = sentence.words().stream().map(Gum.Word::span).toList();
      for (Stretch name : read(sentence.text(), words).names()) {
        found.add(new Answer(number, name.span(), type("B-" + name.label())));
      }
      for (String type : List.of("PERSON", "ORGANIZATION", "PLACE", "EVENT")) {
        tally.add(type, only(gold, type), only(found, type));
      }
      number++;
    }
    return tally;
  }

  private static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Names, or triggers, of our own marked texts, by type or by kind. */
  Tally marked(List<MarkedTexts.Passage> passages, Function<MarkedTexts.Passage, Compared> pick) {
    Tally tally = new Tally();
    int number = 0;
    for (MarkedTexts.Passage passage : passages) {
      SentenceReading reading = reader.read(passage.text(), List.of(passage.sentence())).getFirst();
      Compared compared = pick.apply(passage);
      Set<Answer> gold = new HashSet<>();
      Set<Answer> found = new HashSet<>();
      Set<String> kinds = new TreeSet<>();
      for (MarkedTexts.Mark mark : compared.gold()) {
        gold.add(new Answer(number, mark.span(), compared.group().apply(mark.label())));
      }
      for (Stretch stretch : compared.found().apply(reading)) {
        boolean open = compared.open().stream().anyMatch(o -> o.overlaps(stretch.span()));
        if (!open) {
          found.add(new Answer(number, stretch.span(), compared.group().apply(stretch.label())));
        }
      }
      gold.forEach(answer -> kinds.add(answer.label()));
      found.forEach(answer -> kinds.add(answer.label()));
      kinds.forEach(kind -> tally.add(kind, only(gold, kind), only(found, kind)));
      number++;
    }
    return tally;
  }

  /**
   * What is compared in a passage.
   *
   * @param open spans on which careful readers disagree
   * @param group what counts as the same
   */
  record Compared(
      List<MarkedTexts.Mark> gold,
      List<Span> open,
      Function<SentenceReading, List<Stretch>> found,
      Function<String, String> group) {}

  private SentenceReading read(Exemplar.Joined joined) {
    return read(joined.text(), joined.words());
  }

  private SentenceReading read(String text, List<Span> words) {
    List<Token> tokens = new ArrayList<>();
    for (Span word : words) {
      tokens.add(new Token(word, word.of(text), PartOfSpeech.X));
    }
    Span whole = new Span(0, text.length());
    Sentence sentence = new Sentence(whole, Block.Kind.PARAGRAPH, tokens);
    return reader.read(text, List.of(sentence)).getFirst();
  }
}
