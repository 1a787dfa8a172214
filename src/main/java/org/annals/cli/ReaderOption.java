package org.annals.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.annals.UserException;
import org.annals.ontology.Ontology;
import org.annals.pipeline.Pipeline;
import org.annals.pipeline.ProgramVersion;
import org.annals.pipeline.ReaderKind;
import org.annals.reader.ReaderUnavailableException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says who finds the names. */
final class ReaderOption {
  @Option(
      names = "--reader",
      paramLabel = "KIND",
      converter = KindConverter.class,
      description =
          "Who reads: network, a trained network with rules beside it, or rules, the rules alone,"
              + " which need no native library and find no events. Default: network")
  Optional<ReaderKind> reader = Optional.empty();

  /** A pipeline with this reader; where none is asked for and the network cannot be had, rules. */
  Pipeline pipeline(Annals annals, Supplier<Ontology> ontology) {
    String version = ProgramVersion.current();
    try {
      return new Pipeline(version, reader.orElse(ReaderKind.NETWORK), ontology);
    } catch (ReaderUnavailableException unavailable) {
      if (reader.isPresent()) {
        throw new UserException(
            String.valueOf(unavailable.getMessage()),
            "Say --reader rules to find names by rules alone.",
            unavailable);
      }
      annals.warn(
          unavailable.getMessage()
              + "; names are found by rules alone, and events not at all (--reader rules).");
      return new Pipeline(version, ReaderKind.RULES, ontology);
    }
  }

  /** Reads a kind in small letters. */
  static final class KindConverter implements ITypeConverter<ReaderKind> {
    @Override
    public ReaderKind convert(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "network" -> ReaderKind.NETWORK;
        case "rules" -> ReaderKind.RULES;
        default -> throw new TypeConversionException("it is network or rules, not " + text);
      };
    }
  }
}
