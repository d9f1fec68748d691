import type { Agreement, AgreementKind } from "../agreement";
import { type AgreementState, stateOn } from "../agreement-state";
import { addDays, type Day } from "../days";
import { lastDayOf, periodOn, periodsBetween } from "../term";
import { type Look, piecesOf } from "./pieces";
import { type Span, type Stretch, stretchOf, type TimeAxis, timeAxis, xOf } from "./time-axis";
import {
  type DatedUndertaking,
  type UndertakingTrack,
  undertakingTrack,
} from "./undertaking-track";

/** How a bar ends: an arrow where the agreement goes on, a stop where it ends. */
export type Cap = "arrow" | "stop";

export type AgreementBar = {
  key: string;
  kind: AgreementKind;
  state: AgreementState;
  start: number;
  end: number;
  cap: Cap;
  pieces: (Stretch & { look: Look })[];
  renewals: number[];
  notices: Stretch[];
};

export type CityTimeline = {
  axis: TimeAxis;
  bars: AgreementBar[];
  undertakings: UndertakingTrack;
};

/** The first day on which it no longer binds, as far as is known: the end, the renewal ahead, or today. */
function barEnd(agreement: Agreement, today: Day): Day {
  const end = lastDayOf(agreement);
  if (end) return addDays(end, 1);
  const running = periodOn(agreement, today);
  if (running) return running.renewsOn;
  return today > agreement.signedOn ? today : addDays(agreement.signedOn, 1);
}

/**
 * One city's agreements as bars in order of signing, with renewals and times for notice, and what was done
 * together as marks; in per cent of the picture's width. Null where there is nothing to draw.
 * Example: Rochester's bar begins in 1973, has eleven renewals to 2028 and goes on.
 */
export function cityTimeline(known: {
  agreements: readonly Agreement[];
  undertakings: readonly DatedUndertaking[];
  today: Day;
  gaps: readonly Span[];
}): CityTimeline | null {
  const { undertakings, today, gaps } = known;
  const agreements = [...known.agreements].sort((a, b) => (a.signedOn < b.signedOn ? -1 : 1));
  const days = [
    ...agreements.flatMap((each) => [each.signedOn, barEnd(each, today)]),
    ...undertakings.flatMap(({ year, endYear }) => [
      `${year}-01-01`,
      `${Math.max(year, endYear ?? year)}-12-31`,
    ]),
  ].sort();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return null;
  const axis = timeAxis(first, last > today ? last : today, today, gaps);
  return {
    axis,
    bars: agreements.map((agreement) => barOf(agreement, axis, today, gaps)),
    undertakings: undertakingTrack(axis, undertakings),
  };
}

function barOf(
  agreement: Agreement,
  axis: TimeAxis,
  today: Day,
  gaps: readonly Span[],
): AgreementBar {
  const { key, kind, signedOn, suspendedOn } = agreement;
  const span = { from: signedOn, until: barEnd(agreement, today) };
  const ends = lastDayOf(agreement) !== null;
  const periods = periodsBetween(agreement, signedOn, addDays(span.until, -1)).filter(
    ({ renewsOn }) => !ends || renewsOn < span.until,
  );
  return {
    key,
    kind,
    state: stateOn(agreement, today),
    start: xOf(axis, span.from),
    end: xOf(axis, span.until),
    cap: ends ? "stop" : "arrow",
    pieces: piecesOf(span, { today, gaps, suspendedOn }).map(({ look, ...piece }) => ({
      look,
      ...stretchOf(axis, piece),
    })),
    renewals: periods.map(({ renewsOn }) => xOf(axis, renewsOn)),
    notices: periods.flatMap(({ notice }) =>
      notice
        ? [stretchOf(axis, { from: notice.opensOn, until: addDays(notice.lastDayForNotice, 1) })]
        : [],
    ),
  };
}
