import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import { spendToken } from "./tokens.server";

/** Confirms the address a link was sent to. */
export async function confirmEmail(token: string) {
  return db.$transaction(async (tx) => {
    const userId = await spendToken(tx, token, "confirm_email");
    if (!userId) return refused("link-expired");
    await tx.user.update({ where: { id: userId }, data: { emailVerifiedAt: now() } });
    return accepted(undefined);
  });
}
