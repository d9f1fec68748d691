import { hashPassword } from "~/modules/accounts/passwords/passwords.server";
import { now } from "~/platform/clock.server";
import { db, type Prisma } from "~/platform/db/index.server";
import { next } from "./sequence";

type Given = Partial<Prisma.UserUncheckedCreateInput> & { password?: string };

/** A confirmed member who reads Polish. Only one with a `password` can sign in: hashing takes its time. */
export async function aUser({ password, ...given }: Given = {}) {
  const n = next();
  return db.user.create({
    data: {
      name: `Osoba ${n}`,
      email: `person-${n}@example.test`,
      language: "pl",
      emailVerifiedAt: now(),
      passwordHash: password ? await hashPassword(password) : "none",
      ...given,
    },
  });
}
