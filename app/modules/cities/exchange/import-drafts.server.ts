import { createHash } from "node:crypto";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import type { Actor } from "../../accounts/actor";
import type { Table } from "../register/table";
import { tableNamed } from "../register/tables";
import { canExchange } from "./exchange.policy";
import { type FilePlan, fingerprintOf, planFile } from "./plan-file.server";
import { readFile } from "./read-file.server";
import type { FileFault } from "./table-file";

const day = 24 * 60 * 60_000;

type Kept = { ok: true; id: number } | { ok: false; fault: FileFault };

/** Keeps an uploaded file until its plan is confirmed, a day at most; a file that cannot be read is not kept. */
export async function keepDraft(actor: Actor, table: Table, upload: File): Promise<Kept> {
  const bytes = new Uint8Array(await upload.arrayBuffer());
  const read = await readFile(bytes);
  if (!read.ok) return read;
  const { id } = await db.importDraft.create({
    data: {
      table: table.name,
      fileName: shortName(upload.name),
      sha256: createHash("sha256").update(bytes).digest("hex"),
      bytes,
      actorId: actor.userId,
      createdAt: now(),
    },
    select: { id: true },
  });
  return { ok: true, id };
}

/** The end of a file's name says what kind it is. */
const shortName = (name: string) =>
  name
    .replace(/^.*[/\\]/, "")
    .replace(/[\p{Cc}\p{Surrogate}]/gu, "")
    .slice(-200);

/** A draft of one's own, for a table one may still take in; else null. */
export async function draftFor(actor: Actor, id: number) {
  const draft = await db.importDraft.findFirst({ where: { id, actorId: actor.userId } });
  const table = tableNamed(draft?.table);
  return draft && table && canExchange(actor, table) ? { ...draft, table } : null;
}

export type Draft = NonNullable<Awaited<ReturnType<typeof draftFor>>>;
export type PlannedDraft = FilePlan & { fingerprint: string };

/** What a draft would do to the register as it stands now. */
export async function planDraft({ table, bytes, sha256 }: Draft): Promise<PlannedDraft> {
  const read = await readFile(bytes);
  if (!read.ok) throw new Error(`A draft was kept that cannot be read: ${read.fault.code}`);
  const planned = await planFile(db, table, read.file);
  return { ...planned, fingerprint: fingerprintOf(table, sha256, planned.plan) };
}

/** Removes files that nobody confirmed within a day, and what is left of those that were. */
export async function forgetImportDrafts(): Promise<void> {
  await db.importDraft.deleteMany({
    where: { createdAt: { lt: new Date(now().getTime() - day) } },
  });
}
