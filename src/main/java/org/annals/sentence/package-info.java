/**
 * Takes a document, gives its sentences and tokens with parts of speech, by offset, and the base
 * form of a word on request. It never crosses the border of a block and never changes a character.
 */
@NullMarked
package org.annals.sentence;

import org.jspecify.annotations.NullMarked;
