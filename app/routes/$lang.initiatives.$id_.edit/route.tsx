import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  isRouteErrorResponse,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import { initiativesTexts } from "~/locales/initiatives";
import { pageMeta } from "~/locales/page-meta";
import { currentActor } from "~/modules/accounts/current-actor.server";
import { requireActor } from "~/modules/accounts/guards.server";
import { rescuedForm } from "~/modules/accounts/rescued-forms.server";
import { fieldOptions, goalOptions, homeCity } from "~/modules/cities/city.queries.server";
import {
  type Draft,
  draftSchema,
  missingForSubmission,
} from "~/modules/initiatives/initiative.schema";
import { draftOf } from "~/modules/initiatives/initiative.queries.server";
import { saveInitiative } from "~/modules/initiatives/save-initiative.server";
import { submitInitiative } from "~/modules/initiatives/submit-initiative.server";
import { citiesSetAside } from "~/modules/matching/feedback/feedback.queries.server";
import { similarInitiatives } from "~/modules/matching/similar-initiatives.queries.server";
import { suggestForDraft } from "~/modules/matching/suggest.queries.server";
import { countryOptions, languageOptions } from "~/modules/organisations/form-options.server";
import { exchangesPupils } from "~/modules/organisations/pupil-exchange";
import { formKey, formOf, parseForm, refusal, typed } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { timeWords } from "~/shared/dates";
import type { FormReply } from "~/shared/form-reply";
import type { Language } from "~/shared/language";
import { clearLanguage } from "~/shared/stop-words";
import { paths } from "~/shared/paths";
import { Editor } from "./editor";
import { CitiesBar, Suggestions } from "./suggestions";
import { useAutosave } from "./use-autosave";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const actor = await requireActor(args);
  const [draft, home, fields, goals, countries, rescued] = await Promise.all([
    draftOf(actor, id),
    homeCity(),
    fieldOptions(language),
    goalOptions(language),
    countryOptions(language),
    rescuedForm(args.request),
  ]);
  if (!draft) throw notFound();
  if (!draft.isEditable) throw redirect(paths.initiative(language, id));
  const { values, version, editorKey, status, decisionNote, updatedAt, organisation } = draft;
  return {
    language,
    id,
    version,
    /** this open form, and the one that saved last */
    editor: formKey(),
    lastEditor: editorKey,
    values,
    isExchanging: exchangesPupils(organisation),
    rescued,
    returned: status === "returned" ? decisionNote : null,
    savedAt: version > 1 ? timeWords(updatedAt, language, home.timeZone) : null,
    ...(await suggestions(draft, values, language)),
    options: {
      fields: fields.map(({ code, name, hint }) => ({ value: code, label: name, hint })),
      goals: goals.map(({ code, name }) => ({ value: code, label: name })),
      languages: languageOptions(language),
      countries,
    },
  };
}

type Kept = { id: number; organisationId: number };

/** The cities that fit what is written so far, and initiatives that plan the same. */
async function suggestions({ id, organisationId }: Kept, values: Draft, language: Language) {
  const setAside = await citiesSetAside(id, language);
  const [cities, similar] = await Promise.all([
    suggestForDraft(values, language, setAside),
    similarInitiatives({ ...values, id, organisationId }, language),
  ]);
  const written = clearLanguage([values.title, values.summary, values.description].join("\n"));
  /** The language it is written in, where that is clearly not the one chosen. */
  const otherTongue = written && written !== values.language ? written : null;
  return { cities, similar, setAside, otherTongue };
}

/** Saves what is written; then shows cities, or submits. `autosave` never leads away from the page. */
export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const form = await formOf(args.request);
  const intent = form.get("intent");
  if (intent === "autosave" && !(await currentActor(args.request, args.context))) {
    return data({ signedOut: true }, { status: 401 });
  }
  const actor = await requireActor(args, form);
  const parsed = parseForm(form, draftSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  const draft = parsed.value;
  const saved = await saveInitiative(actor, id, editorOf(form), draft);
  if (!saved.ok) {
    if (saved.refusal === "not-found") throw notFound();
    return data({ reply: refusal(form, saved.refusal) }, { status: 409 });
  }
  const here = paths.editInitiative(language, id);
  switch (intent) {
    case "autosave": {
      const { organisationId } = saved.value;
      const [home, suggested] = await Promise.all([
        homeCity(),
        suggestions({ id, organisationId }, draft, language),
      ]);
      const savedAt = timeWords(saved.value.savedAt, language, home.timeZone);
      return { saved: { version: saved.value.version, savedAt }, ...suggested };
    }
    case "submit": {
      const missing = missingForSubmission(draft);
      if (missing.length > 0) {
        const errors = Object.fromEntries(missing.map(({ name, reason }) => [name, reason]));
        const reply: FormReply = { values: typed(form), errors };
        return data({ reply }, { status: 422 });
      }
      const submitted = await submitInitiative(actor, id);
      if (!submitted.ok) return data({ reply: refusal(form, submitted.refusal) }, { status: 409 });
      return redirect(`${paths.initiative(language, id)}?notice=submitted`);
    }
    case "match":
      return redirect(`${here}#cities`);
    default:
      return redirect(here);
  }
}

const whole = (value: FormDataEntryValue | null) =>
  Math.min(Math.trunc(Number(value)) || 0, 1_000_000);

const editorOf = (form: FormData) => ({
  version: whole(form.get("version")),
  key: String(form.get("editor") ?? "").slice(0, 40),
  turn: whole(form.get("turn")),
});

/** When the server cannot be reached the page stays as it is, with everything typed in it. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<typeof action>();
  } catch (problem) {
    if (problem instanceof Response || isRouteErrorResponse(problem)) throw problem;
    return { offline: true as const };
  }
}

export { revalidateAfterAnswers as shouldRevalidate } from "~/ui/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        initiativesTexts[page.language].edit.title,
        initiativesTexts[page.language].edit.lead,
      )
    : [];

export default function EditInitiative() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof clientAction>();
  const autosave = useAutosave(page, answer);
  const { cities, similar, setAside } = autosave.suggested ?? page;
  const reply = answer && "reply" in answer ? answer.reply : undefined;
  return (
    <div className="writing">
      <Editor page={page} reply={reply} autosave={autosave} />
      <Suggestions
        id={page.id}
        cities={cities}
        setAside={setAside}
        similar={similar}
        isLive={autosave.suggested !== undefined}
      />
      <CitiesBar cities={cities} />
    </div>
  );
}
