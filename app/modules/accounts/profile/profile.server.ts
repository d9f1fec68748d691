import { db } from "~/platform/db/index.server";
import type { Language } from "~/shared/language";
import type { Actor } from "../actor";

/** What a person sees of their own account. */
export const ownProfile = (actor: Actor) =>
  db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { name: true, email: true, language: true },
  });

/** Changes how a person is called and in which language mails come to them. */
export async function changeProfile(
  actor: Actor,
  { name, language }: { name: string; language: Language },
): Promise<void> {
  await db.user.update({ where: { id: actor.userId }, data: { name, language } });
}
