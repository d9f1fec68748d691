import type { Tx } from "~/platform/db/index.server";
import { accepted } from "~/shared/result";
import type { Actor } from "../accounts/actor";
import type { Values } from "../cities/register/column";
import { findRecord, findReferences, type StoredRecord } from "../cities/register/rows.server";
import { startValues } from "../cities/register/table";
import { tables } from "../cities/register/tables";
import { writeRecord } from "../cities/register/write-record.server";
import type { IntroductionInput } from "./cooperation.schema";

/** What the register says of a person whose address was typed with something else beside it. */
export type KnownContact = { version: number; name: string; role: string; language: string };

type Differs = { ok: false; refusal: "contact-differs"; known: KnownContact };
type City = { id: number; slug: string };

const table = tables.contact;

/**
 * The person to ask in a city. A known one, by address, stays as the register keeps them unless the form says
 * to change the entry it has seen; a new one joins the register. The caller holds the city, and counts the change.
 * @returns the contact's number and whether the register changed, or what the register says when the form says something else and not what to do
 */
export async function contactToAsk(
  tx: Tx,
  actor: Actor,
  { city, input }: { city: City; input: IntroductionInput },
): Promise<{ ok: true; value: { id: number; isWritten: boolean } } | Differs> {
  const before = await knownContact(tx, city.id, input.contactEmail);
  const typed = typedValues(input);
  const differs =
    !before || Object.entries(typed).some(([name, text]) => before.values[name] !== text);
  const isKept = before !== null && (!differs || input.contactEntry === "keep");
  if (isKept) return accepted({ id: await idOf(tx, before.key), isWritten: false });
  const isSeen = input.contactEntry === "change" && input.contactVersion === before?.version;
  if (before && !isSeen) return { ok: false, refusal: "contact-differs", known: shownOf(before) };
  const start = before?.values ?? newValues(city.slug, input.contactEmail);
  const after = { ...start, ...typed };
  const ids = await findReferences(tx, table, [after]);
  const kind = before ? "changed" : "created";
  const written = await writeRecord(tx, { actor, table, before, after, ids, kind });
  // Somebody changed the entry at this moment: what it says now is asked about again.
  if (!written) return contactToAsk(tx, actor, { city, input });
  return accepted({ id: await idOf(tx, written.key), isWritten: true });
}

const typedValues = (input: IntroductionInput): Values => ({
  name: input.contactName,
  role: input.contactRole,
  language: input.contactLanguage,
});

const newValues = (city: string, email: string): Values => ({
  ...startValues(table),
  ...{ city, email, notes: "" },
});

/** Addresses are the same in capitals and small letters. */
async function knownContact(tx: Tx, cityId: number, email: string): Promise<StoredRecord | null> {
  const contacts = await tx.contact.findMany({
    where: { cityId },
    select: { key: true, email: true },
    orderBy: { id: "asc" },
  });
  const alike = contacts.filter((one) => one.email.toLowerCase() === email.toLowerCase());
  const found = alike.find((one) => one.email === email) ?? alike[0];
  return found ? findRecord(tx, table, found.key) : null;
}

function shownOf({ version, values }: StoredRecord): KnownContact {
  const { name, role, language } = values;
  return { version, name: String(name), role: String(role ?? ""), language: String(language) };
}

const idOf = async (tx: Tx, key: string): Promise<number> =>
  (await tx.contact.findUniqueOrThrow({ where: { key }, select: { id: true } })).id;
