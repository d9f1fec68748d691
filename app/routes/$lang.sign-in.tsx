import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { accountsTexts } from "~/locales/accounts";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { identityTexts } from "~/locales/identity";
import { signInSchema } from "~/modules/accounts/account.schema";
import { PasskeyButton } from "~/modules/accounts/components/passkey-button";
import { currentActor } from "~/modules/accounts/current-actor.server";
import { destination, onward } from "~/modules/accounts/destination.server";
import { askPasskey } from "~/modules/accounts/passkeys/ask-passkey.server";
import { signIn, signInWithPasskey } from "~/modules/accounts/sign-in.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { settingCookies } from "~/platform/http/own-cookie.server";
import { pageLanguage } from "~/platform/http/page.server";
import { pageMeta } from "~/locales/page-meta";
import { privacyTexts } from "~/locales/privacy";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  if (await currentActor(request, context))
    throw redirect(destination(request, paths.desk(language)));
  const query = new URL(request.url).searchParams;
  const notice = query.get("rescued")
    ? "rescued"
    : (query.get("notice") ?? (query.get("next") ? "next" : null));
  return { language, notice, passkey: await askPasskey({ purpose: "sign-in", userId: "" }) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = pageLanguage(params);
  const form = await formOf(request);
  if (form.get("intent") === "passkey") {
    const answer = String(form.get("passkey") ?? "");
    const signedIn = await signInWithPasskey(request, answer, context.clientAddress);
    if (!signedIn.ok) return data({ reply: refusal(form, signedIn.refusal) }, { status: 422 });
    const headers = settingCookies(signedIn.value);
    return redirect(destination(request, paths.desk(language)), { headers });
  }
  const parsed = parseForm(form, signInSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const result = await signIn(request, parsed.value, context.clientAddress);
  if (!result.ok) return data({ reply: refusal(form, result.refusal) }, { status: 422 });
  const { isComplete, cookies } = result.value;
  const next = isComplete
    ? destination(request, paths.desk(language))
    : paths.signInSecondFactor(language) + onward(request);
  return redirect(next, { headers: settingCookies(cookies) });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        accountsTexts[page.language].signIn.title,
        accountsTexts[page.language].signIn.next,
      )
    : [];

export default function SignIn() {
  const { language, notice, passkey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(accountsTexts);
  const t = texts.signIn;
  const passkeyTexts = useTexts(identityTexts).passkey;
  const common = useTexts(commonTexts);
  const errors = useTexts(errorsTexts);
  const form = formState(answer?.reply, errors, { labels: texts });
  const notices: Record<string, string> = {
    confirmed: t.confirmed,
    "password-changed": t.passwordChanged,
    outdated: errors["sign-in-outdated"],
    "account-erased": useTexts(privacyTexts).erased,
    rescued: t.rescued,
    next: t.next,
  };
  return (
    <Page title={t.title} width="reading">
      {notice && notices[notice] && !answer && (
        <Notice tone={notice === "next" ? "info" : "good"} role="status">
          {notices[notice]}
        </Notice>
      )}
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <PasskeyButton options={passkey} label={passkeyTexts.signIn}>
        <p className="quiet">{passkeyTexts.or}</p>
      </PasskeyButton>
      <Form method="post" className="form">
        <TextField
          label={texts.email}
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={form.value("email")}
          error={form.error("email")}
        />
        <TextField
          label={texts.password}
          name="password"
          type="password"
          autoComplete="current-password"
          error={form.error("password")}
        />
        <Button>{t.button}</Button>
        <p>
          <Link to={paths.forgotPassword(language)}>{t.forgot}</Link>
          <br />
          <Link to={paths.register(language)}>{t.noAccount}</Link>
        </p>
      </Form>
    </Page>
  );
}
