import { Failure } from "./failure.mjs";

/** What Postgres and the network report, as a sentence for whoever wrote DATABASE_URL. */
const SENTENCES = {
  "28P01": (at) => `Sandi basis data ditolak di ${at}. (The database at ${at} refused the password in DATABASE_URL.)`,
  28000: (at) => `Pengguna basis data ditolak di ${at}. (The database at ${at} refused the user in DATABASE_URL.)`,
  "3D000": (at) =>
    `Basis data pada DATABASE_URL tidak ada di ${at}. (The database named in DATABASE_URL does not exist at ${at}.)`,
  53300: (at) => `Basis data di ${at} kehabisan koneksi. (The database at ${at} has no connections left.)`,
  ECONNREFUSED: (at) =>
    `Tidak ada basis data yang menjawab di ${at}. (No database answers at ${at}; check DATABASE_URL.)`,
  ETIMEDOUT: (at) => `Basis data di ${at} tidak menjawab. (The database at ${at} does not answer; check DATABASE_URL.)`,
  ENOTFOUND: (at) => `Nama ${at} tidak dikenal. (The host ${at} in DATABASE_URL is unknown.)`,
  EAI_AGAIN: (at) => `Nama ${at} tidak dikenal. (The host ${at} in DATABASE_URL is unknown.)`,
};

const OLDEST_VERSION = 15;

/**
 * Connects once to find out whether DATABASE_URL works, so that a mistake in it is told before anything else is done.
 * @param {string} url
 */
export async function checkDatabase(url) {
  await withClient(url, async (client) => {
    const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as version");
    if (rows[0].version >= OLDEST_VERSION) return;
    throw new Failure(
      `Perlu Postgres ≥ ${OLDEST_VERSION}, DATABASE_URL memakai ${rows[0].version}. (Postgres ≥ ${OLDEST_VERSION} is needed; DATABASE_URL points to ${rows[0].version}.)`,
    );
  });
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: readUrl(url).href, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {}); // a connection that breaks later fails the query that needs it
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw explain(error, url);
  } finally {
    await client.end().catch(() => {});
  }
}

function readUrl(url) {
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return new URL(url);
  throw new Failure(
    "DATABASE_URL harus berbentuk postgresql://pengguna:sandi@host:5432/nama. (DATABASE_URL must look like postgresql://user:password@host:5432/name.)",
  );
}

function explain(error, url) {
  const at = readUrl(url).host;
  if (error instanceof Failure) return error;
  // What the driver says when nobody answers has no code.
  if (/timeout expired|terminated/.test(error.message)) return new Failure(SENTENCES.ETIMEDOUT(at));
  const code = error.code ?? error.errors?.[0]?.code;
  return SENTENCES[code] ? new Failure(SENTENCES[code](at)) : error;
}
