import { expect, test } from "vitest";
import { obstaclesIn } from "./obstacles";

test("each line is an obstacle, in the reader's language where it is told", () => {
  const kept = { pl: "To daleko.\n\nTo małe miasto.\n", en: "It is far.\nIt is small." };
  expect(obstaclesIn(kept, "en")).toEqual(["It is far.", "It is small."]);
  expect(obstaclesIn(kept, "pl")).toEqual(["To daleko.", "To małe miasto."]);
  expect(obstaclesIn({ pl: "To daleko." }, "en")).toEqual(["To daleko."]);
});

test("where nothing hinders there is no obstacle", () => {
  for (const kept of [{}, [], null]) expect(obstaclesIn(kept, "pl")).toEqual([]);
});
