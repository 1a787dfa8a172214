/**
 * Takes arguments, gives data on standard output and talk on standard error: each command parses,
 * calls, prints. It never knows how a thing is done.
 */
@NullMarked
package org.annals.cli;

import org.jspecify.annotations.NullMarked;
