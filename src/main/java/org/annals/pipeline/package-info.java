/** The road from files to the graph on one page, and the report of a build. */
@NullMarked
package org.annals.pipeline;

import org.jspecify.annotations.NullMarked;
