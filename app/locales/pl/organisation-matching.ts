import type { ExchangeKind, Span } from "~/modules/organisations/pupil-exchange";
import type { Localised } from "~/modules/matching/engine/profile";
import type { OrganisationSentences } from "~/modules/matching/organisations/reasons";
import type { OrganisationType } from "~/modules/organisations/organisation";
import { pluralPl } from "~/shared/plural";
import { typeset } from "~/shared/typeset";
import { common } from "./common";
import { pupilExchange } from "./pupil-exchange";

const languageNames = new Intl.DisplayNames("pl", { type: "language" });
const countryNames = new Intl.DisplayNames("pl", { type: "region" });
const either = new Intl.ListFormat("pl", { type: "disjunction" });

const monthsIn = [
  "w styczniu",
  "w lutym",
  "w marcu",
  "w kwietniu",
  "w maju",
  "w czerwcu",
  "w lipcu",
  "w sierpniu",
  "we wrześniu",
  "w październiku",
  "w listopadzie",
  "w grudniu",
];

/** Names may hold an "i" themselves: they are parted by commas alone. */
const list = (labels: Localised[]) => labels.map(({ pl }) => pl).join(", ");
const themes = (concepts: Localised[]) =>
  `${concepts.length > 1 ? "wspólne tematy" : "wspólny temat"} to ${list(concepts)}`;
const inMonths = (months: number[]) => months.map((month) => monthsIn[month - 1]).join(", ");
const kindList = (kinds: ExchangeKind[]) =>
  kinds.map((kind) => pupilExchange.kindNames[kind]).join(", ");
const years = ({ from, to }: Span) => pupilExchange.facts.years(from, to);
const people = ({ from, to }: Span) =>
  from === to ? pluralPl(from, "osoba", "osoby", "osób") : `od ${from} do ${to} osób`;
const languages = (codes: string[]) => codes.map((code) => languageNames.of(code) ?? code);
const country = (code: string) => countryNames.of(code) ?? code;
const typeName = (type: string) => common.organisationTypes[type as OrganisationType] ?? type;
const speaking = (codes: string[]) =>
  `Wspólnym językiem roboczym może być ${either.format(languages(codes))}.`;

/** Why two may work together, told to either of them. Names are left out: we cannot know their cases. */
export const organisationMatching = typeset<OrganisationSentences>({
  organisation: {
    reasons: {
      "seeks-meet": ({ concepts }) => `Szukają tego, co proponujecie; ${themes(concepts)}.`,
      "offers-meet": ({ concepts }) =>
        `Oferują coś, co łączy się z Waszą inicjatywą; ${themes(concepts)}.`,
      "texts-meet": ({ concepts }) => `Piszecie o tym samym; ${themes(concepts)}.`,
      "fields-meet": ({ fields }) =>
        `Działają w ${fields.length > 1 ? "tych samych dziedzinach" : "tej samej dziedzinie"}: ${list(fields)}.`,
      "type-wanted": ({ type }) => `To ${typeName(type)}, a takiego partnera szukacie.`,
      "shared-language": ({ languages: codes }) => speaking(codes),
      "country-wanted": ({ country: code }) =>
        `Działają w kraju, w którym szukacie partnera: ${country(code)}.`,
      abroad: ({ organisation }) => `Działają za granicą: ${country(organisation)}.`,
      "kinds-meet": ({ kinds }) => `Chcą tej samej formy współpracy: ${kindList(kinds)}.`,
      "ages-meet": ({ ages }) => `Pracują z młodzieżą w tym samym wieku: ${years(ages)}.`,
      "months-meet": ({ months }) => `Mogą w podanym przez Was terminie: ${inMonths(months)}.`,
      "participants-near": ({ its }) => `Zapraszają grupę podobnej wielkości: ${people(its)}.`,
    },
    cautions: {
      "no-shared-language": ({ organisation }) =>
        `Nie widać wspólnego języka; oni pracują w językach: ${languages(organisation).join(", ")}.`,
      "ages-differ": ({ organisation }) =>
        `Pracują z młodzieżą w innym wieku: ${years(organisation)}.`,
      "kinds-differ": ({ organisation }) =>
        `Wybrali inną formę współpracy: ${kindList(organisation)}.`,
      "other-type": ({ type }) => `To ${typeName(type)}, a szukacie innego rodzaju partnera.`,
      "months-differ": ({ organisation }) => `Mogą w innym terminie: ${inMonths(organisation)}.`,
      "participants-differ": ({ its }) => `Zapraszają grupę innej wielkości: ${people(its)}.`,
      "exchange-unsaid": () =>
        "Nie podali wieku młodzieży ani terminów, więc trzeba o nie zapytać.",
    },
  },
  initiative: {
    reasons: {
      "seeks-meet": ({ concepts }) => `Proponuje to, czego szukacie; ${themes(concepts)}.`,
      "offers-meet": ({ concepts }) => `Łączy się z tym, co oferujecie; ${themes(concepts)}.`,
      "texts-meet": ({ concepts }) => `Piszecie o tym samym; ${themes(concepts)}.`,
      "fields-meet": ({ fields }) =>
        `Dotyczy ${fields.length > 1 ? "dziedzin, w których działacie" : "dziedziny, w której działacie"}: ${list(fields)}.`,
      "type-wanted": ({ type }) => `Szuka takiego partnera jak Wy: ${typeName(type)}.`,
      "shared-language": ({ languages: codes }) => speaking(codes),
      "country-wanted": ({ country: code }) => `Szuka partnera w Waszym kraju: ${country(code)}.`,
      abroad: ({ initiative }) => `Zgłoszono ją za granicą: ${country(initiative)}.`,
      "kinds-meet": ({ kinds }) =>
        `Proponuje formę współpracy, którą wybraliście: ${kindList(kinds)}.`,
      "ages-meet": ({ ages }) => `Uczestnicy są w tym samym wieku co u Was: ${years(ages)}.`,
      "months-meet": ({ months }) =>
        `Termin jest jednym z tych, które podaliście: ${inMonths(months)}.`,
      "participants-near": ({ wanted }) =>
        `Grupa jest podobnej wielkości jak u Was: ${pluralPl(wanted, "osoba", "osoby", "osób")}.`,
    },
    cautions: {
      "no-shared-language": ({ initiative }) =>
        `Nie widać wspólnego języka; oni pracują w językach: ${languages(initiative).join(", ")}.`,
      "ages-differ": ({ initiative }) =>
        `Uczestnicy są w innym wieku niż u Was: ${years(initiative)}.`,
      "kinds-differ": ({ initiative }) =>
        `Proponuje inną formę współpracy niż Wy: ${kindList(initiative)}.`,
      "other-type": () => "Szuka innego rodzaju partnera niż Wy.",
      "months-differ": ({ initiative }) =>
        `Termin jest inny niż te, które podaliście: ${inMonths(initiative)}.`,
      "participants-differ": ({ wanted }) =>
        `Grupa jest innej wielkości niż u Was: ${pluralPl(wanted, "osoba", "osoby", "osób")}.`,
      "exchange-unsaid": () =>
        "Uzupełnijcie wiek młodzieży i terminy w danych organizacji, a będzie widać, czy pasują.",
    },
  },
});
