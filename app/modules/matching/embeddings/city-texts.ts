import type { CityProfile, Localised } from "../engine/profile";
import { textForModel } from "./text-for-model";

/**
 * What is written about a city, in pieces of one matter and one language: its summary, what it seeks and offers, what is
 * noted of its fields and agreements, and each record with its details. No piece twice.
 */
export function cityTexts(profile: CityProfile): string[] {
  const { summary, seeks, offers, fields, agreements, records } = profile;
  const pieces: (Localised | undefined)[][] = [
    [summary],
    [seeks],
    [offers],
    ...fields.map(({ note }) => [note]),
    ...agreements.map(({ title, note }) => [title, note]),
    ...records.map(({ title, detail, institutions }) => [
      ...[title, detail, institutions?.home, institutions?.partner],
    ]),
  ];
  const texts = (["pl", "en"] as const).flatMap((language) =>
    pieces.map((parts) => textForModel(parts.map((part) => part?.[language]))),
  );
  return [...new Set(texts)].filter((text) => text !== "");
}
