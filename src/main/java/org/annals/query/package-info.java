/**
 * Takes a store and a question, gives rows, a graph or a report: the catalogue of questions,
 * running one, validating, counting. It never writes to the store.
 */
@NullMarked
package org.annals.query;

import org.jspecify.annotations.NullMarked;
