import { randomBytes } from "node:crypto";
import { db, type Tx } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { sign } from "~/platform/secret.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../actor";
import { factorsOf, hasSecondFactor } from "./factors.server";
import { codeOf, codesAtOnce, readCode } from "./recovery-code";

/** Keyed, so that a leaked table cannot be searched for codes. */
const storedCode = (userId: string, code: string) => sign("recovery-code", userId, code);

/** Replaces a person's codes by new ones. @returns them, for this one time */
export async function issueCodes(tx: Tx, userId: string): Promise<string[]> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  const codes = Array.from({ length: codesAtOnce }, () => codeOf(randomBytes(10)));
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ id: storedCode(userId, code), userId })),
  });
  return codes;
}

/** New codes for somebody who has lost theirs or used them up; those from before stop working. */
export async function renewCodes(actor: Actor) {
  const { userId } = actor;
  return db.$transaction(async (tx) => {
    if (!hasSecondFactor(await factorsOf(userId, tx))) return refused("no-second-factor");
    const codes = await issueCodes(tx, userId);
    await announce(tx, { type: "account.security-changed", userId, change: "codes-made" });
    return accepted(codes);
  });
}

/** Uses a code up. @returns whether it was one of the person's */
export async function spendCode(userId: string, text: string): Promise<boolean> {
  const code = readCode(text);
  if (!code) return false;
  return db.$transaction(async (tx) => {
    const id = storedCode(userId, code);
    const { count } = await tx.recoveryCode.deleteMany({ where: { id, userId } });
    if (count === 0) return false;
    await announce(tx, { type: "account.security-changed", userId, change: "code-used" });
    return true;
  });
}
