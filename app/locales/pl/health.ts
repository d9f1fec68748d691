import type { Ago, Count } from "~/modules/cities/health/activity-reasons";
import type { Moment } from "~/modules/cities/health/day";
import type { Activity } from "~/modules/cities/health/health-event";
import type { ReasonClauses } from "~/modules/cities/health/reason-clauses";
import { dateWords } from "~/shared/dates";
import { nounPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";
import { cities } from "./cities";
import { common } from "./common";

type Noun = { name: string; one: string; few: string; many: string; isFeminine?: true };

/** Nominative, then the accusative of one, a few and many. */
const nouns: Record<Activity, Noun> = {
  visit: { name: "wizyta", one: "wizytę", few: "wizyty", many: "wizyt", isFeminine: true },
  exchange: { name: "wymiana", one: "wymianę", few: "wymiany", many: "wymian", isFeminine: true },
  exhibition: {
    name: "wystawa",
    one: "wystawę",
    few: "wystawy",
    many: "wystaw",
    isFeminine: true,
  },
  performance: { name: "występ", one: "występ", few: "występy", many: "występów" },
  training: { name: "szkolenie", one: "szkolenie", few: "szkolenia", many: "szkoleń" },
  conference: {
    name: "konferencja",
    one: "konferencję",
    few: "konferencje",
    many: "konferencji",
    isFeminine: true,
  },
  fair: {
    name: "stoisko na targach",
    one: "stoisko na targach",
    few: "stoiska na targach",
    many: "stoisk na targach",
  },
  city_days: {
    name: "prezentacja miasta",
    one: "prezentację miasta",
    few: "prezentacje miast",
    many: "prezentacji miast",
    isFeminine: true,
  },
  sport: {
    name: "impreza sportowa",
    one: "imprezę sportową",
    few: "imprezy sportowe",
    many: "imprez sportowych",
    isFeminine: true,
  },
  project: {
    name: "wspólny projekt",
    one: "wspólny projekt",
    few: "wspólne projekty",
    many: "wspólnych projektów",
  },
  aid: {
    name: "akcja pomocy",
    one: "akcję pomocy",
    few: "akcje pomocy",
    many: "akcji pomocy",
    isFeminine: true,
  },
  publication: {
    name: "publikacja",
    one: "publikację",
    few: "publikacje",
    many: "publikacji",
    isFeminine: true,
  },
  other: {
    name: "wspólne przedsięwzięcie",
    one: "wspólne przedsięwzięcie",
    few: "wspólne przedsięwzięcia",
    many: "wspólnych przedsięwzięć",
  },
  document: {
    name: "podpisany dokument",
    one: "podpisany dokument",
    few: "podpisane dokumenty",
    many: "podpisanych dokumentów",
  },
  accepted: {
    name: "inicjatywa przyjęta przez partnera",
    one: "inicjatywę przyjętą przez partnera",
    few: "inicjatywy przyjęte przez partnera",
    many: "inicjatyw przyjętych przez partnera",
    isFeminine: true,
  },
  completed: {
    name: "ukończona inicjatywa",
    one: "ukończoną inicjatywę",
    few: "ukończone inicjatywy",
    many: "ukończonych inicjatyw",
    isFeminine: true,
  },
  benefit: { name: "korzyść", one: "korzyść", few: "korzyści", many: "korzyści", isFeminine: true },
};

const monthNames = {
  nominative:
    "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień".split(
      " ",
    ),
  genitive:
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(
      " ",
    ),
};
const monthOf = (day: string) => Number(day.slice(5, 7)) - 1;
const yearOf = (day: string) => day.slice(0, 4);

const numbers = " jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć".split(" ");
function number(n: number, isFeminine?: boolean) {
  return n === 2 && isFeminine ? "dwie" : (numbers[n] ?? String(n));
}
const counted = ({ activity, count }: Count) => {
  const { one, few, many, isFeminine } = nouns[activity];
  return count === 1 ? one : `${number(count, isFeminine)} ${nounPl(count, one, few, many)}`;
};
const list = new Intl.ListFormat("pl", { type: "conjunction" });
const KINDS_TOLD = 4;
const told = (counts: Count[]) =>
  `${counts.length > KINDS_TOLD ? "między innymi " : ""}${list.format(counts.slice(0, KINDS_TOLD).map(counted))}`;

const monthsLong = (n: number) => `${n} ${nounPl(n, "miesiąc", "miesiące", "miesięcy")}`;
const yearsLong = (n: number) => `${n} ${nounPl(n, "rok", "lata", "lat")}`;
const long = (months: number) =>
  months < 24 ? monthsLong(months) : yearsLong(Math.floor(months / 12));

function since(ago: Ago) {
  if (!ago) return "";
  if ("months" in ago)
    return ago.months === 1 ? ", sprzed miesiąca" : `, sprzed ${ago.months} miesięcy`;
  return ago.years === 1 ? ", sprzed roku" : `, sprzed ${ago.years} lat`;
}
const ofMoment = (moment: Moment) =>
  "year" in moment
    ? `${moment.year} roku`
    : `${monthNames.genitive[monthOf(moment.day)]} ${yearOf(moment.day)} roku`;
const dayOf = (on: string) => `${dateWords(on, "pl")} roku`;

/** "z marca 2005 roku", "z lat 2004–2006": when something was, as a Pole would add it to a noun. */
function of(when: Moment, until: Moment | null) {
  if (!until) return `z ${ofMoment(when)}`;
  const years = [when, until].map((moment) =>
    "year" in moment ? String(moment.year) : yearOf(moment.day),
  );
  if (years[0] !== years[1]) return `z lat ${years.join("–")}`;
  return `z ${ofMoment(until)}`;
}

const reasons: ReasonClauses = {
  judgement: ({ judgement, year, by }) =>
    `ocena ${by === "programme" ? "programu" : "urzędu"} z ${year} roku: ${common.judgements[judgement]}`,
  "nothing-since-judgement": ({ year, months, hasGap }) =>
    `od oceny z ${year} roku nie zapisano nic nowego przez ${long(months)}${hasGap ? ", które obejmuje rejestr" : ""}`,
  activity: ({ from, until, counts }) =>
    from === until
      ? `rok ${from} przyniósł ${told(counts)}`
      : `lata ${from}–${until} przyniosły ${told(counts)}`,
  "last-activity": ({ activity, when, until, isGoingOn, ago }) => {
    const { name } = nouns[activity];
    if (isGoingOn && until) {
      const end = "year" in until ? `końca ${until.year} roku` : dayOf(until.day);
      return `wciąż trwa ${name}, według zapisu do ${end}`;
    }
    return `ostatnie wydarzenie to ${name} ${of(when, until)}${since(ago)}`;
  },
  "no-activity": () => "w rejestrze nie ma żadnego wydarzenia z datą",
  "agreements-in-force": ({ kind, signedOn, endsOn, others }) => {
    const more =
      others === 0
        ? ""
        : others === 1
          ? ", a oprócz tego jeszcze jeden dokument"
          : `, a oprócz tego ${others} ${nounPl(others, "inny dokument", "inne dokumenty", "innych dokumentów")}`;
    const end = endsOn ? `, do ${dayOf(endsOn)}` : "";
    return `w mocy jest ${cities.page.agreementKinds[kind]} z ${dayOf(signedOn)}${end}${more}`;
  },
  "agreements-ended": ({ kind, signedOn, how, endedOn }) => {
    const ends = {
      expired: `obowiązywał do ${dayOf(endedOn)}`,
      suspended: `jest zawieszony od ${dayOf(endedOn)}`,
      terminated: `rozwiązano z dniem ${dayOf(endedOn)}`,
    };
    return `żaden dokument nie jest w mocy: ostatni (${cities.page.agreementKinds[kind]} z ${dayOf(signedOn)}) ${ends[how]}`;
  },
  "no-agreement": () => "w rejestrze nie ma żadnej umowy",
  gap: ({ spans }) =>
    `${list.format(
      spans.map((span) => {
        if ("day" in span) return `o czasie od ${dayOf(span.day)} do ${dayOf(span.until)}`;
        return span.from === span.until
          ? `o ${span.from} roku`
          : `o latach ${span.from}–${span.until}`;
      }),
    )} rejestr nic nie mówi, dlatego ten czas się nie liczy`,
  planned: ({ year, counts }) =>
    `na ${year} rok zaplanowano ${told(counts)}, ale plany jeszcze się nie liczą`,
};

const states = {
  flourishing: "kwitnąca",
  lively: "żywa",
  moderate: "umiarkowana",
  faint: "nikła",
  sleeping: "uśpiona",
};

type State = keyof typeof states;
type Trend = "rising" | "steady" | "falling";

function turn(state: State, trend: Trend) {
  if (trend === "steady") return "";
  const isLow = state === "faint" || state === "sleeping";
  if (trend === "rising") return isLow ? ", ale nabiera tempa" : " i nabiera tempa";
  return isLow ? " i słabnie" : ", ale słabnie";
}

export const health = typeset({
  states,
  trends: { rising: "nabiera tempa", steady: "bez zmian", falling: "słabnie" },
  summary: (state: State, trend: Trend) => `Współpraca jest ${states[state]}${turn(state, trend)}`,
  asOf: (on: string) => `stan na ${dayOf(on)}`,
  reasons,
  picture: {
    title: (name: string) => `Jak żywa była współpraca: ${name}`,
    unnamedTitle: "Jak żywa była współpraca",
    description: (from: string, until: string, now: number) =>
      `Miesiące, które obejmuje rejestr, od ${genitiveMonth(from)} do ${genitiveMonth(until)}. Poziom na końcu: ${now} na 100.`,
    judged: (month: string) =>
      `Kółko to ocena z ${genitiveMonth(month)}, od której zaczyna się linia.`,
    broken: "Kropkowana linia to czas, o którym rejestr nic nie mówi.",
    key: "Linia to poziom w kolejnych miesiącach, kropka to stan na dziś, a kreski u dołu to miesiące, w których coś się działo. Wydarzenie, o którym wiadomo tylko, z którego jest roku, zaznaczono w całym tym roku.",
  },
  table: {
    open: "Te same dane w tabeli",
    caption: (n: number) =>
      `Poziom współpracy na koniec miesiąca: ${n} ${nounPl(n, "miesiąc", "miesiące", "miesięcy")}, które obejmuje rejestr`,
    columns: { month: "Miesiąc", level: "Poziom (0\u2060–\u2060100)", events: "Wydarzenia" },
    beforeJudgement: "przed oceną",
    gap: (from: string, until: string) =>
      from === until
        ? `${monthNames.nominative[monthOf(from)]} ${yearOf(from)}`
        : `od ${genitiveMonth(from)} do ${genitiveMonth(until)}`,
    unknown: "rejestr nic nie mówi",
  },
  month: (month: string) => `${monthNames.nominative[monthOf(month)]} ${yearOf(month)}`,
});

function genitiveMonth(month: string) {
  return `${monthNames.genitive[monthOf(month)]} ${yearOf(month)} roku`;
}
