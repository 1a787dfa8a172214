"""Coreference: which named thing a pronoun or a definite phrase stands for.

Words and names of a stretch of text are compared by what an encoder makes of both places in their
context (Kirstain, Ram and Levy, "Coreference resolution without span representations", ACL 2021),
beside a table of how far they are from each other and what stands between. The encoder begins as the
lower part of the reader's.
"""
import functools
import json
import math

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
LEAST = (0.5, 0.7, 0.8, 0.9)


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


class Places:
    """A window of a text, with its names and the words in it that may point back."""

    def __init__(self, text, number, pieces):
        self.text, self.number, self.starts = text, number, np.array(text['S'])
        self.row = {piece: i + 1 for i, piece in enumerate(pieces)}
        self.pieces = [CLS] + [text['P'][piece] for piece in pieces] + [SEP]
        self.cases = [0] + [text['C'][piece] for piece in pieces] + [0]
        mentions = [self.mention(first, last, 3 if text['K'][self.sentence(first)] == 2 else 0, entity=entity)
                    for first, last, entity in text['names'] if self.has(first, last)]
        mentions += [self.mention(first, last, 2 if KINDS[kind] == 'NOUN' else 1, word=i)
                     for i, (first, last, kind, *_) in enumerate(text['words']) if self.has(first, last)]
        self.mentions = sorted(mentions, key=lambda mention: mention.first)

    def has(self, first, last):
        return first in self.row and last in self.row

    def rows(self, first, last):
        return self.row[first], self.row[last]

    def sentence(self, piece):
        return int(np.searchsorted(self.starts, piece, 'right') - 1)

    def mention(self, first, last, form, **what):
        return Mention(self.rows(first, last), first, self.sentence(first), form, **what)

    def asked(self, words, new, end):
        """Of the words that ask: number, rows, first and last piece, sentence; those that are new in the window."""
        return [(i, self.rows(first, last), first, last, self.sentence(first)) for i, (first, last, *_) in enumerate(words)
                if self.has(first, last) and new <= first < end]

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

    def answering(self):
        """Of what may answer: its first and last row, whether it is a name, and the class of that."""
        entities = self.text['entities']
        return dict(
            answering=rows_of([m.rows for m in self.mentions], 2),
            named=np.array([m.entity is not None for m in self.mentions], dtype=np.float32),
            classes=np.array([0 if m.entity is None else entities[m.entity][1] for m in self.mentions], dtype=np.int16))


class Reading:
    """One window with the words in it that may point back, and what each may stand for."""

    def __init__(self, places, new, end):
        self.places = places
        self.asked = places.asked(places.text['words'], new, end)
        self.features = np.zeros((len(self.asked), len(places.mentions), len(FEATURES)), dtype=np.uint8)
        self.open = np.zeros((len(self.asked), len(places.mentions)), dtype=bool)
        for i, asked in enumerate(self.asked):
            self.compare(i, *asked)
        self.arrays = self.answered()

    def kind(self, word):
        return self.places.text['words'][word][2]

    def compare(self, i, word, rows, first, last, sentence):
        places, kind, entities = self.places, self.kind(word), self.places.text['entities']
        between = places.between(first, lambda entity: fits(kind, entities[entity]))
        for j, mention in enumerate(places.mentions):
            before, entity = mention.first < first, mention.entity
            inside = first <= mention.first <= last or mention.rows[0] <= rows[0] <= mention.rows[1]
            if inside or (not before and (entity is None or mention.sentence != sentence)):
                continue
            if not (agrees(kind, self.kind(mention.word)) if entity is None
                    else fits(kind, entities[entity])):
                continue
            spelled = KINDS[kind] == 'NOUN' and places.is_spelled(rows, mention)
            self.open[i, j] = True
            self.features[i, j] = places.told(j, sentence, before, spelled, *between)

    def answered(self):
        """Arrays, and what is right: that it is nothing, and the places that speak of what is meant."""
        words = self.places.text['words']
        meant = np.array([m.entity if m.entity is not None else words[m.word][3] for m in self.places.mentions], dtype=int)
        right = np.zeros((len(self.asked), 1 + len(meant)), dtype=bool)
        use = np.zeros(len(self.asked), dtype=bool)
        for i, (word, *_) in enumerate(self.asked):
            label = words[word][3]
            use[i] = label != UNKNOWN
            if label >= 0:
                right[i, 1:] = self.open[i] & (meant == label)
            right[i, 0] = not right[i].any()
        self.used = int(use.sum())
        return dict(
            asking=rows_of([(*rows, self.kind(word)) for word, rows, *_ in self.asked], 3),
            **self.places.answering(), features=self.features,
            known=self.open & (meant >= 0), right=right, use=use)


def rows_of(values, width):
    return np.array(values, dtype=np.int16).reshape(-1, width)


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

    def embedded(self, pieces, cases):
        x = self.norm(self.piece(pieces) + self.place.weight[:pieces.shape[1]] + self.case(cases))
        return F.dropout(x, self.drop, self.training)

    def scores(self, x, asked):
        """How well each mention answers each word that asks, and how well nothing does; of each window of a batch."""
        kind, parts = asked['asking'][..., 2], self.out(x).view(*x.shape[:2], 4, self.width)
        query = ends(parts[:, :, 0:2], asked['asking'])
        key = ends(parts[:, :, 2:4], asked['answering']) + self.of_class(asked['classes']) * asked['named'][..., None]
        score = query @ key.transpose(1, 2) / math.sqrt(self.width)
        of_kind = F.one_hot(kind, len(KINDS)).float()
        score = score + torch.einsum('bqf,bqmf->bqm', of_kind @ torch.cat([*self.table], 1), seen(asked['features'], asked['named']))
        halves = x @ self.nothing.weight.view(2, WIDTH).T
        return score, ends(halves[..., None], asked['asking'])[..., 0] + self.nothing.bias + of_kind @ self.of_kind


