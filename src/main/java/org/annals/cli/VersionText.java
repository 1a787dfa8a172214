package org.annals.cli;

import org.annals.query.Versions;
import picocli.CommandLine.IVersionProvider;

/** The answer to {@code annals --version}. */
final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {Versions.current().toString()};
  }
}
