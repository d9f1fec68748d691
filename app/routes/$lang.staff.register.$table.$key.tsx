import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/locales/page-meta";
import { registerTexts } from "~/locales/register";
import { registerTablesTexts } from "~/locales/register-tables";
import { requireStaff } from "~/modules/accounts/guards.server";
import { cityIndex, mergedInto } from "~/modules/cities/city-index.server";
import { cityNames, homeCity } from "~/modules/cities/city.queries.server";
import { PromiseList } from "~/modules/cities/components/promise-list";
import { ChangeList } from "~/modules/cities/components/register/change-list";
import { RecordChildren } from "~/modules/cities/components/register/record-children";
import { RecordForm } from "~/modules/cities/components/register/record-form";
import { RemoveRecord } from "~/modules/cities/components/register/remove-record";
import { TheirVersion } from "~/modules/cities/components/register/their-version";
import { MergeCity } from "~/modules/cities/components/register/merge-city";
import { namesIn } from "~/modules/cities/components/register/value-words";
import { mergeCities } from "~/modules/cities/merge/merge-cities.server";
import { formStart } from "~/modules/cities/register/form-record.server";
import { recordAction, type RecordReply } from "~/modules/cities/register/record-action.server";
import { recordPage } from "~/modules/cities/register/record-page.server";
import { recordTitle } from "~/modules/cities/register/record-title";
import { canConfirm } from "~/modules/cities/register/register.policy";
import type { Values } from "~/modules/cities/register/column";
import type { Table } from "~/modules/cities/register/table";
import { tableNamed } from "~/modules/cities/register/tables";
import { contactStandings } from "~/modules/cooperation/contact-standing.queries.server";
import { now } from "~/platform/clock.server";
import { formOf, refusal } from "~/platform/http/form.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { dateWords, dayIn } from "~/shared/dates";
import type { Language } from "~/shared/language";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

const notices = [
  "saved",
  "unchanged",
  "removed",
  "restored",
  "merged",
  "merged-suspended",
] as const;

async function otherCities(slug: string, language: Language) {
  const cities = (await cityNames(language)).filter((city) => city.slug !== slug);
  return cities.map((city) => ({ value: city.slug, label: city.name }));
}

/** Since when a city is in the archive, and the city it was merged into. */
async function archiveOf({ slug, archivedOn }: Values, language: Language) {
  if (typeof archivedOn !== "string") return null;
  const index = await cityIndex();
  const into = await mergedInto(String(slug), index);
  const name = into && index.bySlug.get(into)?.name[language];
  return { on: archivedOn, into: into && name ? { slug: into, name } : null };
}

