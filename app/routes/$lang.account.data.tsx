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
import { identityTexts } from "~/locales/identity";
import { pageMeta } from "~/locales/page-meta";
import { privacyTexts } from "~/locales/privacy";
import { requireActor } from "~/modules/accounts/guards.server";
import { endSession } from "~/modules/accounts/sessions/sessions.server";
import { eraseAccount, organisationsLeftAlone } from "~/modules/privacy/erase-account.server";
import { formOf, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Facts } from "~/ui/facts";
import { TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const { userId } = await requireActor(args);
  const alone = await organisationsLeftAlone(userId);
  return {
    language,
    alone: alone.map(({ id, name }) => ({ id, name: pick(name, language).text })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireActor(args);
  const password = form.get("password");
  if (typeof password !== "string" || password === "")
    return data({ reply: refusal(form, "required", "password") }, { status: 422 });
  const erased = await eraseAccount(actor, password);
  if (!erased.ok) {
    const field = erased.refusal === "password-wrong" ? "password" : "";
    return data({ reply: refusal(form, erased.refusal, field) }, { status: 422 });
  }
  return redirect(`${paths.signIn(language)}?notice=account-erased`, {
    headers: { "Set-Cookie": await endSession(args.request) },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = privacyTexts[page.language];
  return pageMeta(page.language, t.title, t.lead);
};

export default function OwnData() {
  const { language, alone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(privacyTexts);
  const common = useTexts(commonTexts);
  const identity = useTexts(identityTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels: t });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="reading"
      back={{ to: paths.account(language), label: identity.account.title }}
    >
      <ErrorSummary
        title={form.error("password") ? common.errorTitle : common.refusedTitle}
        errors={form.summary}
      />
      <Section title={t.take} lead={t.takeText}>
        <p>
          <a className="button button-secondary" href={paths.ownDataFile(language)}>
            {t.takeButton}
          </a>
        </p>
      </Section>
      <Section title={t.terms}>
        <Facts rows={t.termRows.map(([term, value]) => ({ term, value }))} />
      </Section>
      <Section title={t.kept}>
        <Facts rows={t.rows.map(([term, value]) => ({ term, value }))} />
      </Section>
      <Section title={t.erase} lead={t.eraseText}>
        {alone.length > 0 && (
          <Notice tone="attention">
            {t.alone}
            <ul>
              {alone.map(({ id, name }) => (
                <li key={id}>
                  <Link to={paths.organisation(language, id)}>{name}</Link>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <Form method="post" className="form">
          <TextField
            label={t.password}
            name="password"
            type="password"
            autoComplete="current-password"
            error={form.error("password")}
          />
          <div className="actions">
            <Button variant="danger">{t.eraseButton}</Button>
          </div>
        </Form>
      </Section>
    </Page>
  );
}
