#!/usr/bin/env python3
"""Trains the network of coreference: which named thing a pronoun or a definite phrase stands for.

Words and names of a stretch of text are compared by what an encoder makes of both places in their
context (Kirstain, Ram and Levy, "Coreference resolution without span representations", ACL 2021),
beside a table of how far they are from each other and what stands between. The encoder is the
lower part of the reader's. Needs Python 3.11, torch, numpy and onnx; a GPU makes it minutes.

    context.py train DATA [--part final|0|1|2]     the model that ships, or one that leaves out a third
    context.py train DATA --go-on MODEL --later plain     on from a trained model, with texts that came later
    context.py verdict DATA                        how much rules and network count, from what each said of
                                                   texts that it had not read

DATA is a folder as the command export-antecedents writes it; models and rows are written beside.
"""
import argparse
import json
import math
import pathlib
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

WIDTH, HEADS, LONGEST, BACK, OPENING = 384, 12, 510, 170, 64
CLS, SEP = 101, 102
KINDS = ['HE', 'SHE', 'IT', 'THEY', 'NOUN']
TYPES = ['PERSON', 'ORGANIZATION', 'LAW', 'PLACE', 'EVENT']
FEATURES = dict(DISTANCE=8, MENTION=4, TYPE=5, SPELLED=2, RANK=4, LATEST=2, TIMES=4)
OF_NAMES = ('TYPE', 'RANK', 'LATEST', 'TIMES')
NOTHING, UNKNOWN = -1, -2
PARTS = 3


# ---------------------------------------------------------------- texts

def read(path, classes):
    """The texts of a file of export-antecedents; says there what its lines are."""
    texts = []
    for line in open(path, encoding='utf-8'):
        key, *cells = line.rstrip('\n').split(' ')
        if key == 'D':
            text = dict(name=cells[0], names=[], words=[], clues=[], entities=[], bridges=[])
            texts.append(text)
        elif key in 'PCSK':
            text[key] = [int(cell) for cell in cells if cell]
        elif key == 'E':
            number = classes.setdefault(cells[2], len(classes))
            text['entities'].append((TYPES.index(cells[1]), number, cells[3]))
        elif key == 'N':
            text['names'].append(tuple(int(cell) for cell in cells))
        elif key == 'A':
            spelled = [int(n) for n in cells[5].split(',')] if cells[5] != '-' else []
            text['words'].append((*[int(cell) for cell in cells[:5]], spelled))
            text['clues'].append([])
        elif key == 'B':
            text['bridges'].append([int(cell) for cell in cells[:5]])
        elif key == 'L':
            clues = (cell.split(':') for cell in cells[1:])
            text['clues'][-1].append((int(cells[0]), {clue: float(much) for clue, much in clues}))
    return [text for text in texts if text['P']]


def windows(text):
    """Pieces that are read together, and the first and the end of those that are new among them."""
    starts = text['S'] + [len(text['P'])]
    sentences, opening, done = len(starts) - 1, 0, 0
    while opening < sentences and starts[opening + 1] <= OPENING:
        opening += 1
    while done < sentences:
        start = done
        while start > 0 and starts[done] - starts[start - 1] <= BACK:
            start -= 1
        head, end = starts[min(opening, start)], start
        while end < sentences and head + starts[end + 1] - starts[start] <= LONGEST:
            end += 1
        if end <= done:
            end = done + 1
            pieces = list(range(starts[done], min(starts[end], starts[done] + LONGEST)))
        else:
            pieces = list(range(head)) + list(range(starts[start], starts[end]))
        yield pieces, starts[done], starts[end]
        done = end


def fits(kind, entity):
    kind_of, _, gender = entity
    if KINDS[kind] in ('HE', 'SHE'):
        return kind_of == 0 and gender != ('FEMALE' if KINDS[kind] == 'HE' else 'MALE')
    return KINDS[kind] != 'IT' or kind_of != 0


def agrees(kind, before):
    persons = {0, 1}
    if kind in persons:
        return before not in ({0, 1, 2} - {kind})
    return KINDS[kind] != 'IT' or before not in persons


def bucket(sentences):
    return sum(sentences > limit for limit in (0, 1, 2, 4, 7, 12))


class Mention:
    """A name, or a word that may point back; by its rows in the window and its first piece."""

    def __init__(self, rows, first, sentence, form, entity=None, word=None):
        self.rows, self.first, self.sentence, self.form = rows, first, sentence, form
        self.entity, self.word = entity, word


