package org.annals.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/**
 * FROM and FROM NAMED: which graphs a query sees.
 *
 * <p>TDB2 lets the union of all graphs win over FROM, so the graphs are picked before it is asked.
 */
final class FromClause {
  private FromClause() {}

  /** A query over those graphs of a dataset that it names, or over all when it names none. */
  static QueryExecBuilder applied(Query query, DatasetGraph dataset) {
    if (!query.hasDatasetDescription()) {
      return QueryExec.dataset(dataset).query(query);
    }
    DatasetGraph named =
        DynamicDatasets.dynamicDataset(query.getDatasetDescription(), dataset, false);
    Query rest = query.cloneQuery();
    rest.getGraphURIs().clear();
    rest.getNamedGraphURIs().clear();
    return QueryExec.dataset(named).query(rest);
  }
}
