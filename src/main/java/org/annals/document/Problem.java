package org.annals.document;

/** Why one source gives no document, in one line; the other sources go on. */
public record Problem(String source, String message) {}
