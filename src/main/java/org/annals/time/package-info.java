/**
 * Dates as exact as a text and no more: takes characters, gives dates with their spans. It never
 * guesses: what the text leaves open stays open, and there is no clock.
 *
 * <p>Documents use {@link org.annals.time.DateParser} for their own dates. {@link
 * org.annals.time.TimeFinder} reads the expressions of time in sentences.
 */
@NullMarked
package org.annals.time;

import org.jspecify.annotations.NullMarked;
