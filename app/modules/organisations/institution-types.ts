/** Types of organisations that stand for another country or city, or for a part of the home city. */
export const institutionTypes = [
  "consulate",
  "foreign_institute",
  "city_office",
  "cultural_institution",
  "chamber",
  "district",
  "city_unit",
  "university",
  "school",
  "ngo",
  "health",
  "polonia",
] as const;
