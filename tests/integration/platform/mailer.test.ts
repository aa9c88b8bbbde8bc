import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { renderMail } from "@/components/mail/render-mail";
import { resetDatabase } from "@/tests/support/database";

// The settings are read once, so the sinks must be known before the mailer is loaded.
const received: Email[] = [];
const smtp = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", async () => {
      received.push(await PostalMime.parse(Buffer.concat(chunks)));
      done();
    });
  },
});
const texts: { authorization: string | undefined; body: unknown }[] = [];
const gateway = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on("end", () => {
    texts.push({ authorization: request.headers.authorization, body: JSON.parse(body) });
    response.writeHead(texts.length === 1 ? 503 : 200).end();
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  await new Promise<void>((resolve) => gateway.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await new Promise<void>((resolve) => smtp.close(resolve));
  gateway.close();
});
afterEach(async () => {
  received.length = 0;
  vi.unstubAllEnvs();
  await resetDatabase();
});

type Settings = Readonly<Record<string, string>>;

/** The modules as a process with these settings has them. */
async function load(settings: Settings) {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const [mailer, db] = await Promise.all([import("@/lib/platform/mailer"), import("@/lib/platform/db")]);
  return { ...mailer, ...db };
}

const withSmtp = (): Settings => ({
  SMTP_URL: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
  MAIL_FROM: "Mata Rantai <halo@matarantai.example>",
});
const withGateway = (): Settings => ({
  SMS_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/send`,
  SMS_TOKEN: "gateway-token",
});

const code = { template: "verify-contact", params: { code: "482913", minutes: 10 } } as const;

test("a mail is sent once, with text and HTML, under a Message-ID of its own", async () => {
  const { inTransaction, queueMail, sendMail, database } = await load(withSmtp());
  const id = await inTransaction((tx) => queueMail(tx, { to: "sri@contoh.example", locale: "id", ...code }));
  expect(received).toHaveLength(0);
  await sendMail(id, renderMail);
  await sendMail(id, renderMail);
  expect(received).toHaveLength(1);
  const [mail] = received;
  expect(mail?.messageId).toBe(`<${id}@localhost>`);
  expect(mail?.to?.[0]?.address).toBe("sri@contoh.example");
  expect(mail?.from?.name).toBe("Mata Rantai");
  expect(mail?.text).toContain("482913");
  expect(mail?.html).toContain("482913");
  expect(await database().outboxMail.findUnique({ where: { id } })).toMatchObject({ params: null, keptAt: null });
});

test("recipient and content lie encrypted, and the job carries the id alone", async () => {
  const { inTransaction, queueMail, database } = await load(withSmtp());
  const id = await inTransaction((tx) => queueMail(tx, { to: "sri@contoh.example", locale: "id", ...code }));
  const [row] = await database().$queryRaw<{ mail: string }[]>`
    SELECT row_to_json(m)::text || convert_from(decode(encode(recipient, 'hex'), 'escape'), 'LATIN1') AS mail
    FROM outbox_mails m`;
  expect(row?.mail).not.toContain("sri");
  const jobs = await database().$queryRaw<{ payload: unknown }[]>`
    SELECT payload FROM graphile_worker._private_jobs`;
  expect(jobs).toEqual([{ payload: { mailId: id } }]);
});

test("a mail that was never committed is not sent", async () => {
  const { inTransaction, queueMail, sendMail } = await load(withSmtp());
  let id = "";
  const failing = inTransaction(async (tx) => {
    id = await queueMail(tx, { to: "sri@contoh.example", locale: "id", ...code });
    throw new Error("later");
  });
  await expect(failing).rejects.toThrow("later");
  await sendMail(id, renderMail);
  expect(received).toHaveLength(0);
});

test("without a provider a mail stays in the outbox, readable for the page", async () => {
  const { inTransaction, queueMail, listKeptMails } = await load({ DEMO: "1" });
  await inTransaction((tx) => queueMail(tx, { to: "sri@contoh.example", locale: "id", ...code }));
  await inTransaction((tx) => queueMail(tx, { to: "+6281234567890", channel: "sms", locale: "en", ...code }));
  const [text, mail] = await listKeptMails();
  expect(mail).toMatchObject({ to: "sri@contoh.example", channel: "email", content: code });
  expect(text).toMatchObject({ to: "+6281234567890", channel: "sms", content: { ...code, locale: "en" } });
});

test("a text message without gateway and demo is refused, because nobody would read it", async () => {
  const { inTransaction, queueMail, channelAvailable } = await load({});
  expect(channelAvailable("sms")).toBe(false);
  const queued = inTransaction((tx) => queueMail(tx, { to: "+6281234567890", channel: "sms", locale: "id", ...code }));
  await expect(queued).rejects.toMatchObject({ code: "invalid", messageKey: "platform.smsUnavailable" });
});

test("a text message goes through the gateway, again when it refused the first time", async () => {
  const { inTransaction, queueMail, sendMail } = await load(withGateway());
  const id = await inTransaction((tx) =>
    queueMail(tx, { to: "+6281234567890", channel: "sms", locale: "id", ...code }),
  );
  await expect(sendMail(id, renderMail)).rejects.toThrow("503");
  await sendMail(id, renderMail);
  expect(texts).toHaveLength(2);
  expect(texts[1]?.authorization).toBe("Bearer gateway-token");
  expect(texts[1]?.body).toMatchObject({ id, to: "+6281234567890", text: expect.stringContaining("482913") });
});