@functools.cache
def columns(device):
    """Of each bucket of each feature: the feature, the bucket in it, whether only names have it."""
    every = [(i, bucket, name in OF_NAMES) for i, (name, buckets) in enumerate(FEATURES.items()) for bucket in range(buckets)]
    return torch.tensor(every, device=device).T


def seen(features, named):
    """Features of mentions that answer as ones and zeros, a column for each bucket."""
    feature, bucket, is_of_names = columns(features.device)
    return (features[..., feature] == bucket).float() * torch.maximum(named[:, None, :, None], 1 - is_of_names)


def ends(parts, rows):
    """Of places in each window, given by first and last row, the sum of what is said of a first and of a last piece."""
    window = torch.arange(len(parts), device=parts.device)[:, None]
    return parts[window, rows[..., 0], 0] + parts[window, rows[..., 1], 1]


def weights_of(path):
    import onnx
    return {weight.name: onnx.numpy_helper.to_array(weight) for weight in onnx.load(path).graph.initializer}


READER = dict(query='attention.self.query', key='attention.self.key', value='attention.self.value',
              attended='attention.output.dense', inner='intermediate.dense', outer='output.dense')


@torch.no_grad()
def start(network, reader, places):
    """Takes the embeddings and the lower layers of the reader, of 8 bits, and places beyond its longest row."""
    weights = weights_of(reader)
    tensor = lambda name: torch.tensor(weights[name])
    network.piece.weight.copy_(torch.tensor(weights['piece.table'] * weights['piece.scales']))
    network.place.weight.copy_(torch.tensor(np.fromfile(places, '<f4').reshape(-1, WIDTH)))
    network.place.weight[:len(weights['place.table'])].copy_(tensor('place.table'))
    network.case.weight.copy_(tensor('case.table'))
    fill_norm(network.norm, weights, 'embeddings.LayerNorm')
    for i, layer in enumerate(network.layers):
        name = f'encoder.layer.{i}.'
        for part, called in READER.items():
            linear, values = getattr(layer, part), weights[name + called + '.values'].astype(np.float32) - 128
            linear.weight.copy_(torch.tensor((values * weights[name + called + '.scales']).T.copy()))
            linear.bias.copy_(tensor(name + called + '.bias'))
        fill_norm(layer.norm1, weights, name + 'attention.output.LayerNorm')
        fill_norm(layer.norm2, weights, name + 'output.LayerNorm')


def fill_norm(norm, weights, name):
    norm.weight.copy_(torch.tensor(weights[name + '.weight']))
    norm.bias.copy_(torch.tensor(weights[name + '.bias']))


def missed(score, nothing, known, right):
    """How unlikely what is right is held to be, as a logarithm, of nothing and all places that may answer."""
    every = torch.cat([nothing[..., None], score.masked_fill(~known, -1e4)], -1)
    return torch.logsumexp(every, -1) - torch.logsumexp(every.masked_fill(~right, -1e4), -1)


def recall(reading, score, nothing, linked):
    """Rows: text, number of the word, kind, meant, told, [[entity, share]], spelled, [[entity, clues]]; left to right."""
    text, number = reading.places.text, reading.places.number
    for i, (word, *_) in enumerate(reading.asked):
        _, _, kind, meant, told, spelled = text['words'][word]
        open_to = []
        for j, mention in enumerate(reading.places.mentions):
            entity = mention.entity if mention.entity is not None else linked.get((number, mention.word), NOTHING)
            if entity >= 0 and reading.open[i, j] and fits(kind, text['entities'][entity]):
                open_to.append((entity, float(score[i, j])))
        most = max([float(nothing[i])] + [s for _, s in open_to])
        every, shares = math.exp(float(nothing[i]) - most), {}
        for entity, s in open_to:
            every += math.exp(s - most)
            shares[entity] = shares.get(entity, 0) + math.exp(s - most)
        ranked = sorted(((e, round(s / every, 6)) for e, s in shares.items()), key=lambda pair: -pair[1])
        if ranked and ranked[0][1] >= 0.5:
            linked[(number, word)] = ranked[0][0]
        yield text['name'], word, kind, meant, told, ranked[:6], spelled, text['clues'][word]


def tell(rows, path):
    with open(path, 'w', encoding='utf-8') as file:
        for row in rows:
            print(json.dumps(row), file=file)


def report(rows):
    """What the network alone says, of the words that stand for a name."""
    for number, kind in enumerate(KINDS):
        mine = [row for row in rows if row[2] == number and row[3] != UNKNOWN]
        named = sum(row[3] >= 0 for row in mine)
        if named:
            judged = [(row[3] == row[5][0][0], row[5][0][1]) for row in mine if row[5]]
            print(f'  {kind} {named} of {len(mine)}: {precision_recall(judged, named, LEAST)}', flush=True)


def precision_recall(judged, marked, leasts):
    """Of answers, each right or not and how likely: precision and recall of those from a probability on."""
    cells = []
    for least in leasts:
        some = [right for right, likely in judged if likely >= least]
        cells.append(f'{least:.1f}: {sum(some) / max(1, len(some)):.3f}/{sum(some) / marked:.3f}')
    return 'P/R from ' + ', '.join(cells)
