import { beforeAll, beforeEach, expect, test } from "vitest";
import { ATTACHMENT_PURPOSES, ERASED_AFTER_DAYS } from "@/lib/platform/attachment";
import {
  attach,
  findAttachmentForSystem,
  listAttachments,
  listAttachmentsOf,
  moveAttachments,
  removeAttachments,
} from "@/lib/platform/attachments";
import { blobKey, loadFile } from "@/lib/platform/blob";
import { currentTime, withClock } from "@/lib/platform/clock";
import { database, inTransaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { cleanFiles, loadPhoto } from "@/lib/platform/stored-file";
import { type KeptFile, keep, keepUploads } from "@/lib/platform/upload";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { photoFile } from "@/tests/support/uploads";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

let photos: KeptFile[];
beforeEach(async () => {
  photos = await keepUploads([await photoFile("depan.jpg"), await photoFile("mesin.jpg")], "photo", "photos");
});

const inDays = (days: number) => new Date(currentTime().getTime() + days * 86_400_000);

async function attachAll(subjectId: string, files = photos): Promise<string[]> {
  const { owner } = named.people;
  const to = { purpose: "product_photo", subjectId, organizationId: named.organizations.ceper } as const;
  return inTransaction(async (tx) => {
    const ids: string[] = [];
    for (const file of files) ids.push(await attach(tx, owner, to, file));
    return ids;
  });
}

async function auditOf(subjectId: string) {
  return database().auditEntry.findMany({
    where: { subjectId },
    orderBy: { sequence: "asc" },
    select: { verb: true, subjectType: true, details: true, actorUserId: true },
  });
}

test("attached files are listed in their order, with their size and whose they are, and audited", async () => {
  const subjectId = newId();
  const ids = await attachAll(subjectId);
  const listed = await listAttachments("product_photo", [subjectId, newId()]);
  expect(listed.map(({ id, fileName }) => [id, fileName])).toEqual([
    [ids[0], "depan.webp"],
    [ids[1], "mesin.webp"],
  ]);
  expect(listed[0]).toMatchObject({ mimeType: "image/webp", width: 640, height: 480, audience: null, subjectId });
  const [row] = await database().attachment.findMany({ where: { id: ids[0] ?? "" } });
  expect(row).toMatchObject({ organizationId: named.organizations.ceper, uploadedById: named.people.owner.userId });
  expect(await auditOf(subjectId)).toMatchObject(
    ids.map((attachmentId) => ({
      verb: "file.attached",
      subjectType: "product",
      actorUserId: named.people.owner.userId,
      details: { attachmentId, purpose: "product_photo" },
    })),
  );
  expect(await listAttachments("product_spec", [subjectId])).toEqual([]);
  expect(await listAttachments("product_photo", [])).toEqual([]);
});

test("two who attach at once both get a place of their own", async () => {
  const subjectId = newId();
  await Promise.all([attachAll(subjectId), attachAll(subjectId)]);
  const rows = await database().attachment.findMany({ where: { subjectId }, select: { position: true } });
  expect(rows.map(({ position }) => position).sort()).toEqual([1, 2, 3, 4]);
});

test("a transaction that fails attaches nothing", async () => {
  const subjectId = newId();
  const failing = inTransaction(async (tx) => {
    const to = { purpose: "product_photo", subjectId, organizationId: null } as const;
    for (const file of photos) await attach(tx, named.people.owner, to, file);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await listAttachments("product_photo", [subjectId])).toEqual([]);
});

test("removed files are gone at once; ids of other subjects do nothing", async () => {
  const [mine, other] = [newId(), newId()];
  const [first = "", second = ""] = await attachAll(mine);
  const [foreign = ""] = await attachAll(other);
  const remove = (ids: string[]) =>
    inTransaction((tx) =>
      removeAttachments(tx, named.people.owner, { purpose: "product_photo", subjectId: mine }, ids),
    );
  expect(await remove([first, foreign, newId()])).toBe(1);
  expect(await remove([first])).toBe(0);
  expect((await listAttachments("product_photo", [mine])).map(({ id }) => id)).toEqual([second]);
  expect(await listAttachments("product_photo", [other])).toHaveLength(2);
  expect(await findAttachmentForSystem(first)).toBeNull();
  expect(await findAttachmentForSystem(foreign)).toMatchObject({ id: foreign, subjectId: other });
  expect((await auditOf(mine)).at(-1)).toMatchObject({
    verb: "file.removed",
    details: { attachmentIds: [first], purpose: "product_photo" },
  });
});

test("files move from a registration to the product that came of it", async () => {
  const [draft, product] = [newId(), newId()];
  const { owner } = named.people;
  const [photo] = photos;
  await inTransaction(async (tx) => {
    const to = { purpose: "registration_photo", subjectId: draft, organizationId: null } as const;
    if (photo) await attach(tx, owner, to, photo);
  });
  const moved = await inTransaction((tx) =>
    moveAttachments(
      tx,
      owner,
      { purpose: "registration_photo", subjectId: draft },
      { purpose: "product_photo", subjectId: product, organizationId: named.organizations.ceper },
    ),
  );
  expect(moved).toBe(1);
  expect(await listAttachments("registration_photo", [draft])).toEqual([]);
  expect(await listAttachments("product_photo", [product])).toHaveLength(1);
  expect(await auditOf(product)).toMatchObject([{ verb: "file.moved", details: { from: draft, files: 1 } }]);
});

test("a photo is made smaller on first demand and is then there", async () => {
  const [{ sha256 }] = photos as [KeptFile];
  const first = await loadPhoto(sha256, 320);
  expect(first?.byteLength).toBeLessThan((await loadFile(sha256))?.byteLength ?? 0);
  expect(await loadPhoto(sha256, 320)).toEqual(first);
  expect(await loadPhoto(blobKey("0".repeat(64)), 320)).toBeNull();
});

test("cleaning erases what was removed long ago and bytes of refused forms; what must stay provable stays", async () => {
  await database().attachment.deleteMany();
  const [gone, proof, used] = [newId(), newId(), newId()];
  const { owner } = named.people;
  const keepOne = async (text: string) =>
    keep({
      bytes: new TextEncoder().encode(text),
      mimeType: "application/pdf",
      fileName: `${text}.pdf`,
      width: null,
      height: null,
    });
  const files = { gone: await keepOne("gone"), proof: await keepOne("proof"), used: await keepOne("used") };
  const refused = await keepOne("refused");
  const put = (purpose: "product_spec" | "certificate", subjectId: string, file: KeptFile) =>
    inTransaction((tx) => attach(tx, owner, { purpose, subjectId, organizationId: null }, file));
  const take = (purpose: "product_spec" | "certificate", subjectId: string, id: string) =>
    inTransaction((tx) => removeAttachments(tx, owner, { purpose, subjectId }, [id]));
  await take("product_spec", gone, await put("product_spec", gone, files.gone));
  await take("certificate", proof, await put("certificate", proof, files.proof));
  await put("product_spec", used, files.used);
  const left = async () =>
    Promise.all([files.gone, files.proof, files.used, refused].map(async ({ sha256 }) => !!(await loadFile(sha256))));

  await cleanFiles();
  expect(await left()).toEqual([true, true, true, true]);
  await withClock(inDays(2), cleanFiles);
  expect(await left()).toEqual([true, true, true, false]);
  await withClock(inDays(ERASED_AFTER_DAYS + 1), cleanFiles);
  await withClock(inDays(ERASED_AFTER_DAYS + 1), cleanFiles);
  expect(await left()).toEqual([false, true, true, false]);
  expect(await listAttachments("product_spec", [used])).toHaveLength(1);
});

test("every purpose is a word that the audit takes", () => {
  for (const purpose of Object.keys(ATTACHMENT_PURPOSES)) expect(purpose).toMatch(/^[a-z][a-z_]+$/);
});

test("files of several purposes are read at once, each kind in its order", async () => {
  const { owner } = named.people;
  const [product, other, certificate] = [newId(), newId(), newId()];
  const photosOf = { product: await attachAll(product), other: await attachAll(other) };
  const scan = await inTransaction((tx) =>
    attach(
      tx,
      owner,
      { purpose: "certificate", subjectId: certificate, organizationId: named.organizations.ceper },
      photos[0] as KeptFile,
    ),
  );
  const [gone = "", kept = ""] = photosOf.other;
  await inTransaction((tx) => removeAttachments(tx, owner, { purpose: "product_photo", subjectId: other }, [gone]));
  const asked = { certificate: [certificate, newId()], product_photo: [other, product], product_spec: [product] };
  const found = await listAttachmentsOf(asked);
  expect(found.map(({ id }) => id)).toEqual([scan, kept, ...photosOf.product]);
  expect(found.slice(1)).toEqual([
    ...(await listAttachments("product_photo", [other])),
    ...(await listAttachments("product_photo", [product])),
  ]);
  expect(await listAttachmentsOf({})).toEqual([]);
});