class Reading:
    """One window of a text with all that is asked and answered in it."""

    def __init__(self, text, number, pieces, new, end):
        starts = np.array(text['S'])
        sentence = lambda piece: int(np.searchsorted(starts, piece, 'right') - 1)
        row = {piece: i + 1 for i, piece in enumerate(pieces)}
        self.text, self.number = text, number
        self.pieces = [CLS] + [text['P'][piece] for piece in pieces] + [SEP]
        self.cases = [0] + [text['C'][piece] for piece in pieces] + [0]
        mentions = []
        for first, last, entity in text['names']:
            if first in row and last in row:
                form = 3 if text['K'][sentence(first)] == 2 else 0
                mentions.append(Mention((row[first], row[last]), first, sentence(first), form, entity))
        self.asked = []
        for i, (first, last, kind, meant, _, _) in enumerate(text['words']):
            if first in row and last in row:
                form = 2 if KINDS[kind] == 'NOUN' else 1
                mentions.append(
                    Mention((row[first], row[last]), first, sentence(first), form, word=i))
                if new <= first < end:
                    self.asked.append((i, (row[first], row[last]), first, last, sentence(first)))
        self.mentions = sorted(mentions, key=lambda mention: mention.first)
        self.features = np.zeros((len(self.asked), len(mentions), len(FEATURES)), dtype=np.int64)
        self.open = np.zeros((len(self.asked), len(mentions)), dtype=bool)
        for i, asked in enumerate(self.asked):
            self.compare(i, *asked)

    def kind(self, word):
        return self.text['words'][word][2]

    def compare(self, i, word, rows, first, last, sentence):
        kind, entities = self.kind(word), self.text['entities']
        between = self.between(first, lambda entity: fits(kind, entities[entity]))
        for j, mention in enumerate(self.mentions):
            before, entity = mention.first < first, mention.entity
            inside = first <= mention.first <= last or mention.rows[0] <= rows[0] <= mention.rows[1]
            if inside or (not before and (entity is None or mention.sentence != sentence)):
                continue
            if not (agrees(kind, self.kind(mention.word)) if entity is None
                    else fits(kind, entities[entity])):
                continue
            spelled = KINDS[kind] == 'NOUN' and self.is_spelled(rows, mention)
            self.open[i, j] = True
            self.features[i, j] = self.told(j, sentence, before, spelled, *between)

    def between(self, first, fitting):
        """Of the names before a piece that fit: how many others stand between, which is the last of its entity, how often each is named."""
        seen, rank, latest, times = set(), {}, set(), {}
        for j in reversed(range(len(self.mentions))):
            entity = self.mentions[j].entity
            if entity is None or self.mentions[j].first >= first or not fitting(entity):
                continue
            rank[j] = min(3, len(seen - {entity}))
            times[entity] = times.get(entity, 0) + 1
            if entity not in seen:
                latest.add(j)
            seen.add(entity)
        return rank, latest, times

    def is_spelled(self, rows, mention):
        return mention.entity is not None and self.pieces[rows[1]] in self.pieces[mention.rows[0]:mention.rows[1] + 1]

    def told(self, j, sentence, before, spelled, rank, latest, times):
        """The buckets of the features of a mention, in their order."""
        mention, entity = self.mentions[j], self.mentions[j].entity
        often = times.get(entity, 0)
        return (bucket(sentence - mention.sentence) if before else 7,
                mention.form,
                0 if entity is None else self.text['entities'][entity][0],
                int(spelled),
                rank.get(j, 0),
                int(j in latest),
                0 if entity is None or often <= 1 else 1 if often == 2 else 2 if often <= 4 else 3)

    def place(self, device):
        """Tensors, and what is right: places that speak of what is meant, or that it is nothing."""
        words, entities = self.text['words'], self.text['entities']
        tensor = lambda values, dtype=torch.long: torch.tensor(values, dtype=dtype, device=device)
        meant = [m.entity if m.entity is not None else words[m.word][3] for m in self.mentions]
        right = np.zeros((len(self.asked), len(meant) + 1), dtype=bool)
        use = np.zeros(len(self.asked), dtype=bool)
        for i, (word, *_) in enumerate(self.asked):
            label = words[word][3]
            use[i] = label != UNKNOWN
            if label >= 0:
                right[i, :-1] = self.open[i] & (np.array(meant, dtype=int) == label)
            right[i, -1] = not right[i].any()
        self.used = int(use.sum())
        self.asking = tensor([(*rows, self.kind(word)) for word, rows, *_ in self.asked]).view(-1, 3)
        self.answering = tensor([m.rows for m in self.mentions]).view(-1, 2)
        self.named = tensor([m.entity is not None for m in self.mentions], torch.float)
        self.classes = tensor([0 if m.entity is None else entities[m.entity][1] for m in self.mentions])
        self.buckets, self.right, self.use = tensor(self.features), tensor(right, torch.bool), tensor(use, torch.bool)
        known = np.array([label >= 0 for label in meant], dtype=bool)
        self.known = tensor(self.open & known[None, :], torch.bool)


