import { z } from "zod";
import { membershipRoles } from "./membership";

export const membershipRole = z.enum(membershipRoles, "choose-one");

export const memberRoleSchema = z.object({ role: membershipRole });
