import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { lexiconTexts } from "~/locales/lexicon";
import { pageMeta } from "~/locales/page-meta";
import { weightsTexts } from "~/locales/weights";
import { requireStaff } from "~/modules/accounts/guards.server";
import { addConcept, conceptSchema } from "~/modules/matching/lexicon/edit-lexicon.server";
import { lexiconPage } from "~/modules/matching/lexicon/lexicon-pages.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Page, Section } from "~/ui/page";
import { Pager } from "~/ui/pager";
import { Row, RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireStaff(args);
  const query = new URL(args.request.url).searchParams;
  const page = query.get("page") ?? "1";
  const filter = {
    query: (query.get("q") ?? "").trim().slice(0, 60),
    field: (query.get("field") ?? "").slice(0, 60),
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
  return { language, filter, ...(await lexiconPage(filter, language)) };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const parsed = parseForm(form, conceptSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const added = await addConcept(actor, parsed.value);
  if (added.ok)
    return redirect(`${paths.lexiconConcept(language, added.value.concept)}?notice=concept`);
  const field = added.refusal.startsWith("lexicon") ? "labelEn" : "conceptField";
  return data({ reply: refusal(form, added.refusal, field) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = lexiconTexts[page.language];
  return pageMeta(page.language, t.title, t.lead);
};

export default function LexiconPage() {
  const { language, filter, concepts, count, words, pages, fields } =
    useLoaderData<typeof loader>();
  const t = useTexts(lexiconTexts);
  const here = paths.lexicon(language);
  const step = (page: number) =>
    `${here}?${new URLSearchParams({
      ...(filter.query ? { q: filter.query } : {}),
      ...(filter.field ? { field: filter.field } : {}),
      page: String(page),
    })}`;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.matchingWeights(language), label: useTexts(weightsTexts).title }}
    >
      <Form method="get" role="search" className="filters" key={JSON.stringify(filter)}>
        <TextField
          label={t.search}
          hint={t.searchHint}
          name="q"
          type="search"
          defaultValue={filter.query}
        />
        <SelectField
          label={t.field}
          name="field"
          placeholder={t.allFields}
          options={fields}
          defaultValue={filter.field}
        />
        <Button variant="secondary">{t.apply}</Button>
        {(filter.query || filter.field) && <Link to={here}>{t.clear}</Link>}
      </Form>
      <Section title={t.count(count)} lead={t.words(words)}>
        {concepts.length === 0 && <Empty title={t.noneFound} />}
        <RowList>
          {concepts.map(({ concept, label, pl, en, initiatives }) => (
            <Row
              key={concept}
              title={label}
              to={paths.lexiconConcept(language, concept)}
              aside={initiatives > 0 && t.inInitiatives(initiatives)}
            >
              <span lang="pl">{pl.join(", ")}</span>
              {" · "}
              <span lang="en">{en.join(", ")}</span>
            </Row>
          ))}
        </RowList>
        <Pager
          label={t.title}
          previous={filter.page > 1 ? { to: step(filter.page - 1), label: t.previous } : undefined}
          next={filter.page < pages ? { to: step(filter.page + 1), label: t.next } : undefined}
          status={t.pageOf(filter.page, pages)}
        />
      </Section>
      <NewConcept />
    </Page>
  );
}

function NewConcept() {
  const { fields } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(lexiconTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels: t });
  const field = (name: "labelPl" | "labelEn" | "conceptField") => ({
    ...{ name, label: t[name] },
    ...{ defaultValue: form.value(name), error: form.error(name) },
  });
  return (
    <Section title={t.newConcept} lead={t.newConceptLead} id="new">
      <ErrorSummary title={useTexts(commonTexts).errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        <TextField {...field("labelPl")} />
        <TextField {...field("labelEn")} />
        <SelectField {...field("conceptField")} placeholder={t.choose} options={fields} />
        <div className="actions">
          <Button variant="secondary">{t.addConcept}</Button>
        </div>
      </Form>
    </Section>
  );
}
