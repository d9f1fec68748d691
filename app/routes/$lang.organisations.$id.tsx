import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { accountsTexts } from "~/locales/accounts";
import { commonTexts } from "~/locales/common";
import { organisationPeopleTexts } from "~/locales/organisation-people";
import { organisationsTexts } from "~/locales/organisations";
import { pageMeta } from "~/locales/page-meta";
import { pupilExchangeTexts } from "~/locales/pupil-exchange";
import { isMemberOf } from "~/modules/accounts/actor";
import { may } from "~/modules/accounts/rights";
import { currentActor } from "~/modules/accounts/current-actor.server";
import { fieldOptions, homeCity } from "~/modules/cities/city.queries.server";
import { partnerCitiesOf } from "~/modules/cooperation/partner-cities-of.queries.server";
import { InitiativeRow } from "~/modules/initiatives/components/initiative-row";
import { publicInitiativesOf } from "~/modules/initiatives/initiative.queries.server";
import { ExchangeFacts } from "~/modules/organisations/components/exchange-facts";
import { OrganisationFacts } from "~/modules/organisations/components/organisation-facts";
import { FitList } from "~/modules/matching/components/fit-list";
import { fittingInitiatives } from "~/modules/matching/organisations/fitting.queries.server";
import { canEditOrganisation } from "~/modules/organisations/organisation.policy";
import { organisationFor } from "~/modules/organisations/organisation.queries.server";
import { organisationView } from "~/modules/organisations/organisation-view.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { dayWords } from "~/shared/dates";
import { pick } from "~/shared/language";
import { codeName } from "~/shared/names";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const actor = await currentActor(request, context);
  const id = idParam(params.id);
  const isOwn = isMemberOf(actor, id);
  const [organisation, fields, home, initiatives, cities, fitting] = await Promise.all([
    organisationFor(actor, id),
    fieldOptions(language),
    homeCity(),
    publicInitiativesOf(id),
    partnerCitiesOf(id),
    isOwn ? fittingInitiatives(id, language) : [],
  ]);
  if (!organisation) throw notFound();
  const { verifiedAt, verificationNote, ...view } = organisationView(
    organisation,
    fields,
    language,
  );
  return {
    language,
    view,
    isOwn,
    canEdit: canEditOrganisation(actor, organisation),
    canJoin: actor !== null && !isOwn && organisation.verification === "verified",
    canChangeRecorded: organisation.isRecorded && may(actor, "organisation.record"),
    canSeePeople: may(actor, "organisation.people.read", id),
    verifiedOn: verifiedAt && dayWords(verifiedAt, language, home.timeZone),
    verificationNote: isOwn ? verificationNote : "",
    notice: new URL(request.url).searchParams.get("notice"),
    initiatives,
    cities: cities.map(({ slug, name, country }) => ({
      slug,
      name: pick(name, language),
      country: codeName("region", country, language),
    })),
    fitting,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(page.language, page.view.name.text, page.view.seeks.text || page.view.name.text)
    : [];

export default function Organisation() {
  const page = useLoaderData<typeof loader>();
  const { language, view, isOwn } = page;
  const t = useTexts(organisationsTexts);
  const common = useTexts(commonTexts);
  const desk = useTexts(accountsTexts).desk;
  const exchange = useTexts(pupilExchangeTexts);
  const people = useTexts(organisationPeopleTexts);
  return (
    <Page
      title={<span lang={view.name.language}>{view.name.text}</span>}
      kicker={common.organisationTypes[view.type]}
      back={{ to: paths.organisations(language), label: t.directory }}
      width="reading"
      actions={
        (isOwn || page.canSeePeople || page.canJoin || page.canChangeRecorded) && (
          <>
            {page.canChangeRecorded && (
              <ButtonLink to={paths.recordedOrganisation(language, view.id)} variant="secondary">
                {t.changeRecorded}
              </ButtonLink>
            )}
            {page.canJoin && (
              <ButtonLink to={paths.joinOrganisation(language, view.id)} variant="secondary">
                {people.join.toPage}
              </ButtonLink>
            )}
            {isOwn && (
              <ButtonLink to={paths.newInitiative(language)}>{desk.newInitiative}</ButtonLink>
            )}
            {page.canEdit && (
              <ButtonLink to={paths.editOrganisation(language, view.id)} variant="secondary">
                {t.edit}
              </ButtonLink>
            )}
            {page.canSeePeople && (
              <ButtonLink to={paths.organisationPeople(language, view.id)} variant="quiet">
                {people.toPage}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      {page.notice === "created" && (
        <Notice tone="good" role="status">
          {t.created}
        </Notice>
      )}
      {page.notice === "saved" && (
        <Notice tone="good" role="status">
          {t.saved}
        </Notice>
      )}
      {page.notice === "joined" && isOwn && (
        <Notice tone="good" role="status">
          {t.joined}
        </Notice>
      )}
      {view.verification === "pending" && page.notice !== "created" && (
        <Notice tone="info">{t.pending}</Notice>
      )}
      {view.verification === "refused" && (
        <Notice tone="attention">{t.refused(page.verificationNote)}</Notice>
      )}
      <OrganisationFacts organisation={view} />
      {view.verification === "verified" && (
        <p className="quiet">
          {view.isRecorded
            ? t.recorded
            : page.verifiedOn
              ? t.verifiedOn(page.verifiedOn)
              : t.verifiedByProgramme}
        </p>
      )}
      {view.exchange && (
        <Section title={exchange.title}>
          <ExchangeFacts exchange={view.exchange} />
        </Section>
      )}
      {isOwn && view.verification === "verified" && (
        <Section title={t.fitting.title} lead={t.fitting.lead}>
          {page.fitting.length === 0 && <p>{t.fitting.empty}</p>}
          <FitList
            items={page.fitting.map(({ title, organisation, ...initiative }) => ({
              ...initiative,
              name: title,
              to: paths.initiative(language, initiative.id),
              meta: organisation,
            }))}
          />
        </Section>
      )}
      {page.cities.length > 0 && (
        <Section title={t.partnerCities}>
          <RowList>
            {page.cities.map(({ slug, name, country }) => (
              <Row
                key={slug}
                title={<span lang={name.language}>{name.text}</span>}
                to={paths.city(language, slug)}
                meta={country}
              />
            ))}
          </RowList>
        </Section>
      )}
      {page.initiatives.length > 0 && (
        <Section title={t.initiatives}>
          <RowList>
            {page.initiatives.map((initiative) => (
              <InitiativeRow key={initiative.id} initiative={initiative} />
            ))}
          </RowList>
        </Section>
      )}
    </Page>
  );
}
