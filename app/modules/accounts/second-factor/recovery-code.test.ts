import fc from "fast-check";
import { expect, test } from "vitest";
import { codeOf, readCode } from "./recovery-code";

test("ten bytes make a code of two groups", () => {
  expect(codeOf(new Uint8Array(10))).toBe("00000-00000");
  expect(codeOf(Uint8Array.from([0, 9, 10, 31, 32, 63, 64, 255, 18, 19]))).toBe("09az0-z0zjk");
});

test("a code is read back however it is typed", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
      const code = codeOf(bytes);
      const typed = [code, code.toUpperCase(), code.replace("-", ""), ` ${[...code].join(" ")} `];
      const mistaken = code.replaceAll("0", "O").replaceAll("1", "l");
      for (const text of [...typed, mistaken]) expect(readCode(text)).toBe(code);
    }),
  );
});

test.each(["", "123456", "abcde-fghj", "abcde-fghjk-1", "abcde-fghj!", "żółta-kaczk"])(
  "%o is no code",
  (text) => {
    expect(readCode(text)).toBeNull();
  },
);
