import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function ask(token: string | undefined, authorization?: string): Promise<Response> {
  if (token !== undefined) vi.stubEnv("METRICS_TOKEN", token);
  const { GET } = await import("@/app/api/metrics/route");
  return GET(new Request("http://localhost/api/metrics", authorization ? { headers: { authorization } } : {}));
}

test("tells its figures to whoever knows the token", async () => {
  const response = await ask("a-token-of-sixteen", "Bearer a-token-of-sixteen");
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text).toContain('mata_rantai_jobs{state="waiting"} 0');
  expect(text).toContain("process_resident_memory_bytes");
});

test.each([
  ["without a token configured", undefined, "Bearer undefined"],
  ["without a token given", "a-token-of-sixteen", undefined],
  ["with another token", "a-token-of-sixteen", "Bearer a-token-of-seventeen"],
])("does not exist %s", async (_how, token, authorization) => {
  expect((await ask(token, authorization)).status).toBe(404);
});
