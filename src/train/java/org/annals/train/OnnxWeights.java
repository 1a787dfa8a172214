package org.annals.train;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/** The weights of a BERT encoder that PyTorch has exported to ONNX, by the names PyTorch gave. */
final class OnnxWeights {
  private final Map<String, TensorProto> tensors = new HashMap<>();

  private OnnxWeights(GraphProto graph) {
    graph.getInitializerList().forEach(tensor -> tensors.put(tensor.getName(), tensor));
    for (NodeProto node : graph.getNodeList()) {
      if (node.getOpType().equals("MatMul")) {
        TensorProto tensor = tensors.get(node.getInput(1));
        if (tensor != null) { // its name is a number; that of its output tells what it is
          tensors.put(weightName(node.getOutput(0)), tensor);
        }
      }
    }
  }

  private static String weightName(String output) {
    return output.substring(1, output.lastIndexOf('/')).replace('/', '.') + ".weight";
  }

  static OnnxWeights read(InputStream in) throws IOException {
    CodedInputStream coded = CodedInputStream.newInstance(in);
    coded.setSizeLimit(Integer.MAX_VALUE);
    return new OnnxWeights(ModelProto.parseFrom(coded).getGraph());
  }

  /** The numbers of a weight; a matrix lies as [in, out]. */
  float[] get(String name) {
    TensorProto tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("No weight %s among %s".formatted(name, tensors.keySet()));
    }
    FloatBuffer buffer =
        tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }
}
