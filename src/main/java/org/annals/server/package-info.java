/**
 * Takes a store, gives it over HTTP to this machine: embedded Fuseki with its UI, and a page for
 * each thing. It never calls another host, and never writes without the password.
 */
@NullMarked
package org.annals.server;

import org.jspecify.annotations.NullMarked;