# ---------------------------------------------------------------- network

class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.attended = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x, mask, drop):
        heads = lambda y: y.view(*y.shape[:2], HEADS, WIDTH // HEADS).transpose(1, 2)
        attended = F.scaled_dot_product_attention(
            heads(self.query(x)), heads(self.key(x)), heads(self.value(x)), attn_mask=mask,
            dropout_p=drop if self.training and x.is_cuda else 0.0).transpose(1, 2).reshape(x.shape)
        x = self.norm1(x + F.dropout(self.attended(attended), drop, self.training))
        return self.norm2(x + F.dropout(self.outer(F.gelu(self.inner(x))), drop, self.training))


class Network(nn.Module):
    def __init__(self, layers, width, classes, drop):
        super().__init__()
        self.width, self.drop = width, drop
        self.piece, self.place, self.case = nn.Embedding(30522, WIDTH), nn.Embedding(LONGEST + 2, WIDTH), nn.Embedding(9, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.out, self.nothing = nn.Linear(WIDTH, 4 * width), nn.Linear(2 * WIDTH, 1)
        self.of_class = nn.Embedding(classes, width)
        self.table = nn.ParameterList(nn.Parameter(torch.zeros(len(KINDS), n)) for n in FEATURES.values())
        self.of_kind = nn.Parameter(torch.zeros(len(KINDS)))
        nn.init.normal_(self.out.weight, 0, 0.03)
        nn.init.normal_(self.of_class.weight, 0, 0.02)
        for zero in (self.out.bias, self.nothing.weight, self.nothing.bias):
            nn.init.zeros_(zero)

    def forward(self, pieces, cases, mask):
        x = self.norm(self.piece(pieces) + self.place.weight[:pieces.shape[1]] + self.case(cases))
        x = F.dropout(x, self.drop, self.training)
        for layer in self.layers:
            x = layer(x, mask, self.drop)
        return x

    def scores(self, x, reading):
        """How well each mention answers each word that asks, and how well nothing does."""
        first, last, kind = reading.asking.T
        parts = self.out(x).view(-1, 4, self.width)
        named = reading.named
        query = parts[first, 0] + parts[last, 1]
        key = parts[reading.answering[:, 0], 2] + parts[reading.answering[:, 1], 3]
        key = key + self.of_class.weight[reading.classes] * named[:, None]
        score = query @ key.T / math.sqrt(self.width)
        for i, name in enumerate(FEATURES):
            told = self.table[i][kind].gather(1, reading.buckets[:, :, i])
            score = score + (told * named[None, :] if name in OF_NAMES else told)
        ends = torch.cat([x[first], x[last]], -1)
        return score, self.nothing(ends).squeeze(-1) + self.of_kind[kind]


def weights_of(path):
    import onnx
    from onnx import numpy_helper
    return {weight.name: numpy_helper.to_array(weight) for weight in onnx.load(path).graph.initializer}


def fill(network, weights, layer_name, parts, norm_names):
    """Takes embeddings and layers from a file of 8-bit weights, which names their parts so."""
    tensor = lambda name: torch.tensor(weights[name])
    network.piece.weight.copy_(torch.tensor(weights['piece.table'] * weights['piece.scales']))
    network.place.weight[:len(weights['place.table'])].copy_(tensor('place.table'))
    network.case.weight.copy_(tensor('case.table'))
    fill_norm(network.norm, weights, 'embeddings' + norm_names[0])
    for i, layer in enumerate(network.layers):
        fill_layer(layer, weights, layer_name.format(i), parts, norm_names[1:])


def fill_norm(norm, weights, name):
    norm.weight.copy_(torch.tensor(weights[name + '.weight']))
    norm.bias.copy_(torch.tensor(weights[name + '.bias']))


def fill_layer(layer, weights, name, parts, norm_names):
    for part, called in parts.items():
        linear, values = getattr(layer, part), weights[name + called + '.values'].astype(np.float32) - 128
        linear.weight.copy_(torch.tensor((values * weights[name + called + '.scales']).T.copy()))
        linear.bias.copy_(torch.tensor(weights[name + called + '.bias']))
    for norm, called in zip((layer.norm1, layer.norm2), norm_names):
        fill_norm(norm, weights, name + called)


@torch.no_grad()
def start(network, reader, places):
    """Takes the embeddings and the lower layers of the reader, and places beyond its longest row."""
    network.place.weight.copy_(torch.tensor(np.fromfile(places, '<f4').reshape(-1, WIDTH)))
    parts = dict(query='attention.self.query', key='attention.self.key', value='attention.self.value',
                 attended='attention.output.dense', inner='intermediate.dense', outer='output.dense')
    norms = '.LayerNorm', 'attention.output.LayerNorm', 'output.LayerNorm'
    fill(network, weights_of(reader), 'encoder.layer.{}.', parts, norms)


@torch.no_grad()
def go_on(network, folder):
    """Takes all weights of a model that was trained before, as its file has them, and its table."""
    weights, width = weights_of(folder / 'context.onnx'), network.width
    fill(network, weights, 'layer.{}.', {part: part for part in ('query', 'key', 'value', 'attended', 'inner', 'outer')}, ('', 'norm1', 'norm2'))
    every, shift, scale = torch.tensor(weights['out.weight']).T, torch.tensor(weights['out.bias']), width ** -0.25
    network.out.weight.copy_(every[:4 * width] / scale)
    network.out.bias.copy_(shift[:4 * width] / scale)
    network.nothing.weight.copy_(every[-2:].reshape(1, -1))
    network.nothing.bias.copy_(shift[-2:-1])
    known = (len(every) - 4 * width - 2) // 2
    of_class = every[4 * width:4 * width + known] @ torch.linalg.pinv(network.out.weight[:width])
    network.of_class.weight[:known] = of_class * math.sqrt(width)
    for line in open(folder / 'context.tsv', encoding='utf-8'):
        name, *values = line.rstrip('\n').split('\t')
        if name in FEATURES:
            network.table[list(FEATURES).index(name)][:, int(values[0])] = torch.tensor([float(value) for value in values[1:]])
        elif name == 'NONE':
            network.of_kind.copy_(torch.tensor([float(value) for value in values[1:]]))


def classes_of(folder, table='context.tsv'):
    """The numbers of the classes of names in a model that was trained before."""
    line = (folder / table).read_text(encoding='utf-8').splitlines()[-1]
    return {name: number for number, name in enumerate(line.split('\t')[1].split())}


def encode(network, readings, device):
    width = max(len(reading.pieces) for reading in readings)
    pieces, cases = torch.zeros(2, len(readings), width, dtype=torch.long)
    mask = torch.zeros(len(readings), 1, 1, width, dtype=torch.bool)
    for i, reading in enumerate(readings):
        n = len(reading.pieces)
        pieces[i, :n], cases[i, :n] = torch.tensor(reading.pieces), torch.tensor(reading.cases)
        mask[i, 0, 0, :n] = True
    with torch.autocast('cuda', dtype=torch.bfloat16, enabled=device.type == 'cuda'):
        return network(pieces.to(device), cases.to(device), mask.to(device)).float()


def is_later(reading, args):
    return not args.later or reading.text['name'].startswith(tuple(args.later))


def of_pass(readings, args, shuffle):
    """What is read in one pass: all, or the texts that came later and a share of the others."""
    later = [reading for reading in readings if is_later(reading, args)]
    before = [reading for reading in readings if not is_later(reading, args)]
    return later + shuffle.sample(before, int(args.replay * len(before)))


def batches(readings, size, shuffle):
    """Windows that are read at once, each beside others of about its length."""
    readings, found = shuffle.sample(readings, len(readings)), []
    for at in range(0, len(readings), 16 * size):
        some = sorted(readings[at:at + 16 * size], key=lambda reading: len(reading.pieces))
        found += [some[i:i + size] for i in range(0, len(some), size)]
    return shuffle.sample(found, len(found))


def learn(network, readings, args, device):
    encoder = [*network.layers.parameters(), network.case.weight, network.place.weight, *network.norm.parameters()]
    heads = [*network.out.parameters(), *network.nothing.parameters(), *network.table, network.of_kind, network.of_class.weight]
    network.piece.weight.requires_grad_(False)
    readings = [reading for reading in readings if reading.used and reading.mentions]
    shuffle = random.Random(args.seed)
    of_one = lambda: batches(of_pass(readings, args, shuffle), args.batch, shuffle)

    def loss_of(some):
        loss = 0.0
        for x, reading in zip(encode(network, some, device), some):
            score, nothing = network.scores(x, reading)
            loss = loss + (missed(score, nothing, reading.known, reading.right) * reading.use).sum()
        return loss

    descend(network, encoder, heads, len(of_one()), of_one, loss_of, args, device)


def missed(score, nothing, known, right):
    """How unlikely what is right is held to be, as a logarithm, of all places that may answer and of nothing."""
    every = torch.cat([score.masked_fill(~known, -1e4), nothing[..., None]], -1)
    return torch.logsumexp(every, -1) - torch.logsumexp(every.masked_fill(~right, -1e4), -1)


def descend(network, lower, heads, steps, of_pass, loss_of, args, device, each=lambda: None):
    """Steps down the loss, with a rate for the layers and one for what is above them that rise and fall in a straight line."""
    optimizer = torch.optim.AdamW([dict(params=lower), dict(params=heads)], weight_decay=0.01, betas=(0.9, 0.98))
    began, step, steps = time.time(), 0, args.passes * steps
    for number in range(args.passes):
        network.train()
        total, count = torch.zeros((), device=device), 0
        for some in of_pass():
            share = min(1.0, step / (0.08 * steps)) * max(0.0, 1 - step / steps)
            step += 1
            for group, rate in zip(optimizer.param_groups, (args.rate, args.head_rate)):
                group['lr'] = rate * share
            loss, used = loss_of(some), sum(reading.used for reading in some)
            optimizer.zero_grad(set_to_none=True)
            (loss / used).backward()
            nn.utils.clip_grad_norm_(lower + heads, 1.0)
            optimizer.step()
            total, count = total + loss.detach(), count + used
        print(f'pass {number + 1}: loss {float(total) / count:.4f}, {time.time() - began:.0f} s', flush=True)
        each()


def recall(network, readings, device):
    """Rows: text, number of the word, kind, meant, told, [[entity, share]], spelled, [[entity, clues]]; left to right."""
    network.eval()
    linked = {}
    for reading in readings:
        if not reading.asked:
            continue
        with torch.no_grad():
            score, nothing = network.scores(encode(network, [reading], device)[0], reading)
        score, nothing = score.cpu().numpy().astype(float), nothing.cpu().numpy().astype(float)
        for i, (word, *_) in enumerate(reading.asked):
            _, _, kind, meant, told, spelled = reading.text['words'][word]
            open_to = []
            for j, mention in enumerate(reading.mentions):
                entity = mention.entity if mention.entity is not None else linked.get((reading.number, mention.word), NOTHING)
                if entity >= 0 and reading.open[i, j] and fits(kind, reading.text['entities'][entity]):
                    open_to.append((entity, score[i, j]))
            most = max([nothing[i]] + [s for _, s in open_to])
            every, shares = math.exp(nothing[i] - most), {}
            for entity, s in open_to:
                every += math.exp(s - most)
                shares[entity] = shares.get(entity, 0) + math.exp(s - most)
            ranked = sorted(((e, round(s / every, 6)) for e, s in shares.items()), key=lambda pair: -pair[1])
            if ranked and ranked[0][1] >= 0.5:
                linked[(reading.number, word)] = ranked[0][0]
            yield reading.text['name'], word, kind, meant, told, ranked[:6], spelled, reading.text['clues'][word]


def tell(network, readings, device, path):
    with open(path, 'w', encoding='utf-8') as file:
        for row in recall(network, readings, device):
            print(json.dumps(row), file=file)


# ---------------------------------------------------------------- model file

class Building:
    """A graph that grows, with weights of 8 bits, unsigned with 128 for zero as the reader's."""

    def __init__(self, model=None):
        self.initializers, self.nodes = (model.graph.initializer, model.graph.node) if model else ([], [])

    def constant(self, name, values):
        from onnx import numpy_helper
        self.initializers.append(numpy_helper.from_array(values, name))
        return name

    def node(self, operator, inputs, domain='', **attributes):
        from onnx import helper
        name = f'{operator}_{len(self.nodes)}'
        self.nodes.append(helper.make_node(operator, inputs, [name], name=name, domain=domain, **attributes))
        return name

    def name(self, value, name):
        from onnx import helper
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

    def layer(self, x, name, layer):
        query, key, value = (self.linear(x, name + part, getattr(layer, part)) for part in ('query', 'key', 'value'))
        attended = self.node('MultiHeadAttention', [query, key, value], 'com.microsoft', num_heads=HEADS)
        x = self.norm(self.node('Add', [x, self.linear(attended, name + 'attended', layer.attended)]), name + 'norm1', layer.norm1)
        inner = self.node('Gelu', [self.linear(x, name + 'inner', layer.inner)], 'com.microsoft')
        return self.norm(self.node('Add', [x, self.linear(inner, name + 'outer', layer.outer)]), name + 'norm2', layer.norm2)

    def product(self, x, name, weight, shift):
        weights, shifts = self.constant(name + '.weight', weight.T.contiguous().numpy()), self.constant(name + '.bias', shift.numpy())
        return self.node('Add', [self.node('MatMul', [x, weights]), shifts])


def cut(model, named):
    """Takes a part away that was built before, with all that was built behind it: from the first node with weights so named."""
    first = next((i for i, node in enumerate(model.graph.node) if any(name.startswith(named) for name in node.input)), None)
    if first is not None:
        del model.graph.node[first:]
        made = {name for node in model.graph.node for name in node.output}
        asked = {name for node in model.graph.node for name in node.input}
        for kept, some in ((asked, model.graph.initializer), (made, model.graph.output)):
            left = [one for one in some if one.name in kept]
            del some[:]
            some.extend(left)


def end_of_layer(model, number):
    """What a layer of a model gives, counted from 1."""
    return next(node.output[0] for node in model.graph.node if f'layer.{number - 1}.norm2.weight' in node.input)


def numbers(tensor):
    return tensor.detach().float().cpu().numpy()


def print_features(table, columns, file):
    print('feature', 'bucket', *columns, sep='\t', file=file)
    for name, values in zip(FEATURES, table):
        for i in range(values.shape[1]):
            print(name, i, *[f'{float(values[column, i].detach()):.4f}' for column in range(len(columns))], sep='\t', file=file)


def print_classes(classes, file):
    print('classes', ' '.join(sorted(classes, key=classes.get)), sep='\t', file=file)


def write(network, classes, folder):
    """The model as one graph, and the table beside it."""
    import onnx
    from onnx import TensorProto, helper
    building = Building()
    constant, node = building.constant, building.node
    table = numbers(network.piece.weight)
    scales = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-12).astype(np.float32)
    small = np.clip(np.rint(table / scales), -127, 127).astype(np.int8)
    cast = node('Cast', [node('Gather', [constant('piece.table', small), 'pieces'])], to=TensorProto.FLOAT)
    piece = node('Mul', [cast, node('Gather', [constant('piece.scales', scales), 'pieces'])])
    place = node('Gather', [constant('place.table', numbers(network.place.weight)), 'places'])
    case = node('Gather', [constant('case.table', numbers(network.case.weight)), 'cases'])
    x = building.norm(node('Add', [node('Add', [piece, place]), case]), 'embeddings', network.norm)
    for i, layer in enumerate(network.layers):
        x = building.layer(x, f'layer.{i}.', layer)
    width, scale = network.width, network.width ** -0.25
    out, bias = network.out.weight.detach().float().cpu(), network.out.bias.detach().float().cpu()
    of_class = network.of_class.weight.detach().float().cpu() / math.sqrt(width)
    weight = torch.cat([out * scale, of_class @ out[:width], of_class @ out[width:2 * width], network.nothing.weight.detach().float().cpu().view(2, WIDTH)])
    shift = torch.cat([bias * scale, of_class @ bias[:width], of_class @ bias[width:2 * width], torch.tensor([float(network.nothing.bias.detach()), 0.0])])
    building.name(building.product(x, 'out', weight, shift), 'vectors')
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        building.nodes, 'context',
        [value('pieces', TensorProto.INT64, ['rows', 'width']), value('cases', TensorProto.INT64, ['rows', 'width']), value('places', TensorProto.INT64, ['width'])],
        [value('vectors', TensorProto.FLOAT, ['rows', 'width', 'part'])], building.initializers)
    operators = [helper.make_opsetid('', 17), helper.make_opsetid('com.microsoft', 1)]
    onnx.save(helper.make_model(graph, ir_version=8, producer_name='annals', opset_imports=operators), folder / 'context.onnx')
    with open(folder / 'context.tsv', 'w', encoding='utf-8') as file:
        print('# What the network of coreference has learnt of two places beside their words, by the kind of word that asks.', file=file)
        print('# Trained with it by src/train/python/context.py.', file=file)
        print_features(network.table, KINDS, file)
        print('NONE', 0, *[f'{float(value):.4f}' for value in network.of_kind.detach()], sep='\t', file=file)
        print_classes(classes, file)


