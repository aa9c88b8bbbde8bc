import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { isRaceLost } from "@/lib/platform/database-errors";
import { env } from "@/lib/platform/env";
import { type Prisma, PrismaClient } from "@/lib/platform/generated/client";
import { AppError } from "@/lib/shared/errors";

/** A database transaction, as use cases and repositories receive it. */
export type Tx = Prisma.TransactionClient;

// Development reloads this module on every edit; one client (and its pool) must outlive the reloads.
const shared = globalThis as typeof globalThis & { mataRantaiDb?: PrismaClient };

/** What a statement begins with that is to be prepared. */
const PREPARED = "/* prepared */";
const names = new Map<string, string>();

/**
 * The name under which a connection keeps a statement with its plan; "" for one that is planned each time. Where much is read at
 * once, planning takes the database longer than reading. For statements whose words never change and that find their rows by
 * ids: of a search the plan must follow what is searched.
 */
function statementName({ sql }: { readonly sql: string }): string {
  if (!sql.startsWith(PREPARED)) return "";
  const name = names.get(sql) ?? `prepared_${names.size + 1}`;
  names.set(sql, name);
  return name;
}

function connect(): PrismaClient {
  const adapter = new PrismaPg(
    { connectionString: env().DATABASE_URL, max: 10, connectionTimeoutMillis: 5_000 },
    { statementNameGenerator: statementName },
  );
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } });
}

/** The client for reads outside a transaction. Connects on first use, so that a build needs no database. */
export function database(): PrismaClient {
  shared.mataRantaiDb ??= connect();
  return shared.mataRantaiDb;
}

/** Closes the pool: at the end of a script or a test file. */
export async function disconnectDatabase(): Promise<void> {
  await shared.mataRantaiDb?.$disconnect();
  delete shared.mataRantaiDb;
}

/**
 * Runs `work` in one transaction (read committed). A constraint that two people broke together, a serialization failure or
 * a deadlock is what the loser of a race sees: it becomes `conflict` with the sentence "somebody was faster".
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await database().$transaction(work);
  } catch (error) {
    if (isRaceLost(error)) throw new AppError("conflict", "platform.changedMeanwhile");
    throw error;
  }
}
