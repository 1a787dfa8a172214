/** The graph over HTTP: embedded Fuseki with its UI. */
@NullMarked
package org.annals.server;

import org.jspecify.annotations.NullMarked;
