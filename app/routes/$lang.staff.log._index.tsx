import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { auditLogTexts } from "~/locales/audit-log";
import { commonTexts } from "~/locales/common";
import { pageMeta } from "~/locales/page-meta";
import { staffTexts } from "~/locales/staff";
import { requireRight } from "~/modules/accounts/guards.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { logFilterOf, logQuery } from "~/modules/moderation/log-filter";
import { logPage } from "~/modules/moderation/log.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { auditKinds } from "~/shared/audit-events";
import { momentWords } from "~/shared/dates";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { SelectField, TextField } from "~/ui/field";
import { Page, Section } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Table } from "~/ui/table";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireRight(args, "log.read");
  const filter = logFilterOf(new URL(args.request.url).searchParams);
  const [{ events, next }, { timeZone }] = await Promise.all([logPage(filter), homeCity()]);
  const named = (name: Parameters<typeof pick>[0] | string) =>
    typeof name === "string" ? name : pick(name, language).text;
  return {
    language,
    filter,
    older: next === null ? null : logQuery({ ...filter, before: next }),
    first: filter.before === null ? null : logQuery({ ...filter, before: null }),
    exportQuery: logQuery({ ...filter, before: null }),
    events: events.map(({ id, at, kind, actor, organisation, subjectName, details, network }) => ({
      id,
      at: momentWords(at, language, timeZone),
      kind,
      actor: actor && actor.name,
      organisation: organisation?.name ? named(organisation.name) : "",
      subject: named(subjectName),
      change: changeIn(details),
      network,
    })),
  };
}

/** From what to what a role changed. */
function changeIn({ from, to }: Record<string, unknown>) {
  const known = (value: unknown) => roles.find((role) => role === value);
  const [before, after] = [known(from), known(to)];
  return before && after ? { before, after } : null;
}

const roles = ["member", "moderator", "coordinator", "administrator"] as const;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = auditLogTexts[page.language];
  return pageMeta(page.language, t.title, t.lead);
};

export default function Log() {
  const { language, filter, events, older, first, exportQuery } = useLoaderData<typeof loader>();
  const t = useTexts(auditLogTexts);
  const staff = useTexts(staffTexts);
  const common = useTexts(commonTexts);
  const here = paths.auditLog(language);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="wide"
      back={{ to: paths.staff(language), label: staff.title }}
    >
      <Form method="get" role="search" className="filters" key={exportQuery}>
        <SelectField
          label={t.kind}
          name="kind"
          placeholder={t.any}
          options={auditKinds.map((value) => ({ value, label: t.kinds[value] }))}
          defaultValue={filter.kind}
        />
        <TextField
          label={t.person}
          hint={t.personHint}
          name="person"
          defaultValue={filter.person}
        />
        <TextField label={t.organisation} name="organisation" defaultValue={filter.organisation} />
        <TextField label={t.from} name="from" type="date" defaultValue={filter.from} />
        <TextField label={t.until} name="until" type="date" defaultValue={filter.until} />
        <Button variant="secondary">{t.search}</Button>
        {exportQuery && <Link to={here}>{t.clear}</Link>}
      </Form>
      <Section title={t.events}>
        {events.length === 0 ? (
          <Empty title={t.none} />
        ) : (
          <>
            <Table
              caption={t.events}
              captionHidden
              head={[t.at, t.kind, t.who, t.about, t.network]}
              rows={events.map((event) => ({
                key: String(event.id),
                cells: [
                  event.at,
                  t.kinds[event.kind],
                  event.actor === null ? t.nobody : event.actor || t.gone,
                  [
                    event.subject,
                    event.organisation,
                    event.change &&
                      `${common.roles[event.change.before]} → ${common.roles[event.change.after]}`,
                  ]
                    .filter(Boolean)
                    .join(", "),
                  event.network,
                ],
              }))}
            />
            <p>
              <a href={paths.auditLogExport(language, exportQuery)}>{t.export}</a>
            </p>
          </>
        )}
        {(older || first !== null) && (
          <Pager
            label={t.events}
            previous={
              first === null ? undefined : { to: paths.auditLog(language, first), label: t.newest }
            }
            next={older ? { to: paths.auditLog(language, older), label: t.older } : undefined}
          />
        )}
      </Section>
    </Page>
  );
}
