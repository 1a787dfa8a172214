/**
 * Takes files and a store, brings what they say into it and gives the report of the build: the road
 * on one page. It never prints; a listener hears how it goes on.
 */
@NullMarked
package org.annals.pipeline;

import org.jspecify.annotations.NullMarked;
