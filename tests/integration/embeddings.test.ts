import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { fillCityVectors } from "~/modules/matching/embeddings/fill-city-vectors.server";
import { vectorFrom } from "~/modules/matching/embeddings/unit-vector";
import {
  matchRecord,
  proposalsFor,
  suggestForDraft,
} from "~/modules/matching/suggest.queries.server";
import { holdClock, now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { stopEmbedding } from "~/platform/embeddings/provider.server";
import { log } from "~/platform/log.server";
import { aCity, aHomeCity } from "../factories/city";
import { aVocabulary } from "../factories/record";
import { next } from "../factories/sequence";
import { setTestEnvironment, useTestDatabase } from "../support/database";
import { anEmbeddingServer } from "../support/embedding-server";

useTestDatabase();

let server: Awaited<ReturnType<typeof anEmbeddingServer>>;
beforeAll(async () => {
  server = await anEmbeddingServer();
});
afterAll(() => server.stop());

const useModel = (model = "small") =>
  setTestEnvironment({
    EMBEDDINGS_URL: server.url,
    EMBEDDINGS_MODEL: model,
    EMBEDDINGS_KEY: "key",
    EMBEDDINGS_ALLOW_PRIVATE: "1",
  });

const same = (text: string) => ({ pl: text, en: text });

/** Said of the cities in words that the initiative does not use. */
const said = {
  alpha: "honeycombs honeycombs honeycombs",
  beta: "glowworms glowworms glowworms",
  delta: "glowworms glowworms honeycombs",
  gamma: "glowworms honeycombs honeycombs",
};
const byEngine = ["alpha", "beta", "delta", "gamma"];
/** As the worked example of `fuse` has it: closest are beta, delta, gamma, alpha. */
const joined = ["beta", "alpha", "delta", "gamma"];

const lanterns = same("Evening of lanterns");
const initiative = {
  ...{ title: lanterns, summary: same(""), description: same(""), language: "en" },
  ...{ fields: [], goals: [], partnerTypes: [], languages: ["en"] },
  ...{ fundingProgramme: "", organisation: { type: "ngo" } },
};

const changeRegister = () =>
  db.registerStamp.update({ where: { id: 1 }, data: { value: 1_000 + next() } });

/** Each test on a day of its own, so that nothing remembered by one is known to the next. */
let day = 0;
const later = (milliseconds: number) => holdClock(new Date(now().getTime() + milliseconds));

beforeEach(async () => {
  holdClock(new Date(Date.UTC(2026, 0, (day += 1))));
  server.answerBy();
  server.asked.length = 0;
  await aVocabulary();
  await aHomeCity();
  for (const [slug, text] of Object.entries(said)) await aCity({ slug, summary: same(text) });
  await changeRegister();
  useModel();
});

const proposals = async () => (await proposalsFor(initiative, "en", { most: 20 })).cities;
const order = async () => (await proposals()).map(({ slug }) => slug);
const stored = () => db.textVector.count();

describe("without a model", () => {
  test("the order is the engine's, and nobody is asked", async () => {
    setTestEnvironment();
    const before = server.connections();
    await fillCityVectors();
    expect(await order()).toEqual(byEngine);
    expect(await stored()).toBe(0);
    expect(server.connections()).toBe(before);
    expect(await matchRecord(initiative, "beta")).not.toHaveProperty("embeddings");
  });
});

describe("with a model", () => {
  test("what is close in meaning moves forward, with the engine's scores and reasons", async () => {
    await fillCityVectors();
    const cities = await proposals();
    expect(cities.map(({ slug }) => slug)).toEqual(joined);
    setTestEnvironment();
    const alone = new Map((await proposals()).map((city) => [city.slug, city]));
    for (const city of cities) expect(city).toEqual(alone.get(city.slug));
  });

  test("drafts are proposed cities in the same order", async () => {
    await fillCityVectors();
    const draft = {
      ...{ title: lanterns.en, summary: "", description: "", language: "en" as const },
      ...{ fields: [], goals: [], partnerTypes: [], languages: ["en"], fundingProgramme: "" },
      ...{ startsOn: "", endsOn: "" },
    };
    const cities = await suggestForDraft(draft as never, "en");
    expect(cities.map(({ slug }) => slug)).toEqual(joined);
  });

  test("an introduction records the order that was shown and the model that took part", async () => {
    await fillCityVectors();
    expect(await matchRecord(initiative, "beta")).toMatchObject({
      ...{ rank: 1, ranking: joined, embeddings: "small" },
    });
  });

  test("a city not to be asked stays last, however close", async () => {
    await db.partnerCity.update({ where: { slug: "beta" }, data: { optedOut: true } });
    await changeRegister();
    await fillCityVectors();
    const { notToAsk } = await proposalsFor(initiative, "en", { most: 20 });
    expect(await order()).toEqual(["alpha", "delta", "gamma"]);
    expect(notToAsk).toMatchObject([{ slug: "beta", why: "opted-out" }]);
  });

  test("a text is asked about once in ten minutes, by however many at once", async () => {
    await fillCityVectors();
    const before = server.asked.length;
    await Promise.all([order(), order()]);
    await order();
    expect(server.asked.slice(before).map(({ input }) => input)).toEqual([[lanterns.en]]);
    later(10 * 60_000);
    await order();
    expect(server.asked).toHaveLength(before + 2);
  });
});

describe("vectors of what is written about the cities", () => {
  test("are asked for once, of length 1, and nothing is asked about a second time", async () => {
    await fillCityVectors();
    expect(server.asked.flatMap(({ input }) => input)).toEqual(
      expect.arrayContaining(Object.values(said)),
    );
    expect(await stored()).toBe(4);
    const [row] = await db.textVector.findMany({ take: 1 });
    expect(Math.hypot(...vectorFrom(row!.vector))).toBeCloseTo(1, 5);
    const before = server.asked.length;
    await fillCityVectors();
    await changeRegister();
    await fillCityVectors();
    expect(server.asked).toHaveLength(before);
  });

  test("follow the register: what is new is asked about, what is gone is forgotten", async () => {
    await fillCityVectors();
    server.asked.length = 0;
    await db.partnerCity.update({
      where: { slug: "alpha" },
      data: { summary: same("glowworms and nothing else") },
    });
    await changeRegister();
    await fillCityVectors();
    expect(server.asked.map(({ input }) => input)).toEqual([["glowworms and nothing else"]]);
    expect(await stored()).toBe(4);
  });

  test("of another model are replaced", async () => {
    await fillCityVectors();
    useModel("large");
    await fillCityVectors();
    expect(await db.textVector.groupBy({ by: ["model"], _count: true })).toEqual([
      { model: "large", _count: 4 },
    ]);
    expect(await order()).toEqual(joined);
  });

  test("come back when somebody removed them", async () => {
    await fillCityVectors();
    await db.textVector.deleteMany({ where: { model: "small" } });
    await fillCityVectors();
    expect(await stored()).toBe(4);
  });

  test("are asked for in smaller parts where a model takes fewer at once", async () => {
    server.answerBy((asked, response) => {
      if (asked.input.length > 2) response.writeHead(422).end();
      else server.rightly(asked, response);
    });
    await fillCityVectors();
    expect(await stored()).toBe(4);
  });

  test("do not count while one city waits for its own", async () => {
    await fillCityVectors();
    await aCity({ slug: "epsilon", summary: same("marionettes") });
    await changeRegister();
    expect(await order()).toEqual(["alpha", "beta", "delta", "epsilon", "gamma"]);
    await fillCityVectors();
    expect((await order())[0]).toBe("beta");
  });

  test("of two instances at once are the same", async () => {
    await Promise.all([fillCityVectors(), fillCityVectors()]);
    expect(await stored()).toBe(4);
  });

  test("are left as they are when the forum stops", async () => {
    server.answerBy(() => {});
    const filling = fillCityVectors();
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));
    stopEmbedding();
    await filling;
    await fillCityVectors(() => true);
    expect(await stored()).toBe(0);
  });
});

