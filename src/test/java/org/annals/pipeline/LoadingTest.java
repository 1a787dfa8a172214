package org.annals.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class LoadingTest {
  @Test
  void gives_what_its_source_gives_each_time() {
    Loading<Object> loading = Loading.of(Object::new);
    assertThat(loading.get()).isSameAs(loading.get());
  }

  @Test
  void throws_what_its_source_throws() {
    var unavailable = new IllegalStateException("no library");
    Loading<Object> loading =
        Loading.of(
            () -> {
              throw unavailable;
            });
    assertThatThrownBy(loading::get).isSameAs(unavailable);
  }
}
