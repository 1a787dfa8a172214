package org.annals.server;

import java.time.Duration;
import java.util.Optional;
import org.annals.UserException;

/**
 * How a graph is served.
 *
 * @param port on 127.0.0.1; 0 takes any that is free
 * @param updatePassword of the user {@code annals}; without one nothing can be written
 * @param timeLimit after which a query is stopped
 * @param queryBytes the longest query
 * @param uploadBytes the largest body of a write
 * @param queriesAtOnce how many queries run at the same time; more are turned away
 */
public record ServerSettings(
    int port,
    Optional<String> updatePassword,
    Duration timeLimit,
    int queryBytes,
    long uploadBytes,
    int queriesAtOnce) {
  /** The port that the default base of a store names. */
  public static final int DEFAULT_PORT = 3030;

  /** Read-only, with limits that suit one person and a few programs. */
  public static final ServerSettings DEFAULT =
      new ServerSettings(
          DEFAULT_PORT, Optional.empty(), Duration.ofSeconds(60), 100_000, 256L << 20, 8);

  private static final int LAST_PORT = 65_535;

  /** Refuses a port that is none, and an empty password. */
  public ServerSettings {
    if (port < 0 || port > LAST_PORT) {
      throw UserException.wrongUse(
          "%d is no port.".formatted(port), "Give one from 1 to 65535 with --port, or 0 for any.");
    }
    if (updatePassword.filter(String::isBlank).isPresent()) {
      throw new UserException(
          "The password for updates is empty.", "Give one, or leave it out to serve read-only.");
    }
    if (timeLimit.isZero() || timeLimit.isNegative() || queryBytes < 1 || queriesAtOnce < 1) {
      throw new IllegalArgumentException("Limits must be above 0");
    }
  }

  /** The same on another port. */
  public ServerSettings withPort(int other) {
    return new ServerSettings(
        other, updatePassword, timeLimit, queryBytes, uploadBytes, queriesAtOnce);
  }

  /** The same with writing for those who know the password. */
  public ServerSettings withUpdatePassword(String password) {
    return new ServerSettings(
        port, Optional.of(password), timeLimit, queryBytes, uploadBytes, queriesAtOnce);
  }

  /** The same with another time limit. */
  public ServerSettings withTimeLimit(Duration limit) {
    return new ServerSettings(port, updatePassword, limit, queryBytes, uploadBytes, queriesAtOnce);
  }

  /** The same with another limit on queries that run at the same time. */
  public ServerSettings withQueriesAtOnce(int queries) {
    return new ServerSettings(port, updatePassword, timeLimit, queryBytes, uploadBytes, queries);
  }

  /** The same with another limit on the body of a write. */
  public ServerSettings withUploadBytes(long bytes) {
    return new ServerSettings(port, updatePassword, timeLimit, queryBytes, bytes, queriesAtOnce);
  }
}