def train(args):
    torch.manual_seed(args.seed)
    device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
    classes = classes_of(args.go_on) if args.go_on else {}
    texts = read(args.data / 'texts.data', classes)
    tests = read(args.data / 'test.data', classes)
    if args.part != 'final':
        tests = texts[int(args.part)::PARTS]
        texts = [text for i, text in enumerate(texts) if i % PARTS != int(args.part)]
    network = Network(args.layers, args.width, len(classes), args.drop)
    if args.go_on:
        go_on(network, args.go_on)
    else:
        start(network, args.reader, args.data / 'places.f32')
    network.to(device)
    reading = lambda some: [Reading(text, i, *window) for i, text in enumerate(some) for window in windows(text)]
    learning, testing = reading(texts), reading(tests)
    for one in learning + testing:
        one.place(device)
    print(len(texts), 'texts,', len(learning), 'windows;', len(tests), 'to test', flush=True)
    if args.go_on:
        tell(network, [one for one in learning if is_later(one, args)], device, args.data / 'before.rows')
    learn(network, learning, args, device)
    tell(network, testing, device, args.data / f'{args.part}.rows')
    if args.part == 'final':
        write(network, classes, args.data)


# ---------------------------------------------------------------- verdict

SIGNS = ['BIAS', 'TOLD', 'SHARE', 'CONTRADICTED', 'DESCRIBED', 'SPELLED', 'WEIGHED', 'ALTERNATIVE']
LEAST = dict(HE=0.6, SHE=0.5, IT=0.55, NOUN=0.6)
TOGETHER = (('HE', 'SHE'), ('IT',), ('NOUN',))
FLOOR = 1e-4


