/**
 * Takes the tree of a sentence, gives the quantities that it states, with unit and what they count.
 */
@NullMarked
package org.annals.quantity;

import org.jspecify.annotations.NullMarked;
