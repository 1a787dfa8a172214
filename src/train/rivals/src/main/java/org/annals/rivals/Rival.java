package org.annals.rivals;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** The finders that can be asked for, by name. */
enum Rival {
  /** CoreNLP as it comes: its CRFs, its rules for finer classes, its numbers and its dates. */
  CORENLP(CoreNlpFinder::complete),
  /** CoreNLP without its numbers and dates, which we do not ask for. */
  CORENLP_NAMES(CoreNlpFinder::namesOnly),
  /** The CRFs of CoreNLP alone. */
  CORENLP_CRF(CoreNlpFinder::statisticalOnly),
  /** NLP4J with its English models. */
  NLP4J(Nlp4jFinder::new),
  /** ANNIE as GATE has it, with its defaults. */
  ANNIE(AnnieFinder::new);

  private final Callable<NameFinder> loader;

  Rival(Callable<NameFinder> loader) {
    this.loader = loader;
  }

  /** As it is written on the command line: "corenlp-crf". */
  String argument() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Rival named(String argument) {
    return Arrays.stream(values())
        .filter(rival -> rival.argument().equals(argument))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no '%s'; there are %s".formatted(argument, arguments())));
  }

  static String arguments() {
    return Arrays.stream(values()).map(Rival::argument).collect(Collectors.joining("|"));
  }

  /** Loads the models, which takes a while. */
  NameFinder load() throws Exception {
    return loader.call();
  }
}
