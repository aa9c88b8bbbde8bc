// Runs once before the integration tests: a scratch server with one migrated database that every test file copies.
import type { TestProject } from "vitest/node";
import { openScratchDatabase } from "@/scripts/lib/embedded-database.mjs";
import { migrate } from "@/scripts/lib/migrations.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** Superuser address of the scratch server. */
    databaseAdminUrl: string;
    /** The app role's address of the migrated database that test files copy. */
    databaseTemplateUrl: string;
  }
}

export default async function setUpTemplate(project: TestProject): Promise<() => Promise<void>> {
  const database = await openScratchDatabase();
  try {
    await migrate(database.url);
  } catch (error) {
    await database.stop();
    throw error;
  }
  project.provide("databaseAdminUrl", database.adminUrl);
  project.provide("databaseTemplateUrl", database.url);
  return () => database.stop();
}
