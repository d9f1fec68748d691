import { markdown } from "~/platform/markdown.server";
import { dateWords } from "~/shared/dates";
import { type Language, pick } from "~/shared/language";
import { codeName } from "~/shared/names";
import { fieldOptions, goalOptions } from "../cities/city.queries.server";
import { isExchangeKind, spanOf } from "../organisations/pupil-exchange";
import type { ShownInitiative } from "./initiative.queries.server";

/** An initiative in the reader's language, ready to be shown: names for codes, HTML for Markdown. */
export async function viewOf(initiative: ShownInitiative, language: Language) {
  const [fields, goals] = await Promise.all([fieldOptions(language), goalOptions(language)]);
  const day = (date: Date | null) => (date ? dateWords(date, language) : null);
  const description = pick(initiative.description, language);
  return {
    title: pick(initiative.title, language),
    summary: pick(initiative.summary, language),
    description: { language: description.language, html: markdown(description.text) },
    organisation: {
      id: initiative.organisation.id,
      type: initiative.organisation.type,
      name: pick(initiative.organisation.name, language).text,
      isPublic: initiative.organisation.verification === "verified",
    },
    fields: fields
      .filter((field) => initiative.fields.includes(field.code))
      .map((field) => field.name),
    goals: goals.filter((goal) => initiative.goals.includes(goal.code)).map((goal) => goal.name),
    partnerTypes: initiative.partnerTypes,
    countries: initiative.partnerCountries.map((code) => codeName("region", code, language)),
    languages: initiative.languages.map((code) => codeName("language", code, language)),
    startsOn: day(initiative.startsOn),
    endsOn: day(initiative.endsOn),
    budget: initiative.budget
      ? `${String(initiative.budget).replace(/\B(?=(\d{3})+$)/g, "\u00a0")}\u00a0${initiative.currency}`
      : null,
    fundingProgramme: initiative.fundingProgramme,
    exchangeKinds: initiative.exchangeKinds.filter(isExchangeKind),
    ages: spanOf(initiative.ageFrom, initiative.ageTo) ?? null,
    pupils: initiative.pupils,
    publishedOn: day(initiative.publishedAt),
    cities: initiative.cooperations.map(({ city }) => ({
      slug: city.slug,
      name: pick(city.name, language).text,
    })),
  };
}

export type InitiativeViewData = Awaited<ReturnType<typeof viewOf>>;
