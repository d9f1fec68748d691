import { expect, test } from "vitest";
import { fold } from "./text";

test("diacritics of Latin letters fall, Cyrillic letters stay", () => {
  expect(fold("Łódź, Göteborg, Київ")).toBe("lodz, goteborg, київ");
});

test("й is not и", () => {
  expect(fold("Й")).toBe("й");
});
