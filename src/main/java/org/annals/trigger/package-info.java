/**
 * Takes trees, gives the words that tell of an event, each with its class: those the network marks,
 * those the ontology lists, those that rules add.
 */
@NullMarked
package org.annals.trigger;

import org.jspecify.annotations.NullMarked;
