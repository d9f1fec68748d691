import type { ExchangeKind, Span } from "~/modules/organisations/pupil-exchange";
import type { Localised } from "~/modules/matching/engine/profile";
import type { OrganisationType } from "~/modules/organisations/organisation";
import { pluralEn } from "~/shared/plural";
import type { organisationMatching as polish } from "../pl/organisation-matching";
import { common } from "./common";
import { pupilExchange } from "./pupil-exchange";

const languageNames = new Intl.DisplayNames("en-GB", { type: "language" });
const countryNames = new Intl.DisplayNames("en-GB", { type: "region" });
const either = new Intl.ListFormat("en-GB", { type: "disjunction" });
const both = new Intl.ListFormat("en-GB", { type: "conjunction" });

const list = (labels: Localised[]) => labels.map(({ en }) => en).join(", ");
const themes = (concepts: Localised[]) =>
  `the shared ${concepts.length > 1 ? "themes are" : "theme is"} ${list(concepts)}`;
const inMonths = (months: number[]) =>
  both.format(months.map((month) => pupilExchange.monthNames[month - 1] ?? ""));
const kindList = (kinds: ExchangeKind[]) =>
  kinds.map((kind) => pupilExchange.kindNames[kind]).join(", ");
const years = ({ from, to }: Span) => pupilExchange.facts.years(from, to);
const people = ({ from, to }: Span) =>
  from === to ? pluralEn(from, "person", "people") : `${from} to ${to} people`;
const languages = (codes: string[]) => codes.map((code) => languageNames.of(code) ?? code);
const country = (code: string) => countryNames.of(code) ?? code;
const typeName = (type: string) => common.organisationTypes[type as OrganisationType] ?? type;
const speaking = (codes: string[]) =>
  `The common working language can be ${either.format(languages(codes))}.`;

export const organisationMatching: typeof polish = {
  organisation: {
    reasons: {
      "seeks-meet": ({ concepts }) => `They look for what you propose; ${themes(concepts)}.`,
      "offers-meet": ({ concepts }) =>
        `What they offer meets your initiative; ${themes(concepts)}.`,
      "texts-meet": ({ concepts }) => `You both write about the same; ${themes(concepts)}.`,
      "fields-meet": ({ fields }) =>
        `They work in the same ${fields.length > 1 ? "fields" : "field"}: ${list(fields)}.`,
      "type-wanted": ({ type }) => `This is the kind of partner you look for: ${typeName(type)}.`,
      "shared-language": ({ languages: codes }) => speaking(codes),
      "country-wanted": ({ country: code }) =>
        `They work in a country where you look for a partner: ${country(code)}.`,
      abroad: ({ organisation }) => `They work abroad: ${country(organisation)}.`,
      "kinds-meet": ({ kinds }) =>
        `They want the same way of working together: ${kindList(kinds)}.`,
      "ages-meet": ({ ages }) => `They work with young people of the same age: ${years(ages)}.`,
      "months-meet": ({ months }) => `They can at the time you name: ${inMonths(months)}.`,
      "participants-near": ({ its }) => `They invite a group of similar size: ${people(its)}.`,
    },
    cautions: {
      "no-shared-language": ({ organisation }) =>
        `No shared language is named; they work in ${both.format(languages(organisation))}.`,
      "ages-differ": ({ organisation }) =>
        `They work with young people of another age: ${years(organisation)}.`,
      "kinds-differ": ({ organisation }) =>
        `They chose another way of working together: ${kindList(organisation)}.`,
      "other-type": ({ type }) =>
        `You look for another kind of partner; this is: ${typeName(type)}.`,
      "months-differ": ({ organisation }) => `They can at another time: ${inMonths(organisation)}.`,
      "participants-differ": ({ its }) => `They invite a group of another size: ${people(its)}.`,
      "exchange-unsaid": () => "They name no ages and no months, so you need to ask.",
    },
  },
  initiative: {
    reasons: {
      "seeks-meet": ({ concepts }) => `It proposes what you look for; ${themes(concepts)}.`,
      "offers-meet": ({ concepts }) => `It meets what you offer; ${themes(concepts)}.`,
      "texts-meet": ({ concepts }) => `You both write about the same; ${themes(concepts)}.`,
      "fields-meet": ({ fields }) =>
        `It concerns ${fields.length > 1 ? "fields" : "a field"} in which you work: ${list(fields)}.`,
      "type-wanted": ({ type }) => `It looks for a partner like you: ${typeName(type)}.`,
      "shared-language": ({ languages: codes }) => speaking(codes),
      "country-wanted": ({ country: code }) =>
        `It looks for a partner in your country: ${country(code)}.`,
      abroad: ({ initiative }) => `It comes from abroad: ${country(initiative)}.`,
      "kinds-meet": ({ kinds }) =>
        `It proposes a way of working together that you chose: ${kindList(kinds)}.`,
      "ages-meet": ({ ages }) => `The participants are of the same age as yours: ${years(ages)}.`,
      "months-meet": ({ months }) => `The time is among those you named: ${inMonths(months)}.`,
      "participants-near": ({ wanted }) =>
        `The group is of a similar size as yours: ${pluralEn(wanted, "person", "people")}.`,
    },
    cautions: {
      "no-shared-language": ({ initiative }) =>
        `No shared language is named; they work in ${both.format(languages(initiative))}.`,
      "ages-differ": ({ initiative }) =>
        `The participants are of another age than yours: ${years(initiative)}.`,
      "kinds-differ": ({ initiative }) =>
        `It proposes another way of working together than you: ${kindList(initiative)}.`,
      "other-type": () => "It looks for another kind of partner than you.",
      "months-differ": ({ initiative }) =>
        `The time is another than those you named: ${inMonths(initiative)}.`,
      "participants-differ": ({ wanted }) =>
        `The group is of another size than yours: ${pluralEn(wanted, "person", "people")}.`,
      "exchange-unsaid": () =>
        "Add the ages and the months to your organisation’s details to see whether they fit.",
    },
  },
};
