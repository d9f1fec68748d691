/** What a form gets back when it could not be accepted: everything typed, and an error code for each field ("" for the whole form). */
export type FormReply = { values: Record<string, string[]>; errors: Record<string, string> };
