package org.annals.train;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.annals.reader.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;


/**
 * Averages the weights of two checkpoints of which one went on from the other, and writes the model
 * file: it keeps most of what the later one learnt and forgets less (Wortsman et al. 2022).
 */
@Command(name = "average", description = "Write the model file of the mean of two checkpoints.")
final class AverageCommand implements Callable<Integer> {
  @picocli.CommandLine.Parameters(index = "0", paramLabel = "EARLIER")
  private Path earlier;

  @picocli.CommandLine.Parameters(index = "1", paramLabel = "LATER")
  private Path later;

  @Option(
      names = "--share",
      description = "How much of the later one, from 0 to 1.",
      defaultValue = "0.8")
  private float share;

  @Option(names = "--out", description = "The model file.", defaultValue = "reader.onnx")
  private Path out;

  @Override
  public Integer call() throws IOException {
    try (NDManager manager = NDManager.newBaseManager();
        InputStream encoder = Encoder.open()) {
      OnnxWeights pretrained = OnnxWeights.read(encoder);
      Network first = network(manager, pretrained, earlier);
      Network second = network(manager, pretrained, later);
      for (Parameters.Parameter parameter : second.weights().all()) {
        parameter.value().muli(share).addi(first.weights().get(parameter.name()).mul(1 - share));
      }
      new ModelFile(second, ModelFile.Products.DYNAMIC).write(out);
    }
    return 0;
  }

  private static Network network(NDManager manager, OnnxWeights encoder, Path checkpoint)
      throws IOException {
    Network network = new Network(manager, encoder, Labels.load(), DataFolder.sources(), 0);
    network.weights().restore(checkpoint);
    return network;
  }
}
