#!/usr/bin/env python3
"""Fits the verdict of coreference: how much what rules say, what the network says, and clues count.

    verdict.py DATA     DATA has the rows of three models that leave out a third of the texts each, and those of the final one
                        of texts for tests, as train.py writes them; agreement.tsv is written beside

Needs Python 3.11, torch and numpy.
"""
import argparse
import json
import math
import pathlib

import numpy as np
import torch
import torch.nn.functional as F

from context import KINDS, PARTS, UNKNOWN

SIGNS = ['BIAS', 'TOLD', 'SHARE', 'CONTRADICTED', 'DESCRIBED', 'SPELLED', 'WEIGHED', 'ALTERNATIVE']
LEAST = dict(HE=0.6, SHE=0.5, IT=0.55, NOUN=0.55)
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


def fit(rows, clues):
    """The weights of a logistic regression."""
    every = [candidate for row in rows for candidate in candidates(row, clues)]
    signs, right = (torch.tensor([one[i] for one in every], dtype=torch.float64) for i in (1, 2))
    weights = torch.zeros(len(SIGNS) + len(clues), dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn='strong_wolfe')

    def closure():
        optimizer.zero_grad()
        loss = F.binary_cross_entropy_with_logits(signs @ weights, right, reduction='sum') + (weights[1:] ** 2).sum() / 2
        loss.backward()
        return loss

    optimizer.step(closure)
    return weights.detach().numpy()


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


def write(path, columns, clues):
    with open(path, 'w', encoding='utf-8') as file:
        print('# How much what rules and network say, and the clues, count for the probability that a word stands for something, in log-odds.', file=file)
        print('# Fitted by src/train/python/verdict.py on texts that the network had not read.', file=file)
        print('of', 'sign', *columns, sep='\t', file=file)
        for i, (of, sign) in enumerate([*(('sign', sign) for sign in SIGNS), *(('clue', clue) for clue in clues)]):
            print(of, sign, *[f'{columns[kind][i]:.3f}' for kind in columns], sep='\t', file=file)
        print('sign', 'LEAST', *[f'{LEAST[kind]:.2f}' for kind in columns], sep='\t', file=file)


def verdict(data):
    load = lambda part: [json.loads(line) for line in open(data / f'{part}.rows', encoding='utf-8')]
    read_by_rules = set((data / 'read-by-rules.txt').read_text(encoding='utf-8').split())
    rows = [row for part in range(PARTS) for row in load(part) if row[3] != UNKNOWN and row[0] not in read_by_rules]
    tests = [row for row in load('final') if row[3] != UNKNOWN]
    clues, columns = sorted({clue for row in rows for _, told in row[7] for clue in told}), {}
    for kinds in TOGETHER:
        mine, test = ([row for row in some if KINDS[row[2]] in kinds] for some in (rows, tests))
        weights = fit(mine, clues)
        report(f'{"/".join(kinds)}, texts left out of training', mine, list(answers(mine, clues, weights)))
        report(f'{"/".join(kinds)}, test', test, list(answers(test, clues, weights)))
        columns.update({kind: weights for kind in kinds})
    write(data / 'agreement.tsv', columns, clues)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data', type=pathlib.Path)
    verdict(parser.parse_args().data)


if __name__ == '__main__':
    main()
