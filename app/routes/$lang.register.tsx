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
import { registerSchema } from "~/modules/accounts/account.schema";
import { registerAccount } from "~/modules/accounts/register-account.server";
import { invitedAddress } from "~/modules/organisations/invitations/invitations.queries.server";
import { settingCookies } from "~/platform/http/own-cookie.server";
import { registerByInvitation } from "~/modules/organisations/invitations/register-by-invitation.server";
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

const invitationIn = (request: Request) => new URL(request.url).searchParams.get("invitation");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const invitation = invitationIn(request);
  return { language, invitedAs: invitation && (await invitedAddress(invitation)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = pageLanguage(params);
  const form = await formOf(request);
  const parsed = parseForm(form, registerSchema);
  if (!parsed.ok) return data({ reply: parsed.reply, sentTo: null }, { status: 422 });
  const account = { ...parsed.value, language };
  const invitation = invitationIn(request);
  if (invitation && (await invitedAddress(invitation)) === account.email) {
    const made = await registerByInvitation(request, invitation, account, context.clientAddress);
    if (made.ok)
      return redirect(paths.invitation(language, invitation), {
        headers: settingCookies(made.value),
      });
    const fields: Record<string, string> = {
      "password-common": "password",
      "email-taken": "email",
    };
    const reply = refusal(form, made.refusal, fields[made.refusal]);
    return data({ reply, sentTo: null }, { status: 422 });
  }
  const result = await evenTime(registerAccount(account, context.clientAddress));
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
  const { language, invitedAs } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(accountsTexts);
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), {
    start: { email: invitedAs },
    labels: t,
  });
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
          hint={invitedAs ? t.register.invitedHint : undefined}
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
