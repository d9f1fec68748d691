import { Form, Link } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { searchesTexts } from "~/locales/searches";
import type { FormReply } from "~/shared/form-reply";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup, TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { useLanguage, useTexts } from "~/ui/texts";
import { searchNotices } from "../saved-searches/saved-search";

type Props = {
  /** the list under the conditions that would be saved */
  here: string;
  conditions: string[];
  isSignedIn: boolean;
  reply: FormReply | undefined;
};

/** Offers to keep the conditions of the list; a visitor is led to the sign-in page and back. */
export function SaveSearch({ here, conditions, isSignedIn, reply }: Props) {
  const language = useLanguage();
  const t = useTexts(searchesTexts);
  const common = useTexts(commonTexts);
  const form = formState(reply, useTexts(errorsTexts), {
    start: { name: conditions.join(", ").slice(0, 100) || t.everything, notify: "weekly" },
    labels: t,
  });
  if (!isSignedIn) {
    const signIn = `${paths.signIn(language)}?${new URLSearchParams({ next: here })}`;
    return (
      <p className="mt-3">
        <Link to={signIn}>{t.save.signIn}</Link>
      </p>
    );
  }
  return (
    <details className="more" open={reply !== undefined}>
      <summary>{t.save.summary}</summary>
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" className="form">
        <p>{conditions.length > 0 ? t.save.conditions(conditions) : t.save.everything}</p>
        <TextField
          label={t.name}
          name="name"
          maxLength={100}
          defaultValue={form.value("name")}
          error={form.error("name")}
        />
        <RadioGroup
          legend={t.notify}
          name="notify"
          options={searchNotices.map((value) => ({ value, label: t.notices[value] }))}
          defaultValue={form.value("notify")}
          error={form.error("notify")}
        />
        <div className="actions">
          <Button variant="secondary">{t.save.button}</Button>
          <Link to={paths.searches(language)}>{t.title}</Link>
        </div>
      </Form>
    </details>
  );
}
