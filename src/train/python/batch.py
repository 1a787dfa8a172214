"""Windows of texts with all that is asked in them, and batches of windows as tensors."""
import math
import multiprocessing
import random

import numpy as np
import torch

import bridging
import context
import roles

TASKS = 'coreference', 'bridging', 'roles'
TURNS = 3
ALIGNED = 8
SMALL = torch.int16, torch.int32


class Window:
    """A window of a text with what coreference, bridging and roles ask in it; a task that the text has no marks for asks nothing."""

    def __init__(self, text, number, window, values):
        pieces, new, end = window
        self.places = context.Places(text, number, pieces)
        self.coreference = context.Reading(self.places, new, end)
        self.bridging = bridging.Reading(self.places, new, end) if text['bridges'] else None
        self.roles = roles.Reading(self.places, new, end, values) if text.get('predicates') else None

    @property
    def asks(self):
        return any(task.used for task in (self.coreference, self.bridging, self.roles) if task)


def windows_of(some):
    texts, values = some
    return [window for number, text in texts for window in (Window(text, number, one, values) for one in context.windows(text))]


def windows(texts, values):
    """All windows of texts, by as many processes as there are processors."""
    numbered = list(enumerate(texts))
    with multiprocessing.Pool() as pool:
        parts = pool.map(windows_of, [(numbered[at:at + 20], values) for at in range(0, len(numbered), 20)])
    return [window for part in parts for window in part]


class Batch:
    """Windows side by side, filled up to the longest of them."""

    def __init__(self, windows, device):
        self.used = {name: sum(task.used for task in (getattr(window, name) for window in windows) if task) for name in TASKS}
        width = ALIGNED * math.ceil(max(len(window.places.pieces) for window in windows) / ALIGNED)
        pieces, cases = np.zeros((2, len(windows), width), np.int64)
        mask = np.zeros((len(windows), 1, 1, width), bool)
        for i, window in enumerate(windows):
            n = len(window.places.pieces)
            pieces[i, :n], cases[i, :n], mask[i, ..., :n] = window.places.pieces, window.places.cases, True
        arrays = dict(pieces=pieces, cases=cases, mask=mask, **joined([window.roles for window in windows]))
        for name in ('coreference', 'bridging'):
            arrays.update(stacked(name, [getattr(window, name) for window in windows]))
        self.tensors = {key: torch.from_numpy(np.ascontiguousarray(array)).to(device) for key, array in arrays.items()}

    def told(self):
        return {key: tensor.long() if tensor.dtype in SMALL else tensor for key, tensor in self.tensors.items()}


def stacked(name, tasks):
    """The arrays of a task side by side, filled up with zeros to the largest."""
    like, found = next((task.arrays for task in tasks if task), {}), {}
    for key, one in like.items():
        some = [task.arrays[key] if task else one[:0] for task in tasks]
        found[f'{name}.{key}'] = array = np.zeros((len(some), *map(max, zip(*(part.shape for part in some)))), one.dtype)
        for i, part in enumerate(some):
            array[(i, *map(slice, part.shape))] = part
    return found


def joined(tasks):
    """The arrays of roles one behind the other, with the window of each; what takes part counts the predicates of all."""
    tasks, predicates = [(i, task.arrays) for i, task in enumerate(tasks) if task and task.used], 0
    parts = []
    for i, arrays in tasks:
        counted = arrays['taking'] + np.array([predicates] + [0] * (arrays['taking'].shape[1] - 1))
        at = {f'{key}.at': np.full(len(arrays[key]), i) for key in ('telling', 'taking')}
        parts.append({**arrays, 'taking': counted, **at})
        predicates += len(arrays['telling'])
    return {f'roles.{key}': np.concatenate([part[key] for part in parts]) for key in (parts[0] if parts else ())}


def task_of(told, name):
    return {key[len(name) + 1:]: value for key, value in told.items() if key.startswith(name + '.')}


def sorted_out(windows, size, shuffle):
    """Windows that are read at once, each beside others of about its length."""
    windows, found = shuffle.sample(windows, len(windows)), []
    for at in range(0, len(windows), 16 * size):
        some = sorted(windows[at:at + 16 * size], key=lambda window: len(window.places.pieces))
        found += [some[i:i + size] for i in range(0, len(some), size)]
    return shuffle.sample(found, len(found))


def passes(windows, args, device):
    """The batches of each pass, which take turns; all are made before the first."""
    shuffle = random.Random(args.seed)
    made = [[Batch(some, device) for some in sorted_out(windows, args.batch, shuffle)] for _ in range(min(TURNS, args.passes))]
    for number in range(args.passes):
        one = made[number % len(made)]
        yield shuffle.sample(one, len(one))
