import { db } from "~/platform/db/index.server";
import { type EmbeddingProvider, EmbeddingsFailed } from "~/platform/embeddings/embedding-provider";
import { embeddingProvider } from "~/platform/embeddings/provider.server";
import { rememberedRegister } from "../../cities/register-stamp.server";
import { citiesToRank } from "../city-profiles.queries.server";
import { textsOf } from "./city-vectors.server";
import { embedEach } from "./embed-each";
import { tellFailure } from "./embeddings-log.server";
import { bytesOf, unitVector } from "./unit-vector";

/** Texts asked about at once. */
const batchSize = 64;

/** All that is written about the cities, by hash. */
const textsOfCities = rememberedRegister(async () => {
  const { cities } = await citiesToRank();
  return new Map(cities.flatMap((city) => [...textsOf(city)]));
});

let filled: { model: string; texts: ReadonlyMap<string, string> } | undefined;

/**
 * Keeps a vector of everything written about the cities, where a model is set: asks for those missing, and once all are
 * there removes those of other models and of texts that are gone. What fails is tried again at the next run.
 * Instances may do so at once: the same text has the same vector.
 */
export async function fillCityVectors(isStopping: () => boolean = () => false): Promise<void> {
  const provider = embeddingProvider();
  if (!provider) return;
  const { model } = provider;
  const texts = await textsOfCities();
  const isKnown = filled?.model === model && filled.texts === texts;
  if (isKnown && (await db.textVector.count({ where: { model } })) === texts.size) return;
  try {
    const isDone = await fill(provider, texts, isStopping);
    if (!isDone) return;
  } catch (error) {
    if (!(error instanceof EmbeddingsFailed)) throw error;
    return tellFailure(error, model);
  }
  await forgetOthers(model, texts);
  filled = { model, texts };
}

async function fill(
  provider: EmbeddingProvider,
  texts: ReadonlyMap<string, string>,
  isStopping: () => boolean,
): Promise<boolean> {
  const { model } = provider;
  const there = await hashesOf(model);
  const missing = [...texts].filter(([hash]) => !there.has(hash));
  const tally = { taken: 0, refused: 0 };
  for (let start = 0; start < missing.length; start += batchSize) {
    if (isStopping()) return false;
    const batch = missing.slice(start, start + batchSize);
    const vectors = await embedEach(
      provider,
      batch.map(([, text]) => text),
      tally,
    );
    await db.textVector.createMany({
      data: batch.flatMap(([hash], place) => {
        const numbers = vectors[place];
        return numbers ? [{ model, hash, vector: bytesOf(unitVector(numbers)) }] : [];
      }),
      skipDuplicates: true,
    });
  }
  return true;
}

async function hashesOf(model: string): Promise<Set<string>> {
  const rows = await db.textVector.findMany({ where: { model }, select: { hash: true } });
  return new Set(rows.map(({ hash }) => hash));
}

async function forgetOthers(model: string, texts: ReadonlyMap<string, string>) {
  await db.textVector.deleteMany({ where: { model: { not: model } } });
  const gone = [...(await hashesOf(model))].filter((hash) => !texts.has(hash));
  if (gone.length === 0) return;
  await db.$executeRaw`
    DELETE FROM "TextVector" WHERE "model" = ${model} AND "hash" = ANY(${gone})`;
}
