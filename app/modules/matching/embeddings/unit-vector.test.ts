import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf, closestOf, unitVector, vectorFrom } from "./unit-vector";

const numbers = fc
  .array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 })
  .filter((vector) => vector.some((number) => number !== 0));

const lengthOf = (vector: Float32Array) => Math.hypot(...vector);

test("3 and 4 become .6 and .8", () => {
  const [x, y] = unitVector([3, 4]);
  expect(x).toBeCloseTo(0.6);
  expect(y).toBeCloseTo(0.8);
});

test("whatever its numbers, a vector becomes one of length 1 and is as close to itself as can be", () => {
  fc.assert(
    fc.property(numbers, (vector) => {
      const unit = unitVector(vector);
      expect(lengthOf(unit)).toBeCloseTo(1, 5);
      expect(closestOf(unit, [unit])).toBeCloseTo(1, 5);
    }),
  );
});

test("the closest of some texts counts", () => {
  const closest = closestOf(unitVector([1, 0]), [unitVector([0, 1]), unitVector([3, 4])]);
  expect(closest).toBeCloseTo(0.6);
});

test("vectors of another length are no measure", () => {
  expect(closestOf(unitVector([1, 0]), [unitVector([1, 0, 0])])).toBeUndefined();
  expect(closestOf(unitVector([1, 0]), [])).toBeUndefined();
});

test("a vector is read as it was stored, wherever its bytes begin", () => {
  fc.assert(
    fc.property(numbers, fc.nat(7), (vector, offset) => {
      const unit = unitVector(vector);
      const stored = bytesOf(unit);
      const answer = new Uint8Array(stored.length + offset);
      answer.set(stored, offset);
      expect(vectorFrom(answer.subarray(offset))).toEqual(unit);
    }),
  );
});
