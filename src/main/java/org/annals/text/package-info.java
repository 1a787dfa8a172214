/** Characters and where they are; knows nothing else. */
@NullMarked
package org.annals.text;

import org.jspecify.annotations.NullMarked;
