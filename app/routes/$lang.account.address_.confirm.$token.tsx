import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { accountsTexts } from "~/locales/accounts";
import { errorsTexts } from "~/locales/errors";
import { identityTexts } from "~/locales/identity";
import { pageMeta } from "~/locales/page-meta";
import {
  confirmEmailChange,
  isEmailChangeOpen,
} from "~/modules/accounts/address/change-email.server";
import { readEmailChangeToken } from "~/modules/accounts/address/email-change-links.server";
import { requireActor } from "~/modules/accounts/guards.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

/** Opening the link changes nothing, since mail scanners open links; the button does. */
export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireActor(args);
  const id = readEmailChangeToken("confirm-email-change", args.params.token ?? "");
  return { language, isOpen: await isEmailChangeOpen(id) };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const result = await confirmEmailChange(actor, args.params.token ?? "");
  if (result.ok) return redirect(`${paths.changeEmail(language)}?notice=changed`);
  return data({ refusal: result.refusal }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = identityTexts[page.language].address;
  return pageMeta(page.language, t.confirmTitle, t.confirmText);
};

export default function ConfirmEmailChange() {
  const { language, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(identityTexts).address;
  const { expiredTitle } = useTexts(accountsTexts).confirm;
  const errors = useTexts(errorsTexts);
  const common = useTexts(commonTexts);
  if (!isOpen) {
    return (
      <Page title={expiredTitle} lead={t.expired} width="reading">
        <ButtonLink to={paths.changeEmail(language)}>{t.title}</ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={t.confirmTitle} lead={t.confirmText} width="reading">
      <ErrorSummary
        title={common.refusedTitle}
        errors={answer ? [{ message: errors[answer.refusal] }] : []}
      />
      <Form method="post">
        <Button>{t.confirmButton}</Button>
      </Form>
    </Page>
  );
}
