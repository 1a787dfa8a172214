/** The terms of the ontology and the words that belong to them, read from ontology/annals.ttl. */
@NullMarked
package org.annals.ontology;

import org.jspecify.annotations.NullMarked;
