#!/usr/bin/env python3
"""Trains the upper part of the network of coreference: to what named thing a word belongs that does not say it.

"The harbour" of which town, "burned" in which (bridging: Clark, "Bridging", TINLAP 1975; for networks Hou, "Bridging
anaphora resolution as question answering", ACL 2020). The words are compared with names and with words that stand for
names, as coreference is, by layers of their own above those of coreference, which stay as they are.

    bridging.py DATA MODEL          trains on DATA, as the command export-antecedents writes it, above the network in the
                                    folder MODEL, and writes context.onnx and bridging.tsv beside the data
"""
import argparse
import math
import pathlib

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import above
import context
from context import FEATURES, NOTHING, OF_NAMES, UNKNOWN, WIDTH

RELATIONS = ['OF', 'AT']
LEAST = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


class Reading(context.Reading):
    """One window of a text with the words in it that do not say to what they belong."""

    def __init__(self, text, number, pieces, new, end):
        super().__init__(text, number, pieces, new, end)
        starts = np.array(text['S'])
        row = {piece: i + 1 for i, piece in enumerate(pieces)}
        self.asked = [(i, (row[first], row[last]), first, last, int(np.searchsorted(starts, first, 'right') - 1))
                      for i, (first, last, *_) in enumerate(text['bridges'])
                      if first in row and last in row and new <= first < end]
        self.features = np.zeros((len(self.asked), len(self.mentions), len(FEATURES)), dtype=np.int64)
        self.open = np.zeros((len(self.asked), len(self.mentions)), dtype=bool)
        for i, asked in enumerate(self.asked):
            self.bridge(i, *asked)

    def bridge(self, i, word, rows, first, last, sentence):
        between = self.between(first, lambda entity: True)
        for j, mention in enumerate(self.mentions):
            before = mention.first < first
            inside = mention.rows[0] <= rows[0] <= mention.rows[1]
            if inside or (not before and mention.sentence != sentence):
                continue
            self.open[i, j] = True
            self.features[i, j] = self.told(j, sentence, before, self.is_spelled(rows, mention), *between)

    def place(self, device):
        words, entities = self.text['words'], self.text['entities']
        tensor = lambda values, dtype=torch.long: torch.tensor(values, dtype=dtype, device=device)
        marked = lambda word: words[word][3] if words[word][3] != UNKNOWN else words[word][4]
        meant = np.array([m.entity if m.entity is not None else marked(m.word) for m in self.mentions], dtype=int)
        right = np.zeros((len(self.asked), len(RELATIONS), len(meant) + 1), dtype=bool)
        self.labels = np.full((len(self.asked), len(RELATIONS)), NOTHING)
        use = np.ones((len(self.asked), len(RELATIONS)), dtype=bool)
        for i, (word, *_) in enumerate(self.asked):
            is_verb, *labels = self.text['bridges'][word][2:]
            for relation, label in enumerate(labels):
                self.labels[i, relation] = label
                if label >= 0:
                    right[i, relation, :-1] = self.open[i] & (meant == label)
                right[i, relation, -1] = not right[i, relation].any()
            use[i, 0] = not is_verb
        self.meant, self.used = meant, int(use.sum())
        self.asking = tensor([rows for _, rows, *_ in self.asked]).view(-1, 2)
        self.answering = tensor([m.rows for m in self.mentions]).view(-1, 2)
        self.named = tensor([m.entity is not None for m in self.mentions], torch.float)
        self.classes = tensor([0 if m.entity is None else entities[m.entity][1] for m in self.mentions])
        self.buckets, self.right, self.use = tensor(self.features), tensor(right, torch.bool), tensor(use, torch.bool)
        self.known = tensor(self.open & (meant >= 0)[None, :], torch.bool)


