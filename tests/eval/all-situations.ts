import type { Situation } from "./situation";
import { care } from "./situations/care";
import { culture } from "./situations/culture";
import { economy } from "./situations/economy";
import { government } from "./situations/government";
import { heritage } from "./situations/heritage";
import { safety } from "./situations/safety";
import { schools } from "./situations/schools";
import { science } from "./situations/science";
import { services } from "./situations/services";
import { ties } from "./situations/ties";
import { tourism } from "./situations/tourism";
import { youthAndSport } from "./situations/youth-and-sport";

/** All the situations by which matching is judged, area after area. */
export const situations: readonly Situation[] = [
  ...culture,
  ...heritage,
  ...schools,
  ...science,
  ...youthAndSport,
  ...economy,
  ...tourism,
  ...services,
  ...government,
  ...safety,
  ...care,
  ...ties,
];
