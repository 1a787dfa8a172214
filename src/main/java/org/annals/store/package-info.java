/** The graph on disk: open, replace a document, read, export. */
@NullMarked
package org.annals.store;

import org.jspecify.annotations.NullMarked;
