import { useId } from "react";
import { agreementsTexts } from "~/locales/agreements";
import { citiesTexts } from "~/locales/cities";
import { dateWords } from "~/shared/dates";
import { useLanguage, useTexts } from "~/ui/texts";
import type { Agreement } from "../agreements/agreement";
import { agreementStateWords } from "../agreements/agreement-words";
import type { Day } from "../agreements/days";
import {
  type AgreementBar,
  type CityTimeline,
  cityTimeline,
} from "../agreements/timeline/city-timeline";
import type { Span } from "../agreements/timeline/time-axis";
import type { DatedUndertaking } from "../agreements/timeline/undertaking-track";
import { BarEnd, BarPiece, Notice, Renewal, SigningMark } from "./timeline/bar-signs";
import { CityLegend } from "./timeline/city-legend";
import { CityTable } from "./timeline/city-table";
import { AxisLane, Lane } from "./timeline/lanes";
import { UndertakingLane } from "./timeline/undertaking-lane";

type Props = {
  cityName: string;
  agreements: (Agreement & { title: string })[];
  undertakings: (DatedUndertaking & { title: string })[];
  today: Day;
  gaps: readonly Span[];
};

/** One city's agreements from signing to end, and what was done together, with the same in a table. */
export function AgreementTimeline(props: Props) {
  const id = useId();
  const t = useTexts(agreementsTexts).timeline;
  const timeline = cityTimeline(props);
  if (!timeline) return null;
  const titles = new Map(props.agreements.map(({ key, title }) => [key, title]));
  const signedOn = new Map(props.agreements.map((each) => [each.key, each.signedOn]));
  return (
    <figure className="tl tl-city" aria-labelledby={`${id}-title`} aria-describedby={`${id}-words`}>
      <p id={`${id}-title`} className="sr-only">
        {t.cityTitle(props.cityName)}
      </p>
      <p id={`${id}-words`} className="sr-only">
        {t.cityDescription}
      </p>
      <div className="tl-axis">
        <AxisLane axis={timeline.axis} today={t.today} gap={t.gap} />
      </div>
      <ol className="tl-rows">
        {timeline.bars.map((bar) => (
          <AgreementRow
            key={bar.key}
            bar={bar}
            axis={timeline.axis}
            title={titles.get(bar.key) ?? ""}
            signedOn={signedOn.get(bar.key) ?? ""}
          />
        ))}
        {props.undertakings.length > 0 && (
          <li className="tl-row">
            <p className="tl-label">{t.undertakings}</p>
            <UndertakingLane timeline={timeline} undertakings={props.undertakings} />
          </li>
        )}
      </ol>
      <figcaption>
        <CityLegend timeline={timeline} />
        <CityTable {...props} />
      </figcaption>
    </figure>
  );
}

type RowProps = Pick<CityTimeline, "axis"> & { bar: AgreementBar; title: string; signedOn: Day };

function AgreementRow({ bar, axis, title, signedOn }: RowProps) {
  const language = useLanguage();
  const kinds = useTexts(citiesTexts).page.agreementKinds;
  const t = useTexts(agreementsTexts).timeline;
  const day = dateWords(signedOn, language);
  const isNamedByKind = title.toLowerCase().startsWith(kinds[bar.kind].toLowerCase());
  const { cap, kind } = bar;
  return (
    <li className="tl-row">
      <p className="tl-label">
        {title}
        <span className="quiet block">{isNamedByKind ? day : `${kinds[kind]}, ${day}`}</span>
      </p>
      <Lane axis={axis} label={agreementStateWords(bar.state, language)}>
        {bar.notices.map((window) => (
          <Notice key={window.x1} {...window} />
        ))}
        {bar.pieces.map((piece) => (
          <BarPiece key={piece.x1} kind={kind} {...piece} />
        ))}
        {bar.renewals.map((x) => (
          <Renewal key={x} x={x} />
        ))}
        <BarEnd cap={cap} kind={kind} x={bar.end} />
        <SigningMark kind={kind} x={bar.start} title={`${title}, ${t.signed(day)}`} />
      </Lane>
    </li>
  );
}