/** The record that one belongs to, as an address and a column. */
function parentOf(table: Table, values: Values) {
  const column = table.columns.find(({ name }) => name === table.parent);
  const key = column && values[column.name];
  return column?.type === "record" && typeof key === "string"
    ? { table: column.table, column: column.name, key }
    : null;
}

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireStaff(args);
  const table = tableNamed(args.params.table);
  const page = table && (await recordPage(table, args.params.key ?? "", language));
  if (!page) throw notFound();
  const { record, ...rest } = page;
  const isCity = table.name === "city";
  const isPublic = isCity && !record.values.archivedOn;
  const notice = new URL(args.request.url).searchParams.get("notice");
  return {
    language,
    name: table.name,
    key: record.key,
    version: record.version,
    title: recordTitle(table, record.values, language, namesIn(page.options)) || record.key,
    start: formStart(table, record.values),
    parent: parentOf(table, record.values),
    isProposal: table.review === "all" && !canConfirm(actor),
    isKept: table.isKept ?? false,
    isPublic,
    archived: isCity ? await archiveOf(record.values, language) : null,
    suspendedOn: isCity ? (record.values.suspendedOn as string | null) : null,
    others: isPublic && canConfirm(actor) ? await otherCities(record.key, language) : [],
    standings: isCity
      ? await contactStandings(record.key, dayIn(now(), (await homeCity()).timeZone))
      : {},
    notice: notices.find((one) => one === notice),
    ...rest,
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const table = tableNamed(args.params.table);
  const key = args.params.key ?? "";
  if (!table) throw notFound();
  if (table.name === "city" && form.get("intent") === "merge") {
    const into = String(form.get("into") ?? "");
    const merged = await mergeCities(actor, { from: key, into });
    if (!merged.ok) {
      const code = merged.refusal === "not-found" ? "merge-into" : merged.refusal;
      const failed: RecordReply = { done: null, reply: refusal(form, code, "into") };
      return data(failed, { status: 422 });
    }
    return redirect(
      `${paths.record(language, "city", into)}?notice=${merged.value.isSuspended ? "merged-suspended" : "merged"}`,
    );
  }
  const reply = await recordAction(actor, { table, key, language }, form);
  switch (reply.done) {
    case null:
      if (reply.reply.errors[""] === "not-found") throw notFound();
      return data(reply, { status: 422 });
    case "proposed":
      return redirect(`${paths.proposal(language, reply.changeId)}?notice=proposed`);
    case "removed":
      return redirect(paths.registerTable(language, table.name));
    default:
      // A promise settled here has a record of its own.
      return redirect(`${paths.record(language, table.name, key)}?notice=${reply.done}`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(page.language, page.title, registerTablesTexts[page.language].tables[page.name].lead)
    : [];

export default function Record() {
  const page = useLoaderData<typeof loader>();
  const { language, name, key, version, title, start, options, isProposal, notice, parent } = page;
  const answer = useActionData<typeof action>();
  const failed = answer?.done === null ? answer : undefined;
  const isMerger = Boolean(failed?.reply.errors.into);
  const t = useTexts(registerTexts);
  const words = useTexts(registerTablesTexts).tables[name];
  const table = tableNamed(name)!;
  const nameOf = namesIn(options);
  const theirs = failed?.theirs;
  const marks = Object.fromEntries(
    Object.entries(page.standings).flatMap(([contact, { bouncedOn, silent, hasEnded }]) => {
      const words = hasEnded
        ? t.liaisons.ended
        : bouncedOn
          ? t.liaisons.bounced(dateWords(bouncedOn, language))
          : silent >= 2 && t.liaisons.silent(silent);
      return words ? [[contact, words] as const] : [];
    }),
  );
  // A city and a delegation are opened for what belongs to them, other records for what they say.
  const isHub = name === "city" || name === "delegation";
  const children = (
    <RecordChildren parent={table} parentKey={key} lists={page.children} marks={marks} />
  );
  return (
    <Page
      title={title}
      kicker={words.one}
      lead={
        parent && (
          <Link to={paths.record(language, parent.table, parent.key)}>
            {options[parent.column]?.find(({ value }) => value === parent.key)?.label ?? parent.key}
          </Link>
        )
      }
      back={{ to: paths.registerTable(language, name), label: words.many }}
      actions={
        <>
          {name === "agreement" && (
            <ButtonLink to={paths.recordDocuments(language, key)} variant="secondary">
              {t.documents.title}
            </ButtonLink>
          )}
          {isHub && (
            <a href="#record" className="button button-secondary">
              {t.edit}
            </a>
          )}
          {page.isPublic && (
            <ButtonLink to={paths.city(language, key)} variant="secondary">
              {t.onSite}
            </ButtonLink>
          )}
        </>
      }
    >
      {notice && (
        <Notice tone={notice === "unchanged" ? "info" : "good"} role="status">
          {t[notice]}
        </Notice>
      )}
      {page.archived && (
        <Notice tone="info">
          {t.merge.archived(dateWords(page.archived.on, language))}
          {page.archived.into && (
            <p>
              {t.merge.goesOn}{" "}
              <Link to={paths.record(language, "city", page.archived.into.slug)}>
                {page.archived.into.name}
              </Link>
            </p>
          )}
        </Notice>
      )}
      {theirs && <TheirVersion {...{ table, theirs, nameOf }} />}
      {page.owed && (
        <Section title={t.owed.title} lead={t.owed.lead} id="owed">
          <PromiseList promises={page.owed} />
        </Section>
      )}
      {isHub && children}
      <Section title={t.record} id="record">
        <RecordForm
          table={table}
          reply={isMerger ? undefined : failed?.reply}
          start={start}
          options={options}
          button={isProposal ? t.propose : t.save}
          isProposal={isProposal}
          version={theirs?.version ?? version}
        />
      </Section>
      {!isHub && children}
      <Section title={t.history.title} lead={t.history.lead}>
        <ChangeList changes={page.history} nameOf={nameOf} canRestore />
      </Section>
      {page.others.length > 0 && (
        <MergeCity
          cities={page.others}
          suspendedOn={page.suspendedOn}
          reply={isMerger ? failed?.reply : undefined}
        />
      )}
      {!page.isKept && <RemoveRecord version={version} isProposal={isProposal} />}
    </Page>
  );
}
