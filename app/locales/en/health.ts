import type { Ago, Count } from "~/modules/cities/health/activity-reasons";
import type { Moment } from "~/modules/cities/health/day";
import type { Activity } from "~/modules/cities/health/health-event";
import type { ReasonClauses } from "~/modules/cities/health/reason-clauses";
import { dateWords } from "~/shared/dates";
import { pluralEn } from "~/shared/plural";
import type { health as pl } from "../pl/health";
import { cities } from "./cities";
import { common } from "./common";

/** One with its article, and the plural. */
const nouns: Record<Activity, [one: string, many: string]> = {
  visit: ["a visit", "visits"],
  exchange: ["an exchange", "exchanges"],
  exhibition: ["an exhibition", "exhibitions"],
  performance: ["a performance", "performances"],
  training: ["a training course", "training courses"],
  conference: ["a conference", "conferences"],
  fair: ["a stall at a fair", "stalls at fairs"],
  city_days: ["a city presentation", "city presentations"],
  sport: ["a sports event", "sports events"],
  project: ["a joint project", "joint projects"],
  aid: ["an aid campaign", "aid campaigns"],
  publication: ["a publication", "publications"],
  other: ["a joint undertaking", "joint undertakings"],
  document: ["a signed document", "signed documents"],
  accepted: ["an initiative taken up by the partner", "initiatives taken up by the partner"],
  completed: ["a completed initiative", "completed initiatives"],
  benefit: ["a benefit", "benefits"],
};

const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );
const yearOf = (day: string) => day.slice(0, 4);
const monthAndYear = (day: string) => `${monthNames[Number(day.slice(5, 7)) - 1]} ${yearOf(day)}`;

const numbers = " one two three four five six seven eight nine ten".split(" ");
const counted = ({ activity, count }: Count) => {
  const [one, many] = nouns[activity];
  return count === 1 ? one : `${numbers[count] ?? count} ${many}`;
};
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const KINDS_TOLD = 4;
const told = (counts: Count[]) =>
  `${counts.length > KINDS_TOLD ? "among other things " : ""}${list.format(counts.slice(0, KINDS_TOLD).map(counted))}`;

const long = (months: number) =>
  months < 24
    ? pluralEn(months, "month", "months")
    : pluralEn(Math.floor(months / 12), "year", "years");

function since(ago: Ago) {
  if (!ago) return "";
  return "months" in ago
    ? `, ${pluralEn(ago.months, "month", "months")} ago`
    : `, ${pluralEn(ago.years, "year", "years")} ago`;
}
const ofMoment = (moment: Moment) => ("year" in moment ? moment.year : monthAndYear(moment.day));

/** "of March 2005", "of 2004–2006". */
function of(when: Moment, until: Moment | null) {
  if (!until) return `of ${ofMoment(when)}`;
  const years = [when, until].map((moment) =>
    "year" in moment ? String(moment.year) : yearOf(moment.day),
  );
  return years[0] === years[1] ? `of ${ofMoment(until)}` : `of ${years.join("–")}`;
}

const day = (on: string) => dateWords(on, "en");

const reasons: ReasonClauses = {
  judgement: ({ judgement, year, by }) =>
    `the ${by === "programme" ? "programme’s" : "city office’s"} judgement of ${year}: ${common.judgements[judgement]}`,
  "nothing-since-judgement": ({ year, months, hasGap }) =>
    `since the judgement of ${year} nothing new has been recorded in the ${long(months)}${hasGap ? " the register covers" : " that passed"}`,
  activity: ({ from, until, counts }) =>
    from === until
      ? `the year ${from} brought ${told(counts)}`
      : `the years ${from}–${until} brought ${told(counts)}`,
  "last-activity": ({ activity, when, until, isGoingOn, ago }) => {
    const [name] = nouns[activity];
    if (isGoingOn && until) {
      const end = "year" in until ? `the end of ${until.year}` : day(until.day);
      return `${name} is still going on, by the record until ${end}`;
    }
    return `the last event is ${name} ${of(when, until)}${since(ago)}`;
  },
  "no-activity": () => "the register knows of nothing with a date",
  "agreements-in-force": ({ kind, signedOn, endsOn, others }) => {
    const more =
      others === 0
        ? ""
        : others === 1
          ? ", and so is one other document"
          : `, and so are ${others} other documents`;
    const end = endsOn ? ` until ${day(endsOn)}` : "";
    return `the ${cities.page.agreementKinds[kind]} of ${day(signedOn)} is in force${end}${more}`;
  },
  "agreements-ended": ({ kind, signedOn, how, endedOn }) => {
    const ends = {
      expired: `was in force until ${day(endedOn)}`,
      suspended: `has been suspended since ${day(endedOn)}`,
      terminated: `was terminated as of ${day(endedOn)}`,
    };
    return `no document is in force: the last one (the ${cities.page.agreementKinds[kind]} of ${day(signedOn)}) ${ends[how]}`;
  },
  "no-agreement": () => "no agreement is recorded",
  gap: ({ spans }) =>
    `${list.format(
      spans.map((span) => {
        if ("day" in span) return `of the time from ${day(span.day)} to ${day(span.until)}`;
        return span.from === span.until
          ? `of ${span.from}`
          : `of the years ${span.from}–${span.until}`;
      }),
    )} the register says nothing, so that time does not count`,
  planned: ({ year, counts }) => {
    const isOne = counts.length === 1 && counts[0]?.count === 1;
    return `${told(counts)} ${isOne ? "is" : "are"} planned for ${year}, but plans do not count yet`;
  },
};

const states = {
  flourishing: "flourishing",
  lively: "lively",
  moderate: "moderate",
  faint: "faint",
  sleeping: "sleeping",
};

type State = keyof typeof states;
type Trend = "rising" | "steady" | "falling";

function turn(state: State, trend: Trend) {
  if (trend === "steady") return "";
  const isLow = state === "faint" || state === "sleeping";
  if (trend === "rising") return isLow ? ", but picking up" : " and picking up";
  return isLow ? " and weakening" : ", but weakening";
}

export const health: typeof pl = {
  states,
  trends: { rising: "picking up", steady: "steady", falling: "weakening" },
  summary: (state, trend) => `Cooperation is ${states[state]}${turn(state, trend)}`,
  asOf: (on) => `as of ${day(on)}`,
  reasons,
  picture: {
    title: (name) => `How lively the cooperation was: ${name}`,
    unnamedTitle: "How lively the cooperation was",
    description: (from, until, now) =>
      `Months the register covers, from ${monthAndYear(from)} to ${monthAndYear(until)}. The level at the end: ${now} of 100.`,
    judged: (month) =>
      `The ring is the judgement of ${monthAndYear(month)}, with which the line begins.`,
    broken: "The dotted line is time of which the register says nothing.",
    key: "The line is the level month by month, the dot is where it stands today, and the strokes below are months in which something happened. What is known by its year only is marked throughout that year.",
  },
  table: {
    open: "The same in a table",
    caption: (n) =>
      `Level of cooperation at the end of the month: ${pluralEn(n, "month", "months")} the register covers`,
    columns: { month: "Month", level: "Level (0\u2060–\u2060100)", events: "Events" },
    beforeJudgement: "before the judgement",
    gap: (from, until) =>
      from === until ? monthAndYear(from) : `${monthAndYear(from)} to ${monthAndYear(until)}`,
    unknown: "the register says nothing",
  },
  month: monthAndYear,
};
