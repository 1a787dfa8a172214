/** A folder of texts in, a knowledge graph out in which every fact cites its sentence. */
@NullMarked
package org.annals;

import org.jspecify.annotations.NullMarked;
