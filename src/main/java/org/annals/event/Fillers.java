package org.annals.event;

import java.util.List;

/**
 * The words that fill the roles of an event, entities or not.
 *
 * @param agents heads of what does it
 * @param patients heads of what it is done to
 */
record Fillers(List<Integer> agents, List<Integer> patients) {}
