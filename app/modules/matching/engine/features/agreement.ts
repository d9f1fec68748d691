import type { Meeting } from "../meeting";

/**
 * The best legal basis: level × valid on the day (1, else .4) × names a field of the initiative (1), no field
 * (.8), other fields only (.5). Range [0, 1]; 0 without any.
 * Example: a valid partnership agreement that names the field gives .85; expired, .34.
 */
export function agreement({ basis }: Meeting): number {
  return basis?.worth ?? 0;
}
