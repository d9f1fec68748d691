import { db } from "~/platform/db/index.server";
import { formId, refusal, typed } from "~/platform/http/form.server";
import type { FormReply } from "~/shared/form-reply";
import type { Language } from "~/shared/language";
import { momentWords } from "~/shared/dates";
import type { Actor } from "../../accounts/actor";
import { homeCity } from "../city.queries.server";
import { settleFromForm } from "../promises/promise-form.server";
import type { Values } from "./column";
import { recordOfForm } from "./form-record.server";
import { changesOfRecord } from "./history.queries.server";
import { findRecord } from "./rows.server";
import { restoreRecord } from "./restore-record.server";
import { removeRecord, saveRecord, type Saved } from "./save-record.server";
import type { Table } from "./table";

/** What somebody else saved meanwhile, beside what was typed. */
export type Theirs = { version: number; values: Values; yours: Values; by: string; moment: string };

export type RecordReply =
  | { done: "saved" | "unchanged" | "removed" | "restored"; key: string }
  | { done: "proposed"; changeId: number }
  | { done: null; reply: FormReply; theirs?: Theirs };

/** Does what a button on the page of a record asks for. */
export async function recordAction(
  actor: Actor,
  target: { table: Table; key: string; language: Language },
  form: FormData,
): Promise<RecordReply> {
  const { table, key } = target;
  const version = Number(form.get("version")) || 0;
  const note = String(form.get("changeNote") ?? "").slice(0, 1000);
  const settled = await settleFromForm(actor, form);
  if (settled) return replyTo(settled, "saved", form);
  switch (form.get("intent")) {
    case "remove":
      return replyTo(await removeRecord(actor, { table, key, version, note }), "removed", form);
    case "restore":
      return restored(await restoreRecord(actor, formId(form, "changeId"), target), target, form);
    default: {
      const read = recordOfForm(form, table, { isKnown: true });
      if (!read.ok) return { done: null, reply: read.reply };
      const saved = await saveRecord(actor, { table, key, version, values: read.values, note });
      if (saved.ok || saved.refusal !== "changed-elsewhere") return replyTo(saved, "saved", form);
      const theirs = await theirsOf(target, saved.theirs, read.values);
      return { done: null, reply: refusal(form, "changed-elsewhere"), theirs };
    }
  }
}

/** A record whose making was undone has no page to return to. */
async function restored(
  saved: Saved,
  { table, key }: { table: Table; key: string },
  form: FormData,
) {
  const isGone =
    saved.ok && saved.value.status === "applied" && !(await findRecord(db, table, key));
  return replyTo(saved, isGone ? "removed" : "restored", form);
}

function replyTo(
  saved: Saved,
  done: "saved" | "removed" | "restored",
  form: FormData,
): RecordReply {
  if (!saved.ok) {
    if (saved.refusal === "wrong-cells")
      return { done: null, reply: { values: typed(form), errors: saved.errors } };
    return { done: null, reply: refusal(form, saved.refusal) };
  }
  const { value } = saved;
  if (value.status === "proposed") return { done: "proposed", changeId: value.changeId };
  return { done: value.status === "unchanged" ? "unchanged" : done, key: value.key };
}

async function theirsOf(
  { table, key, language }: { table: Table; key: string; language: Language },
  now: { version: number; values: Values },
  yours: Values,
): Promise<Theirs> {
  const [[last], { timeZone }] = await Promise.all([
    changesOfRecord(table.name, key, 1),
    homeCity(),
  ]);
  return {
    ...now,
    yours,
    by: last?.by ?? "",
    moment: last ? momentWords(last.changedAt, language, timeZone) : "",
  };
}
