import type { LoaderFunctionArgs } from "@remix-run/node";
import { affiliationJson } from "~/modules/cities/api/home-json.server";
import { affiliations } from "~/modules/cities/networks/networks.queries.server";
import { answerApi, refuseWriting } from "~/platform/http/api.server";

/** The networks the home city belongs to, all on one page. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  answerApi(request, async () => {
    const results = (await affiliations()).map(affiliationJson);
    return { count: results.length, next: null, previous: null, results };
  });

export const action = refuseWriting;
