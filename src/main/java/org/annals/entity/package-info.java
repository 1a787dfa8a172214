/**
 * Takes the mentions of one document, gives each its entity: which mentions are the same thing, and
 * under which key the documents meet it. It never looks at another document.
 */
@NullMarked
package org.annals.entity;

import org.jspecify.annotations.NullMarked;
