package org.annals.server;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.fuseki.ctl.ActionCtl;
import org.apache.jena.fuseki.ctl.JsonDescription;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;

/** Tells the UI which datasets there are, and nothing else: none can be created or dropped. */
final class DatasetList extends ActionCtl {
  @Override
  public void validate(HttpAction action) {}

  @Override
  public void execGet(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execute(HttpAction action) {
    JsonBuilder json = new JsonBuilder();
    json.startObject().key("datasets");
    JsonDescription.arrayDatasets(json, action.getDataAccessPointRegistry());
    json.finishObject();
    action.setResponseContentType("application/json");
    try (OutputStream out = action.getResponseOutputStream()) {
      JSON.write(out, json.build());
    } catch (IOException e) {
      ServletOps.errorOccurred(e);
    }
  }
}
