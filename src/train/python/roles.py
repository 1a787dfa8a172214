"""Semantic roles: which words of a sentence tell a fact, and which others take part in it.

Predicates and their arguments (Gildea and Jurafsky, "Automatic labeling of semantic roles", Computational Linguistics 28,
2002) are compared as words and names are for coreference, beside a table of the path through the tree between both (as He,
Lee, Lewis and Zettlemoyer, "Deep semantic role labeling", ACL 2017, score pairs).
"""
import collections
import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import context
from context import WIDTH

ROLES = ['AGENT', 'PATIENT', 'PLACE', 'TIME']
OF_PREDICATES = ['RELATION', 'SUBJECT', 'OBJECT']
OF_ARGUMENTS = ['PATH', 'KIND', 'DISTANCE']
SELDOM, OFTEN = '*', 15
COMMON, COMMON_COUNTS = ('NOUN', 'NUM', 'PROPN'), 0.5
LEAST = (0.3, 0.5, 0.7, 0.8, 0.9)
MOST = (0.02, 0.05, 0.1, 0.2)


def read(path, texts):
    """Puts into the texts of that file the words that may tell facts, each with those that may take part."""
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

    def __init__(self, places, new, end, values):
        of = lambda names, found: [values[name].get(value, 0) for name, value in zip(names, found)]
        self.predicates, self.arguments = [], []
        for first, last, told, features, arguments in places.text['predicates']:
            if not new <= first < end or not places.has(first, last):
                continue
            for at, to, labels, known in arguments:
                if places.has(at, to):
                    weights = [COMMON_COUNTS if known[1] in COMMON and role != 'TIME' else 1.0 for role in ROLES]
                    self.arguments.append(([len(self.predicates), *places.rows(at, to), *of(OF_ARGUMENTS, known)],
                                           [label == '1' for label in labels],
                                           [weight * (label != '-') for weight, label in zip(weights, labels)]))
            self.predicates.append(([*places.rows(first, last), *of(OF_PREDICATES, features)], told == '1', told != '-'))
        self.used = len(self.predicates)
        array = lambda values, width, kind: np.array(values, dtype=kind).reshape(-1, width)
        column = lambda told, i, *shape: array([one[i] for one in told], *shape)
        self.arrays = dict(
            telling=column(self.predicates, 0, 5, np.int16), told=column(self.predicates, 1, 1, np.float32)[:, 0],
            asked=column(self.predicates, 2, 1, np.float32)[:, 0], taking=column(self.arguments, 0, 6, np.int16),
            labels=column(self.arguments, 1, len(ROLES), np.float32), weights=column(self.arguments, 2, len(ROLES), np.float32))


class Roles(nn.Module):
    def __init__(self, layers, width, values):
        super().__init__()
        self.width, n = width, len(ROLES)
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

    def features(self, names, numbers):
        return sum(F.embedding(numbers[:, i], self.table[name]) for i, name in enumerate(names))

    def scores(self, x, asked):
        """How well each word of a batch tells a fact; for each pair and role, how well the other takes part."""
        n, length = len(ROLES), x.shape[1]
        (first, last), (predicate, at, to) = asked['telling'][:, :2].T, asked['taking'][:, :3].T
        first, last = asked['telling.at'] * length + first, asked['telling.at'] * length + last
        at, to = asked['taking.at'] * length + at, asked['taking.at'] * length + to
        x = x.reshape(-1, WIDTH)
        telling = self.telling(x)
        told = telling[first, 0] + telling[last, 1] + self.features(OF_PREDICATES, asked['telling'][:, 2:])[:, 0]
        halves = lambda linear, *shape: linear(x).view(-1, 2, *shape)
        query, of_predicate = halves(self.query, n, self.width), halves(self.of_predicate, n)
        key, of_word = halves(self.key, self.width), halves(self.of_word, n)
        asking, single = query[first, 0] + query[last, 1], of_predicate[first, 0] + of_predicate[last, 1]
        score = (asking[predicate] * (key[at, 0] + key[to, 1])[:, None]).sum(-1) / math.sqrt(self.width)
        score = score + single[predicate] + of_word[at, 0] + of_word[to, 1]
        return told, score + self.features(OF_ARGUMENTS, asked['taking'][:, 3:])


def missed(told, score, asked):
    """How unlikely what is marked is held to be, as a logarithm, summed up."""
    loss = lambda score, right, weight: (F.binary_cross_entropy_with_logits(score, right, reduction='none') * weight).sum()
    return loss(told, asked['told'], asked['asked']) + loss(score, asked['labels'], asked['weights'])


def answers(reading, told, score):
    """Of each role, and of telling: what is marked, and how likely it is held to be."""
    told, score = torch.sigmoid(told).numpy(), torch.sigmoid(score).numpy()
    for (_, right, asked), share in zip(reading.predicates, told):
        if asked:
            yield 'tells', right, share
    for (_, labels, weights), shares in zip(reading.arguments, score):
        for role, name in enumerate(ROLES):
            if weights[role] == 1:
                yield name, labels[role], shares[role]


def report(rows):
    for name in ['tells', *ROLES]:
        mine = [(right, share) for role, right, share in rows if role == name]
        if not any(right for right, _ in mine):
            continue
        marked = sum(right for right, _ in mine)
        below = [f'{most}: {sum(right for right, share in mine if share < most) / marked:.3f}' for most in MOST]
        print(f'  {name} {marked} of {len(mine)}: {context.precision_recall(mine, marked, LEAST)}; right below ' + ', '.join(below), flush=True)
