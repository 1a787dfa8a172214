/**
 * Takes a resolved document, gives its sentences as trees of words: syntax, base forms, and which
 * words refer to an entity. What rules about meaning stand on.
 */
@NullMarked
package org.annals.tree;

import org.jspecify.annotations.NullMarked;
