"""The model file: one graph of what has been trained, with weights of 8 bits, and its tables beside it."""
import math

import numpy as np
import torch
from onnx import TensorProto, helper, numpy_helper, save

import bridging
import context
import roles
from context import FEATURES, HEADS, WIDTH


class Building:
    """A graph that grows, with weights of 8 bits, unsigned with 128 for zero as the reader's."""

    def __init__(self):
        self.initializers, self.nodes = [], []

    def constant(self, name, values):
        self.initializers.append(numpy_helper.from_array(values, name))
        return name

    def node(self, operator, inputs, domain='', **attributes):
        name = f'{operator}_{len(self.nodes)}'
        self.nodes.append(helper.make_node(operator, inputs, [name], name=name, domain=domain, **attributes))
        return name

    def name(self, value, name):
        self.nodes.append(helper.make_node('Identity', [value], [name]))

    def linear(self, x, name, layer):
        matrix = numbers(layer.weight).T
        scales = np.maximum(np.abs(matrix).max(0) / 127, 1e-12).astype(np.float32)
        values = (np.clip(np.rint(matrix / scales), -127, 127).astype(np.int16) + 128).astype(np.uint8)
        return self.node('DynamicQuantizeMatMul', [
            x, self.constant(name + '.values', values), self.constant(name + '.scales', scales),
            self.constant(name + '.zeros', np.full(len(scales), 128, np.uint8)),
            self.constant(name + '.bias', numbers(layer.bias))], 'com.microsoft')

    def norm(self, x, name, layer):
        return self.node('LayerNormalization', [x, self.constant(name + '.weight', numbers(layer.weight)), self.constant(name + '.bias', numbers(layer.bias))], axis=-1, epsilon=1e-12)

    def layer(self, x, name, layer, rows=None):
        """A layer above all pieces; where rows are given, only what it makes of these is computed."""
        key, value = (self.linear(x, name + part, getattr(layer, part)) for part in ('key', 'value'))
        x = self.node('Gather', [x, rows], axis=1) if rows else x
        query = self.linear(x, name + 'query', layer.query)
        attended = self.node('MultiHeadAttention', [query, key, value], 'com.microsoft', num_heads=HEADS)
        x = self.norm(self.node('Add', [x, self.linear(attended, name + 'attended', layer.attended)]), name + 'norm1', layer.norm1)
        inner = self.node('Gelu', [self.linear(x, name + 'inner', layer.inner)], 'com.microsoft')
        return self.norm(self.node('Add', [x, self.linear(inner, name + 'outer', layer.outer)]), name + 'norm2', layer.norm2)

    def product(self, x, name, weight, shift):
        weights, shifts = self.constant(name + '.weight', weight.T.contiguous().numpy()), self.constant(name + '.bias', shift.numpy())
        return self.node('Add', [self.node('MatMul', [x, weights]), shifts])


def numbers(tensor):
    return tensor.detach().float().cpu().numpy()


def print_features(table, columns, file):
    print('feature', 'bucket', *columns, sep='\t', file=file)
    for name, values in zip(FEATURES, table):
        for i in range(values.shape[1]):
            print(name, i, *[f'{float(values[column, i].detach()):.4f}' for column in range(len(columns))], sep='\t', file=file)


def print_classes(classes, file):
    print('classes', ' '.join(sorted(classes, key=classes.get)), sep='\t', file=file)


def embedded(building, network):
    table = numbers(network.piece.weight)
    scales = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-12).astype(np.float32)
    small = np.clip(np.rint(table / scales), -127, 127).astype(np.int8)
    constant, node = building.constant, building.node
    cast = node('Cast', [node('Gather', [constant('piece.table', small), 'pieces'])], to=TensorProto.FLOAT)
    piece = node('Mul', [cast, node('Gather', [constant('piece.scales', scales), 'pieces'])])
    place = node('Gather', [constant('place.table', numbers(network.place.weight)), 'places'])
    case = node('Gather', [constant('case.table', numbers(network.case.weight)), 'cases'])
    return building.norm(node('Add', [node('Add', [piece, place]), case]), 'embeddings', network.norm)


def of_coreference(network):
    """What is made of a piece for coreference: half a query and a key, and how well its classes and nothing answer."""
    width, scale = network.width, network.width ** -0.25
    out, bias, of_class = plain(network.out.weight), plain(network.out.bias), plain(network.of_class.weight) / math.sqrt(width)
    weights = [out * scale, of_class @ out[:width], of_class @ out[width:2 * width], plain(network.nothing.weight).view(2, WIDTH)]
    return weights, [bias * scale, of_class @ bias[:width], of_class @ bias[width:2 * width], torch.tensor([float(network.nothing.bias.detach()), 0.0])]


