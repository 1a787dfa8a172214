package org.annals.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.sentence.PartOfSpeech;
import org.annals.text.DataFile;

/**
 * What the network can say, head by head; training and reading share this table.
 *
 * @param names stretches that are names, by class of the ontology
 * @param triggers stretches that tell of an event, by kind
 * @param reality whether the event of a trigger is told as actual
 * @param parts Universal parts of speech
 * @param relations dependency relations of Universal Dependencies
 */
public record Labels(
    TagSet names, TagSet triggers, TagSet reality, TagSet parts, TagSet relations) {
  private static final String TABLE = "/reader/labels.tsv";

  /** The labels of the model that ships with the program. */
  public static Labels load() {
    Map<String, List<String>> rows = new HashMap<>();
    for (String line : DataFile.lines(TABLE)) {
      String[] cells = line.split("\t", -1);
      rows.put(cells[0], List.of(cells[1].split(" ", -1)));
    }
    return new Labels(
        TagSet.stretches(row(rows, "names")),
        TagSet.stretches(row(rows, "triggers")),
        new TagSet(row(rows, "reality")),
        new TagSet(Arrays.stream(PartOfSpeech.values()).map(Enum::name).toList()),
        new TagSet(row(rows, "relations")));
  }

  private static List<String> row(Map<String, List<String>> rows, String head) {
    List<String> row = rows.get(head);
    if (row == null) {
      throw new IllegalStateException("No row %s in %s".formatted(head, TABLE));
    }
    return row;
  }

  /** The heads that give each unit one tag, in the order of the network's outputs. */
  public List<TagSet> tagHeads() {
    return List.of(names, triggers, reality, parts);
  }
}
