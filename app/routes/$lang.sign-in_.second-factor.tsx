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
import { codeSchema } from "~/modules/accounts/account.schema";
import { CodeField } from "~/modules/accounts/components/code-field";
import { PasskeyButton } from "~/modules/accounts/components/passkey-button";
import { destination, onward } from "~/modules/accounts/destination.server";
import { askPasskey } from "~/modules/accounts/passkeys/ask-passkey.server";
import { factorsOf } from "~/modules/accounts/second-factor/factors.server";
import { pendingUser } from "~/modules/accounts/second-factor/pending-sign-in.server";
import { signInWithCode, signInWithSecondPasskey } from "~/modules/accounts/sign-in.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { settingCookies } from "~/platform/http/own-cookie.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { formState } from "~/ui/form-state";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

/** Only whoever has just given the right password is asked for more. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const userId = await pendingUser(request);
  if (!userId) throw redirect(paths.signIn(language) + onward(request));
  const [{ hasApp, passkeys }, { contactAddress }] = await Promise.all([
    factorsOf(userId),
    homeCity(),
  ]);
  return {
    language,
    hasApp,
    passkey: passkeys > 0 ? await askPasskey({ purpose: "second-step", userId }) : null,
    contactAddress,
    again: paths.signIn(language) + onward(request),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = pageLanguage(params);
  const form = await formOf(request);
  const isPasskey = form.get("intent") === "passkey";
  const parsed = parseForm(form, codeSchema);
  if (!parsed.ok && !isPasskey) return data({ reply: parsed.reply }, { status: 422 });
  const result = parsed.ok
    ? await signInWithCode(request, parsed.value.code, context.clientAddress)
    : await signInWithSecondPasskey(
        request,
        String(form.get("passkey") ?? ""),
        context.clientAddress,
      );
  if (result.ok)
    return redirect(destination(request, paths.desk(language)), {
      headers: settingCookies(result.value),
    });
  if (result.refusal === "sign-in-outdated")
    return redirect(paths.signIn(language) + onward(request, "outdated"));
  return data({ reply: refusal(form, result.refusal, isPasskey ? "" : "code") }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = identityTexts[page.language].secondStep;
  return pageMeta(page.language, t.title, t.leadApp);
};

export default function SecondStep() {
  const { hasApp, passkey, contactAddress, again } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(identityTexts);
  const t = texts.secondStep;
  const common = useTexts(commonTexts);
  const label = hasApp ? t.code : t.codeAlone;
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels: { code: label } });
  return (
    <Page title={t.title} lead={hasApp ? t.leadApp : t.leadCodes} width="reading">
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      {passkey && (
        <PasskeyButton options={passkey} label={texts.passkey.secondStep} variant="primary" />
      )}
      <Form method="post" className="form">
        <CodeField label={label} error={form.error("code")} />
        <Button>{t.button}</Button>
      </Form>
      <p className="quiet section">{t.lost(contactAddress)}</p>
      <p>
        <Link to={again}>{t.again}</Link>
      </p>
    </Page>
  );
}
