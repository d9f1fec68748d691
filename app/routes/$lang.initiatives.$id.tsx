import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { cooperationTexts } from "~/locales/cooperation";
import { errorsTexts } from "~/locales/errors";
import { initiativesTexts } from "~/locales/initiatives";
import { pageMeta } from "~/locales/page-meta";
import { isMemberOf, isStaff } from "~/modules/accounts/actor";
import { currentActor } from "~/modules/accounts/current-actor.server";
import { requireActor } from "~/modules/accounts/guards.server";
import { resultsOf } from "~/modules/cooperation/conversation.queries.server";
import { introductionsOf } from "~/modules/cooperation/introductions.queries.server";
import { InitiativeFunding } from "~/modules/funding/components/initiative-funding";
import { fundingFor } from "~/modules/funding/initiative-funding.server";
import { InitiativeView } from "~/modules/initiatives/components/initiative-view";
import { isEditable, isPublic, looksForMoney } from "~/modules/initiatives/initiative";
import { canWriteInitiative } from "~/modules/initiatives/initiative.policy";
import {
  initiativeFor,
  type ShownInitiative,
} from "~/modules/initiatives/initiative.queries.server";
import { viewOf } from "~/modules/initiatives/initiative-view.server";
import { withdrawInitiative } from "~/modules/initiatives/submit-initiative.server";
import { FitList } from "~/modules/matching/components/fit-list";
import { SimilarList } from "~/modules/matching/components/similar-list";
import { fittingOrganisations } from "~/modules/matching/organisations/fitting.queries.server";
import { similarTo } from "~/modules/matching/similar-initiatives.queries.server";
import type { OrganisationType } from "~/modules/organisations/organisation";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { dateWords } from "~/shared/dates";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const id = idParam(params.id);
  const actor = await currentActor(request, context);
  const initiative = await initiativeFor(actor, id);
  if (!initiative) throw notFound();
  const isOwn = isMemberOf(actor, initiative.organisationId);
  const [view, introductions, results, similar, funding, organisations] = await Promise.all([
    viewOf(initiative, language),
    isOwn ? introductionsOf(id) : [],
    resultsOf(id),
    similarTo(initiative, language, isOwn),
    looksForMoney(initiative.status) ? fundingFor(applyingWith(initiative), language) : null,
    isOwn || isStaff(actor) ? fittingOrganisations(id, language) : [],
  ]);
  return {
    language,
    id,
    view,
    status: initiative.status,
    decisionNote: isOwn ? initiative.decisionNote : "",
    isOwn,
    canWrite: canWriteInitiative(actor, initiative.organisationId),
    isJustSubmitted: new URL(request.url).searchParams.get("notice") === "submitted",
    introductions,
    results,
    similar,
    funding,
    organisations,
  };
}

/** What the initiative brings to a call: its organisation, its fields, and the cities that work on it. */
const applyingWith = ({ organisation, fields, cooperations }: ShownInitiative) => ({
  applicant: organisation,
  fields,
  partners: cooperations
    .filter(({ outcome }) => outcome !== "not_achieved")
    .map(({ city }) => city),
});

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const result = await withdrawInitiative(actor, idParam(args.params.id));
  if (!result.ok && result.refusal === "not-found") throw notFound();
  if (!result.ok) return data({ refusal: result.refusal }, { status: 409 });
  const { id, status } = result.value;
  return redirect(status === "draft" ? paths.editInitiative(language, id) : paths.desk(language));
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? pageMeta(page.language, page.view.title.text, page.view.summary.text) : [];

export default function Initiative() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, view, status, isOwn, canWrite } = page;
  const t = useTexts(initiativesTexts);
  const common = useTexts(commonTexts);
  const words = useTexts(errorsTexts);
  return (
    <Page
      title={<span lang={view.title.language}>{view.title.text}</span>}
      kicker={common.initiativeStatuses[status]}
      lead={<span lang={view.summary.language}>{view.summary.text}</span>}
      back={{ to: paths.initiatives(language), label: t.listTitle }}
    >
      {answer && (
        <Notice tone="attention" role="alert">
          {words[answer.refusal]}
        </Notice>
      )}
      {page.isJustSubmitted && status === "submitted" && (
        <Notice tone="good" role="status">
          {t.submitted.notice}
        </Notice>
      )}
      {isOwn && status === "draft" && <Notice tone="info">{t.submitted.draft}</Notice>}
      {isOwn && status === "returned" && (
        <Notice tone="attention" title={t.edit.returned}>
          <p>{page.decisionNote}</p>
        </Notice>
      )}
      {isOwn && status === "rejected" && (
        <Notice tone="attention" title={t.submitted.rejected}>
          <p>{page.decisionNote}</p>
        </Notice>
      )}
      {canWrite && isEditable(status) && (
        <ButtonLink to={paths.editInitiative(language, page.id)}>{t.submitted.continue}</ButtonLink>
      )}
      <InitiativeView view={view} />
      <Results />
      {isOwn && page.introductions.length > 0 && (
        <Section title={t.submitted.introductions}>
          <RowList>
            {page.introductions.map((introduction) => (
              <Row
                key={introduction.id}
                title={pick(introduction.city.name, language).text}
                to={paths.conversation(language, introduction.id)}
                meta={common.introductionStatuses[introduction.status]}
              />
            ))}
          </RowList>
        </Section>
      )}
      {page.organisations.length > 0 && (
        <Section title={t.organisations.title} lead={t.organisations.lead}>
          <FitList
            items={page.organisations.map(({ type, place, ...organisation }) => ({
              ...organisation,
              to: paths.organisation(language, organisation.id),
              meta: `${common.organisationTypes[type as OrganisationType]}, ${place}`,
            }))}
          />
        </Section>
      )}
      {page.funding && <InitiativeFunding funding={page.funding} />}
      {page.similar.length > 0 && (
        <Section title={t.similar.title} lead={isOwn ? t.similar.lead : undefined}>
          <SimilarList initiatives={page.similar} />
        </Section>
      )}
      {canWrite && (status === "submitted" || status === "published") && (
        <Form method="post">
          <Button variant="secondary">
            {status === "submitted" ? t.submitted.withdraw : t.submitted.withdrawPublished}
          </Button>
        </Form>
      )}
      {!isOwn && isPublic(status) && (
        <p>
          <Link to={paths.newInitiative(language)}>{t.propose}</Link>
        </p>
      )}
    </Page>
  );
}

/** What came of the cooperations on this initiative, for everybody to see. */
function Results() {
  const { results, language } = useLoaderData<typeof loader>();
  const t = useTexts(cooperationTexts).space;
  const common = useTexts(commonTexts);
  if (results.length === 0) return null;
  return (
    <Section title={t.outcomeTitle}>
      {results.map((result) => (
        <div key={result.id} className="result">
          <h3>{pick(result.city.name, language).text}</h3>
          {result.outcome && (
            <p>
              <strong>{t.outcomes[result.outcome]}.</strong> {result.outcomeText}
              {result.outcomeRecordedAt && (
                <span className="quiet block">{dateWords(result.outcomeRecordedAt, language)}</span>
              )}
            </p>
          )}
          {result.benefits.length > 0 && (
            <ul>
              {result.benefits.map((benefit) => (
                <li key={benefit.id}>
                  {pick(benefit.title, language).text} ({common.benefitKinds[benefit.kind]},{" "}
                  {common.benefitDirections[benefit.direction]}, {benefit.year})
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Section>
  );
}
