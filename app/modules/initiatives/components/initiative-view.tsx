import { Link } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { initiativesTexts } from "~/locales/initiatives";
import { pupilExchangeTexts } from "~/locales/pupil-exchange";
import { paths } from "~/shared/paths";
import { Facts } from "~/ui/facts";
import { Section, WithAside } from "~/ui/page";
import { Prose } from "~/ui/prose";
import { Marks } from "~/ui/tag";
import { useLanguage, useTexts } from "~/ui/texts";
import type { OrganisationType } from "../../organisations/organisation";
import type { InitiativeViewData } from "../initiative-view.server";

/** An initiative to be read: its text, and its facts beside it. */
export function InitiativeView({ view }: { view: InitiativeViewData }) {
  const language = useLanguage();
  const t = useTexts(initiativesTexts).page;
  const common = useTexts(commonTexts);
  const exchange = useTexts(pupilExchangeTexts);
  const when =
    view.startsOn && view.endsOn
      ? t.fromTo(view.startsOn, view.endsOn)
      : view.startsOn
        ? t.from(view.startsOn)
        : view.endsOn && t.until(view.endsOn);
  const { organisation } = view;
  const facts = [
    {
      term: t.organisation,
      value: organisation.isPublic ? (
        <Link to={paths.organisation(language, organisation.id)}>{organisation.name}</Link>
      ) : (
        organisation.name
      ),
    },
    {
      term: t.with,
      value:
        view.cities.length > 0 &&
        view.cities.map((city, position) => (
          <span key={city.slug}>
            {position > 0 && ", "}
            <Link to={paths.city(language, city.slug)}>{city.name}</Link>
          </span>
        )),
    },
    { term: t.fields, value: view.fields.length > 0 && <Marks items={view.fields} /> },
    {
      term: t.partner,
      value:
        view.partnerTypes
          .map((type) => common.organisationTypes[type as OrganisationType])
          .join(", ") || t.anyPartner,
    },
    { term: t.where, value: view.countries.join(", ") || t.anywhere },
    { term: t.languages, value: view.languages.join(", ") },
    { term: t.when, value: when },
    {
      term: exchange.facts.kinds,
      value: view.exchangeKinds.map((kind) => exchange.kindNames[kind]).join(", "),
    },
    {
      term: exchange.facts.ages,
      value: view.ages && exchange.facts.years(view.ages.from, view.ages.to),
    },
    { term: exchange.facts.participants, value: view.pupils },
    { term: t.budget, value: view.budget },
    { term: t.funding, value: view.fundingProgramme },
    { term: t.goals, value: view.goals.length > 0 && <Marks items={view.goals} /> },
    { term: t.published, value: view.publishedOn },
  ];
  return (
    <WithAside aside={<Facts rows={facts} />}>
      <Section title={t.about}>
        {view.description.language !== language && (
          <p className="quiet">{t.onlyIn(common.inLanguage[view.description.language])}</p>
        )}
        <div lang={view.description.language}>
          <Prose html={view.description.html} />
        </div>
      </Section>
    </WithAside>
  );
}
