import { Form } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { organisationPeopleTexts } from "~/locales/organisation-people";
import type { MembershipRole } from "~/modules/accounts/actor";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";
import { membershipRoles } from "../../people/membership";

type Member = {
  userId: string;
  name: string;
  email: string | null;
  role: MembershipRole;
  since: string;
  isOwn: boolean;
};

type Props = { members: Member[]; mayManage: boolean; mayHandOver: boolean };

/** The people of an organisation; who may manage them finds the ways to under each name. */
export function MemberList({ members, mayManage, mayHandOver }: Props) {
  const t = useTexts(organisationPeopleTexts);
  const common = useTexts(commonTexts);
  return (
    <RowList>
      {members.map((member) => (
        <li key={member.userId} className="row">
          <div className="min-w-0">
            <div className="row-title">
              {member.name}
              {member.isOwn && <span className="quiet"> ({t.you})</span>}
            </div>
            <div className="row-meta">
              {member.email && <span className="address">{member.email}, </span>}
              {t.since(member.since)}
            </div>
          </div>
          <div className="row-aside">
            <Tag tone={member.role === "owner" ? "good" : "neutral"}>
              {common.membershipRoles[member.role]}
            </Tag>
          </div>
          {mayManage && <Changes member={member} mayHandOver={mayHandOver} />}
        </li>
      ))}
    </RowList>
  );
}

function Changes({ member, mayHandOver }: { member: Member; mayHandOver: boolean }) {
  const t = useTexts(organisationPeopleTexts);
  const common = useTexts(commonTexts);
  const { userId, isOwn, role, name } = member;
  return (
    <details className="more row-below" key={role}>
      <summary>{t.change(name)}</summary>
      <div className="member-forms">
        <Form method="post" className="inline-form">
          <input type="hidden" name="person" value={userId} />
          <SelectField
            label={t.role}
            name={`role-${userId}`}
            options={membershipRoles.map((value) => ({
              value,
              label: common.membershipRoles[value],
            }))}
            defaultValue={role}
          />
          <Button name="intent" value="role" variant="secondary">
            {t.saveRole}
          </Button>
        </Form>
        {!isOwn && mayHandOver && (
          <Form method="post">
            <input type="hidden" name="person" value={userId} />
            <p className="hint">{t.handOverHint}</p>
            <Button name="intent" value="hand-over" variant="secondary">
              {t.handOver}
            </Button>
          </Form>
        )}
        {!isOwn && (
          <Form method="post">
            <input type="hidden" name="person" value={userId} />
            <p className="hint">{t.removeHint}</p>
            <Button name="intent" value="remove" variant="danger">
              {t.remove}
            </Button>
          </Form>
        )}
      </div>
    </details>
  );
}
