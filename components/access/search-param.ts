/** What the address of a page may carry: each name once, several times or not at all. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The value of a name that stands there once; null otherwise. */
export async function searchParam(params: SearchParams, name: string): Promise<string | null> {
  const value = (await params)[name];
  return typeof value === "string" ? value : null;
}