class Bridging(nn.Module):
    def __init__(self, layers, width, classes, drop):
        super().__init__()
        self.width, self.drop, n = width, drop, len(RELATIONS)
        self.layers = nn.ModuleList(context.Layer() for _ in range(layers))
        self.query, self.key, self.nothing = nn.Linear(WIDTH, 2 * n * width), nn.Linear(WIDTH, 2 * width), nn.Linear(WIDTH, 2 * n)
        self.of_class = nn.Embedding(classes, width)
        self.table = nn.ParameterList(nn.Parameter(torch.zeros(n, buckets)) for buckets in FEATURES.values())
        for linear in (self.query, self.key):
            nn.init.normal_(linear.weight, 0, 0.03)
            nn.init.zeros_(linear.bias)
        nn.init.normal_(self.of_class.weight, 0, 0.02)
        nn.init.zeros_(self.nothing.weight)
        nn.init.zeros_(self.nothing.bias)

    def forward(self, x, mask):
        x = F.dropout(x, self.drop, self.training)
        for layer in self.layers:
            x = layer(x, mask, self.drop)
        return x

    def scores(self, x, reading):
        """For each word that asks and each relation: how well each mention answers, and how well nothing does."""
        n, (first, last) = len(RELATIONS), reading.asking.T
        asked = self.query(x).view(-1, 2, n, self.width)
        query = asked[first, 0] + asked[last, 1]
        parts = self.key(x).view(-1, 2, self.width)
        key = parts[reading.answering[:, 0], 0] + parts[reading.answering[:, 1], 1]
        key = key + self.of_class.weight[reading.classes] * reading.named[:, None]
        score = query @ key.T / math.sqrt(self.width)
        for i, name in enumerate(FEATURES):
            told = self.table[i].T[reading.buckets[:, :, i]].permute(0, 2, 1)
            score = score + (told * reading.named if name in OF_NAMES else told)
        nothing = self.nothing(x).view(-1, 2, n)
        return score, nothing[first, 0] + nothing[last, 1]


def learn(bridging, readings, args, device, each):
    readings = [reading for reading in readings if reading.asked and reading.mentions]

    def loss_of(x, reading):
        score, nothing = bridging.scores(x, reading)
        missed = context.missed(score, nothing, reading.known[:, None, :], reading.right)
        return (missed * reading.use).sum()

    above.learn(bridging, readings, loss_of, args, device, each)


@torch.no_grad()
def answers(bridging, readings, device):
    """Of each word and relation: what is meant, and the likeliest with its share, or nothing."""
    bridging.eval()
    for reading in readings:
        if not reading.asked or not reading.mentions:
            continue
        score, nothing = bridging.scores(above.lifted(bridging, [reading], device)[0], reading)
        score = score.masked_fill(~reading.known[:, None, :], -1e4)
        shares = torch.softmax(torch.cat([score, nothing[..., None]], -1), -1).cpu().numpy()
        use = reading.use.cpu().numpy()
        for i, (word, *_) in enumerate(reading.asked):
            for relation, name in enumerate(RELATIONS):
                if use[i, relation]:
                    sums = {}
                    for j, entity in enumerate(reading.meant):
                        if entity >= 0 and reading.open[i, j]:
                            sums[entity] = sums.get(entity, 0) + shares[i, relation, j]
                    best = max(sums, key=sums.get) if sums else NOTHING
                    yield reading, word, name, reading.labels[i, relation], best, sums.get(best, 0.0)


def report(bridging, readings, device):
    rows = list(answers(bridging, readings, device))
    for name in RELATIONS:
        for verb in (0, 1):
            mine = [(meant, best, share) for reading, word, relation, meant, best, share in rows
                    if relation == name and reading.text['bridges'][word][2] == verb]
            marked = sum(meant >= 0 for meant, _, _ in mine)
            if marked:
                cells = []
                for least in LEAST:
                    some = [meant == best for meant, best, share in mine if share >= least]
                    cells.append(f'{least:.1f}: {sum(some) / max(1, len(some)):.3f}/{sum(some) / marked:.3f}')
                print(f'  {name} {("noun", "verb")[verb]} {marked} of {len(mine)}: P/R from ' + ', '.join(cells), flush=True)


def write(bridging, shared, classes, model, folder):
    """The network of coreference with these layers above it, which stays as it was, and the table."""
    width, n, scale = bridging.width, len(RELATIONS), bridging.width ** -0.25
    plain = lambda tensor: tensor.detach().float().cpu()
    of_class = plain(bridging.of_class.weight) / math.sqrt(width)
    query, shift = plain(bridging.query.weight), plain(bridging.query.bias)
    weights, shifts = [query * scale, plain(bridging.key.weight) * scale], [shift * scale, plain(bridging.key.bias) * scale]
    for part in range(2 * n):
        weights.append(of_class @ query[part * width:(part + 1) * width])
        shifts.append(of_class @ shift[part * width:(part + 1) * width])
    weights.append(plain(bridging.nothing.weight))
    shifts.append(plain(bridging.nothing.bias))
    above.write(bridging, 'bridging', 'bridges', weights, shifts, shared, model, folder)
    with open(folder / 'bridging.tsv', 'w', encoding='utf-8') as file:
        print('# What the network has learnt of a word and of what may complete it beside their words, by how it does.', file=file)
        print('# Trained with it by src/train/python/bridging.py.', file=file)
        context.print_features(bridging.table, RELATIONS, file)
        context.print_classes(classes, file)