def candidates(row, clues):
    """Of each entity that a word may stand for: its number, what speaks for it, whether it is right."""
    _, _, _, meant, told, ranked, spelled, weighed = row
    shares, weighed = dict(map(tuple, ranked)), dict(map(tuple, weighed))
    for entity in sorted(set(shares) | ({told} if told >= 0 else set())):
        share = max(FLOOR, shares.get(entity, 0))
        odds = math.log(share / max(FLOOR, 1 - share))
        is_told = told == entity
        signs = [1, is_told, odds, told >= 0 and not is_told, told == UNKNOWN, entity in spelled, bool(weighed), entity in weighed]
        told_by = weighed.get(entity, {})
        yield entity, [float(sign) for sign in signs] + [told_by.get(clue, 0.0) for clue in clues], float(entity == meant)


def least_loss(signs, right, start, penalty):
    """The weights of a logistic regression, from these on."""
    weights = start.clone().requires_grad_(True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn='strong_wolfe')

    def closure():
        optimizer.zero_grad()
        loss = F.binary_cross_entropy_with_logits(signs @ weights, right, reduction='sum') + penalty(weights)
        loss.backward()
        return loss

    optimizer.step(closure)
    return weights.detach().numpy()


def columns_of(rows, clues):
    every = [candidate for row in rows for candidate in candidates(row, clues)]
    return (torch.tensor([one[i] for one in every], dtype=torch.float64) for i in (1, 2))


