/**
 * What a certificate speaks of: one product; the way a firm is run; how something is grown, handled or made; the place it is
 * made at; or what a laboratory may test.
 */
export type CertificateKind = "product" | "system" | "process" | "competence";

export interface CertificateScheme {
  /** Key of its texts: `catalog.certificateScheme.<id>` says what it covers and who issues it. */
  readonly id: string;
  /** As people write it on a form. */
  readonly name: string;
  readonly kind: CertificateKind;
  /** Years that the scheme itself sets; null when only the certificate says, or when it does not end by itself. */
  readonly validYears: number | null;
}

const row = (id: string, name: string, kind: CertificateKind, validYears: number | null): CertificateScheme => ({
  id,
  name,
  kind,
  validYears,
});

/**
 * The schemes that buyers ask for most. Sources: PP 34/2018 (SNI), Permenperin 35/2025 (TKDN), PP 42/2024 (halal: holds as
 * long as ingredients and process stay), Peraturan BPOM 22/2018 (P-IRT: five years) and 27/2017 (food licence: five years),
 * PP 50/2012 (SMK3: three years), the schemes' own rules for ISO management systems (three years), FSC chain of custody
 * (five years) and OEKO-TEX (one year). A scheme that is not listed may be written freely.
 */
export const CERTIFICATE_SCHEMES: readonly CertificateScheme[] = [
  row("sni", "SNI", "product", null),
  row("tkdn", "TKDN", "product", null),
  row("halal", "Halal", "product", null),
  row("bpom_md", "BPOM MD", "product", 5),
  row("bpom_tr", "BPOM TR", "product", 5),
  row("bpom_na", "BPOM NA", "product", null),
  row("pirt", "P-IRT", "product", 5),
  row("oeko_tex", "OEKO-TEX Standard 100", "product", 1),
  row("ce", "CE", "product", null),
  row("organic", "Organik Indonesia", "process", null),
  row("iso_9001", "ISO 9001", "system", 3),
  row("iso_14001", "ISO 14001", "system", 3),
  row("iso_45001", "ISO 45001", "system", 3),
  row("iso_22000", "ISO 22000", "system", 3),
  row("smk3", "SMK3", "system", 3),
  row("haccp", "HACCP", "process", null),
  row("cppob", "CPPOB", "process", null),
  row("cpotb", "CPOTB", "process", null),
  row("cpkb", "CPKB", "process", null),
  row("skp", "SKP", "process", null),
  row("nkv", "NKV", "process", null),
  row("indogap", "IndoGAP", "process", null),
  row("fsc", "FSC", "process", 5),
  row("svlk", "SVLK", "process", null),
  row("iso_17025", "ISO/IEC 17025", "competence", null),
];

/** Other ways to write a scheme; the rest is found by its own name. */
const SPELLINGS: Readonly<Record<string, RegExp>> = {
  sni: /\b(sppt[\s-]*)?sni\b(?![\s-]*(iso|6729|8969))/i,
  halal: /\bhalal\b/i,
  bpom_md: /\bmd\s*\d{6,}|\bbpom\s*md\b|\bizin edar pangan\b/i,
  bpom_tr: /\bbpom\s*tr\b|\btr\s*\d{6,}/i,
  bpom_na: /\bbpom\s*na\b|\bnotifikasi kosmetik\b/i,
  pirt: /\b(spp[\s-]*|p[\s-]?)irt\b/i,
  oeko_tex: /\boeko[\s-]?tex\b/i,
  organic: /\borgani[ck]\b|\bsni\s*6729\b/i,
  iso_17025: /\b17025\b/,
  iso_9001: /\b9001\b/,
  iso_14001: /\b14001\b/,
  iso_45001: /\b45001\b/,
  iso_22000: /\b22000\b/,
  indogap: /\b(indo[\s-]?gap|sni\s*8969)\b/i,
  fsc: /\bfsc\b/i,
  svlk: /\b(svlk|s-legalitas|v-legal)\b/i,
};

/** The listed scheme that a text names (`SNI 07-0242-2000`, `SPP-IRT`, `ISO 9001:2015`); null when it names none of them. */
export function schemeNamedIn(text: string): CertificateScheme | null {
  return CERTIFICATE_SCHEMES.find((scheme) => names(scheme, text)) ?? null;
}

function names({ id, name }: CertificateScheme, text: string): boolean {
  const spelling = SPELLINGS[id];
  return spelling ? spelling.test(text) : new RegExp(`\\b${name}\\b`, "i").test(text);
}
