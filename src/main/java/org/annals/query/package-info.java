/** The catalogue of questions, and running one. */
@NullMarked
package org.annals.query;

import org.jspecify.annotations.NullMarked;
