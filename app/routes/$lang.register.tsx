import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { accountsTexts } from "~/locales/accounts";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { registerSchema } from "~/modules/accounts/account.schema";
import { registerAccount } from "~/modules/accounts/register-account.server";
import { evenTime } from "~/platform/even-time.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { pageMeta } from "~/locales/page-meta";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export const loader = ({ params }: LoaderFunctionArgs) => ({ language: pageLanguage(params) });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = pageLanguage(params);
  const form = await formOf(request);
  const parsed = parseForm(form, registerSchema);
  if (!parsed.ok) return data({ reply: parsed.reply, sentTo: null }, { status: 422 });
  const result = await evenTime(
    registerAccount({ ...parsed.value, language }, context.clientAddress),
  );
  if (result.ok) return { reply: undefined, sentTo: parsed.value.email };
  const field = result.refusal === "password-common" ? "password" : "";
  return data({ reply: refusal(form, result.refusal, field), sentTo: null }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = accountsTexts[page.language];
  return pageMeta(page.language, t.register.title, t.register.lead);
};

export default function Register() {
  const { language } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(accountsTexts);
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels: t });
  if (answer?.sentTo)
    return (
      <Page title={t.register.sentTitle} lead={t.register.sent(answer.sentTo)} width="reading" />
    );
  return (
    <Page title={t.register.title} lead={t.register.lead} width="reading">
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        <TextField
          label={t.name}
          hint={t.register.nameHint}
          name="name"
          autoComplete="name"
          defaultValue={form.value("name")}
          error={form.error("name")}
        />
        <TextField
          label={t.email}
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={form.value("email")}
          error={form.error("email")}
        />
        <TextField
          label={t.password}
          hint={t.passwordHint}
          name="password"
          type="password"
          autoComplete="new-password"
          error={form.error("password")}
        />
        <Button>{t.register.button}</Button>
        <p>
          <Link to={paths.signIn(language)}>{t.register.haveOne}</Link>
        </p>
      </Form>
    </Page>
  );
}
