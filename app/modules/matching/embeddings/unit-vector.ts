/** A vector of length 1, so that the cosine of two is the sum of their products. */
export type UnitVector = Float32Array;

/**
 * A vector shortened or stretched to length 1; numbers finite and not all zero.
 * Example: [3, 4] gives [.6, .8].
 */
export function unitVector(numbers: readonly number[]): UnitVector {
  // Squares of huge or tiny numbers would leave the range of numbers.
  let largest = 0;
  for (const number of numbers) largest = Math.max(largest, Math.abs(number));
  let squares = 0;
  for (const number of numbers) squares += (number / largest) ** 2;
  const length = Math.sqrt(squares);
  return Float32Array.from(numbers, (number) => number / largest / length);
}

/**
 * How close what is asked is to the closest of some texts: the largest cosine, in [-1, 1]; undefined when there is no
 * vector of its length.
 * Example: [1, 0] and [[0, 1], [.6, .8]] give .6.
 */
export function closestOf(asked: UnitVector, texts: Iterable<UnitVector>): number | undefined {
  let closest: number | undefined;
  for (const text of texts) {
    if (text.length !== asked.length) continue;
    let cosine = 0;
    for (let place = 0; place < text.length; place += 1) cosine += text[place]! * asked[place]!;
    if (closest === undefined || cosine > closest) closest = cosine;
  }
  return closest;
}

/** A vector as it is stored. */
export function bytesOf(vector: UnitVector): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Float32Array.from(vector).buffer);
}

/** The vector stored in some bytes. */
export function vectorFrom(bytes: Uint8Array): UnitVector {
  // Copied: bytes of a database answer begin anywhere, numbers must not.
  return new Float32Array(Uint8Array.from(bytes).buffer);
}
