package org.annals.cli;

import java.io.InputStream;
import java.io.OutputStream;

/** The three streams of a process: what it reads, its data and its talk. */
public record Streams(InputStream in, OutputStream out, OutputStream err) {}
