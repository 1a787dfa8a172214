#!/usr/bin/env python3
"""Trains the network of coreference whole, with what stands above it for bridging and for semantic roles, in one go.

The lower layers serve all three; each may have layers of its own above them. Losses are added up (multi-task learning:
Caruana, "Multitask learning", Machine Learning 28, 1997), and what is kept of the weights is their running mean (Polyak
and Juditsky, "Acceleration of stochastic approximation by averaging", 1992). Needs Python 3.11, torch, numpy and onnx; a
GPU makes it minutes.

    train.py DATA [--part final|0|1|2]     the model that ships, or one that leaves out a third of the texts

DATA is a folder as the command export-antecedents writes it; the model, its tables and rows are written beside.
"""
import argparse
import math
import pathlib
import time

import torch
import torch.nn as nn

import bridging
import context
import graph
import roles
from batch import Batch, passes, task_of, windows
from context import PARTS

MEAN = 0.995


class Whole(nn.Module):
    """Lower layers that all share, and for each task its own with what is made of them."""

    def __init__(self, args, classes, values):
        super().__init__()
        self.drop, self.shared = args.drop, args.shared
        self.coreference = context.Network(args.shared + args.own, args.width, classes, args.drop)
        self.bridging = bridging.Bridging(args.own, args.task_width, classes)
        self.roles = roles.Roles(args.own, args.task_width, values)

    def start(self, reader, places):
        context.start(self.coreference, reader, places)
        for task in (self.bridging, self.roles):
            for own, layer in zip(task.layers, self.coreference.layers[self.shared:]):
                own.load_state_dict(layer.state_dict())

    def forward(self, pieces, cases, mask):
        """What each task makes of a batch of windows."""
        x = self.coreference.embedded(pieces, cases)
        for layer in self.coreference.layers[:self.shared]:
            x = layer(x, mask, self.drop)
        every = []
        for own in (self.coreference.layers[self.shared:], self.bridging.layers, self.roles.layers):
            y = x
            for layer in own:
                y = layer(y, mask, self.drop)
            every.append(y.float())
        return every


def losses(whole, told, device):
    """What each task misses in a batch, summed up."""
    with torch.autocast('cuda', dtype=torch.bfloat16, enabled=device.type == 'cuda'):
        of_coreference, of_bridging, of_roles = whole(told['pieces'], told['cases'], told['mask'])
    found = {}
    asked = task_of(told, 'coreference')
    score, nothing = whole.coreference.scores(of_coreference, asked)
    found['coreference'] = (context.missed(score, nothing, asked['known'], asked['right']) * asked['use']).sum()
    asked = task_of(told, 'bridging')
    if asked:
        score, nothing = whole.bridging.scores(of_bridging, asked)
        found['bridging'] = (context.missed(score, nothing, asked['known'][:, :, None], asked['right']) * asked['use']).sum()
    asked = task_of(told, 'roles')
    if asked:
        found['roles'] = roles.missed(*whole.roles.scores(of_roles, asked), asked)
    return found


def learn(whole, windows, args, device):
    whole.coreference.piece.weight.requires_grad_(False)
    layers = [weight for name, weight in whole.named_parameters() if weight.requires_grad and is_lower(name)]
    heads = [weight for name, weight in whole.named_parameters() if weight.requires_grad and not is_lower(name)]
    optimizer = torch.optim.AdamW([dict(params=layers), dict(params=heads)], weight_decay=0.01, betas=(0.9, 0.98), fused=device.type == 'cuda')
    mean = [weight.detach().clone() for weight in layers + heads]
    shares = dict(coreference=1.0, bridging=args.bridging_share, roles=args.roles_share)
    steps, step, began = args.passes * math.ceil(len(windows) / args.batch), 0, time.time()
    for number, batches in enumerate(passes(windows, args, device)):
        whole.train()
        total, count = {}, {}
        for batch in batches:
            share = min(1.0, step / (0.08 * steps)) * max(0.0, 1 - step / steps)
            step += 1
            for group, rate in zip(optimizer.param_groups, (args.rate, args.head_rate)):
                group['lr'] = rate * share
            loss = 0.0
            for name, missed in losses(whole, batch.told(), device).items():
                used = batch.used[name]
                if used:
                    loss = loss + shares[name] * missed / used
                    total[name], count[name] = total.get(name, 0) + missed.detach(), count.get(name, 0) + used
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(layers + heads, 1.0, foreach=True)
            optimizer.step()
            with torch.no_grad():
                torch._foreach_lerp_(mean, layers + heads, 1 - min(MEAN, step / (step + 10)))
        print(f'pass {number + 1}:', ', '.join(f'{name} {float(total[name]) / count[name]:.4f}' for name in total),
              f'{time.time() - began:.0f} s', flush=True)
    for weight, kept in zip(layers + heads, mean):
        weight.data.copy_(kept)


