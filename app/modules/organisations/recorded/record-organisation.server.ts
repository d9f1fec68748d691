import { keepInLog } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db, type Tx } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { may } from "../../accounts/rights";
import type { RecordedInput } from "./recorded.schema";

/** Enters an organisation that has no account; it is public at once, as recorded by the city. */
export async function recordOrganisation(actor: Actor, input: RecordedInput) {
  if (!may(actor, "organisation.record")) return refused("not-allowed");
  return db.$transaction(async (tx) => {
    const { id } = await tx.organisation.create({
      data: {
        ...columns(input),
        languages: [],
        verification: "verified",
        recordedAt: now(),
        contact: { create: contactOf(input) },
      },
      select: { id: true },
    });
    await inLog(tx, actor, id);
    return accepted({ id });
  });
}

/** Changes what staff recorded, as long as nobody acts for the organisation. */
export async function changeRecorded(
  actor: Actor,
  { id, version }: { id: number; version: number },
  input: RecordedInput,
) {
  if (!may(actor, "organisation.record")) return refused("not-allowed");
  return db.$transaction(async (tx) => {
    const unclaimed = { id, recordedAt: { not: null }, memberships: { none: {} } };
    if ((await tx.organisation.count({ where: unclaimed })) === 0) return refused("not-found");
    const { count } = await tx.organisation.updateMany({
      where: { ...unclaimed, version },
      data: { ...columns(input), version: { increment: 1 } },
    });
    if (count === 0) return refused("changed-elsewhere");
    const contact = contactOf(input);
    await tx.recordedContact.upsert({
      where: { organisationId: id },
      create: { ...contact, organisationId: id },
      update: contact,
    });
    await inLog(tx, actor, id);
    return accepted({ id });
  });
}

const columns = ({ name, nameEnglish, type, town, country, website, fields }: RecordedInput) => ({
  ...{ type, town, country, website, fields },
  name: nameEnglish ? { pl: name, en: nameEnglish } : { pl: name },
});

const contactOf = ({ contactName, contactEmail, contactPhone, contactNote }: RecordedInput) => ({
  name: contactName,
  email: contactEmail,
  phone: contactPhone,
  note: contactNote,
});

const inLog = (tx: Tx, { userId }: Actor, id: number) =>
  keepInLog(tx, {
    kind: "organisation.recorded",
    actorId: userId,
    subject: `organisation:${id}`,
  });
