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
import { confirmEmail } from "~/modules/accounts/confirm-email.server";
import { isTokenAlive } from "~/modules/accounts/tokens.server";
import { pageLanguage } from "~/platform/http/page.server";
import { pageMeta } from "~/locales/page-meta";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

/** Opening the link changes nothing, since mail scanners open links; the button does. */
export async function loader({ params }: LoaderFunctionArgs) {
  return {
    language: pageLanguage(params),
    isAlive: await isTokenAlive(params.token ?? "", "confirm_email"),
  };
}

export async function action({ params }: ActionFunctionArgs) {
  const language = pageLanguage(params);
  const result = await confirmEmail(params.token ?? "");
  if (!result.ok) return data({ refusal: result.refusal }, { status: 422 });
  return redirect(`${paths.signIn(language)}?notice=confirmed`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        accountsTexts[page.language].confirm.title,
        accountsTexts[page.language].confirm.text,
      )
    : [];

export default function ConfirmEmail() {
  const { language, isAlive } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(accountsTexts).confirm;
  const common = useTexts(commonTexts);
  if (!isAlive || answer) {
    return (
      <Page title={t.expiredTitle} lead={t.expired} width="reading">
        <ButtonLink to={paths.signIn(language)}>{common.signIn}</ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={t.title} lead={t.text} width="reading">
      <Form method="post">
        <Button>{t.button}</Button>
      </Form>
    </Page>
  );
}
