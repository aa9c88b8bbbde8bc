import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readUpload } from "@/lib/platform/upload";
import { MAX_UPLOAD_BYTES } from "@/lib/shared/upload-limits";
import { heicHead, hugePng, smallPdf } from "@/tests/support/uploads";

const fileOf = (bytes: Uint8Array | string, name: string, type = "") =>
  new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name, { type });

function picture(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: { r: 180, g: 60, b: 20 } } });
}

const PDF = smallPdf().toString();
const HEIC = heicHead();

describe("a photo", { timeout: 30_000 }, () => {
  test("is kept upright, at most 1,600 pixels, without EXIF and place", async () => {
    const exif = {
      IFD0: { Make: "Kamera", Copyright: "Sri" },
      IFD3: { GPSLatitudeRef: "S", GPSLatitude: "6/1 12/1 0/1" },
    };
    const sent = await picture(3_000, 2_000).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer();
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const photo = await readUpload(fileOf(sent, "IMG_0001.JPG", "image/jpeg"), "photo", "photo");
    expect(photo).toMatchObject({ mimeType: "image/webp", fileName: "IMG_0001.webp", width: 1_067, height: 1_600 });
    const kept = await sharp(photo.bytes).metadata();
    expect(kept).toMatchObject({ format: "webp", width: 1_067, height: 1_600 });
    expect([kept.exif, kept.icc, kept.xmp, kept.iptc, kept.orientation]).toEqual(Array(5).fill(undefined));
  });

  test("is never enlarged, and is taken as PNG and WebP, also where its name says otherwise", async () => {
    for (const sent of [await picture(40, 30).png().toBuffer(), await picture(40, 30).webp().toBuffer()]) {
      const photo = await readUpload(fileOf(sent, "foto.jpg", "image/jpeg"), "photo_or_document", "photo");
      expect(photo).toMatchObject({ width: 40, height: 30, fileName: "foto.webp" });
    }
  });

  test("that unfolds into 256 million pixels is refused by its head, without the memory", async () => {
    const sent = hugePng(16_000, 16_000);
    expect(sent.byteLength).toBeLessThan(1_000_000);
    const before = process.memoryUsage().rss;
    await expect(readUpload(fileOf(sent, "besar.png"), "photo", "photo")).rejects.toMatchObject({
      code: "invalid",
      messageKey: "files.tooManyPixels",
      params: { maxMegapixels: 40 },
      field: "photo",
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  test("of a good phone (64 million pixels) is taken", async () => {
    const sent = await picture(9_248, 6_936).jpeg({ quality: 30 }).toBuffer();
    const photo = await readUpload(fileOf(sent, "64mp.jpg"), "photo", "photo");
    expect(photo).toMatchObject({ width: 1_600, height: 1_200 });
  });

  test("ten at once all come through", async () => {
    const sent = await picture(2_000, 1_500).jpeg().toBuffer();
    const photos = await Promise.all(
      Array.from({ length: 10 }, () => readUpload(fileOf(sent, "a.jpg"), "photo", "photo")),
    );
    expect(photos.map(({ width }) => width)).toEqual(Array(10).fill(1_600));
  });
});

describe("a document", () => {
  test("is a PDF by its content, whatever its name, and is kept as it came", async () => {
    const file = await readUpload(fileOf(PDF, "surat.jpg", "image/jpeg"), "document", "paper");
    expect(file).toMatchObject({ mimeType: "application/pdf", fileName: "surat.pdf", width: null, height: null });
    expect(Buffer.from(file.bytes).toString()).toBe(PDF);
  });

  test("may be CSV or XLSX where the field says so, and only there", async () => {
    const csv = fileOf("nama;jumlah\nbaut;10\n", "daftar.csv", "text/csv");
    expect(await readUpload(csv, "document_or_sheet", "list")).toMatchObject({ mimeType: "text/csv" });
    await expect(readUpload(csv, "document", "list")).rejects.toMatchObject({ messageKey: "files.notADocument" });
  });
});

describe("what is refused says why", () => {
  const svg = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
  const gif = Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAA=", "base64");

  test.each([
    ["an empty file", fileOf("", "kosong.jpg"), "photo", "files.empty"],
    ["more than 20 MB", fileOf(new Uint8Array(MAX_UPLOAD_BYTES + 1), "a.jpg"), "photo", "files.tooLarge"],
    ["a PDF named .jpg", fileOf(PDF, "foto.jpg", "image/jpeg"), "photo", "files.pdfAsPhoto"],
    ["HEIC named .jpg", fileOf(HEIC, "IMG_1.jpg", "image/jpeg"), "photo", "files.heic"],
    ["HEIC beside documents", fileOf(HEIC, "IMG_1.HEIC"), "photo_or_document", "files.heic"],
    ["an SVG", fileOf(svg, "gambar.png", "image/png"), "photo", "files.notAPhoto"],
    ["a GIF", fileOf(gif, "gambar.gif"), "photo", "files.notAPhoto"],
    ["words", fileOf("bukan foto", "foto.png", "image/png"), "photo", "files.notAPhoto"],
    ["words as a document", fileOf("bukan pdf", "surat.pdf", "application/pdf"), "document", "files.notADocument"],
    ["HTML as a spreadsheet", fileOf("<html>", "a.csv"), "document_or_sheet", "files.notADocumentOrSheet"],
    ["a program", fileOf(Buffer.from("4d5a9000", "hex"), "a.pdf"), "photo_or_document", "files.notAPhotoOrDocument"],
    ["half a PDF", fileOf(PDF.slice(0, 40), "surat.pdf"), "document", "files.broken"],
  ] as const)("%s", async (_what, file, kind, messageKey) => {
    await expect(readUpload(file, kind, "file")).rejects.toMatchObject({ code: "invalid", messageKey, field: "file" });
  });

  test("a photo that was cut off on the way", async () => {
    const sent = await picture(400, 300).jpeg().toBuffer();
    const half = fileOf(sent.subarray(0, sent.length / 2), "foto.jpg");
    await expect(readUpload(half, "photo", "photo")).rejects.toMatchObject({ messageKey: "files.broken" });
    const noise = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(500, 0x41)]);
    await expect(readUpload(fileOf(noise, "x.jpg"), "photo", "photo")).rejects.toMatchObject({
      messageKey: "files.broken",
    });
  });
});

test.each([
  ["C:\\Foto\\bengkel 1.PNG", "bengkel 1.webp"],
  ["../../etc/passwd", "passwd.webp"],
  ["a\u0000b\r\nc\u202Egpj.exe", "abcgpj.webp"],
  ["   .hidden.jpg", "hidden.webp"],
  ["", "berkas.webp"],
  ["foto 🙂 \u0085.jpg", "foto 🙂.webp"],
  [`${"x".repeat(400)}.jpg`, `${"x".repeat(100)}.webp`],
])("the name %j is kept as %j", async (name, expected) => {
  const sent = await picture(4, 4).png().toBuffer();
  expect((await readUpload(fileOf(sent, name), "photo", "photo")).fileName).toBe(expected);
});
