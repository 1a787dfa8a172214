/**
 * Takes a document whose names are resolved, gives what it says as statements, each with its
 * sentence and with who says it. It never says what no sentence says, and never decides whether
 * what is said is true.
 */
@NullMarked
package org.annals.fact;

import org.jspecify.annotations.NullMarked;
