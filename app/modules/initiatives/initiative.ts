/** An initiative's life: draft → submitted → (returned → submitted)* → published → in cooperation → completed. */
export const initiativeStatuses = [
  "draft",
  "submitted",
  "returned",
  "published",
  "in_cooperation",
  "completed",
  "rejected",
  "withdrawn",
  "merged",
] as const;
export type InitiativeStatus = (typeof initiativeStatuses)[number];

/** States in which everybody sees an initiative. */
export const publicStatuses = [
  "published",
  "in_cooperation",
  "completed",
] as const satisfies InitiativeStatus[];

/** States in which its organisation may still write. */
export const editableStatuses = ["draft", "returned"] as const satisfies InitiativeStatus[];

/** States in which partner cities can be asked. */
export const introducibleStatuses = [
  "published",
  "in_cooperation",
] as const satisfies InitiativeStatus[];

export const isPublic = (status: InitiativeStatus): boolean =>
  (publicStatuses as readonly InitiativeStatus[]).includes(status);

export const isEditable = (status: InitiativeStatus): boolean =>
  (editableStatuses as readonly InitiativeStatus[]).includes(status);

/** Whether money may still be looked for: from the first draft to the end of cooperation. */
export const looksForMoney = (status: InitiativeStatus): boolean =>
  isEditable(status) ||
  status === "submitted" ||
  (introducibleStatuses as readonly InitiativeStatus[]).includes(status);
