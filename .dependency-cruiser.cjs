const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const { KERNEL, ORDER } = require("./scripts/lib/module-order.cjs");

// Who may import whom, with the reason beside each rule; tests/architecture plants faults and expects each rule to catch them.
const MODULES = ORDER.flat();
// Files say themselves that they are for the server only; the tests see to it that the right ones say so.
const SERVER = anyOf(filesBelow("lib").filter((file) => /^import "server-only";/m.test(readFileSync(file, "utf8"))));
const VALUES_ONLY = { dependencyTypesNot: ["type-only"] };

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : filesBelow(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

function anyOf(files) {
  return `^(${files.map((file) => file.replaceAll(".", "\\.")).join("|") || "no such file"})$`;
}

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const moduleOrder = ORDER.flatMap((row, at) =>
  row.map((module) => {
    const below = ORDER.slice(0, at).flat();
    return forbid(
      `module-order:${module}`,
      `lib/${module} may import itself, the kernel, and: ${below.join(", ") || "nothing else"}.`,
      { path: `^lib/${module}/` },
      { path: `^lib/(${MODULES.join("|")})/`, pathNot: `^lib/(${[...below, module].join("|")})/` },
    );
  }),
);

module.exports = {
  forbidden: [
    ...moduleOrder,
    forbid(
      "no-cycles",
      "A cycle is two modules that pretend to be one.",
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ["type-only"] },
      },
    ),
    forbid(
      "kernel-knows-no-domain",
      "shared, platform and access serve every module and depend on none.",
      { path: `^lib/(${KERNEL.join("|")})/` },
      { path: `^lib/(${MODULES.join("|")})/` },
    ),
    forbid(
      "lib-knows-no-ui",
      "Rules must not depend on how they are shown.",
      { path: "^lib/" },
      { path: "^(app|components)/" },
    ),
    forbid(
      "ui-primitives-know-no-domain",
      "A button that knows a need is not a button.",
      { path: "^components/ui/" },
      { path: "^(lib/(?!shared/)|components/(?!(ui|i18n)/))" },
    ),
    forbid(
      "components-know-no-routes",
      "Pages compose components, never the reverse.",
      { path: "^components/" },
      { path: "^app/" },
    ),
    forbid(
      "components-reach-server-only-through-actions",
      "Data comes to a component as properties, changes go through actions.ts.",
      { path: "^components/", pathNot: "^components/([^/]+/actions\\.ts$|mail/)" },
      { path: SERVER, ...VALUES_ONLY },
    ),
    forbid(
      "only-data-files-touch-prisma",
      "queries.ts and repository.ts (or several of each, named by concept) are the only doors to the database.",
      {
        pathNot: "^(lib/platform/|lib/access/[a-z-]+\\.ts$|lib/[^/]+/[a-z-]*(queries|repository)\\.ts$|tests/|prisma/)",
      },
      { path: "^(lib/platform/generated/|node_modules/@prisma/)", ...VALUES_ONLY },
    ),
    forbid(
      "repository-stays-home",
      "A repository serves its own module's use cases; other modules read queries.ts.",
      { path: "^lib/([^/]+)/" },
      { path: "^lib/[^/]+/[a-z-]*repository\\.ts$", pathNot: "^lib/$1/" },
    ),
    forbid(
      "app-reads-queries-writes-actions",
      "Pages read through queries.ts and write through actions.ts. Routes below app/api and the composition file call use cases.",
      { path: "^(app|components)/", pathNot: "^app/(api/|composition\\.ts$)" },
      { path: "^lib/[^/]+/(use-cases/|[a-z-]*repository\\.ts$)" },
    ),
    forbid(
      "actions-are-for-ui",
      "actions.ts is where a form arrives; lib calls the use case.",
      { path: "^lib/" },
      { path: "^lib/[^/]+/actions\\.ts$" },
    ),
    forbid(
      "pure-files-stay-pure",
      "A file that does not say server-only runs anywhere, in a browser too: model, schema, policy, engine.",
      { path: "^lib/", pathNot: `${SERVER}|^lib/[^/]+/actions\\.ts$` },
      { path: `${SERVER}|^node_modules/(next|next-auth|@prisma|server-only)/`, ...VALUES_ONLY },
    ),
    forbid(
      "engine-imports-only-itself",
      "The engine must give the same answer for ever: no clock, no database, no settings.",
      { path: "^lib/matching/engine/" },
      { pathNot: "^lib/(matching/engine|shared)/" },
    ),
    forbid(
      "no-dumping-grounds",
      "Name the concept; and the file name is the public surface, so no barrels.",
      {},
      {
        path: "(^|/)(utils?|helpers?|misc|common|managers?|index)\\.[mc]?[jt]sx?$",
        pathNot: "node_modules|lib/platform/generated",
      },
    ),
    forbid(
      "tests-are-leaves",
      "What ships must not need the tests.",
      { path: "^(app|components|lib|prisma)/" },
      { path: "^tests/" },
    ),
    forbid(
      "seeds-are-leaves",
      "The demo is data about the app, not part of it.",
      { path: "^(app|components|lib)/" },
      { path: "^prisma/" },
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "^(node_modules|lib/platform/generated)/" },
    includeOnly: "^(app|components|lib|tests|prisma|node_modules/(next|next-auth|@prisma|server-only))(/|$)",
  },
};
