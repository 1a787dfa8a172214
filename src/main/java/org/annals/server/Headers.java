package org.annals.server;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers that keep a browser from talking to other hosts and other sites from writing here.
 */
final class Headers {
  /** The UI brings its own scripts and sets styles as it goes; it may talk to this server alone. */
  static final String UI_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
          + "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; "
          + "frame-ancestors 'none'";

  /** Our pages have no scripts at all. */
  static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; "
          + "frame-ancestors 'none'";

  private Headers() {}

  static void common(Area area, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Content-Security-Policy", area == Area.UI ? UI_POLICY : PAGE_POLICY);
    if (area.isOpenToOtherSites()) {
      response.setHeader("Access-Control-Allow-Origin", "*");
    }
  }
}
