import "server-only";
import sharp from "sharp";
import { turnstile } from "@/lib/platform/turnstile";
import { AppError } from "@/lib/shared/errors";

/** A photo as it is kept: WebP, upright, in sRGB, without any metadata. */
export interface Photo {
  readonly bytes: Uint8Array;
  readonly mimeType: "image/webp";
  readonly width: number;
  readonly height: number;
}

/** The longest side that is kept, in pixels. */
const LONGEST_SIDE = 1_600;
const QUALITY = 80;

/**
 * The most pixels that are decoded. Cheap phones take 50 and 64 million; JPEG is shrunk while it is read, other formats lie
 * in memory as a whole (four bytes a pixel).
 */
const MOST_MEGAPIXELS = { jpeg: 70, other: 40 } as const;
const PATIENCE_SECONDS = 20;

/** Each takes a core for up to a second and some hundred MB at worst; two keep a small server answering. */
const inTurn = turnstile(2, 40, () => new AppError("rate_limited", "files.busy"));

// One thread a photo: the turnstile says how many cores photos may have. Nothing is read twice, so nothing is kept in mind.
sharp.concurrency(1);
sharp.cache(false);

const FORMATS: Readonly<Record<string, string>> = { "image/jpeg": "jpeg", "image/png": "png", "image/webp": "webp" };

/** True for the formats that phones and cameras hand out and that are decoded here. */
export function isPhotoType(mimeType: string): boolean {
  return Object.hasOwn(FORMATS, mimeType);
}

/**
 * Decodes what somebody sent and draws it anew: upright, at most 1,600 pixels on its longest side, the first picture where
 * it moves, and without EXIF, so that nobody learns from it where it was taken. Reads the size from the head first: a small
 * file that unfolds into a huge picture is refused before a pixel is decoded.
 *
 * @throws {AppError} `invalid` `files.tooManyPixels` or `files.broken`; `rate_limited` when too many wait.
 */
export async function redrawPhoto(bytes: Uint8Array, mimeType: string): Promise<Photo> {
  return inTurn(async () => {
    const most = (mimeType === "image/jpeg" ? MOST_MEGAPIXELS.jpeg : MOST_MEGAPIXELS.other) * 1_000_000;
    const { width, height, format } = await headOf(bytes);
    if (format !== FORMATS[mimeType]) throw new AppError("invalid", "files.broken");
    if (width * height > most) {
      throw new AppError("invalid", "files.tooManyPixels", { params: { maxMegapixels: most / 1_000_000 } });
    }
    try {
      const { data, info } = await sharp(bytes, { limitInputPixels: most, failOn: "error" })
        .timeout({ seconds: PATIENCE_SECONDS })
        .autoOrient()
        .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
        .webp({ quality: QUALITY })
        .toBuffer({ resolveWithObject: true });
      return { bytes: data, mimeType: "image/webp", width: info.width, height: info.height };
    } catch {
      // sharp tells in English what it stumbled over; the person can only choose another file.
      throw new AppError("invalid", "files.broken");
    }
  });
}

async function headOf(bytes: Uint8Array): Promise<{ width: number; height: number; format: string }> {
  try {
    // Without a limit, so that the sentence about too many pixels can be told from the one about a broken file.
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    throw new AppError("invalid", "files.broken");
  }
}

/** A kept photo in a smaller width. */
export async function shrinkPhoto(bytes: Uint8Array, width: number): Promise<Uint8Array> {
  return inTurn(() => sharp(bytes).resize({ width, withoutEnlargement: true }).webp({ quality: QUALITY }).toBuffer());
}