def fit(rows, clues):
    signs, right = columns_of(rows, clues)
    start = torch.zeros(len(SIGNS) + len(clues), dtype=torch.float64)
    return least_loss(signs, right, start, lambda weights: (weights[1:] ** 2).sum() / 2)


RECALIBRATED = ('BIAS', 'TOLD', 'SHARE', 'CONTRADICTED')


def recalibrate(rows, clues, weights):
    """The weights fitted to one model for the one that went on from it: all scaled, and four of them moved."""
    signs, right = columns_of(rows, clues)
    moved = [SIGNS.index(sign) for sign in RECALIBRATED]
    told = torch.column_stack([signs @ torch.tensor(weights), signs[:, moved]])
    still = torch.tensor([1.0] + [0.0] * len(moved), dtype=torch.float64)
    scale, *by = least_loss(told, right, still, lambda much: 2 * ((much - still) ** 2).sum())
    changed = weights * scale
    changed[moved] += by
    return changed


def answers(rows, clues, weights):
    for row in rows:
        likely = [(1 / (1 + math.exp(-float(np.dot(signs, weights)))), right) for _, signs, right in candidates(row, clues)]
        if likely:
            yield max(likely)


def report(title, rows, given):
    named = max(1, sum(row[3] >= 0 for row in rows))
    told = [row for row in rows if row[4] >= 0]
    right = sum(row[4] == row[3] for row in told)
    print(f'{title}: {named} with a name; rules alone {right} of {len(told)} ({right / max(1, len(told)):.3f}, recall {right / named:.3f})')
    for least in (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9):
        some = [ok for likely, ok in given if likely >= least]
        print(f'  from {least:.2f}: {int(sum(some))} of {len(some)} right ({sum(some) / max(1, len(some)):.3f}, recall {sum(some) / named:.3f})')


