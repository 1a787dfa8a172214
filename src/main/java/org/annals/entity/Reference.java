package org.annals.entity;

import java.io.Serializable;
import org.annals.mention.Mention;

/** A mention and the thing it speaks of. */
public record Reference(Mention mention, Entity entity) implements Serializable {}
