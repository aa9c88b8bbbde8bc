import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { appendSocketAddresses, socketAddressesAppended } from "@/lib/platform/socket-address";

test("the last address of X-Forwarded-For is the socket's own, whatever the visitor wrote", async () => {
  expect(socketAddressesAppended()).toBe(false);
  appendSocketAddresses();
  appendSocketAddresses();
  expect(socketAddressesAppended()).toBe(true);
  const server = createServer((request, response) => response.end(String(request.headers["x-forwarded-for"])));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    expect(await (await fetch(url)).text()).toBe("127.0.0.1");
    const forged = await fetch(url, { headers: { "x-forwarded-for": "8.8.8.8" } });
    expect(await forged.text()).toBe("8.8.8.8, 127.0.0.1");
  } finally {
    server.close();
  }
});
