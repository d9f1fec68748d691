import type { FeatureName, FeatureVector } from "../features";
import type { Exclusion } from "../filters";
import type { Meeting } from "../meeting";
import type { Advice } from "../reasons";
import { scoreOf, sumOf } from "../score";
import { nextForm } from "./agreement-caution";
import { cityNames } from "./names";

type Asked = { meeting: Meeting; features: FeatureVector; excluded: Exclusion | undefined };

/** Advice that would raise the score by less is not worth a sentence. */
const WORTH_SAYING = 0.005;
const MOST = 2;
/** Below so many ideas the initiative says too little. */
const IDEAS_ENOUGH = 2;

/**
 * What would make the city fit better, the most helpful first, at most two. The weight is what the score would gain:
 * the score with the one feature at its best, less the score as it is.
 * Example: an organisation that works in Polish only is told to look for somebody who speaks German.
 */
export function adviceOn({ meeting, features, excluded }: Asked): Advice[] {
  const { city: prepared, initiative, context } = meeting;
  const { openRequests: open, capacity, source } = prepared.profile;
  const city = cityNames(meeting);
  if (excluded === "no-capacity")
    return [
      {
        code: "wait-for-room",
        parameters: { city, open, capacity },
        weight: 0,
        source: "introductions",
      },
    ];
  if (excluded) return [];
  const { weights } = context;
  const score = (vector: FeatureVector) => scoreOf(meeting, sumOf(vector, weights));
  const gain = (name: FeatureName, best: number) =>
    score({ ...features, [name]: best }) - score(features);
  const found: Advice[] = [];
  const languages = prepared.country?.languages ?? [];
  if (features.language === 0 && languages.length > 0)
    found.push({
      code: "speak-language",
      parameters: { city, languages },
      weight: gain("language", 1),
      source: "countries",
    });
  const legal = nextForm(meeting, () => gain("agreement", 1));
  if (legal) found.push(legal);
  if (initiative.concepts.size < IDEAS_ENOUGH && (features.concepts ?? 0) === 0)
    found.push({ code: "say-more", parameters: { city }, weight: gain("concepts", 0.5), source });
  return found
    .filter(({ weight }) => weight >= WORTH_SAYING)
    .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1))
    .slice(0, MOST);
}
