/**
 * Says of the words of a sentence how likely they tell a fact, and which others take part in it, by
 * what the network makes of them.
 */
@NullMarked
package org.annals.role;

import org.jspecify.annotations.NullMarked;
