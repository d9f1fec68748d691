import { strToU8, zipSync } from "fflate";
import { privacyTexts } from "~/locales/privacy";
import { keepInLog } from "~/platform/audit.server";
import { db } from "~/platform/db/index.server";
import type { Actor } from "../accounts/actor";
import { ownDataOf } from "./own-data.server";

/** Everything the forum holds about the person who asks: a zip of JSON files and a page of words on what they are. */
export async function downloadOwnData(actor: Actor): Promise<Uint8Array<ArrayBuffer> | null> {
  await keepInLog(db, {
    kind: "account.exported",
    actorId: actor.userId,
    subject: `user:${actor.userId}`,
  });
  const data = await ownDataOf(actor.userId);
  if (!data) return null;
  const files = Object.entries(data).map(([name, value]) => [
    `${name}.json`,
    strToU8(`${JSON.stringify(value, null, 2)}\n`),
  ]);
  const { file } = privacyTexts[actor.language];
  return zipSync({ ...Object.fromEntries(files), [file.name]: strToU8(file.text) });
}
