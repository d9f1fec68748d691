import { now } from "~/platform/clock.server";
import type { Prisma, Tx } from "~/platform/db/index.server";

/** Institutions that the register keeps, as long as nobody acts for them here. */
const kept = {
  key: { not: null },
  source: { not: null },
  memberships: { none: {} },
} satisfies Prisma.OrganisationWhereInput;

type Where = { where?: Prisma.OrganisationWhereInput };

const within = ({ where = {}, ...rest }: Where & object) => ({
  ...rest,
  where: { AND: [where, kept] },
});

/**
 * The organisations that the register of cities keeps for the home city, the only ones it may read and
 * write: verified by whoever enters them, with a key and a source, without people of their own.
 */
export function institutionRows(client: Tx) {
  const rows = client.organisation;
  const entered = (data: Prisma.OrganisationCreateManyInput) => ({
    ...data,
    verification: "verified" as const,
    verifiedAt: now(),
  });
  return {
    findUnique: (args: Where) => rows.findFirst(within(args)),
    findMany: (args: Where) => rows.findMany(within(args)),
    count: (args: Where) => rows.count(within(args)),
    create: ({ data }: { data: Prisma.OrganisationCreateManyInput }) =>
      rows.create({ data: entered(data) as Prisma.OrganisationUncheckedCreateInput }),
    createMany: ({ data }: { data: Prisma.OrganisationCreateManyInput[] }) =>
      rows.createMany({ data: data.map(entered) }),
    updateMany: (args: Where & { data: Prisma.OrganisationUpdateManyMutationInput }) =>
      rows.updateMany(within(args) as never),
    deleteMany: (args: Where) =>
      rows.deleteMany({ where: { AND: [args.where ?? {}, kept, { initiatives: { none: {} } }] } }),
  };
}
