/**
 * Takes the files of {@code ontology/}, gives the words that belong to its terms, and the graphs
 * themselves. It never makes a term of its own.
 */
@NullMarked
package org.annals.ontology;

import org.jspecify.annotations.NullMarked;
