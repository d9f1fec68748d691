import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { fundingTexts } from "~/locales/funding";
import { pageMeta } from "~/locales/page-meta";
import { staffTexts } from "~/locales/staff";
import { requireStaff } from "~/modules/accounts/guards.server";
import { homeCity, todayAt } from "~/modules/cities/city.queries.server";
import { phaseOf } from "~/modules/funding/funding-call";
import { allCalls } from "~/modules/funding/funding-calls.queries.server";
import { deadlineWords } from "~/modules/funding/funding-view.server";
import { pageLanguage } from "~/platform/http/page.server";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";

const phases = ["past", "open", "later", "archived"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireStaff(args);
  const [home, calls] = await Promise.all([homeCity(), allCalls()]);
  const today = todayAt(home);
  const t = fundingTexts[language].staff;
  const notice = new URL(args.request.url).searchParams.get("notice");
  return {
    language,
    notice: (["saved", "archived"] as const).find((one) => one === notice),
    calls: calls.map((call) => {
      const phase = phaseOf(call, today);
      const isKnown = phase !== "archived" || call.deadlineOn !== null;
      return {
        id: call.id,
        phase,
        title: pick(call.title, language).text,
        programme: pick(call.programme, language).text,
        deadline: isKnown
          ? deadlineWords(call, { language, isOpen: phase !== "later" })
          : t.noDeadline,
        isChecked: call.checkedOn !== null,
      };
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = fundingTexts[page.language].staff;
  return pageMeta(page.language, t.title, t.lead);
};

export default function StaffFunding() {
  const { language, calls, notice } = useLoaderData<typeof loader>();
  const { staff: t } = useTexts(fundingTexts);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.staff(language), label: useTexts(staffTexts).title }}
      actions={
        <>
          <ButtonLink to={paths.newFundingCall(language)}>{t.add}</ButtonLink>
          <Link to={paths.funding(language)}>{t.public}</Link>
        </>
      }
    >
      {notice && (
        <Notice tone="good" role="status">
          {notice === "saved" ? t.saved : t.archivedDone}
        </Notice>
      )}
      {calls.length === 0 && <Empty title={t.none} />}
      {phases.map((phase) => {
        const shown = calls.filter((call) => call.phase === phase);
        if (shown.length === 0) return null;
        const lead = phase === "past" || phase === "archived" ? t.phasesLead[phase] : undefined;
        return (
          <Section key={phase} title={t.phases[phase]} lead={lead}>
            <RowList>
              {shown.map(({ id, title, programme, deadline, isChecked }) => (
                <Row
                  key={id}
                  title={title}
                  to={paths.fundingCall(language, id)}
                  meta={`${programme}, ${deadline}`}
                  aside={!isChecked && <Tag tone="attention">{t.notChecked}</Tag>}
                />
              ))}
            </RowList>
          </Section>
        );
      })}
    </Page>
  );
}
