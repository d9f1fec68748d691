/** A document in an index: its place there and how often it has each term. */
export type IndexedDocument = { terms: ReadonlyMap<string, number> };

/**
 * Which documents have a term, and how much it says of each: an inverted index in flat arrays, five bytes for each
 * document of each term. It does not change; documents that join go into a new one.
 */
export type Postings = {
  /** how many documents; they are named by their place, from 0 */
  readonly documents: number;
  readonly terms: ReadonlyMap<string, number>;
  /** where the documents of each term begin, and behind the last where they end */
  readonly starts: Uint32Array;
  /** documents of term after term, each in rising order */
  readonly holders: Uint32Array;
  /** BM25 without the rarity, in 255ths of its limit */
  readonly impacts: Uint8Array;
};

export type Found = { document: number; score: number };

/** BM25's saturation and the discount of long documents, as in the feature `text`. */
const K1 = 1.2;
const B = 0.5;
const LIMIT = K1 + 1;

/**
 * Indexes documents for `search`. Reads them twice, so that nothing has to be kept between.
 * Memory: 5 bytes × terms of all documents + about 100 bytes × different terms.
 */
export function postingsOf(documents: Iterable<IndexedDocument>): Postings {
  const terms = new Map<string, number>();
  const counts: number[] = [];
  let length = 0;
  let count = 0;
  for (const document of documents) {
    count += 1;
    for (const [term, times] of document.terms) {
      let number = terms.get(term);
      if (number === undefined) terms.set(term, (number = counts.push(0) - 1));
      counts[number]! += 1;
      length += times;
    }
  }
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((held, term) => (starts[term + 1] = starts[term]! + held));
  const holders = new Uint32Array(starts.at(-1)!);
  const impacts = new Uint8Array(starts.at(-1)!);
  const next = starts.slice(0, -1);
  const average = Math.max(1, length / Math.max(1, count));
  let place = 0;
  for (const document of documents) {
    let own = 0;
    for (const times of document.terms.values()) own += times;
    const norm = K1 * (1 - B + (B * own) / average);
    for (const [term, times] of document.terms) {
      const at = next[terms.get(term)!]!++;
      holders[at] = place;
      impacts[at] = Math.max(1, Math.round((255 * times) / (times + norm)));
    }
    place += 1;
  }
  return { documents: count, terms, starts, holders, impacts };
}

/** How many documents have a term. */
export function holdersOf({ terms, starts }: Postings, term: string): number {
  const number = terms.get(term);
  return number === undefined ? 0 : starts[number + 1]! - starts[number]!;
}

/** Documents beyond `take` whose common terms are looked up as well. */
const LOOKED_UP = 5;

/**
 * The documents with the highest sums of weight × BM25 impact, the best first, equal ones by place.
 * @param weights of the terms sought, in [0, ∞), usually their rarity
 * @param take how many documents
 * @param budget how many holders of terms are read in full, the rarest terms first; the terms after that are looked
 *   up only for the best documents so far (Moffat and Zobel 1996, "continue")
 * Example: of three documents with the terms a, b and both, `a` and `b` of weight 1 find the third first.
 */
export function search(
  postings: Postings,
  weights: ReadonlyMap<string, number>,
  take: number,
  budget = 200_000,
): Found[] {
  const known = [...weights]
    .flatMap(([term, weight]) => {
      const number = postings.terms.get(term);
      if (number === undefined || weight <= 0) return [];
      const [from, to] = [postings.starts[number]!, postings.starts[number + 1]!];
      return [{ from, to, weight: (weight * LIMIT) / 255 }];
    })
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  const sums = new Float32Array(postings.documents);
  const touched: number[] = [];
  let read = 0;
  let term = 0;
  for (; term < known.length; term++) {
    const { from, to, weight } = known[term]!;
    read += to - from;
    if (term > 0 && read > budget) break;
    for (let at = from; at < to; at++) {
      const document = postings.holders[at]!;
      if (sums[document] === 0) touched.push(document);
      sums[document]! += weight * postings.impacts[at]!;
    }
  }
  const isCut = term < known.length;
  const best = highest(touched, sums, isCut ? take * LOOKED_UP : take);
  if (!isCut) return best;
  for (; term < known.length; term++) addTo(best, postings, known[term]!);
  return best.sort(byScore).slice(0, take);
}

type Part = { from: number; to: number; weight: number };

/** Adds one term to documents found, each looked up among the term's holders. */
function addTo(found: Found[], { holders, impacts }: Postings, { from, to, weight }: Part) {
  for (const each of found) {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holders[middle]! < each.document) low = middle + 1;
      else high = middle;
    }
    if (low < to && holders[low] === each.document) each.score += weight * impacts[low]!;
  }
}

const byScore = (a: Found, b: Found) => b.score - a.score || a.document - b.document;

/** The documents with the highest sums, found with a heap whose root is the worst of them. */
function highest(documents: number[], sums: Float32Array, take: number): Found[] {
  const heap: Found[] = [];
  for (const document of documents) {
    const score = sums[document]!;
    if (heap.length < take) {
      heap.push({ document, score });
      rise(heap);
    } else if (
      score > heap[0]!.score ||
      (score === heap[0]!.score && document < heap[0]!.document)
    ) {
      heap[0] = { document, score };
      sink(heap);
    }
  }
  return heap.sort(byScore);
}

function rise(heap: Found[]) {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (byScore(heap[at]!, heap[parent]!) <= 0) return;
    [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
    at = parent;
  }
}

function sink(heap: Found[]) {
  for (let at = 0; ;) {
    let worst = at;
    for (const child of [2 * at + 1, 2 * at + 2])
      if (child < heap.length && byScore(heap[child]!, heap[worst]!) > 0) worst = child;
    if (worst === at) return;
    [heap[at], heap[worst]] = [heap[worst]!, heap[at]!];
    at = worst;
  }
}
