import fc from "fast-check";
import { Secret, TOTP } from "otpauth";
import { expect, test } from "vitest";
import { inGroups, keyUri, stepOf } from "./totp";

/** The secret of the examples in RFC 6238, appendix B: "12345678901234567890". */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const at = (seconds: number) => new Date(seconds * 1000);

test.each([
  [59, "287082", 1],
  [1_111_111_109, "081804", 37_037_036],
  [1_234_567_890, "005924", 41_152_263],
  [2_000_000_000, "279037", 66_666_666],
])("the standard's example at %i seconds: %s belongs to step %i", (seconds, code, step) => {
  expect(stepOf(secret, code, at(seconds))).toBe(step);
});

test("a code is taken one step early and one step late, and belongs to its own step", () => {
  expect(stepOf(secret, "287082", at(0))).toBe(1);
  expect(stepOf(secret, "287082", at(89))).toBe(1);
  expect(stepOf(secret, "287082", at(90))).toBeNull();
});

test("whatever is not six digits is no code", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom("28708", "2870822", "28708 2", "٢٨٧٠٨٢"));
  fc.assert(
    fc.property(text, (code) => {
      fc.pre(!/^\d{6}$/.test(code));
      expect(stepOf(secret, code, at(59))).toBeNull();
    }),
  );
});

test("at any time the code of an app is taken", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
      const code = TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: seconds * 1000 });
      expect(stepOf(secret, code, at(seconds))).toBe(Math.floor(seconds / 30));
    }),
  );
});

test("the key's address names the forum and the person, and the key is typed in groups", () => {
  const uri = keyUri(secret, "Forum Krakowa", "ola@example.test");
  expect(uri).toContain("otpauth://totp/Forum%20Krakowa:ola%40example.test?");
  expect(uri).toContain(`secret=${secret}`);
  expect(inGroups(secret)).toBe("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
});
