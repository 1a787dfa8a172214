/**
 * Takes the trees of a document, says which pronouns and common nouns stand for an entity that the
 * document names; one that is not safe stands for nothing.
 */
@NullMarked
package org.annals.coreference;

import org.jspecify.annotations.NullMarked;
