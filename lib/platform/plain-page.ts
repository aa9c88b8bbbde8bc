import "server-only";

/** One language's words of a page that is made without the app. */
interface PlainWords {
  readonly title: string;
  readonly text: string;
}

interface PlainPage {
  readonly status: number;
  readonly id: PlainWords;
  readonly en: PlainWords;
  /** Of this answer's policy: its one style carries it. */
  readonly nonce: string;
  /** Asks again by itself after so many seconds. Not for the answer to a form: asking again would not send it. */
  readonly retrySeconds?: number;
  /** Offers a link that opens the same address again. */
  readonly retryPath?: string;
}

const STYLE = `:root{color-scheme:light dark;--ground:#fbfaf7;--text:#1c1b1a;--second:#57534e;--act:#1f3a6e;--on:#fbfaf7}
@media(prefers-color-scheme:dark){:root{--ground:#14213d;--text:#fbfaf7;--second:#ddd9d2;--act:#e3eaf6;--on:#14213d}}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 "Plus Jakarta Sans",system-ui,sans-serif}
main{max-width:36rem;margin:0 auto;padding:4rem 1rem}svg{color:var(--act)}
h1{font-size:1.5625rem;line-height:1.25;margin:1rem 0 .5rem}h2{font-size:1rem;margin:2.5rem 0 .25rem;color:var(--second)}
p{margin:0 0 .5rem}div{color:var(--second)}a{display:inline-flex;min-height:2.75rem;align-items:center;margin-top:.75rem;padding:0 1.25rem;
border-radius:6px;background:var(--act);color:var(--on);font-weight:600;text-decoration:none}`;

/** The mark of components/layout/logo.tsx. */
const MARK = `<svg viewBox="0 0 40 40" width="48" height="48" aria-hidden="true" fill="none" stroke-width="3.4"><g stroke="currentColor"><ellipse cx="13.2" cy="13.2" rx="10.6" ry="5.4" transform="rotate(45 13.2 13.2)"/><ellipse cx="26.8" cy="26.8" rx="10.6" ry="5.4" transform="rotate(45 26.8 26.8)"/></g><g stroke="#e8a317"><ellipse cx="26.8" cy="13.2" rx="10.6" ry="5.4" transform="rotate(-45 26.8 13.2)"/><ellipse cx="13.2" cy="26.8" rx="10.6" ry="5.4" transform="rotate(-45 13.2 26.8)"/></g></svg>`;

/**
 * A page that needs nothing but itself: no database, no script, no other file. Both languages, because whose language it is
 * may be what cannot be asked.
 */
export function plainPage({ status, id, en, nonce, retrySeconds, retryPath }: PlainPage): Response {
  const refresh = retrySeconds === undefined ? "" : `<meta http-equiv="refresh" content="${retrySeconds}">`;
  const again = retryPath === undefined ? "" : `<a href="${escapeHtml(retryPath)}">Coba lagi</a>`;
  const html = `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">${refresh}<title>${escapeHtml(id.title)} · Mata Rantai</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main>${MARK}<h1>${escapeHtml(id.title)}</h1><p>${escapeHtml(id.text)}</p>${again}
<div lang="en"><h2>${escapeHtml(en.title)}</h2><p>${escapeHtml(en.text)}</p></div></main></body></html>`;
  const headers = new Headers({ "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" });
  if (retrySeconds !== undefined) headers.set("Retry-After", String(retrySeconds));
  return new Response(html, { status, headers });
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
