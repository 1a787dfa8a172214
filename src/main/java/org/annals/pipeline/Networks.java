package org.annals.pipeline;

import java.util.Optional;
import java.util.function.Supplier;
import org.annals.reader.ContextReader;
import org.annals.reader.Reader;

/**
 * The two networks that read a text; none where rules alone read it.
 *
 * @param reader reads sentences
 * @param context reads several sentences at once
 */
record Networks(Optional<Supplier<Reader>> reader, Optional<Supplier<ContextReader>> context) {
  /** Begins to load what this kind of reader needs. */
  static Networks loading(ReaderKind kind) {
    return switch (kind) {
      case NETWORK ->
          new Networks(
              Optional.of(Loading.of(Reader::load)), Optional.of(Loading.of(ContextReader::load)));
      case RULES -> new Networks(Optional.empty(), Optional.empty());
    };
  }
}
