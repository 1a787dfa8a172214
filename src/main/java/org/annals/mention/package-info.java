/** Finds names and their classes in sentences, before anyone decides who is meant. */
@NullMarked
package org.annals.mention;

import org.jspecify.annotations.NullMarked;
