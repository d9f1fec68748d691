import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  type SerializeFrom,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { initiativesTexts } from "~/locales/initiatives";
import { pageMeta } from "~/locales/page-meta";
import { staffTexts } from "~/locales/staff";
import { requireStaff } from "~/modules/accounts/guards.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { canIntroduce } from "~/modules/cooperation/cooperation.policy";
import { introductionsOf } from "~/modules/cooperation/introductions.queries.server";
import { InitiativeView } from "~/modules/initiatives/components/initiative-view";
import { canDecideInitiative } from "~/modules/initiatives/initiative.policy";
import { initiativeFor } from "~/modules/initiatives/initiative.queries.server";
import { viewOf } from "~/modules/initiatives/initiative-view.server";
import { MatchList } from "~/modules/matching/components/match-list";
import { SetAsideLink, SetAsideList } from "~/modules/matching/components/set-aside-list";
import { citiesSetAside } from "~/modules/matching/feedback/feedback.queries.server";
import { proposalsFor } from "~/modules/matching/suggest.queries.server";
import { DecisionList } from "~/modules/moderation/components/decision-list";
import { Keys } from "~/modules/moderation/components/keys";
import { moderateInitiative } from "~/modules/moderation/decide.server";
import { initiativeDecisionSchema } from "~/modules/moderation/decision.schema";
import { decisionsOn } from "~/modules/moderation/queue.queries.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { dateWords, dayWords, momentWords } from "~/shared/dates";
import type { FormReply } from "~/shared/form-reply";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