def of_bridging(part):
    width, scale = part.width, part.width ** -0.25
    of_class = plain(part.of_class.weight) / math.sqrt(width)
    query, shift = plain(part.query.weight), plain(part.query.bias)
    weights, shifts = [query * scale, plain(part.key.weight) * scale], [shift * scale, plain(part.key.bias) * scale]
    for half in range(2 * len(bridging.RELATIONS)):
        weights.append(of_class @ query[half * width:(half + 1) * width])
        shifts.append(of_class @ shift[half * width:(half + 1) * width])
    return [*weights, plain(part.nothing.weight)], [*shifts, plain(part.nothing.bias)]


def of_roles(part):
    scale, parts = part.width ** -0.25, (part.query, part.key, part.of_predicate, part.of_word, part.telling)
    scaled = lambda tensors: [plain(tensor) * (scale if i < 2 else 1) for i, tensor in enumerate(tensors)]
    return scaled([one.weight for one in parts]), scaled([one.bias for one in parts])


def write(whole, classes, values, folder):
    """The model as one graph, and the tables beside it."""
    building = Building()
    x, shared = embedded(building, whole.coreference), whole.shared
    for i, layer in enumerate(whole.coreference.layers[:shared]):
        x = building.layer(x, f'layer.{i}.', layer)
    for name, output, layers, (weights, shifts) in (
            ('coreference', 'vectors', whole.coreference.layers[shared:], of_coreference(whole.coreference)),
            ('bridging', 'bridges', whole.bridging.layers, of_bridging(whole.bridging)),
            ('roles', 'roles', whole.roles.layers, of_roles(whole.roles))):
        y = x
        for i, layer in enumerate(layers):
            y = building.layer(y, f'{name}.{i}.', layer, f'{output}.rows' if i == len(layers) - 1 else None)
        building.name(building.product(y, name, torch.cat(weights), torch.cat(shifts)), output)
    value = helper.make_tensor_value_info
    rows, outputs = ['rows', 'width'], ('vectors', 'bridges', 'roles')
    graph = helper.make_graph(
        building.nodes, 'context',
        [value('pieces', TensorProto.INT64, rows), value('cases', TensorProto.INT64, rows), value('places', TensorProto.INT64, ['width']),
         *[value(f'{name}.rows', TensorProto.INT64, [f'{name} rows']) for name in outputs]],
        [value(name, TensorProto.FLOAT, ['rows', f'{name} rows', f'{name} part']) for name in outputs], building.initializers)
    operators = [helper.make_opsetid('', 17), helper.make_opsetid('com.microsoft', 1)]
    save(helper.make_model(graph, ir_version=8, producer_name='annals', opset_imports=operators), folder / 'context.onnx')
    tables(whole, classes, values, folder)


def tables(whole, classes, values, folder):
    network, trained = whole.coreference, '# Trained with it by src/train/python/train.py.'
    with open(folder / 'context.tsv', 'w', encoding='utf-8') as file:
        print('# What the network of coreference has learnt of two places beside their words, by the kind of word that asks.', file=file)
        print(trained, file=file)
        print_features(network.table, context.KINDS, file)
        print('NONE', 0, *[f'{float(value):.4f}' for value in network.of_kind.detach()], sep='\t', file=file)
        print_classes(classes, file)
    with open(folder / 'bridging.tsv', 'w', encoding='utf-8') as file:
        print('# What the network has learnt of a word and of what may complete it beside their words, by how it does.', file=file)
        print(trained, file=file)
        print_features(whole.bridging.table, bridging.RELATIONS, file)
        print_classes(classes, file)
    with open(folder / 'roles.tsv', 'w', encoding='utf-8') as file:
        print('# What the network has learnt of a predicate, and of what may take part in it, beside their words.', file=file)
        print(trained + ' Of an argument, by role: ' + ', '.join(roles.ROLES) + '.', file=file)
        for name in values:
            for value, number in values[name].items():
                weights = whole.roles.table[name][number].detach().cpu().tolist()
                print('\t'.join([name, value] + [f'{weight:.4f}' for weight in weights]), file=file)


def plain(tensor):
    return tensor.detach().float().cpu()
