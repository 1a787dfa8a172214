package org.annals.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The data sets of a folder, laid out as its README says; what is not there is left out. */
final class DataFolder {
  /** The manner in which our own texts are marked, and in which the model reads. */
  static final String OURS = "annals";

  private static final ConllNames TWO_COLUMNS = new ConllNames(0, 1);
  private static final ConllNames IOB2 = new ConllNames(1, 2);

  private final Path folder;
  private final Exemplar exemplar;

  DataFolder(Path folder, Exemplar exemplar) {
    this.folder = folder;
    this.exemplar = exemplar;
  }

  /** The data sets by which sentences are told apart; the first is ours. */
  static List<String> sources() {
    return List.of(
        OURS, "crossner", "fewnerd", "uner-ewt", "wikigold", "wnut17", "redocred", "geneva");
  }

  /** All sentences to train on, but for those of the sets that are left out. */
  List<Example> training(Set<String> without) {
    List<Example> all = new ArrayList<>();
    for (String domain : List.of("politics", "ai", "literature", "music", "science")) {
      String set = "crossner-" + domain;
      if (!without.contains(set)) {
        Path files = folder.resolve("ner/crossner").resolve(domain);
        all.addAll(TWO_COLUMNS.examples(files.resolve("train.txt"), "crossner", exemplar));
        all.addAll(TWO_COLUMNS.examples(files.resolve("dev.txt"), "crossner", exemplar));
      }
    }
    for (String part : List.of("a", "b")) {
      if (!without.contains("fewnerd-" + part)) {
        Path file = folder.resolve("ner/fewnerd/inter_train_sample_%s.txt".formatted(part));
        all.addAll(conll(TWO_COLUMNS, file, "fewnerd"));
      }
    }
    all.addAll(conll(IOB2, folder.resolve("ner/uner-ewt/train.iob2"), "uner-ewt"));
    all.addAll(conll(TWO_COLUMNS, folder.resolve("ner/wikigold/wikigold.conll.txt"), "wikigold"));
    all.addAll(conll(TWO_COLUMNS, folder.resolve("ner/wnut17/wnut17train.conll"), "wnut17"));
    all.addAll(JsonSets.docRed(folder.resolve("relations/redocred/dev_revised.json"), exemplar));
    all.addAll(JsonSets.genevaExamples(folder.resolve("events/geneva_train.jsonl"), exemplar));
    all.addAll(syntax());
    return all;
  }

  /** The sentences that people have parsed. */
  List<Example> syntax() {
    return Gum.examples(folder.resolve("gum/train"), exemplar);
  }

  private List<Example> conll(ConllNames format, Path file, String set) {
    return format.examples(file, set, exemplar);
  }
}
