import { hash, verify } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";

/** Argon2id as OWASP recommends: 19 MiB, two passes, one lane. It runs in a thread of its own. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize("NFC"), options);

let hashOfNobody: Promise<string> | undefined;

/** Checks a password; with no hash at hand it works as long and answers false. */
export async function isPassword(
  password: string,
  passwordHash: string | undefined,
): Promise<boolean> {
  hashOfNobody ??= hashPassword("no account has this password");
  const matches = await verify(passwordHash ?? (await hashOfNobody), password.normalize("NFC"));
  return matches && passwordHash !== undefined;
}

let commonest: Set<string> | undefined;

/** Whether the password is one of the commonest, or repeats one piece, or holds only the address. */
export function isCommonPassword(password: string, address = ""): boolean {
  commonest ??= new Set(dictionary.passwords.slice(0, 10_000).map(String));
  const plain = password.toLowerCase();
  const piece = /^(.{1,8}?)\1+$/u.exec(plain)?.[1];
  return (
    commonest.has(plain) ||
    piece !== undefined ||
    (address !== "" && plain === address.toLowerCase())
  );
}
