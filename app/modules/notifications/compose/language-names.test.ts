import { expect, test } from "vitest";
import { languageNames } from "./language-names";

test("languages are named in the reader's language", () => {
  expect(languageNames(["pl", "en", "uk"], "pl")).toBe("polski, angielski, ukraiński");
  expect(languageNames(["pl", "de"], "en")).toBe("Polish, German");
  expect(languageNames([], "en")).toBe("");
});
