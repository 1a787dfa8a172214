#!/usr/bin/env python3
"""Trains what tells which words of a sentence tell a fact, and which others take part in it: semantic roles.

Predicates and their arguments (Gildea and Jurafsky, "Automatic labeling of semantic roles", Computational Linguistics 28,
2002) are compared as words and names are for coreference, by layers of their own above those of coreference, which stay
as they are, beside a table of the path through the tree between both (as He, Lee, Lewis and Zettlemoyer, "Deep semantic
role labeling", ACL 2017, score pairs).

    roles.py DATA MODEL          trains on DATA, as the command export-antecedents writes it, above the network in the
                                 folder MODEL, and writes context.onnx and roles.tsv beside the data
"""
import argparse
import collections
import math
import pathlib

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import above
import context
from context import WIDTH

ROLES = ['AGENT', 'PATIENT', 'PLACE']
OF_PREDICATES = ['RELATION', 'SUBJECT', 'OBJECT']
OF_ARGUMENTS = ['PATH', 'KIND', 'DISTANCE']
SELDOM, OFTEN = '*', 15
COMMON, COMMON_COUNTS = ('NOUN', 'NUM', 'PROPN'), 0.5
LEAST = (0.3, 0.5, 0.7, 0.8, 0.9)
MOST = (0.02, 0.05, 0.1, 0.2)


def read(path, texts):
    """Puts into texts the words that may tell facts, each with those that may take part."""
    by_name = {text['name']: text for text in texts}
    text = None
    for line in open(path, encoding='utf-8'):
        key, *cells = line.rstrip('\n').split(' ')
        if key == 'D':
            text = by_name.get(cells[0])
            if text:
                text['predicates'] = []
        elif key == 'V' and text:
            text['predicates'].append((int(cells[0]), int(cells[1]), cells[2], cells[3:6], []))
        elif key == 'G' and text:
            text['predicates'][-1][4].append((int(cells[0]), int(cells[1]), cells[2], cells[3:6]))
    return [text for text in texts if text.get('predicates')]


def values_of(texts):
    """Of each feature its values that are often seen, by number; 0 is what is seldom."""
    seen = collections.defaultdict(collections.Counter)
    for text in texts:
        for *_, told, of_predicate, arguments in text['predicates']:
            for name, value in zip(OF_PREDICATES, of_predicate):
                seen[name][value] += 1
            for *_, of_argument in arguments:
                for name, value in zip(OF_ARGUMENTS, of_argument):
                    seen[name][value] += 1
    values = {}
    for name in OF_PREDICATES + OF_ARGUMENTS:
        values[name] = {SELDOM: 0}
        for value, times in seen[name].most_common():
            if times >= OFTEN and value != SELDOM:
                values[name][value] = len(values[name])
    return values


class Reading:
    """One window of a text with the words in it that may tell facts, and those that may take part."""

    def __init__(self, text, number, pieces, new, end, values):
        row = {piece: i + 1 for i, piece in enumerate(pieces)}
        self.text, self.number = text, number
        self.pieces = [context.CLS] + [text['P'][piece] for piece in pieces] + [context.SEP]
        self.cases = [0] + [text['C'][piece] for piece in pieces] + [0]
        of = lambda names, found: [values[name].get(value, 0) for name, value in zip(names, found)]
        self.predicates, self.arguments = [], []
        for first, last, told, features, arguments in text['predicates']:
            if not new <= first < end or first not in row or last not in row:
                continue
            for at, to, labels, known in arguments:
                if at in row and to in row:
                    weight = COMMON_COUNTS if known[1] in COMMON else 1.0
                    self.arguments.append(([len(self.predicates), row[at], row[to], *of(OF_ARGUMENTS, known)],
                                           [label == '1' for label in labels],
                                           [weight * (label != '-') for label in labels], known[1]))
            self.predicates.append(([row[first], row[last], *of(OF_PREDICATES, features)], told == '1', told != '-'))
        self.used = len(self.predicates)

    def place(self, device):
        tensor = lambda values, width, dtype=torch.float: torch.tensor(values, dtype=dtype, device=device).view(-1, width)
        self.telling = tensor([one[0] for one in self.predicates], 5, torch.long)
        self.told, self.asked = (tensor([one[i] for one in self.predicates], 1)[:, 0] for i in (1, 2))
        self.taking = tensor([one[0] for one in self.arguments], 6, torch.long)
        self.labels, self.weights = (tensor([one[i] for one in self.arguments], len(ROLES)) for i in (1, 2))


