import { describe, expect, it } from "vitest";
import { indexKbli } from "@/lib/catalog/kbli-lookup";
import { rankKbli } from "@/lib/catalog/kbli-search";
import { kbliWords } from "@/lib/catalog/kbli-words";
import { shippedClasses } from "@/tests/support/kbli";

const shipped = shippedClasses();
const index = indexKbli(shipped.map((row) => ({ ...row, words: kbliWords("2020", row.code) })));
const codes = (query: string, limit = 5) => rankKbli(index, query, limit).map(({ code }) => code);

/** What people say → the class that an adviser would name; it must be among the first three. */
const EVERYDAY =
  `las listrik=25920 | bengkel las=25920 | ngelas=25920 | bubut=25920 | bengkel bubut cnc=25920 | frais=25920
celup seng=25920 | cat bubuk=25920 | potong laser=25920 | travers=25119 | cross arm=25119 | klem begel tiang=25119
cor logam=24310 | pengecoran besi=24310 | tutup manhole=24310 | cor kuningan=24320 | mur baut=25952 | baut=25952 | tempa=25910
pandai besi=25910 | pagar besi=25111 | kusen aluminium=25112 | cangkul=25931 | parang=25931 | jahit baju=14111 | konveksi=14111
wearpack=14111 | seragam kerja=14111 | penjahit=14120 | bordir=14302 | batik=13134 | batik tulis=13134 | tenun ikat=13122
songket=13122 | seprai=13921 | keripik=10794 | kripik singkong=10794 | kerupuk ikan=10794 | gula aren=10722 | gula semut=10722
gula kelapa=10722 | tempe=10391 | tahu=10392 | kopi bubuk=10761 | roti=10710 | abon sapi=10130 | ikan asin=10211
rumput laut=10298 | tepung mocaf=10613 | sagu=10622 | vco=10422 | simplisia=21021 | jamu=21022 | minyak nilam=20294
penyulingan minyak atsiri=20294 | sabun=20231 | anyaman rotan=16291 | anyaman bambu=16291 | anyaman pandan=16292
mebel jati=31001 | kursi rotan=31002 | penggergajian=16101 | palet kayu=16230 | ukiran kayu=16293 | kardus=17022
percetakan=18111 | sablon kaos=18111 | label kemasan=18112 | seal karet=22192 | cetak karet=22192 | injeksi plastik=22293
botol plastik=22220 | tutup botol=22220 | pipa pvc=22230 | gerabah=23932 | batu bata=23921 | genteng=23922 | paving block=23951
tiang beton=23953 | panel listrik=27120 | gulung trafo=27113 | kabel listrik=27320 | lampu jalan led=27404 | perahu fiber=30111
sepatu safety=15203 | samak kulit=15112 | dompet kulit=15121 | sabut kelapa=32905 | helm proyek=32904 | roda gigi=28140
laundry hotel=96200 | kalibrasi=71205 | katering karyawan=56290 | angkutan truk=49431 | cleaning service=81210
budidaya lele=03221 | tambak udang=03254 | nelayan=03111 | kebun pisang=01220 | petani kopi=01270 | jahe=01285
madu hutan=02307 | servis motor=45407 | toko bangunan=47528 | supermarket=47111 | daur ulang plastik=38302 | briket=16295`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split("="))
    .map(([phrase = "", code = ""]) => [phrase, code] as const);

describe("everyday words find their business class", () => {
  it("knows sixty and more", () => {
    expect(EVERYDAY.length).toBeGreaterThan(60);
  });
  it.each(EVERYDAY)("%s → %s", (phrase, code) => {
    expect(codes(phrase, 3)).toContain(code);
  });
});

describe("typing errors and unfinished words", () => {
  it.each([
    ["kripk singkong", "10794"],
    ["pengecorran logam", "24310"],
    ["anyamn rotan", "16291"],
    ["penjahitt", "14120"],
    ["galvanis", "25920"],
    ["galvanissi", "25920"],
    ["perctakan", "18111"],
    ["furnitr kayu", "31001"],
    ["alumunium", "25112"],
    ["kerip", "10794"],
    ["batubata", "23921"],
    ["batuba", "05100"],
  ])("%s still finds %s", (phrase, code) => {
    expect(codes(phrase, 6)).toContain(code);
  });
});

describe("order and limits", () => {
  it("puts who makes before who sells, unless a shop is asked for", () => {
    expect(codes("mebel", 3).every((code) => !/^4[567]/.test(code))).toBe(true);
    expect(codes("toko mebel", 3).some((code) => /^47/.test(code))).toBe(true);
    expect(codes("jual furnitur eceran", 1)).toEqual(["47591"]);
  });
  it("finds codes by their first digits", () => {
    expect(codes("25119")).toEqual(["25119"]);
    expect(codes("2511").every((code) => code.startsWith("2511"))).toBe(true);
    expect(codes("25 11").length).toBeGreaterThan(1);
  });
  it("gives as many as asked and nothing for nonsense", () => {
    expect(codes("kayu", 4)).toHaveLength(4);
    for (const query of ["", "  ", "xqzxqz", "!!!", "😀", "industri", "'; select", "a".repeat(200)]) {
      expect(codes(query)).toEqual([]);
    }
  });
});
