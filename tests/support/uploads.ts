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
  const text = `%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%${crypto.randomUUID()}\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`;
  return new File([text], name, { type: "application/pdf" });
}
