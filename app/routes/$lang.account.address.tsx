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
import { changeEmailSchema } from "~/modules/accounts/account.schema";
import {
  askForEmailChange,
  openEmailChange,
  withdrawEmailChange,
} from "~/modules/accounts/address/change-email.server";
import { requireActor, requireRecentProof } from "~/modules/accounts/guards.server";
import { ownProfile } from "~/modules/accounts/profile/profile.server";
import { rescuedForm } from "~/modules/accounts/rescued-forms.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { momentWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

const notices = ["withdrawn", "changed"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const [{ email }, open, home, rescued] = await Promise.all([
    ownProfile(actor),
    openEmailChange(actor),
    homeCity(),
    rescuedForm(args.request),
  ]);
  const told = new URL(args.request.url).searchParams.get("notice");
  return {
    language,
    email,
    rescued,
    notice: notices.find((notice) => notice === told) ?? null,
    waiting: open && {
      email: open.newEmail,
      until: momentWords(open.expiresAt, language, home.timeZone),
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const here = paths.changeEmail(language);
  if (form.get("intent") === "withdraw") {
    await withdrawEmailChange(await requireActor(args));
    return redirect(`${here}?notice=withdrawn`);
  }
  const actor = await requireRecentProof(args, form);
  const parsed = parseForm(form, changeEmailSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const asked = await askForEmailChange(actor, parsed.value.email);
  if (asked.ok) return redirect(here);
  return data({ reply: refusal(form, asked.refusal, "email") }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = identityTexts[page.language].address;
  return pageMeta(page.language, t.title, t.lead);
};

export default function Address() {
  const { language, email, rescued, notice, waiting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(identityTexts);
  const t = texts.address;
  const common = useTexts(commonTexts);
  const form = formState(
    answer?.reply ?? (rescued ? { values: rescued, errors: {} } : undefined),
    useTexts(errorsTexts),
    { labels: { email: t.newEmail } },
  );
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="reading"
      back={{ to: paths.account(language), label: texts.account.title }}
    >
      {notice && !answer && (
        <Notice tone="good" role="status">
          {t[notice]}
        </Notice>
      )}
      {rescued && !answer && (
        <Notice tone="info" role="status">
          {texts.prove.done}
        </Notice>
      )}
      {waiting && (
        <Notice tone="info" title={t.waitingTitle(waiting.email)} role="note">
          <p>{t.waiting(waiting.until)}</p>
          <Form method="post">
            <Button name="intent" value="withdraw" variant="secondary">
              {t.withdraw}
            </Button>
          </Form>
        </Notice>
      )}
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <p className="mb-6">{t.current(email)}</p>
      <Form method="post" className="form" key={waiting?.email}>
        <TextField
          label={t.newEmail}
          hint={t.hint}
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
