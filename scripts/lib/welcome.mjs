import { existsSync } from "node:fs";
import { inRoot } from "./paths.mjs";
import { print } from "./steps.mjs";
import { callExport } from "./typescript.mjs";

const FIRST_ADMIN = "prisma/seed/first-admin.ts";

/**
 * Tells where the app is and how to get in: one login per role of the demo, or the link for the first administrator.
 * @param {{ env: NodeJS.ProcessEnv, demo: boolean, logins: import("./demo.mjs").DemoLogin[] }} app
 */
export async function printWelcome({ env, demo, logins }) {
  print(`\nMata Rantai siap di (is ready at): ${env.APP_URL}\n`);
  if (logins.length > 0) printLogins(logins);
  if (!demo) await printFirstAdminLink(env);
  print("Berhenti dengan Ctrl-C. (Stop with Ctrl-C.)\n");
}

function printLogins(logins) {
  print("Masuk sebagai (sign in as):");
  const width = (key) => Math.max(...logins.map((person) => person[key].length));
  for (const { role, login, password } of logins) {
    print(`  ${role.padEnd(width("role"))}  ${login.padEnd(width("login"))}  ${password}`);
  }
  print();
}

/** `createFirstAdminLink()` resolves to null as soon as there is an administrator. */
async function printFirstAdminLink(env) {
  if (!existsSync(inRoot(FIRST_ADMIN))) return;
  const link = await callExport(FIRST_ADMIN, "createFirstAdminLink", env);
  if (link) print(`Buat admin pertama di (make the first administrator at): ${link}\n`);
}
