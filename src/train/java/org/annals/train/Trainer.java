package org.annals.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Walks the network through the data. Writes a checkpoint every few minutes and goes on from it
 * when it is started again with the same settings.
 */
final class Trainer {
  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(5);
  private static final float LAST = 0.02f;

  /**
   * What a run is.
   *
   * @param passes over all data
   * @param pieces of a batch
   * @param rate the highest rate of learning
   */
  record Settings(int passes, int pieces, float rate, long seed, Path folder) {}

  private final Network network;
  private final Losses losses;
  private final Adam adam;
  private final Settings settings;
  private final PrintWriter log;

  Trainer(Network network, Exemplar exemplar, Settings settings, PrintWriter log) {
    this.network = network;
    this.losses = new Losses(network, exemplar);
    this.adam = new Adam(network.weights());
    this.settings = settings;
    this.log = log;
  }

  /** Trains to the end. */
  void train(List<Example> examples, int mask) throws IOException {
    Schedule schedule = new Schedule(examples, settings.pieces(), settings.seed());
    List<Batch> batches = new ArrayList<>();
    for (int pass = 0; pass < settings.passes(); pass++) {
      batches.addAll(schedule.pass(pass));
    }
    Path checkpoint = settings.folder().resolve("checkpoint.bin");
    int done = Files.exists(checkpoint) ? network.weights().restore(checkpoint) : 0;
    Instant saved = Instant.now();
    Instant start = Instant.now();
    long pieces = 0;
    double sum = 0;
    for (int step = done; step < batches.size(); step++) {
      Random random = new Random(settings.seed() + step);
      Batch batch = batches.get(step).disturbed(random, mask);
      sum += step(batch, step + 1, rate(step, batches.size()));
      pieces += (long) batch.rows() * batch.width();
      if ((step + 1) % 50 == 0) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1e3;
        log.printf(
            "step %d of %d, loss %.4f, %.0f pieces a second%n",
            step + 1, batches.size(), sum / 50, pieces / seconds);
        log.flush();
        sum = 0;
      }
      if (Duration.between(saved, Instant.now()).compareTo(BETWEEN_CHECKPOINTS) > 0) {
        network.weights().save(checkpoint, step + 1);
        saved = Instant.now();
      }
    }
    network.weights().save(checkpoint, batches.size());
  }

  private float step(Batch batch, int step, float rate) {
    float loss;
    try (NDManager manager = NDManager.newBaseManager();
        NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        NDArray sum = losses.of(manager, batch);
        loss = sum.getFloat();
        collector.backward(sum);
      }
      adam.step(step, rate, batch);
    }
    return loss;
  }

  /** Up over the first twentieth, then straight down. */
  private float rate(int step, int steps) {
    float warm = Math.max(1, steps / 20f);
    float factor = step < warm ? (step + 1) / warm : (steps - step) / (steps - warm);
    return settings.rate() * Math.max(LAST, Math.min(1, factor));
  }
}
