import "server-only";

/**
 * Who a route is for, before any page decides for itself.
 * - `public`: everybody.
 * - `signed-in`: a visitor without a session cookie is sent to sign in. The page still asks who it is.
 * - `api`: the route itself answers 401; nobody is sent anywhere.
 * - `file`: stored files; the route says who may keep what it hands out, and for how long.
 */
export type RouteAudience = "public" | "signed-in" | "api" | "file";

/**
 * Every route there is, as the folders of `app` spell it. proxy.ts answers 404 to all else, so that a new page is shut until
 * somebody has thought about who it is for; a test holds this table against the folders. Keep it sorted.
 */
export const ROUTES: Readonly<Record<string, RouteAudience>> = {
  "/": "public",
  "/admin": "signed-in",
  "/admin/aturan": "signed-in",
  "/admin/aturan/[code]": "signed-in",
  "/admin/audit": "signed-in",
  "/admin/bobot": "signed-in",
  "/admin/data-pribadi": "signed-in",
  "/admin/data-pribadi/[requestId]": "signed-in",
  "/admin/klaim": "signed-in",
  "/admin/klaim/[membershipRequestId]": "signed-in",
  "/admin/kosakata": "signed-in",
  "/admin/kosakata/[conceptId]": "signed-in",
  "/admin/orang": "signed-in",
  "/admin/organisasi": "signed-in",
  "/admin/organisasi/[organizationId]": "signed-in",
  "/admin/organisasi/baru": "signed-in",
  "/admin/pekerjaan": "signed-in",
  "/admin/pencocokan": "signed-in",
  "/admin/verifikasi": "signed-in",
  "/admin/verifikasi/[claimId]": "signed-in",
  "/admin/verifikasi/organisasi/[organizationId]": "signed-in",
  "/akun": "signed-in",
  "/akun/data": "signed-in",
  "/akun/kontak": "signed-in",
  "/akun/notifikasi": "signed-in",
  "/akun/organisasi": "signed-in",
  "/akun/organisasi/rekan": "signed-in",
  "/akun/sesi": "signed-in",
  "/api/auth/[...nextauth]": "api",
  "/api/files/[attachmentId]": "file",
  "/api/health/live": "api",
  "/api/health/ready": "api",
  "/api/kbli": "api",
  "/api/linkage/[chart]": "api",
  "/api/linkage/public/[chart]": "api",
  "/api/me/data": "api",
  "/api/metrics": "api",
  "/api/needs/[needId]/quote-count": "api",
  "/api/needs/[needId]/quotes.csv": "api",
  "/api/needs/[needId]/trial": "api",
  "/api/needs/export/[format]": "api",
  "/api/needs/template/[format]": "api",
  "/api/partnerships/[partnershipId]/contract": "api",
  "/api/partnerships/invoices/[invoiceId]": "api",
  "/api/partnerships/payments": "api",
  "/api/search/[what]": "api",
  "/beranda": "signed-in",
  "/daftar": "public",
  "/daftar/kode": "public",
  "/desain": "public",
  "/desain/kosong": "public",
  "/kebutuhan": "signed-in",
  "/kebutuhan/[needId]": "signed-in",
  "/kebutuhan/[needId]/kecocokan": "signed-in",
  "/kebutuhan/[needId]/kecocokan/banding": "signed-in",
  "/kebutuhan/[needId]/kecocokan/coba": "signed-in",
  "/kebutuhan/[needId]/kecocokan/keberatan": "signed-in",
  "/kebutuhan/[needId]/kecocokan/konsorsium": "signed-in",
  "/kebutuhan/[needId]/kecocokan/riwayat": "signed-in",
  "/kebutuhan/[needId]/penawaran": "signed-in",
  "/kebutuhan/[needId]/pertanyaan": "signed-in",
  "/kebutuhan/[needId]/riwayat": "signed-in",
  "/kebutuhan/[needId]/salin": "signed-in",
  "/kebutuhan/[needId]/ubah": "signed-in",
  "/kebutuhan/[needId]/undangan": "signed-in",
  "/kebutuhan/baru": "signed-in",
  "/kebutuhan/impor": "signed-in",
  "/kebutuhan/impor/[importId]": "signed-in",
  "/keluar": "public",
  "/kemitraan": "signed-in",
  "/kemitraan/[partnershipId]": "signed-in",
  "/kemitraan/[partnershipId]/akhiri": "signed-in",
  "/kemitraan/[partnershipId]/pembayaran/[invoiceId]": "signed-in",
  "/kemitraan/[partnershipId]/penerimaan/[deliveryId]": "signed-in",
  "/kemitraan/[partnershipId]/pengiriman/baru": "signed-in",
  "/kemitraan/[partnershipId]/perubahan/baru": "signed-in",
  "/kemitraan/[partnershipId]/pesanan/baru": "signed-in",
  "/kemitraan/[partnershipId]/sengketa/[paymentId]": "signed-in",
  "/kemitraan/baru": "signed-in",
  "/ketentuan": "public",
  "/keterhubungan": "signed-in",
  "/keterhubungan/[supplierId]": "signed-in",
  "/keterhubungan/[supplierId]/kiriman/[deliveryId]": "signed-in",
  "/keterhubungan/usaha": "signed-in",
  "/lupa-kata-sandi": "public",
  "/lupa-kata-sandi/kode": "public",
  "/masuk": "public",
  "/notifikasi": "signed-in",
  "/outbox": "public",
  "/peluang": "signed-in",
  "/peluang/[needId]": "signed-in",
  "/pemasok": "public",
  "/pemasok/[organizationId]": "public",
  "/persetujuan": "signed-in",
  "/privasi": "public",
  "/statistik": "public",
  "/undangan": "signed-in",
  "/undangan-rekan/[token]": "public",
  "/undangan/[invitationId]": "signed-in",
  "/undangan/[invitationId]/periksa": "signed-in",
  "/usaha": "signed-in",
  "/usaha/bukti/[claimId]": "signed-in",
  "/usaha/daftar": "signed-in",
  "/usaha/daftar/[langkah]": "signed-in",
  "/usaha/daftar/selesai": "signed-in",
  "/usaha/daftar/sudah-ada": "signed-in",
  "/usaha/identitas": "signed-in",
  "/usaha/kapasitas": "signed-in",
  "/usaha/kemampuan/[capabilityId]": "signed-in",
  "/usaha/kemampuan/baru": "signed-in",
  "/usaha/peningkatan": "signed-in",
  "/usaha/pratinjau": "signed-in",
  "/usaha/produk/[productId]": "signed-in",
  "/usaha/produk/baru": "signed-in",
  "/usaha/profil": "signed-in",
  "/usaha/rujukan": "signed-in",
  "/usaha/sertifikat/[certificateId]": "signed-in",
  "/usaha/sertifikat/baru": "signed-in",
  "/usaha/tempat-kerja": "signed-in",
  "/usaha/tempat-kerja/[plantId]": "signed-in",
  "/usaha/tempat-kerja/baru": "signed-in",
};

