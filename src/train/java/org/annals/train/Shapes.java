package org.annals.train;

/**
 * The sizes of the network: those of the encoder, as bge-small-en-v1.5 has them (BAAI, MIT licence;
 * a BERT of 12 layers), and those of our heads.
 */
final class Shapes {
  static final int WIDTH = 384;
  static final int INNER = 1536;
  static final int LAYERS = 12;
  static final int ATTENTION_HEADS = 12;
  static final int HEAD_WIDTH = WIDTH / ATTENTION_HEADS;
  static final int ARC_WIDTH = 160;
  static final int RELATION_WIDTH = 160;
  static final float EPSILON = 1e-12f;

  private Shapes() {}
}
