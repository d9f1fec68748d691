import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import type { LocalisedText } from "~/shared/language";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../accounts/actor";
import { homeCity, todayAt } from "../cities/city.queries.server";
import { canKeepFunding } from "./funding.policy";
import type { FundingCallInput } from "./funding-call.schema";

/** Records a new call, at once for everybody to see. */
export async function addFundingCall(actor: Actor, input: FundingCallInput) {
  if (!canKeepFunding(actor)) return refused("not-allowed");
  const today = todayAt(await homeCity());
  const { id } = await db.fundingCall.create({
    data: { ...columns(input, today), asOf: Number(today.slice(0, 4)), updatedById: actor.userId },
    select: { id: true },
  });
  return accepted({ id });
}

/**
 * Changes a call; one that was put aside is public again.
 * @param target `version` is the one the form was filled from
 */
export async function changeFundingCall(
  actor: Actor,
  target: { id: number; version: number },
  input: FundingCallInput,
) {
  if (!canKeepFunding(actor)) return refused("not-allowed");
  const { id, version } = target;
  const today = todayAt(await homeCity());
  const { count } = await db.fundingCall.updateMany({
    where: { id, version },
    data: {
      ...columns(input, today),
      archivedOn: null,
      updatedById: actor.userId,
      updatedAt: now(),
      version: { increment: 1 },
    },
  });
  if (count === 1) return accepted({ id });
  const isThere = await db.fundingCall.count({ where: { id } });
  return refused(isThere === 1 ? "changed-elsewhere" : "not-found");
}

function columns(input: FundingCallInput, today: string) {
  const { url, countries, applicantTypes, fields, grantMaximum, grantCurrency } = input;
  const { openToUnion, minimumPartners, minimumCountries, minimumUnionCountries } = input;
  return {
    ...{ url, countries, applicantTypes, fields, grantMaximum, grantCurrency },
    ...{ openToUnion, minimumPartners, minimumCountries, minimumUnionCountries },
    programme: inLanguages(input.programme, input.programmeEnglish),
    title: inLanguages(input.title, input.titleEnglish),
    note: inLanguages(input.note, input.noteEnglish),
    opensOn: dateOrNone(input.opensOn),
    deadlineOn: dateOrNone(input.deadlineOn),
    ...(input.isChecked
      ? { checkedOn: new Date(today), asOf: Number(today.slice(0, 4)), source: "" }
      : {}),
  };
}

const inLanguages = (pl: string, en: string): LocalisedText => ({
  ...(pl ? { pl } : {}),
  ...(en ? { en } : {}),
});

const dateOrNone = (day: string) => (day ? new Date(day) : null);
