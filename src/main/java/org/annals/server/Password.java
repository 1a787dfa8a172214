package org.annals.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The password of the user {@code annals}, who may write (HTTP Basic). */
final class Password {
  static final String USER = "annals";
  private static final String SCHEME = "basic ";

  private final byte[] expected;

  Password(String password) {
    this.expected = (USER + ":" + password).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether the header {@code Authorization} shows it; the comparison takes the same time always.
   */
  boolean isShownBy(@Nullable String authorization) {
    if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      return false;
    }
    try {
      byte[] shown = Base64.getDecoder().decode(authorization.substring(SCHEME.length()).strip());
      return MessageDigest.isEqual(shown, expected);
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
