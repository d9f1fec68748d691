import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "./env.server";

let secret: string | undefined;

/** The application's secret; in demo mode one is made once and kept in the data folder. */
function applicationSecret(): string {
  secret ??= env().appSecret ?? keptSecret(join(env().dataDir, "secret"));
  return secret;
}

function keptSecret(path: string): string {
  mkdirSync(env().dataDir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(path, "utf8");
}

/**
 * A signature of 256 bits over `parts` for one `purpose`, in base64url.
 * The same parts under another purpose have another signature.
 */
export function sign(purpose: string, ...parts: (string | number)[]): string {
  return createHmac("sha256", applicationSecret())
    .update(JSON.stringify([purpose, ...parts]))
    .digest("base64url");
}

/** Whether `signature` is `sign(purpose, ...parts)`, compared in constant time. */
export function isSigned(
  signature: string,
  purpose: string,
  ...parts: (string | number)[]
): boolean {
  const expected = Buffer.from(sign(purpose, ...parts));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** A key of 256 bits for one `purpose`, derived from the application's secret (HKDF, RFC 5869). */
export const deriveKey = (purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", applicationSecret(), "", purpose, 32));
