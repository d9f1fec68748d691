import { pluralEn } from "~/shared/plural";
import type { searches as pl } from "../pl/searches";

export const searches: typeof pl = {
  title: "Saved searches",
  lead: "Come back to them with one click, or get new initiatives that meet them by mail.",
  save: {
    summary: "Save this search",
    everything: "These are all initiatives, without any conditions.",
    conditions: (words) => `Conditions: ${words.join(", ")}.`,
    button: "Save the search",
    signIn: "Sign in to save this search",
  },
  name: "Name",
  notify: "New initiatives by mail",
  notices: {
    none: "do not send",
    daily: "every morning",
    weekly: "on Monday mornings",
  },
  notifyOf: (name) => `New initiatives by mail: ${name}`,
  change: "Change",
  delete: "Delete",
  deleteOf: (name) => `Delete the search: ${name}`,
  everything: "all initiatives",
  saved: "The search is saved.",
  changed: "Your change is saved.",
  deleted: "The search is deleted.",
  emptyTitle: "There are no saved searches yet",
  empty: "Set conditions on the list of initiatives and choose ‘Save this search’.",
  toList: "Go to the initiatives",
  count: (n, most) => `${pluralEn(n, "search", "searches")}; ${most} can be kept.`,
  stop: {
    title: "No more mails about new initiatives",
    lead: (name) => `This is about the saved search: ${name}.`,
    button: "Send no more",
    doneTitle: "We will send no more of these mails",
    done: "The search itself stays. The mails can be switched on again in the list of saved searches.",
    goneTitle: "This search is no longer there",
    gone: "It was deleted, or the link is incomplete. It will send no mails.",
    toSearches: "Saved searches",
  },
};
