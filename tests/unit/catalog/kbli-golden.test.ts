import { describe, expect, it } from "vitest";
import { indexKbli } from "@/lib/catalog/kbli-lookup";
import { rankKbli } from "@/lib/catalog/kbli-search";
import { kbliWords } from "@/lib/catalog/kbli-words";
import { shippedClasses } from "@/tests/support/kbli";

const index = indexKbli(shippedClasses().map((row) => ({ ...row, words: kbliWords("2020", row.code) })));

/** Of the processor and on average, once warm: what else runs on the machine does not count. */
const MOST_MILLISECONDS = 10;

/** What different people type → the class that an adviser would name; it must be among the first three. */
const GOLDEN: Readonly<Record<string, string>> = {
  "owners, as they tell it": `
saya bikin keripik tempe sama kerupuk = 10794 | usaha tempe di rumah = 10391 | bikin roti sama donat = 10710
kue lemper dan risol pesanan = 10792 | terima jahitan baju pesta = 14120 | produksi seragam sekolah sd = 14111
bengkel bubut dan las kecil = 25920 | pembuat pagar dan kanopi rumah = 25111 | pengrajin tas dari pandan = 16292
usaha batik lasem = 13134 | pelihara kambing buat kurban = 01442 | beternak ayam kampung = 01464 | panen sarang walet = 01497
budi daya ikan lele = 03221 | tambak udang vanname = 03254 | petani cabe keriting = 01283 | semai bibit pohon durian = 01302
madu asli dari hutan = 02307 | penambang pasir kali = 08104 | gali batu kapur gunung = 08102 | belah kayu gelondongan jadi papan = 16101
meja kursi makan kayu jati = 31001 | kursi teras rotan = 31002 | loker besi karyawan = 31004 | sofa ruang tamu = 31009
perahu kayu nelayan = 30111 | dok reparasi kapal ikan = 33151 | servis pompa air pabrik = 33121 | gulung ulang dinamo pompa = 33141
karoseri bak pikap = 29200 | onderdil sepeda motor = 30912 | alat pencacah rumput gajah = 28210 | alat pemeras santan kelapa = 28250
alat cetak batako = 28299 | pembakar sampah insinerator = 28151 | giling gabah jadi beras = 10631 | sambal botolan rumahan = 10772
ikan dikeringkan dan diasinkan = 10211 | ternak lele buat bibit = 03226 | susu kambing etawa segar = 01443 | kopi sangrai giling saset = 10761
minuman jahe instan = 10762 | sirup buah botolan = 10723 | dodol nangka = 10796 | abon daging sapi pedas = 10130`,
  "officers and buyers": `
baut dan mur galvanis m16 = 25952 | cross arm unp 10 hot dip galvanised = 25119 | tutup manhole ductile 60 cm = 24310
saluran u ditch beton 60x60 = 23953 | dus karton bergelombang packing = 17022 | sarung tangan las kulit = 15122
wearpack teknisi lapangan = 14111 | sepatu keselamatan karyawan = 15203 | helm safety kuning = 32904 | gasket karet neoprene = 22192
o-ring nbr = 22192 | palet kayu ekspor fumigasi = 16230 | pallet plastik gudang = 22293 | jerigen hdpe 5 liter = 22220
botol plastik 600 ml = 22220 | stiker label produk makanan = 18112 | spanduk dan brosur pameran = 18111 | rak kabel perforated = 25119
panel distribusi tegangan rendah = 27120 | travo distribusi 160 kva = 27113 | kabel twisted 2x10 = 27320
lampu penerangan jalan umum led 60 watt = 27404 | sepatu kabel tembaga = 27330 | isolator tumpu 20 kv = 27900 | batang pentanahan tembaga = 27900
tangki timbun solar 10 kl = 25120 | tabung lpg 3 kg = 25120 | struktur baja wf gudang = 25113 | flange dan elbow pipa baja = 24103
impeller cor baja = 24310 | bushing kuningan cor = 24320 | poros dan roda gigi reducer = 28140 | gate valve 4 inch = 28130
silinder hidrolik alat berat = 28120 | kuku bucket ekskavator = 28240 | ban berjalan konveyor batubara = 28160 | cat tembok eksterior 25 kg = 20221
sabun cuci tangan cair = 20231 | hand sanitizer jerigen = 20231 | kain majun putih per kg = 13929 | tali tambang kapal 1 inch = 13941
sprei hotel putih king = 13921 | tisu gulung toilet kantor = 17091 | amplop coklat besar = 17099 | piala dan medali lomba = 25999
rambu lalu lintas jalan = 25999 | bola sepak jahit tangan = 32300 | stempel dinas = 32901 | bed pasien rumah sakit = 32501
masker medis 3 ply = 32509 | fender karet dermaga = 22193 | bantalan rel beton = 23953 | kampas rem truk = 29300
konsentrat pakan sapi = 10802 | pupuk kompos curah = 20121 | air mineral gelas 220 ml = 11051 | bronjong kawat pabrikasi = 25951`,
  "in English": `
metal fabrication bracket = 25119 | frozen shrimp export = 10293 | coconut sugar organic = 10722 | roasted coffee = 10761
wooden furniture = 31001 | rattan chairs = 31002 | plastic injection moulding = 22293 | rubber seal = 22192 | corrugated box = 17022
cnc machining parts = 25920 | aluminium die casting = 24320 | leather wallet = 15121 | patchouli oil = 20294 | seaweed powder = 10298
leaf spring truck = 29300 | wood pellet = 16295 | steel structure = 25113 | electrical panel = 27120 | life jacket = 32904`,
  "with typing errors": `
kripik pisnag = 10794 | tempee kedelai = 10391 | gula aern = 10722 | kopi buubk = 10761 | bordirr baju = 14302 | konveski kaos = 14111
meubel jatii = 31001 | pengecran logam = 24310 | seal kret = 22192 | plstik kemasan = 22220 | gentng tanah liat = 23922
pavingblok = 23951 | panl listrik = 27120 | trvers tiang = 25119 | tralis jendla = 25111 | kardos packing = 17022
percetaan undangan = 18111 | perahu fibber = 30111 | sendal kuliit = 15201 | minyk nilam = 20294 | sepatu safty = 15203
anyamanbambu = 16291 | batu batta merah = 23921 | cor kuningn = 24320 | penjhit kebaya = 14120 | ternk bebek = 01465`,
  "as the region says it": `
selep beras keliling = 10631 | ceriping tela = 10794 | pande besi = 25910 | pring petung = 02308 | dandang soblok = 25992
besek bambu hajatan = 16291 | krupuk rambak = 10794 | ketela pohon = 01135 | emping mlinjo = 10794 | lombok rawit = 01283
garam krosok = 08930 | ulos batak = 13122 | arit pacul = 25931 | iwak asin = 10211 | kozen kayu = 16221 | genting press = 23922`,
  "from every division": `
menanam kacang hijau di tegalan = 01115 | kebun durian montong = 01220 | peternakan babi = 01450 | budidaya jangkrik pakan burung = 01499
jasa membajak sawah dengan traktor = 01611 | dokter hewan keliling ternak = 01621 | penyemprotan sawah pakai drone = 01614
penyadapan getah pinus = 02303 | bibit mangrove = 02140 | nelayan gurita = 03113 | keramba jaring apung ikan kerapu = 03211
benih ikan nila = 03226 | pembesaran udang vaname = 03254 | pemecah batu split = 08101 | pengambilan pasir sungai = 08104
jasa pemboran tambang = 09900 | pemotongan ayam = 10120 | ikan teri kering = 10211 | otak otak ikan = 10216 | cumi kering = 10291
selai nanas = 10312 | minuman sari buah jambu = 10330 | susu pasteurisasi rasa = 10510 | yoghurt rumahan = 10590 | sereal granola = 10615
mi basah kuning = 10740 | rendang kaleng = 10750 | telur asin = 10799 | pelet ikan apung = 10801 | minuman berkarbonasi = 11040
pengeringan tembakau = 12091 | pemintalan benang katun = 13112 | kain lurik tenun = 13121 | mencetak motif pada kain = 13133
keset kaki dari kain perca = 13921 | tenda pramuka = 13929 | renda dan pita = 13991 | kebaya pesanan = 14120 | kaos kaki bola = 14303
penyamakan kulit ikan = 15112 | pelana kuda = 15123 | lantai parket jati = 16221 | rumah kayu bongkar pasang = 16222
keranjang bambu sayur = 16291 | topeng kayu = 16293 | bingkai foto = 16299 | kantong kertas roti = 17022 | buku tulis sekolah = 17099
cetak buku pelajaran = 18111 | pewarna batik alami = 20116 | obat nyamuk bakar = 20212 | masker wajah bubuk = 20232
obat ternak = 21013 | karet penahan benturan dermaga = 22193 | ember dan gayung = 22292 | cermin hias = 23119 | botol sirup kaca = 23123
kloset duduk = 23923 | keramik lantai = 23929 | baja tulangan = 24102 | batang kuningan = 24202 | rangka jembatan = 25113
pembuatan mold plastik = 25920 | pisau sadap = 25931 | brankas = 25991 | jemuran aluminium = 25993 | seng gelombang = 25994
perakitan laptop = 26210 | radio komunikasi ht = 26320 | meteran air pdam = 26511 | mikroskop sekolah = 26792 | genset 20 kva = 27112
lampu neon = 27402 | setrika uap = 27520 | turbin air mikrohidro = 28111 | kincir tambak = 28210 | bor listrik = 28180
mesin pengisi botol = 28191 | mesin pemecah batu = 28240 | mesin obras = 28262 | perahu wisata = 30120 | becak = 30921
kursi plastik = 31003 | perhiasan mutiara = 32115 | gigi palsu = 32502 | kacamata = 32503 | pulpen = 32901 | bulu mata palsu = 32909
perbaikan senapan angin = 33112 | perbaikan alat ukur = 33131 | servis mikroskop = 33133 | perawatan gerbong kereta = 33152
pasang conveyor pabrik = 33200`,
};

