/** A place on the globe, in degrees. */
export type Place = { lat: number; lon: number };

/** A city to be drawn; its name is only measured, to find room for the label, unless it is to have none. */
export type CityPlace = Place & { slug: string; name?: string; isUnnamed?: boolean };

export type LabelAnchor = "start" | "end" | "middle";

/** Where a name stands; `showLabel` is false where no room was found. */
export type Label = {
  labelX: number;
  labelY: number;
  labelAnchor: LabelAnchor;
  showLabel: boolean;
};

/** A city in its frame; the arc is an SVG path that begins at home. */
export type CityPoint = Label & { slug: string; x: number; y: number; arc: string };

export type Corner = "top-left" | "top-right" | "bottom-left" | "bottom-right";

/** One frame of the map, in SVG units. */
export type MapFrame = {
  width: number;
  height: number;
  home: Label & { x: number; y: number };
  points: CityPoint[];
};

/** The map of a city's partners: the neighbourhood, and an inset for those far away. */
export type MapPicture = MapFrame & { inset: (MapFrame & { corner: Corner }) | null };
