import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDay } from "../arbitraries";
import { piecesOf } from "./pieces";

const today = "2026-11-22";
const gaps = [{ from: "2007-01-01", until: "2026-11-01" }];

test("a bar is cut where the register falls silent and at today", () => {
  expect(piecesOf({ from: "1973-07-18", until: "2028-07-18" }, { today, gaps })).toEqual([
    { from: "1973-07-18", until: "2007-01-01", look: "recorded" },
    { from: "2007-01-01", until: "2026-11-01", look: "unrecorded" },
    { from: "2026-11-01", until: today, look: "recorded" },
    { from: today, until: "2028-07-18", look: "ahead" },
  ]);
});

test("suspension lasts to the end and is told even where the register is silent", () => {
  const pieces = piecesOf(
    { from: "2000-01-01", until: today },
    { today, gaps, suspendedOn: "2010-01-01" },
  );
  expect(pieces.map(({ look }) => look)).toEqual(["recorded", "unrecorded", "suspended"]);
});

test("an empty time has no pieces", () => {
  expect(piecesOf({ from: today, until: today }, { today, gaps })).toEqual([]);
});

test("pieces cover the time without a gap, and neighbours look different", () => {
  const anySpan = fc.tuple(anyDay, anyDay).map(([a, b]) => ({ from: a, until: b }));
  fc.assert(
    fc.property(anySpan, anyDay, fc.array(anySpan), anyDay, (span, now, silent, suspendedOn) => {
      const pieces = piecesOf(span, { today: now, gaps: silent, suspendedOn });
      const isEmpty = span.from >= span.until;
      expect(pieces[0]?.from).toBe(isEmpty ? undefined : span.from);
      expect(pieces.at(-1)?.until).toBe(isEmpty ? undefined : span.until);
      pieces.slice(1).forEach((piece, index) => {
        expect(piece.from).toBe(pieces[index]?.until);
        expect(piece.look).not.toBe(pieces[index]?.look);
      });
    }),
  );
});
