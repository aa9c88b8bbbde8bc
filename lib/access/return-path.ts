/** Where people go after signing in when they came from nowhere in particular. */
export const HOME_PATH = "/beranda";

/**
 * The page of ours to go back to after signing in. What is not a path of this site (another host, a scheme, a backslash
 * that browsers read as a slash) becomes the home page, so that a link cannot send people elsewhere through us.
 */
export function safeReturnPath(wanted: string | null | undefined): string {
  if (!wanted || wanted.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || wanted.includes("\\"))
    return HOME_PATH;
  const parsed = URL.canParse(wanted, "http://here") ? new URL(wanted, "http://here") : null;
  if (parsed?.host !== "here" || /^\/(masuk|keluar|daftar|api)(\/|$)/.test(parsed.pathname)) return HOME_PATH;
  return parsed.pathname + parsed.search;
}

/** The sign-in page that comes back to `path`. */
export function signInPath(path: string | null): string {
  const back = safeReturnPath(path);
  return back === HOME_PATH && path === null ? "/masuk" : `/masuk?kembali=${encodeURIComponent(back)}`;
}

/** Hands the page to come back to on to the next step: `path` with `kembali` added when there is one. */
export function withReturnPath(path: string, returnTo: string | null | undefined): string {
  const back = safeReturnPath(returnTo);
  if (back === HOME_PATH) return path;
  return `${path}${path.includes("?") ? "&" : "?"}kembali=${encodeURIComponent(back)}`;
}
