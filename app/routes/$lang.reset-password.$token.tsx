import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { accountsTexts } from "~/locales/accounts";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { resetPasswordSchema } from "~/modules/accounts/account.schema";
import { resetPassword } from "~/modules/accounts/passwords/reset-password.server";
import { isTokenAlive } from "~/modules/accounts/tokens.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { pageMeta } from "~/locales/page-meta";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader({ params }: LoaderFunctionArgs) {
  return {
    language: pageLanguage(params),
    isAlive: await isTokenAlive(params.token ?? "", "reset_password"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const language = pageLanguage(params);
  const form = await formOf(request);
  const parsed = parseForm(form, resetPasswordSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const result = await resetPassword(params.token ?? "", parsed.value.password);
  if (result.ok) return redirect(`${paths.signIn(language)}?notice=password-changed`);
  const field = result.refusal === "link-expired" ? "" : "password";
  return data({ reply: refusal(form, result.refusal, field) }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        accountsTexts[page.language].reset.title,
        accountsTexts[page.language].reset.lead,
      )
    : [];

export default function ResetPassword() {
  const { language, isAlive } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(accountsTexts);
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), {
    labels: { password: texts.newPassword },
  });
  if (!isAlive) {
    return (
      <Page title={texts.confirm.expiredTitle} lead={texts.forgot.lead} width="reading">
        <ButtonLink to={paths.forgotPassword(language)}>{texts.forgot.title}</ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={texts.reset.title} lead={texts.reset.lead} width="reading">
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        <TextField
          label={texts.newPassword}
          hint={texts.passwordHint}
          name="password"
          type="password"
          autoComplete="new-password"
          error={form.error("password")}
        />
        <Button>{texts.reset.button}</Button>
      </Form>
    </Page>
  );
}
