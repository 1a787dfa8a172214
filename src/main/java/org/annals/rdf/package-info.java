/**
 * Takes the model, gives quads; the only place that mints an IRI or names a term. It never makes a
 * blank node, and no IRI of it depends on a counter or on other documents.
 */
@NullMarked
package org.annals.rdf;

import org.jspecify.annotations.NullMarked;