/** Proposals shown at first. */
const citiesShown = 20;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const id = idParam(args.params.id);
  const initiative = await initiativeFor(actor, id);
  if (!initiative) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const all = searchParams.get("cities") === "all";
  const setAside = await citiesSetAside(id, language);
  const [view, home, decisions, introductions, proposals] = await Promise.all([
    viewOf(initiative, language),
    homeCity(),
    decisionsOn("initiative", id),
    introductionsOf(id),
    proposalsFor(initiative, language, { most: all ? Infinity : citiesShown, aside: setAside }),
  ]);
  return {
    language,
    id,
    view,
    status: initiative.status,
    isVerified: initiative.organisation.verification === "verified",
    organisationId: initiative.organisationId,
    canDecide: canDecideInitiative(actor, initiative),
    canIntroduce: canIntroduce(actor, initiative),
    notice: searchParams.get("notice"),
    decisions: decisions.map(({ decidedAt, ...row }) => ({
      ...row,
      at: momentWords(decidedAt, language, home.timeZone),
    })),
    introductions: introductions.map(({ replyByAt, ...row }) => ({
      ...row,
      replyBy: dayWords(replyByAt, language, home.timeZone),
    })),
    setAside,
    cities: proposals.cities,
    citiesMore: proposals.count - proposals.cities.length,
    notToAsk: proposals.notToAsk.map(({ suspension, ...city }) => ({
      ...city,
      suspension: suspension && { ...suspension, on: dateWords(suspension.on, language) },
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const parsed = parseForm(form, initiativeDecisionSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const result = await moderateInitiative(actor, { id, ...parsed.value });
  if (result.ok) return redirect(`${paths.reviewInitiative(language, id)}?notice=decided`);
  if (result.refusal === "not-found") throw notFound();
  return data({ reply: refusal(form, result.refusal) }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(page.language, page.view.title.text, staffTexts[page.language].initiative.title)
    : [];

export default function ReviewInitiative() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, view, status, notice } = page;
  const staff = useTexts(staffTexts);
  const t = staff.initiative;
  const common = useTexts(commonTexts);
  return (
    <Page
      title={<span lang={view.title.language}>{view.title.text}</span>}
      kicker={`${t.title}: ${common.initiativeStatuses[status]}`}
      lead={<span lang={view.summary.language}>{view.summary.text}</span>}
      back={{ to: paths.staff(language), label: common.nav.staff }}
    >
      {notice === "decided" && !answer && (
        <Notice tone="good" role="status">
          {t.decided}
        </Notice>
      )}
      {notice === "introduced" && (
        <Notice tone="good" role="status">
          {t.introduced}
        </Notice>
      )}
      {status === "submitted" && !page.canDecide && <Notice tone="info">{t.own}</Notice>}
      {!page.isVerified && (
        <Notice tone="attention">
          <Link to={paths.reviewOrganisation(language, page.organisationId)}>
            {staff.notVerified}
          </Link>
        </Notice>
      )}
      <InitiativeView view={view} />
      <Decide page={page} reply={answer?.reply} />
      {page.canIntroduce && <Introductions page={page} />}
      {page.decisions.length > 0 && (
        <Section title={t.history}>
          <DecisionList decisions={page.decisions} verdicts={t.verdicts} />
        </Section>
      )}
    </Page>
  );
}

type Shown = SerializeFrom<typeof loader>;

/** The three decisions, by button or by key. */
function Decide({ page, reply }: { page: Shown; reply: FormReply | undefined }) {
  const staff = useTexts(staffTexts);
  const t = staff.initiative;
  const common = useTexts(commonTexts);
  const form = formState(reply, useTexts(errorsTexts), { labels: t });
  if (page.status !== "submitted" || !page.canDecide) {
    return reply ? <ErrorSummary title={common.refusedTitle} errors={form.summary} /> : null;
  }
  const press = (verdict: string) => () =>
    document
      .querySelector<HTMLButtonElement>(`button[name="verdict"][value="${verdict}"]`)
      ?.click();
  return (
    <Section title={t.decide}>
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Keys
        help={staff.reviewKeysHelp}
        keys={{ a: press("published"), r: press("returned"), x: press("rejected") }}
      />
      <Form method="post" className="form">
        <TextArea
          label={t.note}
          hint={t.noteHint}
          name="note"
          rows={3}
          defaultValue={form.value("note")}
          error={form.error("note")}
        />
        <div className="actions">
          <Button name="verdict" value="published">
            {t.publish}
          </Button>
          <Button name="verdict" value="returned" variant="secondary">
            {t.return}
          </Button>
          <Button name="verdict" value="rejected" variant="danger">
            {t.reject}
          </Button>
        </div>
      </Form>
    </Section>
  );
}

/** Cities asked so far, and those that could be asked next. */
function Introductions({ page }: { page: Shown }) {
  const { language, id, introductions } = page;
  const t = useTexts(staffTexts).initiative;
  const words = useTexts(initiativesTexts).match;
  const common = useTexts(commonTexts);
  const open = new Set(
    introductions
      .filter(({ status }) => status === "sent" || status === "asked" || status === "accepted")
      .map(({ city }) => city.slug),
  );
  return (
    <>
      <Section title={t.asked}>
        {introductions.length === 0 && <p>{t.notAsked}</p>}
        <RowList>
          {introductions.map((introduction) => (
            <Row
              key={introduction.id}
              title={pick(introduction.city.name, language).text}
              to={paths.conversation(language, introduction.id)}
              meta={`${common.introductionStatuses[introduction.status]}, ${introduction.replyBy}`}
            />
          ))}
        </RowList>
      </Section>
      <Section id="cities" title={t.cities} lead={`${t.citiesLead} ${words.asOf}`}>
        <MatchList
          cities={page.cities.filter((city) => !open.has(city.slug))}
          action={(city) => (
            <div className="actions">
              <ButtonLink
                to={paths.introduce(language, id, city.slug)}
                variant="secondary"
                aria-label={t.introduceCity(city.name)}
              >
                {t.introduce}
              </ButtonLink>
              <SetAsideLink id={id} slug={city.slug} name={city.name} />
            </div>
          )}
        />
        {page.citiesMore > 0 && (
          <p>
            <Link to="?cities=all#cities">{t.allCities(page.citiesMore + page.cities.length)}</Link>
          </p>
        )}
        <SetAsideList id={id} cities={page.setAside} />
        {page.notToAsk.length > 0 && (
          <>
            <h3>{t.notToAsk}</h3>
            <ul className="reasons">
              {page.notToAsk.map(({ slug, name, why, suspension }) => (
                <li key={slug}>
                  <Link to={paths.city(language, slug)}>{name}</Link>:{" "}
                  {why === "suspended"
                    ? t.whyNot.suspended(suspension?.on ?? "", suspension?.why ?? "")
                    : t.whyNot[why]}
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </>
  );
}
