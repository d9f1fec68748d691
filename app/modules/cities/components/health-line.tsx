import { Fragment } from "react";
import { healthTexts } from "~/locales/health";
import { useLanguage, useTexts } from "~/ui/texts";
import type { Health } from "../health/health";
import { monthAfter, monthBefore } from "../health/series";
import { sparkLine } from "../health/spark-line";
import { HealthSpark } from "./health-spark";
import { healthWords } from "./health-words";

/** The health of a relation as a page tells it: the line of 24 months, its sentence, its reasons and its table. */
export function HealthLine({ health, name }: { health: Health; name?: string }) {
  const language = useLanguage();
  const t = useTexts(healthTexts);
  const { summary, sentences } = healthWords(health, language);
  const [first, last] = [health.series[0], health.series.at(-1)];
  return (
    <div className="health">
      <figure className="health-figure">
        <HealthSpark health={health} name={name} />
        <figcaption className="health-months" aria-hidden="true">
          <span>{first && t.month(first.month)}</span>
          <span>{last && t.month(last.month)}</span>
        </figcaption>
      </figure>
      <div className="health-words">
        <p className="health-summary">{summary}</p>
        <ul className="health-reasons">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="quiet">{t.asOf(health.on)}</p>
      </div>
      <details className="more health-table">
        <summary>{t.table.open}</summary>
        <p className="quiet">{pictureKey(health, t.picture)}</p>
        <HealthTable health={health} />
      </details>
    </div>
  );
}

/** What the signs of the picture mean, as far as they are in it. */
function pictureKey({ series }: Health, t: (typeof healthTexts)["pl"]["picture"]) {
  const { start, breaks } = sparkLine(series);
  const judged = series.find(({ level }) => level !== null);
  const words = [
    t.key,
    start && judged ? t.judged(judged.month) : "",
    breaks.length ? t.broken : "",
  ];
  return words.filter(Boolean).join(" ");
}

/** The series of a health as a table; time the register says nothing of is a row of its own. */
export function HealthTable({ health }: { health: Health }) {
  const t = useTexts(healthTexts);
  const { columns, beforeJudgement, unknown, caption, gap } = t.table;
  return (
    <div className="table-frame">
      <table className="data-table">
        <caption>{caption(health.series.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.month}</th>
            <th scope="col" className="numeric">
              {columns.level}
            </th>
            <th scope="col" className="numeric">
              {columns.events}
            </th>
          </tr>
        </thead>
        <tbody>
          {health.series.map(({ month, level, events }, index) => {
            const before = health.series[index - 1];
            const missing = before && monthAfter(before.month);
            return (
              <Fragment key={month}>
                {missing && missing !== month && (
                  <tr>
                    <th scope="row">{gap(missing, monthBefore(month))}</th>
                    <td colSpan={2} className="health-unknown">
                      {unknown}
                    </td>
                  </tr>
                )}
                <tr>
                  <th scope="row">{t.month(month)}</th>
                  <td className="numeric">
                    {level === null ? beforeJudgement : Math.round(level * 100)}
                  </td>
                  <td className="numeric">{events === 0 ? "–" : events}</td>
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
