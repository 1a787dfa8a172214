package org.annals.coreference;

/** A word of a document, by its sentence and its place there, both from 0. */
record Place(int sentence, int word) {}
