import type { EntryAttributes, HeldCertificate } from "@/lib/matching/document-entry";

const STRIDE = 5;
const NONE: readonly HeldCertificate[] = [];

/** The attributes of many suppliers by ordinal, a few bytes each; also who is still there. */
export class AttributeTable {
  private bytes = new Uint8Array(0);
  private readonly certificates = new Map<number, readonly HeldCertificate[]>();
  private present = new Uint8Array(0);

  get byteLength(): number {
    return this.bytes.byteLength + this.present.byteLength;
  }

  set(ordinal: number, attributes: EntryAttributes): void {
    this.makeRoom(ordinal + 1);
    const { province, regency, sizeClass, verification, hasFreeCapacity, certificates } = attributes;
    this.bytes.set([province, regency, sizeClass, verification, hasFreeCapacity ? 1 : 0], ordinal * STRIDE);
    if (certificates.length > 0) this.certificates.set(ordinal, certificates);
    this.present[ordinal] = 1;
  }

  remove(ordinal: number): void {
    this.present[ordinal] = 0;
    this.certificates.delete(ordinal);
  }

  has(ordinal: number): boolean {
    return this.present[ordinal] === 1;
  }

  get(ordinal: number): EntryAttributes {
    const at = ordinal * STRIDE;
    return {
      province: this.bytes[at] as number,
      regency: this.bytes[at + 1] as number,
      sizeClass: this.bytes[at + 2] as number,
      verification: this.bytes[at + 3] as number,
      hasFreeCapacity: this.bytes[at + 4] === 1,
      certificates: this.certificates.get(ordinal) ?? NONE,
    };
  }

  private makeRoom(needed: number): void {
    if (needed <= this.present.length) return;
    const room = Math.ceil(needed * 1.5) + 1_024;
    const [bytes, present] = [new Uint8Array(room * STRIDE), new Uint8Array(room)];
    bytes.set(this.bytes);
    present.set(this.present);
    this.bytes = bytes;
    this.present = present;
  }
}
