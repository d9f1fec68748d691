import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { errorsTexts } from "~/locales/errors";
import { fundingTexts } from "~/locales/funding";
import { pageMeta } from "~/locales/page-meta";
import { requireStaff } from "~/modules/accounts/guards.server";
import { fieldNames } from "~/modules/cities/city.queries.server";
import { FundingForm } from "~/modules/funding/components/funding-form";
import { newCallStart, readCall } from "~/modules/funding/funding-form.server";
import { addFundingCall } from "~/modules/funding/save-funding-call.server";
import { formOf, refusal } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { formState } from "~/ui/form-state";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireStaff(args);
  const names = await fieldNames(language);
  return {
    language,
    start: newCallStart,
    fields: [...names].map(([value, label]) => ({ value, label })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireStaff(args, form);
  const read = await readCall(form);
  if (!read.ok) return data({ reply: read.reply, unknown: read.unknown }, { status: 422 });
  const added = await addFundingCall(actor, read.value);
  if (added.ok) return redirect(`${paths.staffFunding(language)}?notice=saved`);
  return data({ reply: refusal(form, added.refusal), unknown: [] }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = fundingTexts[page.language].staff;
  return pageMeta(page.language, t.newTitle, t.lead);
};

export default function NewFundingCall() {
  const { language, start, fields } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(fundingTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), { start, labels: t.form });
  return (
    <Page
      title={t.staff.newTitle}
      back={{ to: paths.staffFunding(language), label: t.staff.title }}
      width="reading"
    >
      <FundingForm
        form={form}
        fields={fields}
        unknown={answer?.unknown ?? []}
        button={t.staff.create}
      />
    </Page>
  );
}
