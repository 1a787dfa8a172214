"""What the parts share that are trained above lower layers of the network of coreference, which stay as they are."""
import math
import random
import time

import torch

import context
from context import WIDTH


def begin(args, known, readings, device):
    """Reads all windows by the lower layers, once; gives those above, with which a part begins, or the last."""
    network = context.Network(8, 128, known, args.drop)
    context.go_on(network, args.model)
    network.to(device)
    for one in readings:
        one.place(device)
    began = time.time()
    upper = network.layers[args.shared:]
    cached(network, readings, device, args.shared)
    print(f'encoded in {time.time() - began:.0f} s', flush=True)
    return upper if len(upper) else network.layers[-1:]


@torch.no_grad()
def cached(network, readings, device, shared, size=8):
    """What the lower layers of the network of coreference make of each window."""
    network.eval()
    network.layers = network.layers[:shared]
    for at in range(0, len(readings), size):
        some = readings[at:at + size]
        for reading, x in zip(some, context.encode(network, some, device)):
            reading.x = x[:len(reading.pieces)].half()


def lifted(part, readings, device):
    width = max(len(reading.x) for reading in readings)
    x = torch.zeros(len(readings), width, WIDTH, device=device)
    mask = torch.zeros(len(readings), 1, 1, width, dtype=torch.bool, device=device)
    for i, reading in enumerate(readings):
        x[i, :len(reading.x)] = reading.x.float()
        mask[i, 0, 0, :len(reading.x)] = True
    return part(x, mask)


def learn(part, readings, loss_of, args, device, each):
    """Steps down the loss of windows; the layers of the part have a rate of their own."""
    layers = list(part.layers.parameters())
    heads = [weight for name, weight in part.named_parameters() if not name.startswith('layers')]
    shuffle = random.Random(args.seed)

    def loss(some):
        return sum(loss_of(x, reading) for x, reading in zip(lifted(part, some, device), some))

    of_pass = lambda: context.batches(readings, args.batch, shuffle)
    context.descend(part, layers, heads, math.ceil(len(readings) / args.batch), of_pass, loss, args, device, each)


def write(part, name, output, weights, shifts, shared, model, folder):
    """The network with the layers of a part above its lower ones, and what is made of them: a product with these weights."""
    import onnx
    from onnx import TensorProto, helper
    graph = onnx.load(model / 'context.onnx')
    context.cut(graph, name + '.')
    x = context.end_of_layer(graph, shared)
    building = context.Building(graph)
    for i, layer in enumerate(part.layers):
        x = building.layer(x, f'{name}.{i}.', layer)
    building.name(building.product(x, name, torch.cat(weights), torch.cat(shifts)), output)
    graph.graph.output.append(helper.make_tensor_value_info(output, TensorProto.FLOAT, ['rows', 'width', 'part']))
    onnx.save(graph, folder / 'context.onnx')