function pairsIn(text: string): [query: string, code: string][] {
  const pairs = text.split(/[|\n]/).filter((pair) => pair.trim() !== "");
  return pairs.map((pair) => pair.split("=").map((part) => part.trim()) as [string, string]);
}

const rows = Object.entries(GOLDEN).map(([who, text]) => [who, pairsIn(text)] as const);

describe.each(rows)("%s", (_, pairs) => {
  it.each(pairs)("%s → %s", (query, code) => {
    expect(rankKbli(index, query, 3).map((found) => found.code)).toContain(code);
  });
});

/** What lies close together → the class that must come first, before its look-alike. */
const LOOK_ALIKES = `
pagar besi = 25111 | travers besi = 25119 | rangka baja gudang = 25113 | pintu aluminium = 25112 | roti tawar = 10710 | lemper ketan = 10792
seragam kerja 200 potong = 14111 | jahit jas pesanan = 14120 | keset karet = 22191 | sol sepatu karet = 22199 | seal karet = 22192
fender karet = 22193 | cor besi = 24310 | cor aluminium = 24320 | cor beton = 23957 | tapioka = 10621 | mocaf = 10613 | tepung terigu = 10616
kain rajut = 13911 | sweater rajut = 14301 | kain bordir = 13912 | baju bordir = 14302 | tas kulit = 15121 | tas pandan = 16292
tas belanja dari kain = 13929 | kursi rotan = 31002 | keranjang rotan = 16291 | botol plastik = 22220 | botol kaca = 23123 | pipa pvc = 22230
pipa baja = 24103 | pipa tembaga = 24205 | pipa beton = 23953 | kompor gas = 27530 | kompor listrik = 27520 | gula pasir = 10721
gula merah = 10722 | teh celup = 10763 | teh herbal = 10762 | kecap = 10771 | saus sambal = 10772 | madu hutan = 02307 | ternak lebah = 01493
mesin las = 28224 | las listrik = 25920 | mesin bubut kayu = 28222 | bubut kayu = 16299 | servis trafo = 33141 | trafo = 27113
ikan asin = 10211 | ikan asap = 10212 | ikan beku = 10213 | ikan hias laut = 03118 | ban vulkanisir = 22112 | ban dalam = 22111
kertas hvs = 17012 | kardus = 17022 | karton gelombang = 17021 | genteng tanah = 23922 | genteng metal = 25994 | genteng beton = 23951
helm proyek = 32904 | sepatu proyek = 15203 | sepatu olahraga = 15202 | lampu led = 27404 | lampu mobil = 27403 | kabel listrik = 27320
kabel fiber optik = 27310 | aki mobil = 27202 | komponen sepeda motor = 30912 | komponen mobil = 29300 | komponen kapal = 30113`;

describe("look-alikes are kept apart", () => {
  it.each(pairsIn(LOOK_ALIKES))("%s → %s", (query, code) => {
    expect(rankKbli(index, query, 1).map((found) => found.code)).toEqual([code]);
  });
});

describe("the golden list", () => {
  const queries = rows.flatMap(([, pairs]) => pairs.map(([query]) => query));
  it("asks enough, and each question once", () => {
    expect(new Set(queries).size).toBe(queries.length);
    expect(queries.length).toBeGreaterThan(240);
  });
  it("answers as fast as somebody types", () => {
    for (const query of queries) rankKbli(index, query, 10);
    const before = process.cpuUsage();
    for (const query of queries) rankKbli(index, query, 10);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / queries.length).toBeLessThan(MOST_MILLISECONDS);
  });
});
