/** Contexts in their order: each may import those before it, never those after. */
const contexts = [
  "accounts",
  "organisations",
  "discussion",
  "cities",
  "funding",
  "initiatives",
  "matching",
  "cooperation",
  "forum",
  "library",
  "moderation",
  "notifications",
  "privacy",
  "reports",
];

const contextOrder = contexts.slice(0, -1).map((context, position) => ({
  name: `context-order-${context}`,
  comment: `${context} comes before the contexts it must not know.`,
  severity: "error",
  from: { path: `^app/modules/${context}/` },
  to: { path: `^app/modules/(${contexts.slice(position + 1).join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A cycle of types only is none at run time.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "edges-are-edges",
      comment: "Nothing inside imports the ways in: routes, jobs, entries.",
      severity: "error",
      from: { path: "^(app/(modules|ui|platform|shared|locales)|emails)/" },
      to: { path: "^app/(routes|jobs|root|entry)" },
    },
    {
      name: "routes-do-not-query",
      comment: "Routes ask modules; only modules and platform touch the database.",
      severity: "error",
      from: { path: "^app/(routes/|root)" },
      to: { path: "^app/platform/(db|jobs|mail)/" },
    },
    {
      name: "prisma-behind-modules",
      comment: "Prisma is touched only by server files of modules and by platform.",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/(platform/|modules/.*\\.server\\.tsx?$|jobs/)" },
      to: { path: "^app/platform/db/(index|generated)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "pure-stays-pure",
      comment: "Nouns, schemas, policies and the engine do no input or output.",
      severity: "error",
      from: {
        path: "^app/(shared|modules)/.*\\.ts$",
        pathNot: "(\\.server\\.ts|\\.test\\.ts)$",
      },
      to: { path: "(\\.server\\.tsx?$|^app/platform/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "engine-knows-nothing",
      comment: "The matching engine imports only itself, shared words and its stemmer.",
      severity: "error",
      from: { path: "^app/modules/matching/engine/", pathNot: "\\.test\\.ts$" },
      to: {
        pathNot: "^(app/modules/matching/engine/|app/shared/|node_modules/multilingual-stemmer/)",
      },
    },
    {
      name: "browser-code-stays-in-browser",
      comment: "Components receive data; they never reach for the server.",
      severity: "error",
      from: { path: "^app/(ui|modules/[^/]+/components)/" },
      to: { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      from: { path: "^app/ui/" },
      to: { path: "^app/(modules|platform|locales)/" },
    },
    {
      name: "platform-knows-no-domain",
      severity: "error",
      from: { path: "^app/platform/" },
      to: { path: "^app/(modules|ui|locales)/" },
    },
    {
      name: "shared-knows-nobody",
      severity: "error",
      from: { path: "^app/shared/" },
      to: { path: "^app/(?!shared/)" },
    },
    {
      name: "emails-take-props",
      comment: "A template gets all it says from its props, its words from the locales.",
      severity: "error",
      from: { path: "^emails/" },
      to: { path: "^(app/(?!shared/|locales/)|prisma/|server\\.ts|scripts/)" },
    },
    ...contextOrder,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^app/platform/db/generated/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".css"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
