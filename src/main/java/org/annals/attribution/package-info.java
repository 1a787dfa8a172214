/**
 * Takes the trees of a document, says of any clause who says it, whether it is affirmed or denied,
 * and whether it is told as a fact, a plan or a possibility, or not told at all.
 */
@NullMarked
package org.annals.attribution;

import org.jspecify.annotations.NullMarked;
