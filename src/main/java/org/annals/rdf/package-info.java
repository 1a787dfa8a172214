/** Turns the model into quads; the only place that mints an IRI or names a term. */
@NullMarked
package org.annals.rdf;

import org.jspecify.annotations.NullMarked;
