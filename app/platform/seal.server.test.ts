import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { parseEnvironment, setEnvironment } from "./env.server";
import { seal, unseal } from "./seal.server";

beforeAll(() => {
  const APP_SECRET = "a-secret-of-this-test-and-of-nothing-else";
  setEnvironment(parseEnvironment({ DEMO: "on", APP_SECRET }));
});

test("what was sealed is read again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, owner) => {
      expect(unseal("purpose", owner, seal("purpose", owner, text))).toBe(text);
    }),
  );
});

test("the same text is sealed differently each time and cannot be read in it", () => {
  const [one, other] = [seal("p", "ola", "JBSWY3DPEHPK3PXP"), seal("p", "ola", "JBSWY3DPEHPK3PXP")];
  expect(one).not.toBe(other);
  expect(Buffer.from(one, "base64url").toString("latin1")).not.toContain("JBSWY3DP");
});

test("for another purpose or another owner there is nothing to read", () => {
  const sealed = seal("totp", "ola", "secret");
  expect(unseal("totp", "jan", sealed)).toBeNull();
  expect(unseal("other", "ola", sealed)).toBeNull();
});

test("a single changed bit makes it unreadable", () => {
  const bytes = Buffer.from(seal("p", "ola", "secret"), "base64url");
  for (let position = 0; position < bytes.length; position++) {
    const changed = Buffer.from(bytes);
    changed[position]! ^= 1;
    expect(unseal("p", "ola", changed.toString("base64url"))).toBeNull();
  }
});

test.each(["", "a", "####", "a".repeat(5_000)])("%o is nothing sealed", (text) => {
  expect(unseal("p", "ola", text)).toBeNull();
});
