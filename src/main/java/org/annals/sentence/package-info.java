/** Cuts a document into sentences and tokens with parts of speech, by offset. */
@NullMarked
package org.annals.sentence;

import org.jspecify.annotations.NullMarked;
