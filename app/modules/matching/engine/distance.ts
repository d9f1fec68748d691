type Point = { lat: number; lon: number };

const EARTH_RADIUS_KM = 6371;

/** Great-circle distance (haversine). Example: Kraków (50.06, 19.94) to Lviv (49.84, 24.03) is about 293 km. */
export function kilometresBetween(from: Point, to: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const lat = Math.sin(radians(to.lat - from.lat) / 2) ** 2;
  const lon = Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  const chord = lat + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * lon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}
