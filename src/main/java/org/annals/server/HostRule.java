package org.annals.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows by which names this server may be called.
 *
 * <p>A page of another site can make its own name point to 127.0.0.1 and then read what it likes
 * (DNS rebinding), unless the server looks at the name by which it was called.
 */
final class HostRule {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern HOST =
      Pattern.compile("(?<name>\\[[0-9a-f:]+]|[^:/\\[\\]]+)(:\\d+)?");

  private final String published;

  /** The names of the loopback interface, and the host under which the graph is published. */
  HostRule(String base) {
    this.published = URI.create(base).getHost().toLowerCase(Locale.ROOT);
  }

  /** Why the request must not be answered, if so. */
  Optional<Refusal> refusal(HttpServletRequest request) {
    Optional<String> name = name(request.getHeader("Host"));
    return name.filter(n -> LOOPBACK.contains(n) || n.equals(published)).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                Refusal.FORBIDDEN,
                "This server answers to localhost, 127.0.0.1 and %s only.".formatted(published)));
  }

  /** Whether the caller sits at this machine, as far as one can tell. */
  boolean isLocal(HttpServletRequest request) {
    return name(request.getHeader("Host")).filter(LOOPBACK::contains).isPresent()
        && Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP")
            .allMatch(header -> request.getHeader(header) == null);
  }

  /** Whether a page of another site sent the request; programs that are no browsers never do. */
  boolean isCrossSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return true;
    }
    String host = request.getHeader("Host");
    return Stream.of("Origin", "Referer")
        .map(request::getHeader)
        .filter(address -> address != null)
        .findFirst()
        .filter(address -> !isFrom(address, host))
        .isPresent();
  }

  private static boolean isFrom(String address, String host) {
    String[] parts = address.split("/", 4);
    return parts.length >= 3 && parts[2].equalsIgnoreCase(host);
  }

  private static Optional<String> name(@Nullable String host) {
    if (host == null) {
      return Optional.empty();
    }
    Matcher matcher = HOST.matcher(host.toLowerCase(Locale.ROOT));
    return matcher.matches() ? Optional.of(matcher.group("name")) : Optional.empty();
  }
}
