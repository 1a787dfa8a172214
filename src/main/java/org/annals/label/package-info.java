/**
 * Takes a tree and who takes part, gives words that read well alone: labels of events, words for
 * participants without a name, and what somebody says.
 */
@NullMarked
package org.annals.label;

import org.jspecify.annotations.NullMarked;
