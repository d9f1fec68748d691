import type { Agreement } from "./agreement";

/** Kraków and Rochester: five years at a time, prolonged unless ended half a year before (programme, I.2.3.o). */
export const rochester: Agreement = {
  key: "rochester-agreement-1973",
  kind: "partnership",
  signedOn: "1973-07-18",
  term: "renewing",
  renewsEveryYears: 5,
  noticeMonths: 6,
  fields: [],
};

/** Kraków and Moscow: a programme for three years (programme, I.3.1). */
export const moscow: Agreement = {
  key: "moscow-programme-2006",
  kind: "protocol",
  signedOn: "2006-04-19",
  term: "until",
  endsOn: "2008-12-31",
  fields: [],
};

/** Kraków and Nuremberg: twin cities without an end (programme, I.2.1.d). */
export const nuremberg: Agreement = {
  key: "nuremberg-twin-1991",
  kind: "twin",
  signedOn: "1991-12-09",
  term: "open_ended",
  fields: [],
};
