import { z } from "zod";
import { demoAccounts, demoPassword } from "../app/modules/accounts/demo-accounts";
import { hashPassword } from "../app/modules/accounts/passwords/passwords.server";
import { searchColumns } from "../app/modules/initiatives/search-text";
import type { Tx } from "../app/platform/db/index.server";
import { demoInitiativeSchema, demoOrganisationSchema } from "./data/demo-schema";
import { openDemoCalls } from "./load-funding-calls";
import { readData, readFundingCalls } from "./seed";

const day = 86_400_000;
const languages = ["pl", "en"];

/** What demo mode adds to the register: accounts, organisations and initiatives the programme speaks of, contacts to write to, open calls. */
export async function loadDemo(tx: Tx, now: Date): Promise<void> {
  const people = await tx.user.createManyAndReturn({
    data: await Promise.all(
      demoAccounts.map(async (account) => ({
        ...account,
        passwordHash: await hashPassword(demoPassword),
        language: "pl",
        emailVerifiedAt: now,
      })),
    ),
    select: { id: true, role: true },
  });
  const member = people.find((person) => person.role === "member")!;
  const organisationOf = await loadOrganisations(tx, now, member.id);
  await loadInitiatives(tx, now, organisationOf);
  await loadContacts(tx);
  await openDemoCalls(tx, readFundingCalls(), now);
}

/** An institution the register already has gets the wishes of its demo entry; the others are added. */
async function loadOrganisations(tx: Tx, now: Date, memberId: string) {
  const rows = readData("demo-organisations.json", z.array(demoOrganisationSchema));
  const home = await tx.homeCity.findFirstOrThrow();
  const known = await tx.organisation.findMany({
    where: { key: { in: rows.map((row) => row.key) } },
    select: { id: true, key: true },
  });
  const idOf = new Map(known.map((row) => [row.key, row.id]));
  for (const { key, fields, seeks, offers } of rows.filter((row) => idOf.has(row.key))) {
    await tx.organisation.update({ where: { key }, data: { fields, seeks, offers, languages } });
  }
  const created = await tx.organisation.createManyAndReturn({
    data: rows
      .filter((row) => !idOf.has(row.key))
      .map(({ exchange: _exchange, ...row }) => ({
        country: home.country,
        town: (home.name as { pl: string }).pl,
        languages,
        ...row,
        verification: "verified" as const,
        createdAt: now,
      })),
    select: { id: true, key: true },
  });
  for (const { id, key } of created) idOf.set(key, id);
  await tx.exchangeProfile.createMany({
    data: rows.flatMap(({ key, exchange }) =>
      exchange ? [{ ...exchange, organisationId: idOf.get(key)! }] : [],
    ),
  });
  // The demo member acts for the first organisation.
  await tx.membership.create({
    data: { userId: memberId, organisationId: idOf.get(rows[0]!.key)!, role: "owner" },
  });
  return idOf;
}

async function loadInitiatives(tx: Tx, now: Date, organisationOf: Map<string | null, number>) {
  const rows = readData("demo-initiatives.json", z.array(demoInitiativeSchema));
  await tx.initiative.createMany({
    data: rows.map(({ organisation, source: _source, asOf: _asOf, ...row }, position) => {
      const at = new Date(now.getTime() - (position + 1) * 2 * day);
      return {
        ...row,
        organisationId: organisationOf.get(organisation)!,
        submittedAt: at,
        publishedAt: row.status === "published" ? new Date(at.getTime() + day) : null,
        createdAt: at,
        version: 2,
        ...searchColumns(row),
      };
    }),
  });
}

async function loadContacts(tx: Tx) {
  const cities = await tx.partnerCity.findMany({ select: { id: true, slug: true, country: true } });
  await tx.contact.createMany({
    data: cities.map(({ id, slug, country }) => ({
      cityId: id,
      name: "International Office",
      email: `international@${slug}.example`,
      role: "International relations",
      language: country === "PL" ? "pl" : "en",
    })),
  });
}
