/**
 * Takes the tree of a sentence and patterns that are written as data, gives the words, names, dates
 * and titles that stand where a pattern says. It never decides what they mean or whether it is so.
 */
@NullMarked
package org.annals.pattern;

import org.jspecify.annotations.NullMarked;
