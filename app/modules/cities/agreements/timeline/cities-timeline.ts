import { type Agreement, type AgreementKind, agreementKinds } from "../agreement";
import { isInForce, stateOn } from "../agreement-state";
import { addDays, type Day } from "../days";
import { lastDayOf } from "../term";
import type { Cap } from "./city-timeline";
import { cutsOf, isInGap, type Look } from "./pieces";
import { type Span, type Stretch, stretchOf, type TimeAxis, timeAxis, xOf } from "./time-axis";

/** Rows one picture holds; the caller pages through more cities. */
export const MAX_ROWS = 60;

/** Signings closer than this, in per cent of the width, are drawn side by side. */
const TOO_CLOSE = 1.5;

/** What a city's row says in words: what binds now, what rests, or what bound last. */
export type Standing =
  | { standing: "in_force" | "suspended"; kind: AgreementKind; since: Day }
  | { standing: "over"; kind: AgreementKind; from: Day; until: Day }
  | { standing: "ahead"; kind: AgreementKind; from: Day }
  | { standing: "none" };

export type CityRow = {
  slug: string;
  standing: Standing;
  cap: Cap;
  pieces: (Stretch & { kind: AgreementKind; look: Look })[];
  /** `side` counts marks already drawn at the same place. */
  marks: { key: string; kind: AgreementKind; signedOn: Day; x: number; side: number }[];
};

export type CitiesTimeline = { axis: TimeAxis; rows: CityRow[] };

type CityWithAgreements = { slug: string; agreements: readonly Agreement[] };

const inOrder = (agreements: readonly Agreement[]) =>
  [...agreements].sort((a, b) => (a.signedOn < b.signedOn ? -1 : 1));

/** Cities by their first signing, those without agreements last: the order in which a caller pages. */
export function inOrderOfSigning<C extends CityWithAgreements>(cities: readonly C[]): C[] {
  const firstOf = ({ agreements }: C) => inOrder(agreements)[0]?.signedOn ?? "9999";
  const keyed = cities.map((city) => ({ city, first: firstOf(city) }));
  keyed.sort((a, b) => (a.first === b.first ? 0 : a.first < b.first ? -1 : 1));
  return keyed.map(({ city }) => city);
}

const mostSolemn = (agreements: readonly Agreement[]) =>
  agreements.reduce<Agreement | undefined>(
    (best, each) =>
      !best || agreementKinds.indexOf(each.kind) < agreementKinds.indexOf(best.kind) ? each : best,
    undefined,
  );

/**
 * A row for each city in order of its first signing, those without agreements last: a bar of the most solemn
 * agreement in force at each time, and a mark for each signing. Null where nothing was ever signed.
 * Example: Kyiv's bar is a partnership from 1976 and a twinning from 1993.
 */
export function citiesTimeline(known: {
  cities: readonly CityWithAgreements[];
  today: Day;
  gaps: readonly Span[];
}): CitiesTimeline | null {
  const { today, gaps } = known;
  const cities = inOrderOfSigning(known.cities).slice(0, MAX_ROWS);
  const first = cities[0] && inOrder(cities[0].agreements)[0]?.signedOn;
  if (!first) return null;
  const axis = timeAxis(first < today ? first : today, today, today, gaps);
  return { axis, rows: cities.map((city) => rowOf(city, axis, today, gaps)) };
}

function rowOf(
  city: CityWithAgreements,
  axis: TimeAxis,
  today: Day,
  gaps: readonly Span[],
): CityRow {
  const agreements = inOrder(city.agreements);
  const pieces = barPieces(agreements, today, gaps);
  const isGoingOn = pieces.at(-1)?.until === today;
  return {
    slug: city.slug,
    standing: standingOn(agreements, today),
    cap: isGoingOn ? "arrow" : "stop",
    pieces: pieces.map(({ kind, look, ...span }) => ({ kind, look, ...stretchOf(axis, span) })),
    marks: marksOf(agreements, axis, today),
  };
}

type BarPiece = Span & { kind: AgreementKind; look: Look };

function barPieces(
  agreements: readonly Agreement[],
  today: Day,
  gaps: readonly Span[],
): BarPiece[] {
  const [first] = agreements;
  if (!first || first.signedOn >= today) return [];
  const cuts = cutsOf({ from: first.signedOn, until: today }, [
    ...agreements.flatMap((each) => {
      const end = lastDayOf(each);
      return [each.signedOn, each.suspendedOn, end && addDays(end, 1)];
    }),
    ...gaps.flatMap(({ from, until }) => [from, until]),
  ]);
  const pieces: BarPiece[] = [];
  cuts.slice(0, -1).forEach((from, index) => {
    const until = cuts[index + 1] ?? today;
    const states = agreements.map((each) => ({ each, state: stateOn(each, from) }));
    const binding = mostSolemn(
      states.filter(({ state }) => isInForce(state)).map(({ each }) => each),
    );
    const resting = mostSolemn(
      states.filter(({ state }) => state.state === "suspended").map(({ each }) => each),
    );
    const kind = (binding ?? resting)?.kind;
    if (!kind) return;
    const look = !binding ? "suspended" : isInGap(from, gaps) ? "unrecorded" : "recorded";
    const before = pieces.at(-1);
    if (before?.until === from && before.kind === kind && before.look === look)
      before.until = until;
    else pieces.push({ from, until, kind, look });
  });
  return pieces;
}

function marksOf(agreements: readonly Agreement[], axis: TimeAxis, today: Day): CityRow["marks"] {
  const marks: CityRow["marks"] = [];
  for (const { key, kind, signedOn } of agreements) {
    if (signedOn > today) continue;
    const x = xOf(axis, signedOn);
    const before = marks.at(-1);
    const isClose = before !== undefined && x - before.x < TOO_CLOSE;
    // Side by side they all stand where the first does.
    if (isClose) marks.push({ key, kind, signedOn, x: before.x, side: before.side + 1 });
    else marks.push({ key, kind, signedOn, x, side: 0 });
  }
  return marks;
}

function standingOn(agreements: readonly Agreement[], today: Day): Standing {
  const states = agreements.map((each) => ({ each, state: stateOn(each, today) }));
  const those = (isWanted: (state: (typeof states)[number]["state"]) => boolean) =>
    states.filter(({ state }) => isWanted(state)).map(({ each }) => each);

  const binding = mostSolemn(those(isInForce));
  if (binding) return { standing: "in_force", kind: binding.kind, since: binding.signedOn };
  const resting = mostSolemn(those(({ state }) => state === "suspended"));
  if (resting) return { standing: "suspended", kind: resting.kind, since: resting.signedOn };
  const [last] = those(({ state }) => state === "expired" || state === "terminated").sort((a, b) =>
    (lastDayOf(a) ?? "") < (lastDayOf(b) ?? "") ? 1 : -1,
  );
  const until = last && lastDayOf(last);
  if (last && until) return { standing: "over", kind: last.kind, from: last.signedOn, until };
  const [next] = agreements;
  return next ? { standing: "ahead", kind: next.kind, from: next.signedOn } : { standing: "none" };
}
