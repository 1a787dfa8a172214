/**
 * Takes trees, gives what grammar says of a verb: its subject and objects through passives,
 * relative clauses and coordinations, its tense, how far its words reach. Never asks what a verb
 * means for the graph.
 */
@NullMarked
package org.annals.clause;

import org.jspecify.annotations.NullMarked;
