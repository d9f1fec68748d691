import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { accountsTexts } from "~/locales/accounts";
import { identityTexts } from "~/locales/identity";
import { pageMeta } from "~/locales/page-meta";
import { isEmailChangeOpen, stopEmailChange } from "~/modules/accounts/address/change-email.server";
import { readEmailChangeToken } from "~/modules/accounts/address/email-change-links.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

/** Opens without signing in, from the old mailbox; only the button changes anything. */
export async function loader({ params }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const id = readEmailChangeToken("stop-email-change", params.token ?? "");
  const [isOpen, { contactAddress }] = await Promise.all([isEmailChangeOpen(id), homeCity()]);
  return { language, isOpen, contactAddress };
}

export async function action({ params }: ActionFunctionArgs) {
  pageLanguage(params);
  const { ok } = await stopEmailChange(params.token ?? "");
  return data({ isStopped: ok }, { status: ok ? 200 : 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = identityTexts[page.language].address;
  return pageMeta(page.language, t.stopTitle, t.stopText);
};

export default function StopEmailChange() {
  const { language, isOpen, contactAddress } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(identityTexts).address;
  const accounts = useTexts(accountsTexts);
  if (answer?.isStopped) {
    return (
      <Page title={t.stoppedTitle} lead={t.stopped} width="reading">
        <ButtonLink to={paths.forgotPassword(language)}>{accounts.forgot.title}</ButtonLink>
      </Page>
    );
  }
  if (!isOpen)
    return (
      <Page
        title={accounts.confirm.expiredTitle}
        lead={t.stopExpired(contactAddress)}
        width="reading"
      />
    );
  return (
    <Page title={t.stopTitle} lead={t.stopText} width="reading">
      <Form method="post">
        <Button variant="danger">{t.stopButton}</Button>
      </Form>
    </Page>
  );
}
