import { describe, expect, it } from "vitest";
import en from "@/components/i18n/messages/en/catalog.json";
import id from "@/components/i18n/messages/id/catalog.json";
import { CERTIFICATE_SCHEMES, schemeNamedIn } from "@/lib/catalog/certificate-schemes";

describe("certificate schemes", () => {
  it("are listed once, each with what it covers and who issues it in both languages", () => {
    const ids = CERTIFICATE_SCHEMES.map((scheme) => scheme.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { certificateScheme } of [id, en]) expect(Object.keys(certificateScheme)).toEqual(ids);
    for (const { kind } of CERTIFICATE_SCHEMES) {
      for (const { certificateKind } of [id, en]) expect(certificateKind[kind]).toBeTruthy();
    }
  });

  it("are found by their own name", () => {
    for (const scheme of CERTIFICATE_SCHEMES) expect(schemeNamedIn(scheme.name)).toEqual(scheme);
  });

  it.each([
    ["SNI 07-0242-2000", "sni"],
    ["SPPT-SNI", "sni"],
    ["SNI ISO 9001:2015", "iso_9001"],
    ["Sertifikat Halal BPJPH", "halal"],
    ["SPP-IRT", "pirt"],
    ["PIRT", "pirt"],
    ["FSC CoC", "fsc"],
    ["S-Legalitas", "svlk"],
    ["sertifikat TKDN", "tkdn"],
    ["SNI 6729", "organic"],
  ])("%s is %s", (text, scheme) => {
    expect(schemeNamedIn(text)?.id).toBe(scheme);
  });

  it("leaves others alone", () => {
    for (const text of ["", "Piagam juara desa", "penice", "resni"]) expect(schemeNamedIn(text)).toBeNull();
  });
});
