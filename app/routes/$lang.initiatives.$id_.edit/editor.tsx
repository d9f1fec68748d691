import type { SerializeFrom } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import type { ErrorCode } from "~/locales/pl/errors";
import { initiativesTexts } from "~/locales/initiatives";
import { pupilExchangeTexts } from "~/locales/pupil-exchange";
import { ExchangeWish } from "~/modules/initiatives/components/exchange-wish";
import { organisationTypes } from "~/modules/organisations/organisation";
import type { FormReply } from "~/shared/form-reply";
import { languages } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { CheckboxGroup, RadioGroup, SelectField, TextArea, TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";
import type { loader } from "./route";
import type { Autosave } from "./use-autosave";

type Props = {
  page: SerializeFrom<typeof loader>;
  reply: FormReply | undefined;
  autosave: Autosave;
};

/** The form an initiative is described in. */
export function Editor({ page, reply, autosave }: Props) {
  const t = useTexts(initiativesTexts).edit;
  const common = useTexts(commonTexts);
  const words = useTexts(errorsTexts);
  const { otherTongue } = autosave.suggested ?? page;
  const kept = autosave.restored ?? page.rescued;
  const form = formState(reply ?? (kept ? { values: kept, errors: {} } : undefined), words, {
    start: page.values,
    labels: { ...t, ...useTexts(pupilExchangeTexts).wish, title: t.titleLabel },
  });
  const live = formState(autosave.errors && { values: {}, errors: autosave.errors }, words);
  const error = (name: string) => form.error(name) ?? live.error(name);
  const text = (name: string) => ({ name, defaultValue: form.value(name), error: error(name) });
  const group = (name: string) => ({ name, defaultValues: form.values(name), error: error(name) });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.desk(page.language), label: common.nav.desk }}
    >
      {page.returned && (
        <Notice tone="attention" title={t.returned}>
          <p>{page.returned}</p>
        </Notice>
      )}
      {(autosave.isRestored || page.rescued) && !reply && <Notice tone="info">{t.restored}</Notice>}
      <ErrorSummary title={reply ? t.missing : common.errorTitle} errors={form.summary} />
      <Form
        method="post"
        id="initiative"
        className="form"
        ref={autosave.form}
        onInput={autosave.onInput}
        onSubmit={autosave.onSubmit}
        key={autosave.restored ? "restored" : "server"}
      >
        <input type="hidden" name="version" value={autosave.version} />
        <input type="hidden" name="editor" value={page.editor} />
        <input type="hidden" name="turn" defaultValue="1" />
        {/* Enter in a field saves, and does not submit. */}
        <button name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden="true">
          {t.save}
        </button>
        <Section title={t.idea}>
          <RadioGroup
            legend={t.language}
            name="language"
            options={languages.map((code) => ({ value: code, label: common.languageName[code] }))}
            defaultValue={form.value("language")}
          />
          <div role="status">
            {otherTongue && <Notice tone="attention">{t.otherTongue[otherTongue]}</Notice>}
          </div>
          <TextField label={t.titleLabel} hint={t.titleHint} {...text("title")} maxLength={150} />
          <TextArea
            label={t.summary}
            hint={t.summaryHint}
            rows={3}
            {...text("summary")}
            maxLength={400}
          />
          <TextArea
            label={t.description}
            hint={t.descriptionHint}
            rows={12}
            {...text("description")}
          />
          <CheckboxGroup
            legend={t.fields}
            hint={t.fieldsHint}
            columns
            options={page.options.fields}
            {...group("fields")}
          />
        </Section>
        <Section title={t.partner}>
          <CheckboxGroup
            legend={t.partnerTypes}
            hint={t.partnerTypesHint}
            columns
            options={organisationTypes.map((value) => ({
              value,
              label: common.organisationTypes[value],
            }))}
            {...group("partnerTypes")}
          />
          <CheckboxGroup
            legend={t.languages}
            columns
            options={page.options.languages}
            {...group("languages")}
          />
          <details className="more">
            <summary>{t.partnerCountries}</summary>
            <CheckboxGroup
              legend={t.partnerCountries}
              hint={t.partnerCountriesHint}
              columns
              options={page.options.countries}
              {...group("partnerCountries")}
            />
          </details>
        </Section>
        {page.isExchanging && <ExchangeWish text={text} group={group} />}
        <Section title={t.frame}>
          <div className="pair">
            <TextField
              label={t.startsOn}
              optional={common.optional}
              type="date"
              width="short"
              {...text("startsOn")}
            />
            <TextField
              label={t.endsOn}
              optional={common.optional}
              type="date"
              width="short"
              {...text("endsOn")}
            />
          </div>
          <div className="pair">
            <TextField
              label={t.budget}
              optional={common.optional}
              inputMode="numeric"
              width="short"
              {...text("budget")}
            />
            <SelectField
              label={t.currency}
              options={["EUR", "PLN"].map((value) => ({ value, label: value }))}
              {...text("currency")}
            />
          </div>
          <TextField
            label={t.fundingProgramme}
            hint={t.fundingHint}
            optional={common.optional}
            {...text("fundingProgramme")}
          />
          <details className="more">
            <summary>{t.goals}</summary>
            <CheckboxGroup legend={t.goals} options={page.options.goals} {...group("goals")} />
          </details>
        </Section>
        <Section title={t.otherLanguage} lead={t.otherLanguageHint}>
          <TextField
            label={t.otherTitle}
            optional={common.optional}
            {...text("otherTitle")}
            maxLength={150}
          />
          <TextArea
            label={t.otherSummary}
            optional={common.optional}
            rows={3}
            {...text("otherSummary")}
            maxLength={400}
          />
        </Section>
        <SaveState page={page} autosave={autosave} />
        <div className="actions">
          <Button name="intent" value="submit">
            {t.submit}
          </Button>
          <Button name="intent" value="save" variant="secondary">
            {t.save}
          </Button>
        </div>
        <p className="quiet">{t.submitHint}</p>
      </Form>
    </Page>
  );
}

/** Says quietly whether everything is saved. */
function SaveState({ page, autosave }: Pick<Props, "page" | "autosave">) {
  const t = useTexts(initiativesTexts).edit;
  const words = useTexts(errorsTexts);
  if (autosave.state === "signed-out")
    return (
      <Notice tone="attention" role="alert">
        {t.signedOut}
      </Notice>
    );
  const conflict = autosave.errors?.[""];
  if (conflict) {
    return (
      <Notice tone="attention" role="alert">
        {words[conflict as ErrorCode]}
      </Notice>
    );
  }
  if (autosave.state === "failed")
    return (
      <Notice tone="attention" role="alert">
        {t.notSaved}
      </Notice>
    );
  const savedAt = autosave.savedAt ?? page.savedAt;
  return (
    <p className="quiet" role="status">
      {autosave.state === "saving" ? t.saving : savedAt ? t.savedAt(savedAt) : ""}
    </p>
  );
}
