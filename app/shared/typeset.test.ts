import { expect, test } from "vitest";
import { typeset } from "./typeset";

test("one-letter words and numbers hold on to what follows, also in functions and lists", () => {
  const texts = typeset({
    plain: "Kto i w jakim mieście (o czym)",
    counted: (n: number) => `${n} miast`,
    list: ["a potem"],
  });
  expect(texts.plain).toBe("Kto i\u00a0w\u00a0jakim mieście (o\u00a0czym)");
  expect(texts.counted(5)).toBe("5\u00a0miast");
  expect(texts.list[0]).toBe("a\u00a0potem");
});
