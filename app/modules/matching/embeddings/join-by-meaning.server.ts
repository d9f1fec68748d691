import { type EmbeddingProvider, EmbeddingsFailed } from "~/platform/embeddings/embedding-provider";
import { embeddingProvider } from "~/platform/embeddings/provider.server";
import { fuse } from "../engine/fusion";
import type { PreparedCity } from "../engine/prepare";
import type { InitiativeProfile } from "../engine/profile";
import type { Match } from "../engine/rank";
import { textsOf, vectorsOf } from "./city-vectors.server";
import { tellFailure } from "./embeddings-log.server";
import { PATIENCE, queryVector } from "./query-vector.server";
import { textForModel } from "./text-for-model";
import { closestOf } from "./unit-vector";

/** So many of the first are compared by meaning; those behind keep their places. */
const AMONG = 300;

/** How many of the first of a ranking are explained: all where a model may bring others to the front. */
export const explainedOf = (most: number) => (embeddingProvider() ? Infinity : most);

/**
 * Joins the engine's order with closeness of meaning, where a model is set. Waits for 800 ms at most; without a model,
 * and when it is slow, wrong, down or has not read every city yet, the matches come back as they are.
 * @returns also the name of the model that took part, or null
 */
export async function joinByMeaning<Ranked extends Match>(
  initiative: InitiativeProfile,
  matches: Ranked[],
  cities: readonly PreparedCity[],
): Promise<{ matches: Ranked[]; model: string | null }> {
  const alone = { matches, model: null };
  const provider = embeddingProvider();
  if (!provider) return alone;
  const compared = matches.filter(({ excluded }) => !excluded).slice(0, AMONG);
  const slugs = new Set(compared.map(({ city }) => city));
  const told = cities.filter(({ profile }) => slugs.has(profile.slug));
  try {
    const closeness = await inTime(closenessOf(initiative, told, provider));
    if (!closeness) return alone;
    const behind = matches.filter(({ city }) => !slugs.has(city));
    return { matches: [...fuse(compared, closeness), ...behind], model: provider.model };
  } catch (error) {
    if (!(error instanceof EmbeddingsFailed)) throw error;
    tellFailure(error, provider.model);
    return alone;
  }
}

/** By slug; null while a city waits to be read: one could not be compared fairly with the others. */
async function closenessOf(
  { title, text }: InitiativeProfile,
  cities: PreparedCity[],
  provider: EmbeddingProvider,
): Promise<Map<string, number> | null> {
  const told = cities.map((city) => ({
    slug: city.profile.slug,
    hashes: [...textsOf(city).keys()],
  }));
  const [asked, vectors] = await Promise.all([
    queryVector(provider, textForModel([title, text])),
    vectorsOf(
      provider.model,
      told.flatMap(({ hashes }) => hashes),
    ),
  ]);
  if (!asked) return null;
  const closeness = new Map<string, number>();
  for (const { slug, hashes } of told) {
    if (hashes.length === 0) continue;
    const closest = closestOf(
      asked,
      hashes.flatMap((hash) => vectors.get(hash) ?? []),
    );
    if (closest === undefined) return null;
    closeness.set(slug, closest);
  }
  return closeness;
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new EmbeddingsFailed("too-slow")), PATIENCE);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
