import { Secret, TOTP } from "otpauth";

/** Seconds a code lasts; one step before and after is taken too, for clocks that are off. */
const period = 30;

const totpOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret), period });

/**
 * The time step a code of six digits belongs to (RFC 6238: HMAC-SHA-1, 30 seconds), or null when it is
 * no code of this secret now, one step earlier or one later.
 * @param secret in base32
 * @example the secret GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ, the code 287082, 59 s after 1970 → step 1
 */
export function stepOf(secret: string, code: string, at: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = at.getTime();
  const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : TOTP.counter({ period, timestamp }) + delta;
}

/** What an app reads from the picture: the address of the key (otpauth://). */
export const keyUri = (secret: string, issuer: string, label: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret), period, issuer, label }).toString();

/** A key for typing it in: groups of four. */
export const inGroups = (secret: string): string => secret.replace(/.{4}(?=.)/g, "$& ");
