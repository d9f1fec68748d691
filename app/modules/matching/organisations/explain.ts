import type { Localised } from "../engine/profile";
import type { Encounter } from "./encounter";
import type { FeatureName, FeatureVector } from "./features";
import { sharedMonths, sharedSpan } from "./features/exchange";
import { sharedLanguages } from "./features/partner";
import { offeredIdeas, soughtAndBrought } from "./features/subject";
import type { Reason } from "./reasons";
import { organisationWeights } from "./weights";

const REASONS = 5;
const SUBSTANTIAL = 4;
const CONCEPTS = 3;
/** A number less near is not called similar. */
const NEAR = 0.8;
/** What adds less than this to the score is not worth a sentence. */
const WORTH_SAYING = 0.02;

/** What is done together is told before with whom and where. */
const substance: readonly FeatureName[] = ["seeks", "offers", "text", "fields", "kind", "ages"];

/** Up to five reasons, no two of which say the same: up to four of the matter, then circumstances. */
export function reasonsOf(encounter: Encounter, features: FeatureVector): Reason[] {
  const told = new Set<string>();
  const fresh = (concepts: string[]) => concepts.filter((concept) => !told.has(concept));
  const reasons: { reason: Reason; isSubstance: boolean }[] = [];
  for (const feature of weightiestFirst(features)) {
    const reason = reasonFor(feature, encounter, features, fresh);
    if (!reason) continue;
    // Fields say in general what shared ideas have said exactly.
    if (reason.code === "fields-meet" && told.size > 0) continue;
    for (const concept of conceptsOf(feature, encounter)) told.add(concept);
    reasons.push({ reason, isSubstance: substance.includes(feature) });
  }
  const matter = reasons.filter(({ isSubstance }) => isSubstance).slice(0, SUBSTANTIAL);
  const circumstances = reasons.filter(({ isSubstance }) => !isSubstance);
  return [...matter, ...circumstances].slice(0, REASONS).map(({ reason }) => reason);
}

function weightiestFirst(features: FeatureVector): FeatureName[] {
  return (Object.keys(features) as FeatureName[])
    .map((name) => ({ name, worth: (features[name] ?? 0) * organisationWeights[name] }))
    .filter(({ worth }) => worth >= WORTH_SAYING)
    .sort(
      (a, b) =>
        vagueness(a.name) - vagueness(b.name) || b.worth - a.worth || (a.name < b.name ? -1 : 1),
    )
    .map(({ name }) => name);
}

/** That two write about the same, and then that they work in the same field, is told where nothing more exact is. */
const vagueness = (feature: FeatureName) => ["text", "fields"].indexOf(feature);

function conceptsOf(feature: FeatureName, encounter: Encounter): string[] {
  if (feature === "seeks") return soughtAndBrought(encounter);
  if (feature === "offers") return offeredIdeas(encounter);
  if (feature !== "text") return [];
  const { entries } = encounter.context.lexicon;
  return encounter.likeness.concepts.filter((concept) => {
    const entry = entries.get(concept);
    return entry && !entry.generic && entry.fields.length > 0 && !entry.fields.includes(concept);
  });
}

function reasonFor(
  feature: FeatureName,
  encounter: Encounter,
  features: FeatureVector,
  fresh: (concepts: string[]) => string[],
): Reason | undefined {
  const { need, initiative, organisation } = encounter;
  const { profile } = organisation;
  const { exchange } = profile;
  switch (feature) {
    case "seeks":
    case "offers":
    case "text": {
      const concepts = labelled(fresh(conceptsOf(feature, encounter)), encounter);
      if (concepts.length === 0) return undefined;
      const code = ({ seeks: "seeks-meet", offers: "offers-meet", text: "texts-meet" } as const)[
        feature
      ];
      return { code, parameters: { concepts } };
    }
    case "fields": {
      const shared = [...initiative.fields.keys()].filter((code) => profile.fields.includes(code));
      return { code: "fields-meet", parameters: { fields: labelled(shared, encounter) } };
    }
    case "type":
      // A kind that nobody chose counts, but is no wish to speak of.
      if (!need.profile.partnerTypes?.includes(profile.type)) return undefined;
      return { code: "type-wanted", parameters: { type: profile.type } };
    case "language": {
      // At home people speak with each other anyway.
      if (need.organisation.country === profile.country) return undefined;
      return { code: "shared-language", parameters: { languages: sharedLanguages(encounter) } };
    }
    case "country":
      return { code: "country-wanted", parameters: { country: profile.country } };
    case "abroad": {
      const parameters = { organisation: profile.country, initiative: need.organisation.country };
      return { code: "abroad", parameters };
    }
    case "kind": {
      const kinds = need.wish.kinds.filter((kind) => exchange?.kinds.includes(kind));
      return kinds.length > 0 ? { code: "kinds-meet", parameters: { kinds } } : undefined;
    }
    case "ages": {
      const [one, other] = [need.wish.ages, exchange?.ages];
      const ages = one && other && sharedSpan(one, other);
      return ages && { code: "ages-meet", parameters: { ages } };
    }
    case "months": {
      const months = sharedMonths(encounter);
      return months.length > 0 ? { code: "months-meet", parameters: { months } } : undefined;
    }
    case "participants": {
      const [wanted, its] = [need.wish.participants, exchange?.participants];
      if (wanted === undefined || !its || (features.participants ?? 0) < NEAR) return undefined;
      return { code: "participants-near", parameters: { wanted, its } };
    }
    default:
      return feature satisfies never;
  }
}

function labelled(codes: string[], { context }: Encounter): Localised[] {
  return codes
    .slice(0, CONCEPTS)
    .map((code) => context.lexicon.entries.get(code)?.label ?? { pl: code, en: code });
}
