package org.annals.tree;

import java.io.Serializable;

/**
 * The noun without a name for which a pronoun most likely stands.
 *
 * @param back how many sentences before its own the noun stands
 * @param word its place there
 * @param likelihood from 0 to 1
 */
public record Guess(int back, int word, double likelihood) implements Serializable {}