/** Files that are no routes: what the build makes, and what lies in `public` or is an icon in `app`. */
const ASSETS = new Set([
  "/favicon.ico",
  "/icon.svg",
  "/kawung.svg",
  "/readme-shortlist.png",
  "/robots.txt",
  "/manifest.webmanifest",
]);
const ASSET_FOLDERS = ["/_next/"];

/** True for a file that everybody may have and keep. */
export function isAsset(pathname: string): boolean {
  return ASSETS.has(pathname) || ASSET_FOLDERS.some((folder) => pathname.startsWith(folder));
}

const PATTERNS = Object.entries(ROUTES).map(([route, audience]) => ({ pattern: patternOf(route), route, audience }));

/** Who the route at `pathname` is for; null when the table knows none. */
export function audienceOf(pathname: string): RouteAudience | null {
  return PATTERNS.find(({ pattern }) => pattern.test(pathname))?.audience ?? null;
}

/** A path with its query as the log may hold it: without the query, and without a token, which opens a door to whoever has it. */
export function pathForLog(address: string): string {
  const path = address.replace(/[?#].*$/s, "");
  return PATTERNS.find(({ route, pattern }) => route.includes("[token]") && pattern.test(path))?.route ?? path;
}

/** `[id]` stands for one part of a path, `[...rest]` for one or more. */
function patternOf(route: string): RegExp {
  const parts = route.split("/").map((part) => {
    if (part.startsWith("[...")) return ".+";
    if (part.startsWith("[")) return "[^/]+";
    return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("/")}$`);
}
