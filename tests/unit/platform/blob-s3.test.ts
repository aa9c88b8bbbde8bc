import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { keyOf } from "@/lib/platform/blob";
import { s3BlobStore } from "@/lib/platform/blob-s3";

// A service that knows the three calls the adapter makes.
const objects = new Map<string, Buffer>();
let failures = 0;
let signed = true;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const server = createServer(async (request, response) => {
  const path = (request.url ?? "").split("?")[0] ?? "";
  const body = await bodyOf(request);
  signed &&= (request.headers.authorization ?? "").startsWith("AWS4-HMAC-SHA256 Credential=key-id/");
  if (failures > 0) {
    failures -= 1;
    return response.writeHead(503).end();
  }
  if (request.method === "PUT") {
    objects.set(path, body);
    return response.writeHead(200, { etag: '"1"' }).end();
  }
  if (request.method === "DELETE") {
    objects.delete(path);
    return response.writeHead(204).end();
  }
  const found = objects.get(path);
  if (found) return response.writeHead(200, { "content-length": found.length }).end(found);
  return response
    .writeHead(404, { "content-type": "application/xml" })
    .end("<?xml version='1.0'?><Error><Code>NoSuchKey</Code><Message>none</Message></Error>");
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.close();
});
beforeEach(() => {
  objects.clear();
  failures = 0;
  signed = true;
});

function store() {
  return s3BlobStore({
    bucket: "berkas",
    region: "ap-southeast-3",
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accessKeyId: "key-id",
    secretAccessKey: "secret",
  });
}

const bytes = new TextEncoder().encode("sertifikat");
const key = keyOf(bytes);

test("keeps, returns and removes bytes under the bucket and the key, signed", async () => {
  expect(await store().get(key)).toBeNull();
  await store().put(key, bytes);
  expect([...objects.keys()]).toEqual([`/berkas/blobs/${key.slice(0, 2)}/${key}`]);
  expect(await store().get(key)).toEqual(bytes);
  await store().delete(key);
  expect(await store().get(key)).toBeNull();
  expect(signed).toBe(true);
});

test("tries again when the service is out of breath", async () => {
  failures = 1;
  await store().put(key, bytes);
  expect(objects.size).toBe(1);
});

test("another failure is not taken for an absent file", async () => {
  failures = 10;
  await expect(store().get(key)).rejects.toThrow();
});