describe("a model that fails", () => {
  test.each([
    ["is down", (_: unknown, response: { destroy(): void }) => response.destroy()],
    ["says nothing", () => {}],
    [
      "answers wrongly",
      (_: unknown, response: { end(text: string): void }) => response.end('{"data":[]}'),
    ],
    [
      "gives vectors of another length",
      (_: unknown, response: { end(text: string): void }) =>
        response.end('{"data":[{"embedding":[1,2]}]}'),
    ],
  ])("and %s leaves the engine's order, within a second", async (_, answer) => {
    await fillCityVectors();
    await order();
    later(10 * 60_000);
    server.answerBy(answer);
    const began = Date.now();
    expect(await order()).toEqual(byEngine);
    expect(Date.now() - began).toBeLessThan(1_500);
  });

  test("is left alone for half a minute, then counts again", async () => {
    await fillCityVectors();
    server.answerBy((_, response) => response.writeHead(500).end());
    expect(await order()).toEqual(byEngine);
    server.answerBy();
    later(29_000);
    const before = server.asked.length;
    expect(await order()).toEqual(byEngine);
    expect(server.asked).toHaveLength(before);
    later(2_000);
    expect(await order()).toEqual(joined);
  });

  test("is in the log once a minute, without the key, the text or the address", async () => {
    const warned = vi.spyOn(log(), "warn");
    server.answerBy((_, response) => response.writeHead(401).end("key"));
    await fillCityVectors();
    await fillCityVectors();
    await order();
    expect(warned.mock.calls).toEqual([
      [
        { model: "small", failure: "status", status: 401 },
        "embeddings failed, proposals do without them",
      ],
    ]);
    later(61_000);
    await fillCityVectors();
    expect(warned).toHaveBeenCalledTimes(2);
    warned.mockRestore();
  });

  test("fills what it can before it fails, and the rest at the next run", async () => {
    for (let n = 0; n < 100; n += 1)
      await aCity({ slug: `many-${n}`, summary: same(`puppets ${n}`) });
    await changeRegister();
    let batches = 0;
    server.answerBy((asked, response) => {
      if ((batches += 1) > 1) response.writeHead(503).end();
      else server.rightly(asked, response);
    });
    await fillCityVectors();
    expect(await stored()).toBe(64);
    server.answerBy();
    await fillCityVectors();
    expect(await stored()).toBe(104);
  });
});
