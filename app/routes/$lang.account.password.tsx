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
import { pageMeta } from "~/locales/page-meta";
import { changePasswordSchema } from "~/modules/accounts/account.schema";
import { requireActor } from "~/modules/accounts/guards.server";
import { changePassword } from "~/modules/accounts/passwords/change-password.server";
import { ownProfile } from "~/modules/accounts/profile/profile.server";
import { factorsOf, hasSecondFactor } from "~/modules/accounts/second-factor/factors.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const [factors, { email }] = await Promise.all([factorsOf(actor.userId), ownProfile(actor)]);
  return { language, email, isTwoStep: hasSecondFactor(factors) };
}

/** Asks for the present password in the form itself: no other proof is needed. */
export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireActor(args);
  const parsed = parseForm(form, changePasswordSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const changed = await changePassword(actor, args.request, parsed.value);
  if (changed.ok)
    return redirect(`${paths.account(language)}?notice=password`, {
      headers: { "Set-Cookie": changed.value },
    });
  const isAboutOld = ["password-wrong", "too-many-tries"].includes(changed.refusal);
  const field = isAboutOld ? "currentPassword" : "password";
  return data({ reply: refusal(form, changed.refusal, field) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = identityTexts[page.language].password;
  return pageMeta(page.language, t.title, t.lead);
};

export default function ChangePassword() {
  const { language, email, isTwoStep } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(identityTexts);
  const t = texts.password;
  const accounts = useTexts(accountsTexts);
  const common = useTexts(commonTexts);
  const labels = { currentPassword: t.current, password: accounts.newPassword };
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="reading"
      back={{ to: paths.account(language), label: texts.account.title }}
    >
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        {/* By it a password manager knows whose password changes. */}
        <input type="hidden" autoComplete="username" name="username" value={email} />
        <TextField
          label={t.current}
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          error={form.error("currentPassword")}
        />
        <TextField
          label={accounts.newPassword}
          hint={isTwoStep ? t.hintTwoStep : accounts.passwordHint}
          name="password"
          type="password"
          autoComplete="new-password"
          error={form.error("password")}
        />
        <Button>{t.button}</Button>
        <p>
          <Link to={paths.forgotPassword(language)}>{t.forgot}</Link>
        </p>
      </Form>
    </Page>
  );
}
