import type { LoaderFunctionArgs } from "@remix-run/node";
import { goalJson } from "~/modules/cities/api/home-json.server";
import { homeCity, todayAt } from "~/modules/cities/city.queries.server";
import { servedGoals } from "~/modules/cities/goals/goals.queries.server";
import { countByGoal } from "~/modules/initiatives/initiative.queries.server";
import { answerApi, refuseWriting } from "~/platform/http/api.server";

/** The goals of the programme and how much serves each, all on one page. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  answerApi(request, async () => {
    const [home, goals, initiatives] = await Promise.all([
      homeCity(),
      servedGoals(),
      countByGoal(),
    ]);
    const today = todayAt(home);
    const results = goals.map((goal) => goalJson(goal, initiatives.get(goal.code) ?? 0, today));
    return { count: results.length, next: null, previous: null, results };
  });

export const action = refuseWriting;
