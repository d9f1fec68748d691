import { type Agreement, type AgreementKind, agreementKinds } from "../agreement";
import { addDays, type Day } from "../days";
import { lastDayOf } from "../term";
import type { Cap } from "./city-timeline";
import { cutsOf, isInGap, type Look } from "./pieces";
import { type Span, type Stretch, stretchOf, type TimeAxis, timeAxis, xOf } from "./time-axis";

/** Rows one picture holds; the caller pages through more cities. */
export const MAX_ROWS = 40;

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

/** When an agreement binds and rests: all that a row needs, worked out once. */
type Binding = Pick<Agreement, "kind" | "signedOn" | "suspendedOn"> & { end: Day | null };

const bindingOf = (agreement: Agreement): Binding => {
  const { kind, signedOn, suspendedOn } = agreement;
  return { kind, signedOn, suspendedOn, end: lastDayOf(agreement) };
};

const runsOn = ({ signedOn, end }: Binding, day: Day) => signedOn <= day && (!end || day <= end);
const restsOn = ({ suspendedOn }: Binding, day: Day) => !!suspendedOn && suspendedOn <= day;

/** The most solemn agreement in force on a day, or else the most solemn that is suspended. */
function foremostOn(bindings: readonly Binding[], day: Day) {
  let foremost: { binding: Binding; rests: boolean; rank: number } | undefined;
  for (const binding of bindings) {
    if (!runsOn(binding, day)) continue;
    const rests = restsOn(binding, day);
    const rank = agreementKinds.indexOf(binding.kind) + (rests ? agreementKinds.length : 0);
    if (!foremost || rank < foremost.rank) foremost = { binding, rests, rank };
  }
  return foremost;
}

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
  const bindings = agreements.map(bindingOf);
  const pieces = barPieces(bindings, today, gaps);
  const isGoingOn = pieces.at(-1)?.until === today;
  return {
    slug: city.slug,
    standing: standingOn(bindings, today),
    cap: isGoingOn ? "arrow" : "stop",
    pieces: pieces.map(({ kind, look, ...span }) => ({ kind, look, ...stretchOf(axis, span) })),
    marks: marksOf(agreements, axis, today),
  };
}

type BarPiece = Span & { kind: AgreementKind; look: Look };

function barPieces(bindings: readonly Binding[], today: Day, gaps: readonly Span[]): BarPiece[] {
  const [first] = bindings;
  if (!first || first.signedOn >= today) return [];
  const cuts = cutsOf({ from: first.signedOn, until: today }, [
    ...bindings.flatMap(({ signedOn, suspendedOn, end }) => [
      signedOn,
      suspendedOn,
      end && addDays(end, 1),
    ]),
    ...gaps.flatMap(({ from, until }) => [from, until]),
  ]);
  const pieces: BarPiece[] = [];
  cuts.slice(0, -1).forEach((from, index) => {
    const until = cuts[index + 1] ?? today;
    const foremost = foremostOn(bindings, from);
    if (!foremost) return;
    const { kind } = foremost.binding;
    const look = foremost.rests ? "suspended" : isInGap(from, gaps) ? "unrecorded" : "recorded";
    const before = pieces.at(-1);
    if (before?.until === from && before.kind === kind && before.look === look) {
      before.until = until;
    } else pieces.push({ from, until, kind, look });
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

function standingOn(bindings: readonly Binding[], today: Day): Standing {
  const foremost = foremostOn(bindings, today);
  if (foremost) {
    const { kind, signedOn } = foremost.binding;
    return { standing: foremost.rests ? "suspended" : "in_force", kind, since: signedOn };
  }
  const [last] = bindings
    .flatMap(({ kind, signedOn, end }) =>
      end && signedOn <= today ? [{ kind, from: signedOn, until: end }] : [],
    )
    .sort((a, b) => (a.until < b.until ? 1 : -1));
  if (last) return { standing: "over", ...last };
  const [next] = bindings;
  return next ? { standing: "ahead", kind: next.kind, from: next.signedOn } : { standing: "none" };
}
