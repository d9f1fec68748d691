import type { map as pl } from "../pl/map";

export const map: typeof pl = {
  title: (city) => `Map of partners: ${city}`,
  insetTitle: "Partners far away",
  description:
    "Lines lead to the partner cities. The kind of line shows the form of agreement, its strength how lively the cooperation is. The same is in the table.",
  legend: {
    twin: "twin city",
    honorary_twin: "honorary twin city",
    partnership: "partner city",
    none: "no partnership agreement",
    liveliness: "The stronger the line, the livelier the cooperation.",
  },
};
