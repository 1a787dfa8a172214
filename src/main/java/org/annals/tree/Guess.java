package org.annals.tree;

import java.io.Serializable;

/**
 * The noun without a name for which a pronoun most likely stands, or the pronoun that stands for
 * the same.
 *
 * @param back how many sentences before its own that stands
 * @param word its place there
 * @param likelihood from 0 to 1
 */
public record Guess(int back, int word, double likelihood) implements Serializable {}
