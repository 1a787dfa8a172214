package org.annals.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.annals.reader.ContextReader;

/** Windows over a document, whatever the lengths of its sentences. */
final class WindowPropertiesTest {
  @Property
  void each_piece_is_fresh_in_one_window(
      @ForAll @Size(max = 60) List<@IntRange(max = 120) Integer> lengths) {
    List<Integer> starts = starts(lengths);
    List<Window> windows = Window.of(starts);
    int fresh = 0;
    for (Window window : windows) {
      assertThat(window.fresh()).isEqualTo(fresh);
      fresh = window.end();
    }
    assertThat(fresh).isEqualTo(starts.getLast());
  }

  @Property
  void a_window_is_never_longer_than_what_the_network_reads(
      @ForAll @Size(max = 40) List<@IntRange(max = 900) Integer> lengths) {
    assertThat(Window.of(starts(lengths)))
        .allSatisfy(
            window ->
                assertThat(window.pieces().count()).isLessThanOrEqualTo(ContextReader.LONGEST));
  }

  @Property
  void the_row_of_a_piece_is_its_place_among_the_pieces(
      @ForAll @Size(max = 40) List<@IntRange(max = 120) Integer> lengths) {
    for (Window window : Window.of(starts(lengths))) {
      int[] pieces = window.pieces().toArray();
      for (int row = 0; row < pieces.length; row++) {
        assertThat(window.row(pieces[row])).hasValue(row);
      }
    }
  }

  private static List<Integer> starts(List<Integer> lengths) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    lengths.forEach(length -> starts.add(starts.getLast() + length));
    return starts;
  }
}
