package org.annals.rivals;

/**
 * A name that a finder has found in a text.
 *
 * @param begin the index of its first char
 * @param end the index behind its last char
 */
record Mention(int begin, int end, NameClass nameClass) {}
