import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { accountsTexts } from "~/locales/accounts";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { forgotPasswordSchema } from "~/modules/accounts/account.schema";
import { requestPasswordReset } from "~/modules/accounts/passwords/reset-password.server";
import { evenTime } from "~/platform/even-time.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { pageMeta } from "~/locales/page-meta";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export const loader = ({ params }: LoaderFunctionArgs) => ({ language: pageLanguage(params) });

export async function action({ request, params, context }: ActionFunctionArgs) {
  pageLanguage(params);
  const form = await formOf(request);
  const parsed = parseForm(form, forgotPasswordSchema);
  if (!parsed.ok) return data({ reply: parsed.reply, sentTo: null }, { status: 422 });
  const result = await evenTime(requestPasswordReset(parsed.value.email, context.clientAddress));
  if (!result.ok)
    return data({ reply: refusal(form, result.refusal), sentTo: null }, { status: 422 });
  return { reply: undefined, sentTo: parsed.value.email };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        accountsTexts[page.language].forgot.title,
        accountsTexts[page.language].forgot.lead,
      )
    : [];

export default function ForgotPassword() {
  const answer = useActionData<typeof action>();
  const texts = useTexts(accountsTexts);
  const t = texts.forgot;
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels: texts });
  if (answer?.sentTo)
    return <Page title={t.sentTitle} lead={t.sent(answer.sentTo)} width="reading" />;
  return (
    <Page title={t.title} lead={t.lead} width="reading">
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        <TextField
          label={texts.email}
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={form.value("email")}
          error={form.error("email")}
        />
        <Button>{t.button}</Button>
      </Form>
    </Page>
  );
}
