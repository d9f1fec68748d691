import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { identityTexts } from "~/locales/identity";
import { pageMeta } from "~/locales/page-meta";
import { NewCodes } from "~/modules/accounts/components/new-codes";
import { destination, onward } from "~/modules/accounts/destination.server";
import { requireActor, requireRecentProof } from "~/modules/accounts/guards.server";
import { ownProfile } from "~/modules/accounts/profile/profile.server";
import { removeApp } from "~/modules/accounts/second-factor/app.server";
import { factorsOf, hasSecondFactor } from "~/modules/accounts/second-factor/factors.server";
import { renewCodes } from "~/modules/accounts/second-factor/recovery-codes.server";
import { formOf, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";

const notices = ["appRemoved"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const factors = await factorsOf(actor.userId);
  const query = new URL(args.request.url).searchParams;
  return {
    language,
    ...factors,
    isOn: hasSecondFactor(factors),
    awaits: actor.awaitsSecondFactor === true,
    notice: notices.find((notice) => notice === query.get("notice")) ?? null,
    isProven: query.has("rescued"),
    onward: onward(args.request),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireRecentProof(args, form);
  const here = paths.secondFactor(language);
  switch (form.get("intent")) {
    case "remove-app": {
      const removed = await removeApp(actor);
      if (removed.ok) return redirect(`${here}?notice=appRemoved`);
      return data({ shown: null, reply: refusal(form, removed.refusal) }, { status: 422 });
    }
    default: {
      const renewed = await renewCodes(actor);
      if (!renewed.ok)
        return data({ shown: null, reply: refusal(form, renewed.refusal) }, { status: 422 });
      const { email } = await ownProfile(actor);
      const shown = { codes: renewed.value, email, next: destination(args.request, here) };
      return data({ shown, reply: undefined });
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = identityTexts[page.language].secondFactor;
  return pageMeta(page.language, t.title, t.lead);
};

export default function SecondFactor() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(identityTexts);
  const t = texts.secondFactor;
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts));
  if (answer?.shown) return <NewCodes {...answer.shown} isFirst={false} />;
  const { language, isOn } = page;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="reading"
      back={{ to: paths.account(language), label: texts.account.title }}
    >
      {page.notice && !answer && (
        <Notice tone="good" role="status">
          {t[page.notice]}
        </Notice>
      )}
      {page.isProven && !answer && (
        <Notice tone="info" role="status">
          {texts.prove.done}
        </Notice>
      )}
      {page.awaits && (
        <Notice tone="attention" role="note">
          <p>{isOn ? t.staffProve : t.staff}</p>
          {isOn && (
            <p>
              <ButtonLink to={paths.prove(language) + page.onward}>{t.proveNow}</ButtonLink>
            </p>
          )}
        </Notice>
      )}
      <ErrorSummary title={common.refusedTitle} errors={form.summary} />
      <Section title={t.app} lead={t.appLead}>
        <Tag tone={page.hasApp ? "good" : "neutral"}>{page.hasApp ? t.on : t.off}</Tag>
        <div className="actions">
          {page.hasApp ? (
            <Form method="post">
              <Button name="intent" value="remove-app" variant="danger">
                {t.removeApp}
              </Button>
            </Form>
          ) : (
            <ButtonLink to={paths.authenticatorApp(language) + page.onward}>{t.addApp}</ButtonLink>
          )}
        </div>
      </Section>
      {isOn && (
        <Section title={t.codes} lead={t.codesLead}>
          <p>{t.codesLeft(page.codesLeft)}</p>
          <Form method="post" className="actions">
            <Button name="intent" value="renew-codes" variant="secondary">
              {t.renewCodes}
            </Button>
            <span className="quiet">{t.renewHint}</span>
          </Form>
        </Section>
      )}
    </Page>
  );
}
