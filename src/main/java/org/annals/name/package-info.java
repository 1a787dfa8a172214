/** The name base: what is known of names before any text is read. Data in, lookups out. */
@NullMarked
package org.annals.name;

import org.jspecify.annotations.NullMarked;
