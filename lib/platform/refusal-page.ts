import "server-only";
import { plainPage } from "@/lib/platform/plain-page";

/** How soon a page asks again by itself while the database is away. */
export const RETRY_SECONDS = 5;

/** A form that no page of ours would send, or that is larger than we take: why, and what to do. */
const REFUSALS = {
  tooLarge: {
    status: 413,
    id: {
      title: "Kiriman ini terlalu besar",
      text: "Semua berkas dalam satu kiriman paling besar 20 MB. Tekan tombol kembali di browser: isian Anda masih ada di sana. Pilih berkas yang lebih kecil atau lebih sedikit, lalu kirim lagi.",
    },
    en: {
      title: "This is too large",
      text: "All files of one form may have 20 MB together. Press your browser's back button: what you typed is still there. Choose smaller or fewer files, then send again.",
    },
  },
  noLength: {
    status: 411,
    id: { title: "Kiriman ini tidak lengkap", text: "Kiriman harus menyebut ukurannya (Content-Length)." },
    en: { title: "This is incomplete", text: "The size of what is sent must be told (Content-Length)." },
  },
  fromElsewhere: {
    status: 403,
    id: {
      title: "Formulir ini dikirim dari situs lain",
      text: "Demi keamanan Anda, kami hanya menerima formulir dari halaman kami sendiri. Buka halamannya di sini, lalu isi lagi.",
    },
    en: {
      title: "This form was sent from another site",
      text: "For your safety we only take forms from our own pages. Open the page here and fill it in again.",
    },
  },
} as const;
export type Refusal = keyof typeof REFUSALS;

/** The page that says why a request was not taken. */
export function refusalPage(refusal: Refusal, nonce: string): Response {
  return plainPage({ ...REFUSALS[refusal], nonce });
}

const AWAY = {
  status: 503,
  id: {
    title: "Kami sedang tidak dapat membuka data",
    text: "Basis data kami tidak menjawab. Semua yang sudah tersimpan tetap aman. Halaman ini mencoba lagi sendiri setiap beberapa detik; Anda tidak perlu melakukan apa pun.",
  },
  en: {
    title: "We cannot reach our data at the moment",
    text: "Our database does not answer. Whatever was saved is safe. This page tries again by itself every few seconds; there is nothing you need to do.",
  },
} as const;

const FORM_AWAY = {
  status: 503,
  id: {
    title: "Isian Anda belum tersimpan",
    text: "Basis data kami sedang tidak menjawab. Tunggu sebentar, lalu muat ulang halaman ini dan setujui bila browser bertanya apakah isian dikirim lagi. Atau tekan tombol kembali: isian Anda masih ada di sana.",
  },
  en: {
    title: "What you filled in is not saved yet",
    text: "Our database does not answer at the moment. Wait a little, then reload this page and agree when your browser asks whether to send again. Or press the back button: what you typed is still there.",
  },
} as const;

/** The words of {@link databaseAwayPage}, for pages in the frame of the app. */
export function databaseAwayWords(locale: "id" | "en", isForm: boolean): { title: string; text: string } {
  return (isForm ? FORM_AWAY : AWAY)[locale];
}

/** The page that says that the database is away: it comes back by itself, but never sends a form again by itself. */
export function databaseAwayPage(path: string, isForm: boolean, nonce: string): Response {
  if (isForm) return plainPage({ ...FORM_AWAY, nonce });
  return plainPage({ ...AWAY, nonce, retrySeconds: RETRY_SECONDS, retryPath: path });
}

/** The same for a program. */
export function databaseAwayAnswer(): Response {
  const headers = { "Cache-Control": "private, no-store", "Retry-After": String(RETRY_SECONDS) };
  return Response.json({ error: "unavailable", reason: "The database does not answer." }, { status: 503, headers });
}
