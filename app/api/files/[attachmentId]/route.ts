import { readershipOf } from "@/app/api/files/readers";
import { currentActor } from "@/lib/access/session";
import { findAttachmentForSystem, type StoredAttachment } from "@/lib/platform/attachments";
import { blobKey, loadFile } from "@/lib/platform/blob";
import { isId } from "@/lib/platform/id";
import { loadPhoto } from "@/lib/platform/stored-file";
import { PHOTO_WIDTHS, type PhotoWidth } from "@/lib/shared/file-href";

interface Context {
  readonly params: Promise<{ attachmentId: string }>;
}

/**
 * A stored file, or a photo in one of its smaller widths (`?w=320`). Absent, removed and not for this reader are the same
 * 404. The bytes of an address never change, so a browser that has them only asks whether it still may read them.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { attachmentId } = await params;
  const file = isId(attachmentId) ? await findAttachmentForSystem(attachmentId) : null;
  if (!file) return notFound();
  const readership = await readershipOf(await currentActor(), file);
  if (readership === "not-you") return notFound();

  const width = widthOf(request, file);
  const etag = `"${file.sha256.slice(0, 32)}${width === undefined ? "" : `-${width}`}"`;
  const headers = {
    "Cache-Control": readership === "everybody" ? "public, max-age=600" : "private, no-cache",
    ETag: etag,
    Vary: "Cookie",
  };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  const bytes = await (width === undefined ? loadFile(blobKey(file.sha256)) : loadPhoto(file.sha256, width));
  if (!bytes) return notFound();
  return new Response(new Uint8Array(bytes), { headers: { ...headers, ...contentHeaders(file, bytes.byteLength) } });
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: { "Cache-Control": "private, no-store" } });
}

/** The smaller width that is asked for; none for what is no photo, and for a photo that is no wider itself. */
function widthOf(request: Request, { width }: StoredAttachment): PhotoWidth | undefined {
  const asked = new URL(request.url).searchParams.get("w");
  return PHOTO_WIDTHS.find((known) => String(known) === asked && width !== null && width > known);
}

/** Photos are shown; everything else is saved, because a browser would open it under our address. */
function contentHeaders({ mimeType, fileName, width }: StoredAttachment, size: number): Record<string, string> {
  const ascii = fileName.normalize("NFKD").replaceAll(/[^\w. -]/g, "");
  const disposition = width === null ? "attachment" : "inline";
  return {
    "Content-Type": mimeType,
    "Content-Length": String(size),
    "Content-Disposition": `${disposition}; filename="${ascii}"; filename*=UTF-8''${encodeRfc8187(fileName)}`,
  };
}

/** `encodeURIComponent` leaves four signs that RFC 8187 does not allow. */
function encodeRfc8187(text: string): string {
  return encodeURIComponent(text).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
