import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { setFirstHeaders } from "@/lib/platform/first-headers";

test("an answer that nobody gave headers has the strictest; one that has its own policy keeps it", async () => {
  setFirstHeaders();
  setFirstHeaders();
  const server = createServer((request, response) => {
    if (request.url === "/halaman") response.setHeader("content-security-policy", "default-src 'self'");
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const bare = (await fetch(url)).headers;
    expect(bare.get("content-security-policy")).toMatch(/^default-src 'none'; frame-ancestors 'none'/);
    expect(bare.get("x-content-type-options")).toBe("nosniff");
    expect(bare.get("referrer-policy")).toBe("same-origin");
    const page = await fetch(`${url}/halaman`);
    expect(page.headers.get("content-security-policy")).toBe("default-src 'self'");
  } finally {
    server.close();
  }
});
