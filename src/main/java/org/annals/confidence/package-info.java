/**
 * How likely it is that a fact has no false part: what speaks for and against it is counted, and
 * weighed by what careful readers found right and wrong.
 */
@NullMarked
package org.annals.confidence;

import org.jspecify.annotations.NullMarked;