def is_lower(name):
    return '.layers.' in name or name.startswith(('coreference.case', 'coreference.place', 'coreference.norm'))


@torch.no_grad()
def test(whole, windows, device, size=16):
    """What the network says of windows: rows of coreference, of bridging and of roles."""
    whole.eval()
    recalled, bridged, told, linked = [], [], [], {}
    for at in range(0, len(windows), size):
        some = windows[at:at + size]
        asked = Batch(some, device).told()
        of_coreference, of_bridging, of_roles = whole(asked['pieces'], asked['cases'], asked['mask'])
        of_coreference = whole.coreference.scores(of_coreference, task_of(asked, 'coreference'))
        of_bridging = 'bridging.use' in asked and whole.bridging.scores(of_bridging, task_of(asked, 'bridging'))
        of_roles = 'roles.told' in asked and whole.roles.scores(of_roles, task_of(asked, 'roles'))
        predicates = arguments = 0
        for i, window in enumerate(some):
            recalled += context.recall(window.coreference, *[score[i].cpu() for score in of_coreference], linked)
            if window.bridging:
                bridged += bridging.answers(window.bridging, *[score[i].cpu() for score in of_bridging])
            if window.roles and window.roles.used:
                telling, taking = predicates + window.roles.used, arguments + len(window.roles.arguments)
                told += roles.answers(window.roles, of_roles[0][predicates:telling].cpu(), of_roles[1][arguments:taking].cpu())
                predicates, arguments = telling, taking
    return recalled, bridged, told


def read(path, classes):
    texts = context.read(path, classes)
    roles.read(path, texts)
    return texts


def train(args):
    torch.manual_seed(args.seed)
    device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
    classes, began = {}, time.time()
    texts, tests = (read(args.data / name, classes) for name in ('texts.data', 'test.data'))
    values = roles.values_of(texts)
    if args.part != 'final':
        tests = texts[int(args.part)::PARTS]
        texts = [text for i, text in enumerate(texts) if i % PARTS != int(args.part)]
    learning = [window for window in windows(texts, values) if window.asks]
    testing = windows(tests, values)
    print(f'{len(texts)} texts, {len(learning)} windows; {len(tests)} to test; read in {time.time() - began:.0f} s', flush=True)
    whole = Whole(args, len(classes), values)
    whole.start(args.reader, args.data / 'places.f32')
    whole.to(device)
    learn(whole, learning, args, device)
    recalled, bridged, told = test(whole, testing, device)
    context.tell(recalled, args.out / f'{args.part}.rows')
    context.report(recalled)
    bridging.report(bridged)
    roles.report(told)
    if args.part == 'final':
        graph.write(whole, classes, values, args.out)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data', type=pathlib.Path)
    parser.add_argument('--out', type=pathlib.Path, help='where to write, if not beside the data')
    parser.add_argument('--reader', default='src/main/resources/reader/reader.onnx')
    parser.add_argument('--part', choices=['final', *map(str, range(PARTS))], default='final')
    parser.add_argument('--shared', type=int, default=6, help='the layers that serve all tasks')
    parser.add_argument('--own', type=int, default=1, help='the layers of each task above them')
    parser.add_argument('--width', type=int, default=128, help='of the vectors that are compared for coreference')
    parser.add_argument('--task-width', type=int, default=64, help='of those of the other tasks')
    parser.add_argument('--passes', type=int, default=12)
    parser.add_argument('--batch', type=int, default=16, help='windows a step')
    parser.add_argument('--rate', type=float, default=2e-4, help='of the layers')
    parser.add_argument('--head-rate', type=float, default=1e-3, help='of what is above them')
    parser.add_argument('--bridging-share', type=float, default=1.0, help='how much its loss counts beside that of coreference')
    parser.add_argument('--roles-share', type=float, default=0.5)
    parser.add_argument('--drop', type=float, default=0.15)
    parser.add_argument('--seed', type=int, default=1)
    args = parser.parse_args()
    args.out = args.out or args.data
    train(args)


if __name__ == '__main__':
    main()
