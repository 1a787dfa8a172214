/**
 * Reads sentences with a small neural network: takes characters, gives names with their classes,
 * event triggers, parts of speech and dependency trees, each with its offsets and a probability. It
 * never sees a document or a file, and what it gives depends on its input alone.
 */
@NullMarked
package org.annals.reader;

import org.jspecify.annotations.NullMarked;
