/** Dates as exact as a text and no more: takes characters, gives dates with their spans. */
@NullMarked
package org.annals.time;

import org.jspecify.annotations.NullMarked;
