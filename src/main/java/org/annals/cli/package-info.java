/** The command line: parse, call, print. */
@NullMarked
package org.annals.cli;

import org.jspecify.annotations.NullMarked;
