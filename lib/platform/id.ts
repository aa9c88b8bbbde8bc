import "server-only";

/** Time and counter of the last id, so that ids made in one process always rise, also within a millisecond. */
let lastMillis = 0;
let counter = 0;

const COUNTER_MAX = 0xfff;

/**
 * A new UUID of version 7 (RFC 9562): rises with time, so that indexes grow at their end.
 *
 * It reads the machine's clock and not the injectable one: an id says nothing about business time, and nothing may be
 * sorted or dated by it.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  const random = view.getUint16(6) & 0x1ff;
  const now = Math.max(Date.now(), lastMillis);
  if (now > lastMillis) {
    lastMillis = now;
    counter = random;
  } else if (counter < COUNTER_MAX) {
    counter += 1;
  } else {
    lastMillis += 1;
    counter = random;
  }
  view.setUint16(0, Math.floor(lastMillis / 2 ** 32));
  view.setUint32(2, lastMillis % 2 ** 32);
  view.setUint16(6, 0x7000 | counter);
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** True when `value` is written like a UUID. Ask before a text from a URL reaches a uuid column, which would throw. */
export function isId(value: string): boolean {
  return UUID.test(value);
}
