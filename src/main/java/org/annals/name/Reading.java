package org.annals.name;

/**
 * One thing that a name may mean.
 *
 * @param strong whether the name alone is enough; else it needs support from its context
 */
public record Reading(KnownName name, boolean strong) {}
