package org.annals.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicy;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.sparql.core.Quad;

/**
 * Brings quads into one order, the same for the same graph however it came about, and gives each
 * once.
 *
 * <p>Memory is bounded: what exceeds it goes through files in the temporary folder.
 */
final class SortedQuads implements AutoCloseable {
  /** The characters held in memory before they are sorted and put aside. */
  private static final long LIMIT = 32_000_000;

  private final SortedDataBag<String> lines;

  SortedQuads() {
    this(LIMIT);
  }

  /** For tests, which want the files without the mass. */
  SortedQuads(long limit) {
    this.lines =
        BagFactory.newSortedBag(
            new CharacterLimit(limit), new Lines(), Comparator.<String>naturalOrder());
  }

  void add(Quad quad) {
    lines.add(QuadLine.of(quad));
  }

  void addAll(Iterator<Quad> quads) {
    quads.forEachRemaining(this::add);
  }

  /** All quads in their order. */
  void forEach(Consumer<Quad> consumer) {
    QuadLine reader = new QuadLine();
    String last = "";
    for (Iterator<String> sorted = lines.iterator(); sorted.hasNext(); ) {
      String line = sorted.next();
      if (!line.equals(last)) {
        consumer.accept(reader.read(line));
      }
      last = line;
    }
  }

  @Override
  public void close() {
    lines.close();
  }

  /** Says when memory is full. */
  private static final class CharacterLimit implements ThresholdPolicy<String> {
    private static final int OVERHEAD = 40;

    private final long limit;
    private long held;

    CharacterLimit(long limit) {
      this.limit = limit;
    }

    @Override
    public void increment(String line) {
      held += line.length() + OVERHEAD;
    }

    @Override
    public boolean isThresholdExceeded() {
      return held > limit;
    }

    @Override
    public void reset() {
      held = 0;
    }
  }

  /** Lines on their way through a file. */
  private static final class Lines implements SerializationFactory<String> {
    @Override
    public Sink<String> createSerializer(OutputStream out) {
      return new LineSink(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    @Override
    public Iterator<String> createDeserializer(InputStream in) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .iterator();
    }
  }

  /** Writes lines to a file. */
  private record LineSink(Writer writer) implements Sink<String> {
    @Override
    public void send(String line) {
      try {
        writer.write(line);
        writer.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void flush() {
      try {
        writer.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        writer.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