def verdict(args):
    load = lambda part: [json.loads(line) for line in open(args.data / f'{part}.rows', encoding='utf-8')]
    read_by_rules = set((args.data / 'read-by-rules.txt').read_text(encoding='utf-8').split())
    parts = ['before'] if (args.data / 'before.rows').exists() else range(PARTS)
    rows = [row for part in parts for row in load(part) if row[3] != UNKNOWN and row[0] not in read_by_rules]
    tests = [row for row in load('final') if row[3] != UNKNOWN]
    clues, columns = sorted({clue for row in rows for _, told in row[7] for clue in told}), {}
    for kinds in TOGETHER:
        mine, test = ([row for row in some if KINDS[row[2]] in kinds] for some in (rows, tests))
        names, given = sorted({row[0] for row in mine}), []
        for part in range(5):
            out = set(names[part::5])
            weights = fit([row for row in mine if row[0] not in out], clues)
            given += answers([row for row in mine if row[0] in out], clues, weights)
        weights = fit(mine, clues)
        report(f'{"/".join(kinds)}, texts left out of training', mine, given)
        report(f'{"/".join(kinds)}, test', test, list(answers(test, clues, weights)))
        if parts == ['before']:
            names, given = sorted({row[0] for row in test}), []
            for part in range(5):
                out = set(names[part::5])
                moved = recalibrate([row for row in test if row[0] not in out], clues, weights)
                given += answers([row for row in test if row[0] in out], clues, moved)
            weights = recalibrate(test, clues, weights)
            report(f'{"/".join(kinds)}, test, recalibrated on the other texts of it', test, given)
        columns.update({kind: weights for kind in kinds})
    with open(args.data / 'agreement.tsv', 'w', encoding='utf-8') as file:
        print('# How much what rules and network say, and the clues, count for the probability that a word stands for something, in log-odds.', file=file)
        print('# Fitted by src/train/python/context.py on texts that the network had not read.', file=file)
        print('of', 'sign', *columns, sep='\t', file=file)
        for i, (of, sign) in enumerate([*(('sign', sign) for sign in SIGNS), *(('clue', clue) for clue in clues)]):
            print(of, sign, *[f'{columns[kind][i]:.3f}' for kind in columns], sep='\t', file=file)
        print('sign', 'LEAST', *[f'{LEAST[kind]:.2f}' for kind in columns], sep='\t', file=file)


