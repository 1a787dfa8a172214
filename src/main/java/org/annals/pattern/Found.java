package org.annals.pattern;

/**
 * What a pattern found in a sentence.
 *
 * @param told the word by which the sentence tells it
 * @param isNaming whether it is said in passing, to name somebody ("her brother, Bo Li, came"), and
 *     no verb claims it
 */
public record Found(int told, boolean isNaming, End subject, End object) {}
