import { z } from "zod";
import { searchNotices } from "./saved-search";

/** How often to be told of what a saved search finds. */
export const noticeSchema = z.enum(searchNotices, "choose-one");

/** What somebody calls a search, and how often they want to be told. */
export const savedSearchSchema = z.object({
  name: z.string("required").trim().min(1, "required").max(100, "too-long"),
  notify: noticeSchema,
});

export type SavedSearchInput = z.output<typeof savedSearchSchema>;
