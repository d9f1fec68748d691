import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { administrationTexts } from "~/locales/administration";
import { commonTexts } from "~/locales/common";
import { pageMeta } from "~/locales/page-meta";
import { staffTexts } from "~/locales/staff";
import { requireRight } from "~/modules/accounts/guards.server";
import { peopleFilterOf, peoplePage } from "~/modules/accounts/people/people.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Checkbox, SelectField, TextField } from "~/ui/field";
import { Page, Section } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Row, RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";

const roles = ["member", "moderator", "coordinator", "administrator"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireRight(args, "people.read");
  const query = new URL(args.request.url).searchParams;
  const filter = peopleFilterOf(query);
  const { people, next } = await peoplePage(filter);
  const narrowed = new URLSearchParams();
  if (filter.query) narrowed.set("q", filter.query);
  if (filter.role) narrowed.set("role", filter.role);
  if (filter.blocked) narrowed.set("blocked", "1");
  const first = narrowed.toString();
  if (next) narrowed.set("after", next);
  return {
    language,
    filter,
    first,
    isFirst: filter.after === "",
    next: next && narrowed.toString(),
    people: people.map(({ blockedAt, emailVerifiedAt, ...person }) => ({
      ...person,
      isBlocked: blockedAt !== null,
      isConfirmed: emailVerifiedAt !== null,
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = administrationTexts[page.language];
  return pageMeta(page.language, t.title, t.lead);
};

export default function People() {
  const { language, filter, first, isFirst, next, people } = useLoaderData<typeof loader>();
  const t = useTexts(administrationTexts);
  const common = useTexts(commonTexts);
  const staff = useTexts(staffTexts);
  const here = paths.people(language);
  return (
    <Page title={t.title} lead={t.lead} back={{ to: paths.staff(language), label: staff.title }}>
      <Form method="get" role="search" className="filters" key={first}>
        <TextField label={t.search} name="q" type="search" defaultValue={filter.query} />
        <SelectField
          label={t.role}
          name="role"
          placeholder={t.anyRole}
          options={roles.map((value) => ({ value, label: common.roles[value] }))}
          defaultValue={filter.role}
        />
        <Checkbox label={t.onlyBlocked} name="blocked" value="1" defaultChecked={filter.blocked} />
        <Button variant="secondary">{t.show}</Button>
        {first && <Link to={here}>{t.clear}</Link>}
      </Form>
      <Section title={t.people}>
        {people.length === 0 ? (
          <Empty title={t.none} />
        ) : (
          <RowList>
            {people.map(({ id, name, email, role, isBlocked, isConfirmed }) => (
              <Row
                key={id}
                title={name}
                to={paths.person(language, id)}
                meta={`${email}, ${common.roles[role]}`}
                aside={
                  isBlocked ? (
                    <Tag tone="attention">{t.blocked}</Tag>
                  ) : (
                    !isConfirmed && <Tag tone="attention">{t.unconfirmed}</Tag>
                  )
                }
              />
            ))}
          </RowList>
        )}
        <Pager
          label={t.people}
          previous={
            isFirst ? undefined : { to: paths.people(language, first), label: common.previousPage }
          }
          next={next ? { to: paths.people(language, next), label: common.nextPage } : undefined}
        />
      </Section>
    </Page>
  );
}
