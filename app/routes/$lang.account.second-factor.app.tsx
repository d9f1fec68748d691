import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import {
  Form,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { identityTexts } from "~/locales/identity";
import { pageMeta } from "~/locales/page-meta";
import { appSchema } from "~/modules/accounts/account.schema";
import type { Actor } from "~/modules/accounts/actor";
import { CodeField } from "~/modules/accounts/components/code-field";
import { NewCodes } from "~/modules/accounts/components/new-codes";
import { QrPicture } from "~/modules/accounts/components/qr-picture";
import { destination, onward } from "~/modules/accounts/destination.server";
import { requireRecentProof } from "~/modules/accounts/guards.server";
import { ownProfile } from "~/modules/accounts/profile/profile.server";
import { confirmApp, prepareApp } from "~/modules/accounts/second-factor/app.server";
import { rescuedForm } from "~/modules/accounts/rescued-forms.server";
import { factorsOf } from "~/modules/accounts/second-factor/factors.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import type { Language } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { formState } from "~/ui/form-state";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

async function setUp(actor: Actor, language: Language, sealedBefore?: string) {
  const { email } = await ownProfile(actor);
  const names = { issuer: commonTexts[language].forum, label: email };
  return prepareApp(actor, names, sealedBefore);
}

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireRecentProof(args);
  const [{ hasApp }, rescued] = await Promise.all([
    factorsOf(actor.userId),
    rescuedForm(args.request),
  ]);
  const fresh = hasApp ? null : await setUp(actor, language, rescued?.sealed?.[0]);
  return { language, fresh, back: paths.secondFactor(language) + onward(args.request) };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireRecentProof(args, form);
  const parsed = parseForm(form, appSchema);
  const confirmed = parsed.ok && (await confirmApp(actor, args.request, parsed.value));
  if (!parsed.ok || !confirmed || !confirmed.ok) {
    const reply = parsed.ok
      ? refusal(form, confirmed && !confirmed.ok ? confirmed.refusal : "", "code")
      : parsed.reply;
    const again = await setUp(actor, language, String(form.get("sealed") ?? ""));
    return data({ done: null, again, reply }, { status: 422 });
  }
  const { codes, cookie } = confirmed.value;
  const next = destination(args.request, paths.secondFactor(language));
  const headers = { "Set-Cookie": cookie };
  if (!codes) throw redirect(next, { headers });
  const { email } = await ownProfile(actor);
  return data({ done: { codes, email, next }, again: null, reply: undefined }, { headers });
}

/** After an answer the key stays the one that was scanned, and codes stay on the page. */
export const shouldRevalidate = (asked: ShouldRevalidateFunctionArgs) =>
  asked.formMethod ? false : asked.defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = identityTexts[page.language].app;
  return pageMeta(page.language, t.title, t.lead);
};

export default function AuthenticatorApp() {
  const { fresh, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(identityTexts);
  const t = texts.app;
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels: { code: t.code } });
  if (answer?.done) return <NewCodes {...answer.done} isFirst />;
  const shown = answer?.again ?? fresh;
  const backLink = { to: back, label: texts.secondFactor.title };
  if (!shown) return <Page title={t.title} lead={t.known} width="reading" back={backLink} />;
  const { sealed, key, uri, qr } = shown;
  return (
    <Page title={t.title} lead={t.lead} width="reading" back={backLink}>
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <p>{t.scan}</p>
      <QrPicture qr={qr} title={t.qrTitle} description={t.qrDescription} />
      <p>
        {t.typeKey} <code className="key">{key}</code>
      </p>
      <p>
        <a href={uri}>{t.openHere}</a>
      </p>
      <Form method="post" className="form">
        <input type="hidden" name="sealed" value={sealed} />
        <p>{t.enterCode}</p>
        <CodeField label={t.code} hint={t.codeHint} error={form.error("code")} />
        <Button>{t.button}</Button>
      </Form>
    </Page>
  );
}
