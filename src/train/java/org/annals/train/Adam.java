package org.annals.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDScope;

/** AdamW (Loshchilov and Hutter 2019) with clipped gradients. */
final class Adam {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.98f;
  private static final float TINY = 1e-6f;
  private static final float DECAY = 0.01f;
  private static final float LONGEST = 1f;

  /** How much faster than the encoder what we have added to it learns. */
  private static final float FRESH = 8f;

  private final Parameters parameters;

  Adam(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Moves every weight against its gradient; those of trees stay where no tree was seen.
   *
   * @param step from 1
   * @param rate how far
   */
  void step(int step, float rate, Batch batch) {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      double squares = 0;
      for (Parameters.Parameter parameter : parameters.all()) {
        squares += parameter.value().getGradient().square().sum().getFloat();
      }
      double length = Math.sqrt(squares);
      if (!Double.isFinite(length)) {
        forget(); // a step that overflowed teaches nothing
        return;
      }
      float scale = (float) Math.min(1, LONGEST / (length + 1e-9));
      boolean trees = batch.examples().getFirst().hasTree();
      for (Parameters.Parameter parameter : parameters.all()) {
        if (trees || !parameter.isOfTrees()) {
          move(parameter, step, parameter.isPretrained() ? rate : FRESH * rate, scale);
        }
      }
    }
  }

  private void forget() {
    for (Parameters.Parameter parameter : parameters.all()) {
      parameter.value().getGradient().set(new float[(int) parameter.value().size()]);
    }
  }

  private static void move(Parameters.Parameter parameter, int step, float rate, float scale) {
    try (NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      NDArray fresh = parameter.value().getGradient();
      NDArray gradient = fresh.mul(scale);
      fresh.muli(0); // PyTorch would add the next one to it
      parameter.first().muli(FIRST).addi(gradient.mul(1 - FIRST));
      parameter.second().muli(SECOND).addi(gradient.square().muli(1 - SECOND));
      double first = 1 - Math.pow(FIRST, step);
      double second = Math.sqrt(1 - Math.pow(SECOND, step));
      NDArray root = parameter.second().sqrt().addi(TINY);
      if (parameter.isDecayed()) {
        parameter.value().muli(1 - rate * DECAY);
      }
      parameter.value().subi(parameter.first().div(root).muli(rate * second / first));
    }
  }
}
