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
        self.coreference = context.Reading(text, number, *window)
        self.bridging = bridging.Reading(text, number, *window) if text['bridges'] else None
        self.roles = roles.Reading(text, number, *window, values) if text.get('predicates') else None
        self.pieces, self.cases, self.text = self.coreference.pieces, self.coreference.cases, text
        for task in self.tasks():
            task.prepare()

    def tasks(self):
        return [task for task in (self.coreference, self.bridging, self.roles) if task]

    @property
    def asks(self):
        return any(task.used for task in self.tasks())


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
        width = ALIGNED * math.ceil(max(len(window.pieces) for window in windows) / ALIGNED)
        self.arrays = dict(pieces=np.zeros((len(windows), width), np.int64), cases=np.zeros((len(windows), width), np.int64),
                           mask=np.zeros((len(windows), 1, 1, width), bool))
        for i, window in enumerate(windows):
            n = len(window.pieces)
            self.arrays['pieces'][i, :n], self.arrays['cases'][i, :n], self.arrays['mask'][i, ..., :n] = window.pieces, window.cases, True
        for name in ('coreference', 'bridging'):
            self.stack(name, [getattr(window, name) for window in windows])
        self.join([window.roles for window in windows])
        self.tensors = {key: torch.from_numpy(np.ascontiguousarray(array)).to(device) for key, array in self.arrays.items()}
        del self.arrays

    def stack(self, name, tasks):
        shapes = next((task.arrays for task in tasks if task), None)
        if shapes is None:
            return
        for key, like in shapes.items():
            some = [task.arrays[key] if task else like[:0] for task in tasks]
            sizes = [max(one.shape[axis] for one in some) for axis in range(like.ndim)]
            stacked = np.zeros((len(some), *sizes), like.dtype)
            for i, one in enumerate(some):
                stacked[(i, *map(slice, one.shape))] = one
            self.arrays[f'{name}.{key}'] = stacked

    def join(self, tasks):
        tasks = [(i, task) for i, task in enumerate(tasks) if task and task.used]
        if not tasks:
            return
        predicates = 0
        joined = {key: [] for key in tasks[0][1].arrays}
        joined['telling.at'], joined['taking.at'] = [], []
        for i, task in tasks:
            for key, array in task.arrays.items():
                if key == 'taking':
                    array = array + np.array([predicates] + [0] * (array.shape[1] - 1))
                joined[key].append(array)
            joined['telling.at'].append(np.full(len(task.arrays['telling']), i))
            joined['taking.at'].append(np.full(len(task.arrays['taking']), i))
            predicates += len(task.arrays['telling'])
        for key, arrays in joined.items():
            self.arrays['roles.' + key] = np.concatenate(arrays)

    def told(self):
        return {key: tensor.long() if tensor.dtype in SMALL else tensor for key, tensor in self.tensors.items()}


def task_of(told, name):
    return {key[len(name) + 1:]: value for key, value in told.items() if key.startswith(name + '.')}


def sorted_out(windows, size, shuffle):
    """Windows that are read at once, each beside others of about its length."""
    windows, found = shuffle.sample(windows, len(windows)), []
    for at in range(0, len(windows), 16 * size):
        some = sorted(windows[at:at + 16 * size], key=lambda window: len(window.pieces))
        found += [some[i:i + size] for i in range(0, len(some), size)]
    return shuffle.sample(found, len(found))


def passes(windows, args, device):
    """The batches of each pass, which take turns; all are made before the first."""
    shuffle = random.Random(args.seed)
    made = [[Batch(some, device) for some in sorted_out(windows, args.batch, shuffle)] for _ in range(min(TURNS, args.passes))]
    for number in range(args.passes):
        one = made[number % len(made)]
        yield shuffle.sample(one, len(one))
