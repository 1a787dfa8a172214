"""Bridging: to what named thing a word belongs that does not say it.

"The harbour" of which town, "burned" in which (Clark, "Bridging", TINLAP 1975; for networks Hou, "Bridging anaphora
resolution as question answering", ACL 2020). The words are compared with names and with words that stand for names, as
coreference is.
"""
import math

import numpy as np
import torch
import torch.nn as nn

import context
from context import FEATURES, NOTHING, UNKNOWN, WIDTH

RELATIONS = ['OF', 'AT']
LEAST = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


class Reading:
    """One window with the words in it that do not say to what they belong."""

    def __init__(self, places, new, end):
        self.places = places
        self.asked = places.asked(places.text['bridges'], new, end)
        self.features = np.zeros((len(self.asked), len(places.mentions), len(FEATURES)), dtype=np.uint8)
        self.open = np.zeros((len(self.asked), len(places.mentions)), dtype=bool)
        for i, asked in enumerate(self.asked):
            self.compare(i, *asked)
        self.arrays = self.answered()

    def compare(self, i, word, rows, first, last, sentence):
        places = self.places
        between = places.between(first, lambda entity: True)
        for j, mention in enumerate(places.mentions):
            before = mention.first < first
            inside = mention.rows[0] <= rows[0] <= mention.rows[1]
            if inside or (not before and mention.sentence != sentence):
                continue
            self.open[i, j] = True
            self.features[i, j] = places.told(j, sentence, before, places.is_spelled(rows, mention), *between)

    def answered(self):
        """Arrays, and what is right: that it is nothing, and the places that speak of what is meant, of each relation."""
        words = self.places.text['words']
        marked = lambda word: words[word][3] if words[word][3] != UNKNOWN else words[word][4]
        self.meant = np.array([m.entity if m.entity is not None else marked(m.word) for m in self.places.mentions], dtype=int)
        right = np.zeros((len(self.asked), len(RELATIONS), 1 + len(self.meant)), dtype=bool)
        self.labels = np.full((len(self.asked), len(RELATIONS)), NOTHING)
        use = np.ones((len(self.asked), len(RELATIONS)), dtype=bool)
        for i, (word, *_) in enumerate(self.asked):
            is_verb, *labels = self.places.text['bridges'][word][2:]
            for relation in range(len(RELATIONS)):
                self.labels[i, relation] = label = labels[relation]
                if label >= 0:
                    right[i, relation, 1:] = self.open[i] & (self.meant == label)
                right[i, relation, 0] = not right[i, relation].any()
            use[i, 0] = not is_verb
        self.used = int(use.sum())
        return dict(
            asking=context.rows_of([rows for _, rows, *_ in self.asked], 2),
            **self.places.answering(), features=self.features,
            known=self.open & (self.meant >= 0), right=right, use=use)


class Bridging(nn.Module):
    def __init__(self, layers, width, classes):
        super().__init__()
        self.width, n = width, len(RELATIONS)
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

    def scores(self, x, asked):
        """For each word that asks and each relation: how well each mention answers, and how well nothing does."""
        n, windows = len(RELATIONS), x.shape[:2]
        query = context.ends(self.query(x).view(*windows, 2, n, self.width), asked['asking'])
        key = context.ends(self.key(x).view(*windows, 2, self.width), asked['answering'])
        key = key + self.of_class(asked['classes']) * asked['named'][..., None]
        score = torch.einsum('bqrw,bmw->bqrm', query, key) / math.sqrt(self.width)
        told = context.seen(asked['features'], asked['named']) @ torch.cat([*self.table], 1).T
        score = score + told.permute(0, 1, 3, 2)
        return score, context.ends(self.nothing(x).view(*windows, 2, n), asked['asking'])


def answers(reading, score, nothing):
    """Of each word and relation: whether it is a verb, what is meant, and the likeliest with its share, or nothing."""
    known = torch.tensor(reading.arrays['known'])
    score = score[:len(known), :, :known.shape[1]].masked_fill(~known[:, None, :], -1e4)
    shares = torch.softmax(torch.cat([score, nothing[:len(known), :, None]], -1), -1).numpy()
    for i, (word, *_) in enumerate(reading.asked):
        for relation, name in enumerate(RELATIONS):
            if reading.arrays['use'][i, relation]:
                sums = {}
                for j, entity in enumerate(reading.meant):
                    if entity >= 0 and reading.open[i, j]:
                        sums[entity] = sums.get(entity, 0) + shares[i, relation, j]
                best = max(sums, key=sums.get) if sums else NOTHING
                yield name, reading.places.text['bridges'][word][2], reading.labels[i, relation], best, sums.get(best, 0.0)


def report(rows):
    for name in RELATIONS:
        for verb in (0, 1):
            mine = [(meant, best, share) for relation, is_verb, meant, best, share in rows if relation == name and is_verb == verb]
            marked = sum(meant >= 0 for meant, _, _ in mine)
            if marked:
                judged = [(meant == best, share) for meant, best, share in mine]
                print(f'  {name} {("noun", "verb")[verb]} {marked} of {len(mine)}: {context.precision_recall(judged, marked, LEAST)}', flush=True)
