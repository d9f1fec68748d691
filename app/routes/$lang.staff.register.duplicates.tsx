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
import { pageMeta } from "~/locales/page-meta";
import { registerTexts } from "~/locales/register";
import { requireStaff } from "~/modules/accounts/guards.server";
import { benefitDuplicates } from "~/modules/cities/benefits/duplicates.queries.server";
import { keepBenefitsApart, mergeBenefits } from "~/modules/cities/benefits/merge-benefits.server";
import { formOf, refusal } from "~/platform/http/form.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

const notices = ["merged", "kept"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireStaff(args);
  const pairs = await benefitDuplicates();
  const notice = new URL(args.request.url).searchParams.get("notice");
  return {
    language,
    notice: notices.find((one) => one === notice),
    pairs: pairs.slice(0, 50).map((pair) =>
      pair.map(({ key, title, year, count, amount, currency, city }) => ({
        key,
        title: pick(title, language).text,
        city: pick(city.name, language).text,
        facts: [year, count, amount && `${amount} ${currency}`].filter(Boolean).join(", "),
      })),
    ),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const pair = { keep: String(form.get("keep") ?? ""), drop: String(form.get("drop") ?? "") };
  const intent = form.get("intent");
  if (intent !== "merge" && intent !== "distinct") throw notFound();
  const isMerge = intent === "merge";
  const done = isMerge ? await mergeBenefits(actor, pair) : await keepBenefitsApart(actor, pair);
  if (!done.ok) return data({ reply: refusal(form, done.refusal) }, { status: 422 });
  return redirect(`${paths.benefitDuplicates(language)}?notice=${isMerge ? "merged" : "kept"}`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        registerTexts[page.language].attention.duplicates,
        registerTexts[page.language].duplicates.lead,
      )
    : [];

export default function Duplicates() {
  const { language, pairs, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(registerTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts));
  return (
    <Page
      title={t.attention.duplicates}
      lead={t.duplicates.lead}
      back={{ to: paths.cityRegister(language), label: t.title }}
    >
      {notice && (
        <Notice tone="good" role="status">
          {t.duplicates[notice]}
        </Notice>
      )}
      <ErrorSummary title={useTexts(commonTexts).refusedTitle} errors={form.summary} />
      {pairs.length === 0 && <p>{t.duplicates.none}</p>}
      <ul className="rows">
        {pairs.map(([first, second]) => (
          <li key={`${first!.key} ${second!.key}`} className="row">
            <div className="min-w-0">
              <ul className="two-entries">
                {[second!, first!].map(({ key, title, city, facts }, index) => (
                  <li key={key}>
                    <div className="row-title">
                      <Link to={paths.record(language, "benefit", key)}>{title}</Link>
                    </div>
                    <div className="row-meta">
                      {[city, facts, index === 0 ? t.duplicates.keeps : t.duplicates.goes]
                        .filter(Boolean)
                        .join(" · ")}
                    </div>
                  </li>
                ))}
              </ul>
              <Form method="post" className="inline-actions">
                <input type="hidden" name="keep" value={second!.key} />
                <input type="hidden" name="drop" value={first!.key} />
                <Button name="intent" value="merge" variant="secondary">
                  {t.duplicates.merge}
                </Button>
                <Button name="intent" value="distinct" variant="quiet">
                  {t.duplicates.distinct}
                </Button>
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
}
