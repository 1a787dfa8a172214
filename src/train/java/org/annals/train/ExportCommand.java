package org.annals.train;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.annals.reader.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the model file of a checkpoint. */
@Command(name = "export", description = "Write the model file of a checkpoint.")
final class ExportCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "CHECKPOINT", description = "The file of the weights.")
  private Path checkpoint;

  @Option(names = "--out", description = "The model file.", defaultValue = "reader.onnx")
  private Path out;

  @Option(
      names = "--products",
      description = "How matrices are multiplied: ${COMPLETION-CANDIDATES}.",
      defaultValue = "DYNAMIC")
  private ModelFile.Products products;

  @Override
  public Integer call() throws IOException {
    try (NDManager manager = NDManager.newBaseManager();
        InputStream encoder = Encoder.open()) {
      Network network =
          new Network(
              manager, OnnxWeights.read(encoder), Labels.load(), DataFolder.sources(), 0);
      network.weights().restore(checkpoint);
      new ModelFile(network, products).write(out);
    }
    return 0;
  }
}
