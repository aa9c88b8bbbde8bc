// Loaded before TypeScript files that run outside Next.js: there, `server-only` throws by design, though no browser is near.
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { inRoot } from "./paths.mjs";

const empty = pathToFileURL(inRoot("node_modules", "server-only", "empty.js")).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "server-only" ? { url: empty, shortCircuit: true } : next(specifier, context),
});
