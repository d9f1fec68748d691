import { commonTexts } from "~/locales/common";
import { organisationsTexts } from "~/locales/organisations";
import type { Language } from "~/shared/language";
import { Facts } from "~/ui/facts";
import { Marks } from "~/ui/tag";
import { useTexts } from "~/ui/texts";
import type { OrganisationType, RegisterKind } from "../organisation";

type Shown = {
  type: OrganisationType;
  registerKind: RegisterKind | null;
  registerNumber: string | null;
  address: string;
  website: string;
  languages: string[];
  fields: string[];
  seeks: { text: string; language: Language };
  offers: { text: string; language: Language };
};

/** An organisation's facts as definition rows. */
export function OrganisationFacts({ organisation }: { organisation: Shown }) {
  const t = useTexts(organisationsTexts);
  const common = useTexts(commonTexts);
  const { registerKind, registerNumber, website } = organisation;
  return (
    <Facts
      rows={[
        { term: t.type, value: common.organisationTypes[organisation.type] },
        {
          term: t.register,
          value: registerKind && `${t.registerKinds[registerKind]}: ${registerNumber}`,
        },
        { term: t.address, value: organisation.address },
        {
          term: t.website,
          value: website && (
            <a href={website} rel="nofollow ugc noopener">
              {website.replace(/^https?:\/\/|\/$/g, "")}
            </a>
          ),
        },
        { term: t.facts.languages, value: organisation.languages.join(", ") },
        {
          term: t.fields,
          value: organisation.fields.length > 0 && <Marks items={organisation.fields} />,
        },
        { term: t.facts.seeks, value: inItsLanguage(organisation.seeks) },
        { term: t.facts.offers, value: inItsLanguage(organisation.offers) },
      ]}
    />
  );
}

const inItsLanguage = ({ text, language }: { text: string; language: Language }) =>
  text && <span lang={language}>{text}</span>;
