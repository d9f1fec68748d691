import { usualDays } from "../memory";
import type { Meeting } from "../meeting";
import type { Reason } from "../reasons";
import { cityNames, homeNames } from "./names";

const LIVELY = ["exemplary", "active", "satisfactory"];

/** How readily the partner answers: what it did, else how the programme judges it. */
export function answersReason(weight: number, meeting: Meeting): Reason | undefined {
  const { outcomes, activity } = meeting.city.profile;
  const city = cityNames(meeting);
  const accepted = outcomes.filter(({ result }) => result === "accepted").length;
  if (accepted > 0) {
    return {
      code: "answers-well",
      parameters: { city, accepted, asked: outcomes.length, days: usualDays(outcomes) },
      weight,
      source: "introductions",
    };
  }
  const { judgement, source, asOf } = activity;
  if (!LIVELY.includes(judgement)) return undefined;
  return { code: "judged-lively", parameters: { city, judgement, asOf }, weight, source };
}

/** Which way experience flows, where it flows one way. */
export function directionReason(weight: number, meeting: Meeting): Reason | undefined {
  const { direction, activity, source } = meeting.city.profile;
  const parameters = { city: cityNames(meeting), home: homeNames(meeting), asOf: activity.asOf };
  switch (direction) {
    case "home_learns":
      return { code: "city-gives-experience", parameters, weight, source };
    case "home_gives":
      return { code: "city-takes-experience", parameters, weight, source };
    case "mutual":
      return undefined;
    default:
      return direction satisfies never;
  }
}
