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
import { proofSchemas } from "~/modules/accounts/account.schema";
import { CodeField } from "~/modules/accounts/components/code-field";
import { PasskeyButton } from "~/modules/accounts/components/passkey-button";
import { destination } from "~/modules/accounts/destination.server";
import { requireActor } from "~/modules/accounts/guards.server";
import { askPasskey } from "~/modules/accounts/passkeys/ask-passkey.server";
import {
  proveByCode,
  proveByPasskey,
  proveByPassword,
} from "~/modules/accounts/proof/prove.server";
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
  const factors = await factorsOf(actor.userId);
  return {
    language,
    byCode: hasSecondFactor(factors),
    passkey:
      factors.passkeys > 0 ? await askPasskey({ purpose: "prove", userId: actor.userId }) : null,
    // Their password has been given already: it is the second factor that is missing.
    byPassword: actor.awaitsSecondFactor !== true,
  };
}

const proofs = ["password", "code", "passkey"] as const;
const proveBy = { password: proveByPassword, code: proveByCode, passkey: proveByPasskey };

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireActor(args);
  const field = proofs.find((proof) => proof === form.get("intent")) ?? "password";
  const parsed = parseForm(form, proofSchemas[field]);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const given = String(form.get(field));
  const proven = await proveBy[field](actor, args.request, given);
  if (!proven.ok) {
    const reply = refusal(form, proven.refusal, field === "passkey" ? "" : field);
    return data({ reply }, { status: 422 });
  }
  return redirect(destination(args.request, paths.account(language)), {
    headers: proven.value ? { "Set-Cookie": proven.value } : undefined,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = identityTexts[page.language].prove;
  return pageMeta(page.language, t.title, t.lead);
};

export default function Prove() {
  const { byCode, byPassword, passkey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(identityTexts);
  const t = texts.prove;
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), { labels: t });
  return (
    <Page title={t.title} lead={byPassword ? t.lead : t.leadStaff} width="reading">
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      {passkey && <PasskeyButton options={passkey} label={texts.passkey.prove} />}
      {byPassword && (
        <Form method="post" className="form">
          <TextField
            label={t.password}
            name="password"
            type="password"
            autoComplete="current-password"
            error={form.error("password")}
          />
          <Button name="intent" value="password">
            {t.byPassword}
          </Button>
        </Form>
      )}
      {byCode && (
        <Form method="post" className="form">
          <CodeField label={t.code} error={form.error("code")} />
          <Button name="intent" value="code" variant={byPassword ? "secondary" : "primary"}>
            {t.byCode}
          </Button>
        </Form>
      )}
    </Page>
  );
}
