package org.annals.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for the default graph, turned into one for the union of all graphs.
 *
 * <p>Queries see the union there; without this, fetching the default graph would give nothing.
 */
final class DefaultIsUnion extends HttpServletRequestWrapper {
  private static final String GRAPH = "graph";
  private static final String DEFAULT = "default";

  private final Map<String, String[]> parameters;

  private DefaultIsUnion(HttpServletRequest request) {
    super(request);
    Map<String, String[]> changed = new LinkedHashMap<>(request.getParameterMap());
    changed.remove(DEFAULT);
    changed.put(GRAPH, new String[] {"union"});
    this.parameters = Collections.unmodifiableMap(changed);
  }

  static HttpServletRequest of(Area area, HttpServletRequest request) {
    boolean fetches = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    boolean reads =
        area == Area.SHACL || (fetches && (area == Area.GRAPH_STORE || area == Area.QUERY));
    boolean asksForDefault =
        reads
            && (request.getParameter(DEFAULT) != null
                || DEFAULT.equals(request.getParameter(GRAPH)));
    return asksForDefault ? new DefaultIsUnion(request) : request;
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }
}
