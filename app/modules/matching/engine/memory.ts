import { monthsBetween } from "./days";
import type { Cases, CityProfile, Judgement, OrganisationType, Outcome } from "./profile";

/** What the programme's judgement says of the chance that a request is accepted. */
export const ACCEPTANCE_PRIOR: Record<Judgement, number> = {
  exemplary: 0.85,
  active: 0.75,
  satisfactory: 0.6,
  starting: 0.5,
  not_lively: 0.3,
  not_interested: 0.15,
  never_answers: 0.05,
};

/** The judgement counts like this many answered requests: it describes 2005–06. */
export const PRIOR_STRENGTH = 4;
const HALF_LIFE_MONTHS = 18;
/** Silence after the reply-by date says less than a refusal. */
const SILENCE = 0.5;
/** An answer of another city of the country, or of any other, counts so much; all of them together at most one answer. */
const OF_COUNTRY = 0.1;
const OF_OTHERS = 0.02;
const ELSEWHERE_AT_MOST = 1;
/** What the city answered anybody counts like this many answers to one kind of organisation. */
const CITY_STRENGTH = 3;

/** What an outcome still counts on a day: halves every 18 months. Example: after three years, a quarter. */
export const freshnessOf = ({ on }: Outcome, now: string): number =>
  0.5 ** (Math.max(0, monthsBetween(on, now)) / HALF_LIFE_MONTHS);

/** Outcomes added up as they count on a day. Example: a refusal today and silence today give 1.5 refused. */
export function casesOf(outcomes: readonly Outcome[], now: string): Cases {
  const cases = { accepted: 0, refused: 0 };
  for (const outcome of outcomes) {
    const weight = freshnessOf(outcome, now);
    switch (outcome.result) {
      case "accepted":
        cases.accepted += weight;
        break;
      case "declined":
        cases.refused += weight;
        break;
      case "silent":
        cases.refused += weight * SILENCE;
        break;
      default:
        outcome.result satisfies never;
    }
  }
  return cases;
}

const meanOf = (prior: number, strength: number, { accepted, refused }: Cases) =>
  (prior * strength + accepted) / (strength + accepted + refused);

/**
 * Posterior mean of a Beta distribution over "accepts": prior by judgement, each outcome discounted to a half
 * every 18 months. Range (0, 1); a mean, never a draw.
 * Example: a satisfactory partner (.60) that accepted once today: (4·.6 + 1) / (4 + 1) = .68.
 * @param elsewhere what other cities answered, of its country and of all others: a hint that fades as the city answers
 */
export function acceptanceOf(
  judgement: Judgement,
  outcomes: readonly Outcome[],
  now: string,
  elsewhere?: CityProfile["elsewhere"],
): number {
  const own = casesOf(outcomes, now);
  const hint = elsewhere ? hintOf(elsewhere) : { accepted: 0, refused: 0 };
  return meanOf(ACCEPTANCE_PRIOR[judgement], PRIOR_STRENGTH, {
    accepted: own.accepted + hint.accepted,
    refused: own.refused + hint.refused,
  });
}

function hintOf({ country, others }: NonNullable<CityProfile["elsewhere"]>): Cases {
  const accepted = OF_COUNTRY * country.accepted + OF_OTHERS * others.accepted;
  const refused = OF_COUNTRY * country.refused + OF_OTHERS * others.refused;
  const share = Math.min(1, ELSEWHERE_AT_MOST / Math.max(accepted + refused, Number.EPSILON));
  return { accepted: accepted * share, refused: refused * share };
}

/**
 * The chance that a city accepts, of anybody and of each kind of organisation that asked before: what it answered that
 * kind, drawn to what it answers anybody. Back-off: (city, kind) → city → country → all.
 * Example: a city at .5 that accepted one school today has (3·.5 + 1) / (3 + 1) = .63 for schools.
 */
export function acceptancesOf(
  { activity, outcomes, elsewhere }: Pick<CityProfile, "activity" | "outcomes" | "elsewhere">,
  now: string,
): { acceptance: number; acceptanceBy: Map<OrganisationType, number> } {
  const acceptance = acceptanceOf(activity.judgement, outcomes, now, elsewhere);
  const kinds = new Set(outcomes.flatMap(({ askedBy }) => askedBy ?? []));
  const acceptanceBy = new Map(
    [...kinds].map((kind) => {
      const same = outcomes.filter(({ askedBy }) => askedBy === kind);
      return [kind, meanOf(acceptance, CITY_STRENGTH, casesOf(same, now))];
    }),
  );
  return { acceptance, acceptanceBy };
}

/** Median of the days to the first answer; undefined when nothing was answered. Example: of 2, 5 and 30 days, 5. */
export function usualDays(outcomes: readonly Outcome[]): number | undefined {
  const days = outcomes.flatMap((outcome) => outcome.days ?? []).sort((a, b) => a - b);
  if (days.length === 0) return undefined;
  const middle = Math.floor(days.length / 2);
  return days.length % 2 ? days[middle] : (days[middle - 1]! + days[middle]!) / 2;
}

/** Requests since the last answer that nobody answered, and the day the first of them ended; undefined without any. */
export function unanswered(
  outcomes: readonly Outcome[],
): { times: number; since: string } | undefined {
  const newestFirst = [...outcomes].sort((a, b) => (a.on < b.on ? 1 : -1));
  const answered = newestFirst.findIndex(({ result }) => result !== "silent");
  const silent = answered < 0 ? newestFirst : newestFirst.slice(0, answered);
  const first = silent.at(-1);
  return first && { times: silent.length, since: first.on };
}
