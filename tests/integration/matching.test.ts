import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { countRegisterChange } from "~/modules/cities/register-stamp.server";
import { citiesToRank } from "~/modules/matching/city-profiles.queries.server";
import { acceptanceOf } from "~/modules/matching/engine/memory";
import { type Match, rankPrepared } from "~/modules/matching/engine/rank";
import { matchOnProgramme } from "~/modules/matching/match-on-programme";
import { readProgramme } from "~/modules/matching/programme-files.server";
import { holdClock, now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { loadProgramme } from "../../prisma/seed";
import { aContact } from "../factories/contact";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { useTestDatabase } from "../support/database";
import { judgedInitiatives } from "../unit/judged-initiatives";

useTestDatabase();

const today = "2006-09-01";
const monthAgo = new Date("2006-08-01T12:00:00Z");
const trams = judgedInitiatives.find(({ name }) => name === "trams")!.pl;

beforeEach(async () => {
  holdClock(new Date(`${today}T12:00:00Z`));
  await db.$transaction((tx) => loadProgramme(tx, now()), { timeout: 30_000 });
  await db.$transaction(countRegisterChange);
});

async function ranked(initiative: { title: string; text: string }): Promise<Match[]> {
  const { cities, context } = await citiesToRank();
  return rankPrepared(initiative, cities, context);
}

async function matchOf(slug: string, initiative = trams): Promise<Match> {
  return (await ranked(initiative)).find(({ city }) => city === slug)!;
}

/** An introduction of an initiative of this title to a city of the programme. */
async function introducedTo(
  slug: string,
  given: Parameters<typeof anIntroduction>[0] = {},
  title = "Szlakiem twierdz",
) {
  const { id: cityId } = await db.partnerCity.findUniqueOrThrow({ where: { slug } });
  const contact = await aContact({ cityId });
  const initiative = await anInitiative({ title: { pl: title, en: title } });
  await anIntroduction({ contactId: contact.id, initiativeId: initiative.id, ...given });
}

describe("the programme in the database", () => {
  test.each(["hotel internships", "trams", "hospice"])(
    "%s: cities rank as they do from the files",
    async (name) => {
      const { pl, en } = judgedInitiatives.find((initiative) => initiative.name === name)!;
      const rank = matchOnProgramme(
        readProgramme(path.join(import.meta.dirname, "../../prisma/data")),
        today,
      );
      for (const initiative of [pl, en]) {
        const fromFiles = rank(initiative);
        const fromDatabase = await ranked(initiative);
        expect(fromDatabase.map(({ city }) => city)).toEqual(fromFiles.map(({ city }) => city));
        expect(fromDatabase.map(essence)).toEqual(fromFiles.map(essence));
      }
    },
  );
});

/** What people see of a match; the order of records with equal weight is the store's own. */
const essence = ({ city, score, reasons, cautions }: Match) => ({
  city,
  score: score.toFixed(9),
  reasons: reasons.map(({ code, source }) => ({ code, source })),
  cautions,
});

describe("what staff write into the register", () => {
  test("a record told in one language only counts in both", async () => {
    const { id: cityId } = await db.partnerCity.findUniqueOrThrow({ where: { slug: "quito" } });
    const words = { cityId, source: "Umowa", asOf: 2006 };
    const title = { pl: "Praktyki w hospicjum dla dzieci" };
    await db.undertaking.create({
      data: { ...words, key: "one", title, year: 2006, fields: ["health"], status: "held" },
    });
    await db.delegation.create({
      data: { ...words, key: "two", purpose: { en: "A visit" }, direction: "outgoing", year: 2006 },
    });
    await db.institutionalLink.create({
      data: { ...words, key: "three", home: title, partner: { en: "Hospice" }, field: "health" },
    });
    await db.benefit.create({
      data: { ...words, key: "four", title, kind: "other", direction: "received" },
    });
    await db.agreement.create({
      data: {
        ...{ ...words, key: "five", title, kind: "protocol", term: "open_ended" },
        signedOn: new Date("2006-03-01"),
      },
    });
    await db.$transaction(countRegisterChange);
    const { en } = judgedInitiatives.find(({ name }) => name === "hospice")!;
    expect(await matchOf("quito", en)).toMatchObject({ city: "quito" });
  });
});

describe("what introductions teach", () => {
  test("a city that accepted is likelier to accept, and says so", async () => {
    const before = await matchOf("vienna");
    await introducedTo("vienna", { status: "accepted", closedAt: monthAgo });
    const after = await matchOf("vienna");
    const outcome = { result: "accepted", on: "2006-08-01" } as const;
    expect(after.features.activity).toBeCloseTo(acceptanceOf("active", [outcome], today));
    expect(after.features.activity).toBeGreaterThan(before.features.activity!);
    expect(after.score).toBeGreaterThan(before.score);
  });

  test("a city that declined is less likely to accept", async () => {
    await introducedTo("vienna", { status: "declined", closedAt: monthAgo });
    const after = await matchOf("vienna");
    const outcome = { result: "declined", on: "2006-08-01" } as const;
    expect(after.features.activity).toBeCloseTo(acceptanceOf("active", [outcome], today));
    expect(after.excluded).toBeUndefined();
  });

  test("silence counts half a decline", async () => {
    await introducedTo("vienna", { status: "expired", closedAt: monthAgo });
    await introducedTo("nuremberg", { status: "declined", closedAt: monthAgo });
    const silent = (await matchOf("vienna")).features.activity!;
    const declined = acceptanceOf("active", [{ result: "declined", on: "2006-08-01" }], today);
    const unasked = acceptanceOf("active", [], today);
    expect(silent).toBeGreaterThan(declined);
    expect(silent).toBeLessThan(unasked);
  });

  test("a city that declined the same thing within a year is not offered", async () => {
    await introducedTo("vienna", { status: "declined", closedAt: monthAgo }, "Stare tramwaje");
    const match = await matchOf("vienna");
    expect(match.excluded).toBe("declined-recently");
    expect(match.cautions[0]?.code).toBe("declined-recently");
    const poets = judgedInitiatives.find(({ name }) => name === "poets")!.pl;
    expect((await matchOf("vienna", poets)).excluded).toBeUndefined();
  });

  test("open requests are a caution, and as many as the capacity exclude", async () => {
    await db.partnerCity.update({ where: { slug: "vienna" }, data: { capacity: 2 } });
    await db.$transaction(countRegisterChange);
    const free = await matchOf("vienna");
    await introducedTo("vienna");
    const busy = await matchOf("vienna");
    expect(free.cautions.map(({ code }) => code)).not.toContain("requests-open");
    expect(busy.cautions.find(({ code }) => code === "requests-open")?.parameters).toMatchObject({
      open: 1,
      capacity: 2,
    });
    expect(busy.score).toBeLessThan(free.score);
    await introducedTo("vienna");
    expect((await matchOf("vienna")).excluded).toBe("no-capacity");
  });

  test("a suspended city and one that opted out are not offered", async () => {
    await db.partnerCity.update({ where: { slug: "vienna" }, data: { suspendedOn: monthAgo } });
    await db.partnerCity.update({ where: { slug: "nuremberg" }, data: { optedOut: true } });
    await db.$transaction(countRegisterChange);
    expect((await matchOf("vienna")).excluded).toBe("suspended");
    expect((await matchOf("nuremberg")).excluded).toBe("opted-out");
  });
});
