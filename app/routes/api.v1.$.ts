import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiTexts } from "~/locales/api";
import { answerApi, Problem, refuseWriting } from "~/platform/http/api.server";
import { isLanguage, languages } from "~/shared/language";

/** Addresses of the programming interface that lead nowhere. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  answerApi(request, (query) => {
    const asked = query.get("lang");
    const t = apiTexts[isLanguage(asked) ? asked : languages[0]];
    return Promise.reject(new Problem(404, t.notFound, t.noAddress));
  });

export const action = refuseWriting;