def training_options(parser, width, passes, rate, head_rate):
    parser.add_argument('--width', type=int, default=width, help='of the vectors that are compared')
    parser.add_argument('--passes', type=int, default=passes)
    parser.add_argument('--batch', type=int, default=8, help='windows a step')
    parser.add_argument('--rate', type=float, default=rate, help='of the layers')
    parser.add_argument('--head-rate', type=float, default=head_rate, help='of what is above them')
    parser.add_argument('--drop', type=float, default=0.15)
    parser.add_argument('--seed', type=int, default=1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('command', choices=('train', 'verdict'))
    parser.add_argument('data', type=pathlib.Path)
    parser.add_argument('--reader', default='src/main/resources/reader/reader.onnx')
    parser.add_argument('--part', choices=['final', *map(str, range(PARTS))], default='final')
    parser.add_argument('--go-on', type=pathlib.Path, help='a folder with a model that was trained before: go on from it')
    parser.add_argument('--later', nargs='+', default=[], help='how the names of texts begin that the model before has not read')
    parser.add_argument('--replay', type=float, default=0.25, help='how many of the others a pass repeats beside these')
    parser.add_argument('--layers', type=int, default=8)
    training_options(parser, width=128, passes=12, rate=1e-4, head_rate=4e-4)
    args = parser.parse_args()
    (train if args.command == 'train' else verdict)(args)


if __name__ == '__main__':
    main()
