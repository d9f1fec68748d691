import { commonTexts } from "~/locales/common";
import { fundingTexts } from "~/locales/funding";
import { dateWords } from "~/shared/dates";
import { type Language, pick } from "~/shared/language";
import { moneyWords, recordText } from "../cities/record-words";
import { countryNames } from "./country-list";
import type { FundingCall } from "./funding-call";

type Context = { language: Language; fieldNames: ReadonlyMap<string, string> };

/** Until when applications are taken, in words; a day that staff have not confirmed says so. */
export function deadlineWords(
  { opensOn, deadlineOn, checkedOn }: Pick<FundingCall, "opensOn" | "deadlineOn" | "checkedOn">,
  { language, isOpen }: { language: Language; isOpen: boolean },
): string {
  const t = fundingTexts[language].deadline;
  const from = opensOn && !isOpen ? dateWords(opensOn, language) : "";
  const until = deadlineOn ? dateWords(deadlineOn, language) : "";
  const confirmed = (words: string) => (checkedOn ? words : t.unconfirmed(words));
  if (from) return confirmed(until ? t.span(from, until) : t.from(from));
  return until ? confirmed(t.until(until)) : t.allYear;
}

/** Who applies, in words. */
export function applicantWords({ applicantTypes }: FundingCall, language: Language): string {
  const names = applicantTypes.map((type) => commonTexts[language].organisationTypes[type]);
  return names.join(", ") || fundingTexts[language].anyOrganisation;
}

/** A call in one language, as the public list shows it. */
export function callView(call: FundingCall, isOpen: boolean, { language, fieldNames }: Context) {
  const t = fundingTexts[language];
  const names = countryNames(call.countries, language);
  const { minimumPartners, minimumCountries, minimumUnionCountries, grantMaximum } = call;
  return {
    id: call.id,
    url: call.url,
    title: pick(call.title, language),
    programme: recordText(call.programme, language),
    deadline: deadlineWords(call, { language, isOpen }),
    who: applicantWords(call, language),
    partnership:
      minimumPartners > 1
        ? t.partnership(minimumPartners, minimumCountries, minimumUnionCountries)
        : t.alone,
    countries: !call.openToUnion
      ? t.countries.listed(names)
      : names.length > 0
        ? t.countries.unionAnd(names)
        : t.countries.union,
    grant:
      grantMaximum === null
        ? null
        : t.grant(moneyWords({ amount: grantMaximum, currency: call.grantCurrency }, language)),
    fields: call.fields.flatMap((code) => fieldNames.get(code) ?? []),
    note: recordText(call.note, language),
    state: call.checkedOn
      ? t.checked(dateWords(call.checkedOn, language))
      : t.notChecked(call.asOf),
  };
}

export type CallView = ReturnType<typeof callView>;
