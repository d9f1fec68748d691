export const organisationTypes = [
  "ngo",
  "school",
  "university",
  "business",
  "cultural_institution",
  "health",
  "chamber",
  "city_unit",
  "district",
  "foreign_institute",
  "polonia",
  "consulate",
  "city_office",
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

export const registerKinds = ["krs", "nip", "regon", "rspo", "foreign"] as const;
export type RegisterKind = (typeof registerKinds)[number];

export type Verification = "pending" | "verified" | "refused";
