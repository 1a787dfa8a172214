package org.annals.reader;

import java.io.Serializable;
import org.annals.text.Span;

/**
 * A stretch of a text that the network takes for a name or a trigger.
 *
 * @param label class or kind, as in {@link Labels}
 * @param probability that its borders and its group are right, from 0 to 1, as the network sees it
 */
public record Stretch(Span span, String label, double probability) implements Serializable {}
