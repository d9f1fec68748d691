import type { Fit } from "./rank";

type Named = { text: string; language: string };

/** One side as it is shown to the other, with whole sentences in the reader's language. */
type Told = Pick<Fit, "strength"> & { id: number; reasons: string[]; cautions: string[] };

/** An organisation that may join an initiative. */
export type FittingOrganisation = Told & { name: Named; type: string; place: string };

/** An initiative that an organisation may join. */
export type FittingInitiative = Told & { title: Named; organisation: string };
