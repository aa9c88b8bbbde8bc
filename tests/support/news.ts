import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";

/** Six in the morning in Jakarta on a Tuesday. */
export const TUESDAY = new Date("2026-11-23T23:00:00Z");

/** A notification of an hour before {@link TUESDAY} that nobody has read; answers its id. */
export async function addNews(
  userId: string,
  kind: string,
  change: { createdAt?: Date; mailedAt?: Date } = {},
): Promise<string> {
  const id = newId();
  await database().notification.create({
    data: {
      id,
      userId,
      kind,
      cause: `${kind}:${id}`,
      params: { need: "Baut M16", supplier: "CV Baja", path: `/kebutuhan/${id}` },
      mustAct: false,
      createdAt: new Date(TUESDAY.getTime() - 3_600_000),
      ...change,
    },
  });
  return id;
}
