import { fundingTexts } from "~/locales/funding";
import { Facts } from "~/ui/facts";
import { useTexts } from "~/ui/texts";
import type { CallView } from "../funding-view.server";

/** A call to be read: who may enter it, with how many partners, by when. */
export function FundingCallRow({ call }: { call: CallView }) {
  const t = useTexts(fundingTexts);
  return (
    <li className="row funding-call" id={`call-${call.id}`}>
      <div className="min-w-0">
        <h3 className="row-title" lang={call.title.language}>
          <a href={call.url} rel="noreferrer">
            {call.title.text}
          </a>
        </h3>
        <p className="row-meta">
          {call.programme}, {call.deadline}
        </p>
        <Facts
          rows={[
            { term: t.facts.who, value: call.who },
            { term: t.facts.partnership, value: call.partnership },
            { term: t.facts.countries, value: call.countries },
            { term: t.facts.grant, value: call.grant },
            { term: t.facts.fields, value: call.fields.join(", ") || t.anyField },
            {
              term: t.facts.note,
              value: (
                <>
                  {call.note}
                  <span className="quiet block">{call.state}</span>
                </>
              ),
            },
          ]}
        />
      </div>
    </li>
  );
}
