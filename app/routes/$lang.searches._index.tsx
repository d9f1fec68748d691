import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { pageMeta } from "~/locales/page-meta";
import { searchesTexts } from "~/locales/searches";
import { requireActor } from "~/modules/accounts/guards.server";
import { cityNames, fieldOptions } from "~/modules/cities/city.queries.server";
import { SearchItem } from "~/modules/initiatives/components/search-item";
import { filterOf } from "~/modules/initiatives/initiative-filter";
import { conditionWords } from "~/modules/initiatives/saved-searches/condition-words";
import {
  changeNotice,
  deleteSearch,
} from "~/modules/initiatives/saved-searches/save-search.server";
import { SEARCHES_EACH } from "~/modules/initiatives/saved-searches/saved-search";
import { noticeSchema } from "~/modules/initiatives/saved-searches/saved-search.schema";
import { searchesOf } from "~/modules/initiatives/saved-searches/saved-searches.queries.server";
import { formId, formOf, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { ErrorSummary } from "~/ui/error-summary";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

const notices = ["saved", "changed", "deleted"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const [rows, fields, cities] = await Promise.all([
    searchesOf(actor),
    fieldOptions(language),
    cityNames(language),
  ]);
  const names = {
    fields: fields.map(({ code, name }) => ({ value: code, label: name })),
    cities: cities.map(({ slug, name }) => ({ value: slug, label: name })),
  };
  const told = new URL(args.request.url).searchParams.get("notice");
  return {
    language,
    notice: notices.find((notice) => notice === told) ?? null,
    searches: rows.map((row) => ({
      ...row,
      conditions: conditionWords(filterOf(new URLSearchParams(row.query)), names, language),
    })),
  };
}

/** Changes how often a person is told of a search of theirs, or forgets it. */
export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireActor(args, form);
  const id = formId(form, "id");
  const here = paths.searches(language);
  if (form.get("intent") === "delete") {
    const deleted = await deleteSearch(actor, id);
    if (deleted.ok) return redirect(`${here}?notice=deleted`);
    return data({ reply: refusal(form, deleted.refusal) }, { status: 404 });
  }
  const notify = noticeSchema.safeParse(form.get(`notify-${id}`));
  if (!notify.success) return data({ reply: refusal(form, "choose-one") }, { status: 422 });
  const changed = await changeNotice(actor, id, notify.data);
  if (changed.ok) return redirect(`${here}?notice=changed`);
  return data({ reply: refusal(form, changed.refusal) }, { status: 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(page.language, searchesTexts[page.language].title, searchesTexts[page.language].lead)
    : [];

export default function Searches() {
  const { language, searches, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(searchesTexts);
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts));
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.desk(language), label: common.nav.desk }}
      width="reading"
    >
      {notice && !answer && (
        <Notice tone="good" role="status">
          {t[notice]}
        </Notice>
      )}
      <ErrorSummary title={common.refusedTitle} errors={form.summary} />
      {searches.length === 0 ? (
        <Empty
          title={t.emptyTitle}
          action={<ButtonLink to={paths.initiatives(language)}>{t.toList}</ButtonLink>}
        >
          {t.empty}
        </Empty>
      ) : (
        <>
          <ul className="rows">
            {searches.map((search) => (
              <SearchItem key={search.id} search={search} />
            ))}
          </ul>
          <p className="quiet mt-3">{t.count(searches.length, SEARCHES_EACH)}</p>
        </>
      )}
    </Page>
  );
}
