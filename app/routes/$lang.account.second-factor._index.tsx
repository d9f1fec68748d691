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
import { NewPasskeyButton, usePasskeys } from "~/modules/accounts/components/passkey-button";
import { PasskeyList } from "~/modules/accounts/components/passkey-list";
import { destination, onward } from "~/modules/accounts/destination.server";
import { deviceKind } from "~/modules/accounts/devices/user-agent";
import { requireActor, requireRecentProof } from "~/modules/accounts/guards.server";
import {
  addPasskey,
  offerPasskey,
  ownPasskeys,
  removePasskey,
} from "~/modules/accounts/passkeys/own-passkeys.server";
import { passkeyNameSchema } from "~/modules/accounts/passkeys/passkey.schema";
import { ownProfile } from "~/modules/accounts/profile/profile.server";
import { removeApp } from "~/modules/accounts/second-factor/app.server";
import { factorsOf, hasSecondFactor } from "~/modules/accounts/second-factor/factors.server";
import { renewCodes } from "~/modules/accounts/second-factor/recovery-codes.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { momentWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";

const notices = ["appRemoved", "passkeyAdded", "passkeyRemoved"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const [factors, passkeys, home, { email }] = await Promise.all([
    factorsOf(actor.userId),
    ownPasskeys(actor),
    homeCity(),
    ownProfile(actor),
  ]);
  const moment = (at: Date) => momentWords(at, language, home.timeZone);
  const device = deviceKind(args.request.headers.get("User-Agent"));
  const query = new URL(args.request.url).searchParams;
  return {
    language,
    hasApp: factors.hasApp,
    codesLeft: factors.codesLeft,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      made: moment(createdAt),
      used: lastUsedAt && moment(lastUsedAt),
    })),
    passkeyOffer: await offerPasskey(actor, { siteName: commonTexts[language].forum, email }),
    deviceName: identityTexts[language].device(device),
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
    case "add-passkey": {
      const name = parseForm(form, passkeyNameSchema);
      if (!name.ok) return data({ shown: null, reply: name.reply }, { status: 422 });
      const passkey = String(form.get("passkey") ?? "");
      const added = await addPasskey(actor, args.request, { ...name.value, passkey });
      if (!added.ok)
        return data({ shown: null, reply: refusal(form, added.refusal) }, { status: 422 });
      const { codes, cookie } = added.value;
      const headers = { "Set-Cookie": cookie };
      if (!codes) throw redirect(`${here}?notice=passkeyAdded`, { headers });
      const { email } = await ownProfile(actor);
      const next = destination(args.request, here);
      return data({ shown: { codes, email, next, isFirst: true }, reply: undefined }, { headers });
    }
    case "remove-passkey": {
      const removed = await removePasskey(actor, String(form.get("id") ?? ""));
      if (removed.ok) return redirect(`${here}?notice=passkeyRemoved`);
      return data({ shown: null, reply: refusal(form, removed.refusal) }, { status: 422 });
    }
    default: {
      const renewed = await renewCodes(actor);
      if (!renewed.ok)
        return data({ shown: null, reply: refusal(form, renewed.refusal) }, { status: 422 });
      const { email } = await ownProfile(actor);
      const next = destination(args.request, here);
      const shown = { codes: renewed.value, email, next, isFirst: false };
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
  const form = formState(answer?.reply, useTexts(errorsTexts), {
    labels: { name: t.passkeyName },
  });
  const canAdd = usePasskeys();
  const { language, isOn } = page;
  if (answer?.shown) return <NewCodes {...answer.shown} />;
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
      <Section title={t.passkeys} lead={t.passkeysLead}>
        <PasskeyList passkeys={page.passkeys} />
        {canAdd ? (
          <Form method="post" id="new-passkey" className="form">
            <TextField
              label={t.passkeyName}
              hint={t.passkeyNameHint}
              name="name"
              maxLength={60}
              defaultValue={form.value("name") || page.deviceName}
              error={form.error("name")}
            />
            <NewPasskeyButton options={page.passkeyOffer} label={t.addPasskey} form="new-passkey" />
          </Form>
        ) : (
          <p className="quiet">{t.passkeyNeedsScript}</p>
        )}
      </Section>
      <Section title={t.app} lead={t.appLead}>
        <Tag tone={page.hasApp ? "good" : "neutral"}>{page.hasApp ? t.on : t.off}</Tag>
        <div className="actions">
          {page.hasApp ? (
            <Form method="post">
              <Button name="intent" value="remove-app" variant="secondary">
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
