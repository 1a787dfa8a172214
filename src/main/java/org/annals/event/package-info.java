/**
 * Takes a resolved document with its trees, gives the events that it tells of: class, trigger,
 * participants, place, time, numbers, who says so, and the sentences that say it.
 */
@NullMarked
package org.annals.event;

import org.jspecify.annotations.NullMarked;