class Roles(nn.Module):
    def __init__(self, layers, width, values, drop):
        super().__init__()
        self.width, self.drop, n = width, drop, len(ROLES)
        self.layers = nn.ModuleList(context.Layer() for _ in range(layers))
        self.query, self.key = nn.Linear(WIDTH, 2 * n * width), nn.Linear(WIDTH, 2 * width)
        self.of_predicate, self.of_word, self.telling = (nn.Linear(WIDTH, 2 * parts) for parts in (n, n, 1))
        self.table = nn.ParameterDict(
            {name: nn.Parameter(torch.zeros(len(values[name]), 1 if name in OF_PREDICATES else n)) for name in values})
        for linear in (self.query, self.key):
            nn.init.normal_(linear.weight, 0, 0.03)
            nn.init.zeros_(linear.bias)
        for linear in (self.of_predicate, self.of_word, self.telling):
            nn.init.zeros_(linear.weight)
            nn.init.zeros_(linear.bias)

    def forward(self, x, mask):
        x = F.dropout(x, self.drop, self.training)
        for layer in self.layers:
            x = layer(x, mask, self.drop)
        return x

    def features(self, names, numbers):
        return sum(self.table[name][numbers[:, i]] for i, name in enumerate(names))

    def scores(self, x, reading):
        """How well each word tells a fact; for each pair and role, how well the other takes part."""
        n, (first, last), (predicate, at, to) = len(ROLES), reading.telling[:, :2].T, reading.taking[:, :3].T
        telling = self.telling(x)
        told = telling[first, 0] + telling[last, 1] + self.features(OF_PREDICATES, reading.telling[:, 2:])[:, 0]
        halves = lambda linear, *shape: linear(x).view(-1, 2, *shape)
        query, of_predicate = halves(self.query, n, self.width), halves(self.of_predicate, n)
        key, of_word = halves(self.key, self.width), halves(self.of_word, n)
        first, last = first[predicate], last[predicate]
        score = ((query[first, 0] + query[last, 1]) * (key[at, 0] + key[to, 1])[:, None]).sum(-1) / math.sqrt(self.width)
        score = score + of_predicate[first, 0] + of_predicate[last, 1] + of_word[at, 0] + of_word[to, 1]
        return told, score + self.features(OF_ARGUMENTS, reading.taking[:, 3:])


def learn(roles, readings, args, device, each):
    missed = lambda score, right, weight: (F.binary_cross_entropy_with_logits(score, right, reduction='none') * weight).sum()

    def loss_of(x, reading):
        told, score = roles.scores(x, reading)
        return missed(told, reading.told, reading.asked) + missed(score, reading.labels, reading.weights)

    above.learn(roles, readings, loss_of, args, device, each)


@torch.no_grad()
def report(roles, readings, device):
    roles.eval()
    tells, takes = [], [[] for _ in ROLES]
    for reading in readings:
        told, score = (torch.sigmoid(one).cpu().numpy() for one in roles.scores(above.lifted(roles, [reading], device)[0], reading))
        tells += [(right, share) for (_, right, asked), share in zip(reading.predicates, told) if asked]
        for (_, labels, weights, _), shares in zip(reading.arguments, score):
            for role in range(len(ROLES)):
                if weights[role] == 1:
                    takes[role].append((labels[role], shares[role]))
    for name, rows in [('tells', tells)] + list(zip(ROLES, takes)):
        right, share = np.array([row[0] for row in rows]), np.array([row[1] for row in rows])
        cells = [f'{least}: {right[share >= least].mean():.3f}/{right[share >= least].sum() / right.sum():.3f}' for least in LEAST]
        below = [f'{most}: {right[share < most].sum() / right.sum():.3f}' for most in MOST]
        print(f'  {name} {right.sum()} of {len(rows)}: P/R from ' + ', '.join(cells) + '; right below ' + ', '.join(below), flush=True)


def write(roles, shared, values, model, folder):
    """The network of coreference with these layers above it, which stays as it was, and the table."""
    scale, parts = roles.width ** -0.25, (roles.query, roles.key, roles.of_predicate, roles.of_word, roles.telling)
    plain = lambda tensor, i: tensor.detach().float().cpu() * (scale if i < 2 else 1)
    weights, shifts = ([plain(values, i) for i, values in enumerate(some)]
                       for some in ([part.weight for part in parts], [part.bias for part in parts]))
    above.write(roles, 'roles', 'roles', weights, shifts, shared, model, folder)
    with open(folder / 'roles.tsv', 'w', encoding='utf-8') as file:
        print('# What the network has learnt of a predicate, and of what may take part in it, beside their words.', file=file)
        print('# Trained with it by src/train/python/roles.py. Of an argument, by role: ' + ', '.join(ROLES) + '.', file=file)
        for name in values:
            for value, number in values[name].items():
                weights = roles.table[name][number].detach().cpu().tolist()
                print('\t'.join([name, value] + [f'{weight:.4f}' for weight in weights]), file=file)


def train(args):
    torch.manual_seed(args.seed)
    device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
    classes = context.classes_of(args.model)
    texts, tests = (read(args.data / name, context.read(args.data / name, dict(classes))) for name in ('texts.data', 'test.data'))
    values = values_of(texts)
    readings = lambda some: [one for one in (Reading(text, i, *window, values) for i, text in enumerate(some)
                                             for window in context.windows(text)) if one.arguments]
    learning, testing = readings(texts), readings(tests)
    print(f'{len(texts)} texts, {len(learning)} windows; {len(tests)} to test', flush=True)
    upper = above.begin(args, len(classes), learning + testing, device)
    roles = Roles(args.layers, args.width, values, args.drop).to(device)
    for own, layer in zip(roles.layers, upper):
        own.load_state_dict(layer.state_dict())
    tell = lambda: report(roles, testing, device)
    learn(roles, learning, args, device, tell)
    write(roles, args.shared, values, args.model, args.data)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data', type=pathlib.Path)
    parser.add_argument('model', type=pathlib.Path)
    parser.add_argument('--shared', type=int, default=6, help='the lower layers of the network of coreference that serve here too')
    parser.add_argument('--layers', type=int, default=2, help='layers of its own above them')
    context.training_options(parser, width=64, passes=4, rate=2e-4, head_rate=2e-3)
    train(parser.parse_args())


if __name__ == '__main__':
    main()
