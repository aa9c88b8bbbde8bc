import { deflateSync } from "node:zlib";
import sharp from "sharp";

/** A JPEG of 640 × 480 pixels, a different one every time, as a form would send it. */
export async function photoFile(name: string): Promise<File> {
  const [r, g, b] = crypto.getRandomValues(new Uint8Array(3));
  const background = { r: r ?? 0, g: g ?? 0, b: b ?? 0 };
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .composite([
      { input: { create: { width: 200, height: 200, channels: 3, background: "white" } }, left: 50, top: 90 },
    ])
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], name, { type: "image/jpeg" });
}

/** A small whole PDF, as a form would send it. */
export function pdfFile(name: string): File {
  return new File([new Uint8Array(smallPdf())], name, { type: "application/pdf" });
}

/** A PNG of `width` × `height` grey pixels that packs them into next to nothing. */
export function hugePng(width: number, height: number): Buffer {
  const crcTable = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    let crc = 0xffffffff;
    for (const byte of body) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
    const [head, tail] = [Buffer.alloc(4), Buffer.alloc(4)];
    head.writeUInt32BE(data.length);
    tail.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
    return Buffer.concat([head, body, tail]);
  };
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(width, 0);
  ihdr.writeUInt32BE(height, 4);
  ihdr.writeUInt8(8, 8);
  const rows = deflateSync(Buffer.alloc((width + 1) * height), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", ihdr), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

/** The head of an iPhone's photo: what is inside does not matter, nothing reads on. */
export function heicHead(): Buffer {
  const brand = Buffer.from("ftypheic");
  return Buffer.concat([Buffer.from([0, 0, 0, 24]), brand, Buffer.alloc(4), Buffer.from("mif1heic"), Buffer.alloc(64)]);
}

/** A small whole PDF, a different one every time. */
export function smallPdf(): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%${crypto.randomUUID()}\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
  );
}
