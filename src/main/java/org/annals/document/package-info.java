/**
 * Takes files, gives documents: an immutable text with its blocks and what the source says of
 * itself. After that no character changes. It never decides what a name is, and follows no link.
 */
@NullMarked
package org.annals.document;

import org.jspecify.annotations.NullMarked;
