/**
 * Reads a file into an immutable text with its blocks and metadata; after that no character
 * changes.
 */
@NullMarked
package org.annals.document;

import org.jspecify.annotations.NullMarked;
