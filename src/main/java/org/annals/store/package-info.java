/**
 * Takes quads, gives the graph on disk: open, replace and remove documents, read, export. It never
 * looks into a text.
 */
@NullMarked
package org.annals.store;

import org.jspecify.annotations.NullMarked;
