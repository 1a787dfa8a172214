/** Says what the text claims: statements with their evidence, said by whom. */
@NullMarked
package org.annals.fact;

import org.jspecify.annotations.NullMarked;
