import { commonTexts } from "~/locales/common";
import { organisationPeopleTexts } from "~/locales/organisation-people";
import type { MembershipRole } from "~/modules/accounts/actor";
import { Table } from "~/ui/table";
import { useTexts } from "~/ui/texts";
import type { MembershipEventKind } from "../../people/membership";

type Event = {
  id: number;
  at: string;
  kind: MembershipEventKind;
  by: string | null;
  person: string | null;
  role: MembershipRole | null;
  formerRole: MembershipRole | null;
  address: string | null;
};

/** What happened among the people of an organisation, latest first. */
export function MembershipLog({ events }: { events: Event[] }) {
  const t = useTexts(organisationPeopleTexts);
  const sentence = useSentence();
  if (events.length === 0) return <p>{t.noLog}</p>;
  return (
    <Table
      caption={t.log}
      captionHidden
      head={[t.at, t.what]}
      rows={events.map((event) => ({ key: event.id, cells: [event.at, sentence(event)] }))}
    />
  );
}

function useSentence() {
  const t = useTexts(organisationPeopleTexts);
  const roles = useTexts(commonTexts).membershipRoles;
  return ({ kind, by: actor, person: whom, role, formerRole, ...event }: Event): string => {
    const by = actor ?? t.gone;
    const person = whom ?? t.gone;
    const word = (of: MembershipRole | null) => (of ? roles[of] : "–");
    const address = event.address ?? t.oldAddress;
    switch (kind) {
      case "invited":
        return t.events[kind](by, address, word(role));
      case "invitation-revoked":
        return t.events[kind](by, address);
      case "joined":
        return t.events[kind](by, word(role));
      case "admitted":
        return t.events[kind](by, person, word(role));
      case "role-changed":
        return t.events[kind](by, person, word(formerRole), word(role));
      case "request-refused":
      case "handed-over":
      case "removed":
        return t.events[kind](by, person);
      case "left":
        return t.events[kind](by);
      default:
        return kind satisfies never;
    }
  };
}
