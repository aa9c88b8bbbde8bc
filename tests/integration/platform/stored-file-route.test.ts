import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { GET } from "@/app/api/files/[attachmentId]/route";
import type { Actor } from "@/lib/access/actor";
import type { AttachmentPurpose } from "@/lib/platform/attachment";
import { attach, removeAttachments } from "@/lib/platform/attachments";
import { inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { keepUploads } from "@/lib/platform/upload";
import { fileHref } from "@/lib/shared/file-href";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { pdfFile, photoFile } from "@/tests/support/uploads";

const world = vi.hoisted(() => ({ actor: null as unknown, readers: [] as string[] }));
vi.mock("@/lib/access/session", () => ({ currentActor: async () => world.actor }));
// The modules' own answers are tested with the modules; here one purpose is public, one is for the owner's side.
vi.mock("@/app/api/files/readers", () => ({
  readershipOf: async (
    actor: Actor | null,
    { purpose, organizationId }: { purpose: string; organizationId: string },
  ) => {
    world.readers.push(purpose);
    if (purpose === "product_photo") return "everybody";
    return actor?.organizationId === organizationId ? "some" : "not-you";
  },
}));

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});
beforeEach(() => {
  world.actor = null;
  world.readers = [];
});

async function attached(purpose: AttachmentPurpose, file: File, kind: "photo" | "document") {
  const [kept] = await keepUploads([file], kind, "file");
  if (!kept) throw new Error("Nothing was kept.");
  const to = { purpose, subjectId: newId(), organizationId: named.organizations.ceper };
  return { ...to, id: await inTransaction((tx) => attach(tx, named.people.owner, to, kept)) };
}

function ask(id: string, { width, etag }: { width?: string; etag?: string } = {}) {
  const address = `http://localhost:3000${fileHref(id)}${width === undefined ? "" : `?w=${width}`}`;
  const request = new Request(address, { headers: etag === undefined ? {} : { "if-none-match": etag } });
  return GET(request, { params: Promise.resolve({ attachmentId: id }) });
}

describe("a public photo", () => {
  test("may be kept by everybody, is shown, and comes smaller on demand", async () => {
    const { id } = await attached("product_photo", await photoFile("depan.jpg"), "photo");
    const whole = await ask(id);
    expect([whole.status, whole.headers.get("content-type")]).toEqual([200, "image/webp"]);
    expect(whole.headers.get("cache-control")).toBe("public, max-age=600");
    expect(whole.headers.get("content-disposition")).toBe(`inline; filename="depan.webp"; filename*=UTF-8''depan.webp`);
    const [bytes, small] = [await whole.bytes(), await (await ask(id, { width: "320" })).bytes()];
    expect(whole.headers.get("content-length")).toBe(String(bytes.byteLength));
    expect(small.byteLength).toBeLessThan(bytes.byteLength);
    // Wider than the photo itself, and what is no width of ours, is the photo.
    for (const width of ["800", "321", "-1", "abc", ""]) {
      expect((await (await ask(id, { width })).bytes()).byteLength).toBe(bytes.byteLength);
    }
  });

  test("is not sent again to who has it, width by width", async () => {
    const { id } = await attached("product_photo", await photoFile("depan.jpg"), "photo");
    const etag = (await ask(id)).headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    const again = await ask(id, { etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await ask(id, { etag, width: "320" })).status).toBe(200);
  });
});

describe("a private paper", () => {
  test("is saved, not opened, and never kept by others; its name survives", async () => {
    const { id } = await attached("quote_file", pdfFile("Surat “A” O'Brien (1)*.pdf"), "document");
    world.actor = named.people.owner;
    const answer = await ask(id);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-cache"]);
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="Surat A OBrien 1.pdf"; filename*=UTF-8''Surat%20%E2%80%9CA%E2%80%9D%20O%27Brien%20%281%29.pdf`,
    );
  });

  test("is for others, and removed, and never there, the same answer", async () => {
    const file = await attached("quote_file", pdfFile("surat.pdf"), "document");
    const removed = await attached("quote_file", pdfFile("lama.pdf"), "document");
    await inTransaction((tx) => removeAttachments(tx, named.people.owner, removed, [removed.id]));
    for (const actor of [null, named.people.rivalOwner, named.people.admin]) {
      world.actor = actor;
      const answers = [];
      for (const id of [file.id, removed.id, newId(), "x", "../../etc/passwd", "%00"]) {
        const { status, headers } = await ask(id);
        answers.push([status, ...headers]);
      }
      expect(new Set(answers.map(String))).toEqual(new Set([String([404, ["cache-control", "private, no-store"]])]));
    }
    // Who has the bytes still asks whether they may read them.
    const etag = '"x"';
    expect((await ask(file.id, { etag })).status).toBe(404);
  });
});
