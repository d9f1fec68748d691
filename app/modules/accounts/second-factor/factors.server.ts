import type { Tx } from "~/platform/db/index.server";
import { db } from "~/platform/db/index.server";

/** What a person has beside a password. */
export type Factors = { hasApp: boolean; passkeys: number; codesLeft: number };

/** Whether the person is asked for more than a password; codes for emergencies alone are no factor. */
export const hasSecondFactor = ({ hasApp, passkeys }: Factors): boolean => hasApp || passkeys > 0;

/** What a person has beside a password, in the caller's transaction when there is one. */
export async function factorsOf(userId: string, tx: Tx = db): Promise<Factors> {
  const user = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      totp: { select: { userId: true } },
      _count: { select: { recoveryCodes: true, passkeys: true } },
    },
  });
  const { recoveryCodes: codesLeft, passkeys } = user._count;
  return { hasApp: user.totp !== null, passkeys, codesLeft };
}
