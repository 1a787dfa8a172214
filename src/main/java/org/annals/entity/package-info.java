/**
 * Decides within a document which mentions are the same thing, and under which key the corpus meets
 * it.
 */
@NullMarked
package org.annals.entity;

import org.jspecify.annotations.NullMarked;
