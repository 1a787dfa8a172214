/**
 * Trains the network of {@link org.annals.reader} and measures it: takes folders of marked texts,
 * gives the model file that ships with the program. Nothing of it travels with the program.
 */
@NullMarked
package org.annals.train;

import org.jspecify.annotations.NullMarked;