@torch.no_grad()
def go_on(bridging, model):
    """Takes what a model has learnt before, as its file has it; of the relations in their order those that are left."""
    weights, width, scale = context.weights_of(model / 'context.onnx'), bridging.width, bridging.width ** -0.25
    parts = ('query', 'key', 'value', 'attended', 'inner', 'outer')
    for i, layer in enumerate(bridging.layers):
        context.fill_layer(layer, weights, f'bridging.{i}.', {part: part for part in parts}, ('norm1', 'norm2'))
    every, shift = torch.tensor(weights['bridging.weight']).T, torch.tensor(weights['bridging.bias'])
    lines = [line.rstrip('\n').split('\t') for line in open(model / 'bridging.tsv', encoding='utf-8') if not line.startswith('#')]
    before = lines[0][2:]
    columns, known = [before.index(name) for name in RELATIONS], len(lines[-1][1].split())
    halves = [half * len(before) + column for half in range(2) for column in columns]
    rows = [range(half * width, (half + 1) * width) for half in halves]
    rows = [row for some in rows for row in some]
    keys = 2 * len(before) * width
    bridging.query.weight.copy_(every[rows] / scale)
    bridging.query.bias.copy_(shift[rows] / scale)
    bridging.key.weight.copy_(every[keys:keys + 2 * width] / scale)
    bridging.key.bias.copy_(shift[keys:keys + 2 * width] / scale)
    of_class = keys + 2 * width
    first = torch.cat([every[of_class + half * known:of_class + (half + 1) * known].T for half in halves])
    query = torch.cat([bridging.query.weight[i * width:(i + 1) * width].T for i in range(len(halves))])
    bridging.of_class.weight[:known] = (torch.linalg.pinv(query) @ first).T * math.sqrt(width)
    nothing = of_class + 2 * len(before) * known
    bridging.nothing.weight.copy_(every[[nothing + half for half in halves]])
    bridging.nothing.bias.copy_(shift[[nothing + half for half in halves]])
    for name, bucket, *values in lines[1:-1]:
        bridging.table[list(FEATURES).index(name)][:, int(bucket)] = torch.tensor([float(values[column]) for column in columns])


def train(args):
    torch.manual_seed(args.seed)
    device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
    known = len(context.classes_of(args.model))
    classes = context.classes_of(args.model, 'bridging.tsv' if args.go_on else 'context.tsv')
    texts, tests = ([text for text in context.read(args.data / name, classes) if text['bridges']] for name in ('texts.data', 'test.data'))
    reading = lambda some: [Reading(text, i, *window) for i, text in enumerate(some) for window in context.windows(text)]
    learning, testing = reading(texts), reading(tests)
    print(f'{len(texts)} texts, {len(learning)} windows; {len(tests)} to test', flush=True)
    upper = above.begin(args, known, learning + testing, device)
    bridging = Bridging(len(upper), args.width, len(classes), args.drop).to(device)
    for own, layer in zip(bridging.layers, upper):
        own.load_state_dict(layer.state_dict())
    if args.go_on:
        go_on(bridging, args.model)
    tell = lambda: report(bridging, testing, device)
    tell()
    learn(bridging, learning, args, device, tell)
    write(bridging, args.shared, classes, args.model, args.data)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data', type=pathlib.Path)
    parser.add_argument('model', type=pathlib.Path)
    parser.add_argument('--go-on', action='store_true', help='from the bridging that the model has')
    parser.add_argument('--shared', type=int, default=6, help='the lower layers of the network of coreference that serve here too')
    context.training_options(parser, width=64, passes=6, rate=2e-4, head_rate=1e-3)
    train(parser.parse_args())


if __name__ == '__main__':
    main()
