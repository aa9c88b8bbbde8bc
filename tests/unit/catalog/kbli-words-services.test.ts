import { describe, expect, it } from "vitest";
import { indexKbli } from "@/lib/catalog/kbli-lookup";
import { rankKbli } from "@/lib/catalog/kbli-search";
import { kbliWords } from "@/lib/catalog/kbli-words";
import { SERVICE_WORDS } from "@/lib/catalog/kbli-words/services";
import { shippedClasses } from "@/tests/support/kbli";

const LEAST_PHRASES = 4;
const MOST_PHRASES = 24;
const MOST_PHRASES_MISSED = 0.01;

const shipped = shippedClasses();
const services = shipped.filter(({ code }) => code >= "35000");
const index = indexKbli(shipped.map((row) => ({ ...row, words: kbliWords("2020", row.code) })));
const found = (query: string) => rankKbli(index, query, 3).map(({ code }) => code);

describe("everyday words of energy, building, trade and services", () => {
  it("has a row for every class and for no other", () => {
    expect([...SERVICE_WORDS.keys()].toSorted()).toEqual(services.map(({ code }) => code));
    expect(services).toHaveLength(1072);
  });
  it("calls every class by four names and more, and drowns none in them", () => {
    const counts = [...SERVICE_WORDS].map(([code, phrases]) => [code, phrases.length] as const);
    expect(counts.filter(([, count]) => count < LEAST_PHRASES || count > MOST_PHRASES)).toEqual([]);
  });
  it("writes phrases plainly, as a query is read", () => {
    const phrases = [...SERVICE_WORDS.values()].flat();
    expect(phrases.filter((phrase) => !/^[a-z0-9]+( [a-z0-9]+)*$/.test(phrase))).toEqual([]);
  });
  it("lets no phrase stand for two classes: what sounds alike is told apart in words", () => {
    const phrases = [...SERVICE_WORDS.values()].flat();
    const seen = new Set<string>();
    expect(phrases.filter((phrase) => seen.has(phrase) || !seen.add(phrase))).toEqual([]);
  });
});

/** Whole wishes as people type them → the class that an adviser would name; it must be among the first three. */
const QUERIES = `
kuras septik tank penuh=37011 | angkut limbah medis rumah sakit=38120 | beli es balok buat nelayan=35302 | perusahaan air minum daerah=36001
mengolah sampah jadi kompos=38212 | botol plastik bekas didaur ulang=38302 | pemasangan panel surya di atap gedung=43211
bangun rumah tinggal dua lantai=41011 | bikin ruang kelas sekolah baru=41016 | borongan gudang pabrik=41013 | kontraktor aspal hotmix=42101
perbaiki saluran irigasi sawah=42201 | pengeboran sumur artesis=42207 | tower bts telkomsel=42206 | gardu induk pln 150 kv=42204
dermaga pelabuhan baru=42912 | meratakan tanah lahan proyek=43120 | bongkar gedung tua=43110 | tukang instalasi listrik rumah=43211
pasang kamera cctv kantor=43213 | pipa air kamar mandi bocor=43221 | bersihkan ac split=43224 | cuci ac kantor=43224
plafon gypsum rumah=43302 | tukang pasang keramik lantai=43302 | ngecat tembok kantor=43303 | pancang beton pondasi=43901
atap bocor baja ringan=43903 | sewa crane sama operatornya=43905 | waterproofing dak beton=43909 | kaca dan alumunium jendela pasang=43301
mobil penyok ketok magic=45201 | salon mobil poles=45202 | beli mobil bekas=45104 | onderdil motor grosir=45405 | ganti oli motor matic=45407
pedagang besar beras=46311 | pengepul biji kopi=46314 | distributor alat kesehatan rumah sakit=46691 | supplier besi baja stainless=46620
grosir sayur mayur=46313 | distributor semen dan pasir=46634 | agen pupuk subsidi=46652 | rongsokan besi dijual=46696 | suplier umum barang kantor=46900
toko baju muslim=47711 | toko elektronik kulkas mesin cuci=47592 | jual gas melon 3 kilo=47772 | warung sembako kampung=47112
apotik 24 jam=47721 | jual hewan kurban kambing=47752 | penjual sayur di pasar tradisional=47813 | pedagang buah pinggir jalan=47812
keliling jual sayur pakai motor=47991 | jualan baju di shopee online=47912 | jual makanan lewat online=47911 | toko bibit tanaman buah=47762
thrift baju second=47742 | pom bensin=47301 | toko kacamata minus=47733 | florist papan bunga duka cita=47761
bis antar kota antar provinsi=49211 | antar jemput pegawai pabrik bus=49216 | sopir taksi online=49426 | tukang ojek pangkalan=49424
truk fuso kirim barang=49431 | truk tangki bbm pertamina=49432 | tongkang batubara=50133 | kapal penyeberangan feri=50214
simpan ikan beku cold storage=52102 | buruh bongkar muat pelabuhan=52240 | forwarder ekspor=52291 | kirim paket kurir=53201 | parkir motor penitipan=52215
homestay desa wisata=55130 | kos putri bulanan=55900 | warung nasi padang=56102 | pecel lele tenda=56103 | bakso gerobak keliling=56104
nasi box rapat kantor=56210 | makan siang karyawan pabrik=56290 | kopi kekinian kafe=56303 | es teh jumbo kedai=56304
video company profile perusahaan=59112 | internet provider desa=61921 | aplikasi kasir android dibuatkan=62019 | jasa bikin website toko=62019
pentest keamanan siber=62021 | sewa server cloud=63112 | marketplace platform jual beli=63122 | koperasi simpan pinjam karyawan=64142
pinjaman online p2p=64951 | tukar uang dolar=66160 | gadai emas swasta=64921 | kontrakan rumah petak=68111 | makelar tanah=68200
pengacara perceraian=69101 | daftarkan merek dagang=69103 | akta pendirian pt=69104 | lapor spt pajak=69202 | audit laporan keuangan perusahaan=69201
gambar denah rumah arsitek=71101 | survei topografi drone tanah=71102 | uji kuat tekan beton laboratorium=71202 | kalibrasi timbangan dan manometer=71205
riksa uji forklift k3=71203 | sertifikasi iso 9001=71201 | ndt las quality control=71206 | baliho pinggir jalan=73100 | desain kemasan keripik=74118
foto produk umkm=74201 | penerjemah bahasa mandarin tersumpah=74901 | dokumen amdal lingkungan=74909 | dokter hewan kucing=75000
rental mobil avanza=77100 | sewa tenda nikahan=77291 | sewa ekskavator proyek=77393 | sewa sound system panggung=77323 | sewa genset pabrik=77391
tenaga outsourcing pabrik=78200 | kursus welder las=78421 | travel umroh haji=79122 | pemandu turis=79921 | satpam pabrik=80100
bersih bersih gedung kantor=81210 | pembasmi rayap tikus=81290 | potong rumput taman kantor=81300 | fotokopi jilid skripsi=82190
event organizer pernikahan=82302 | jasa kemas ulang produk=82920 | les matematika privat=85495 | kursus nyetir mobil=85499 | les piano anak=85420
bidan praktik mandiri=86901 | ambulan antar pasien=86904 | lab cek darah=86903 | panti jompo swasta=87302 | kolam pemancingan ikan=93244
sewa lapangan futsal=93114 | gym fitnes=93116 | asosiasi kontraktor pengusaha=94110 | laptop mati total servis=95110 | hp rusak ganti lcd=95120
kulkas tidak dingin servis=95220 | ganti alas sol sepatu kulit=95230 | ganti kulit sofa=95240 | permak celana jins=95291 | tukang cukur rambut=96111
rias pengantin=96112 | cuci linen rumah sakit=96200 | pijat refleksi capek=96121`;

/** Short wishes, look-alikes among them: shop or stall, bus or angkot, to build or to mend. */
const SHORT_QUERIES = `
uap panas untuk pabrik tekstil=35301 | pengolahan air bersih untuk boiler=36003 | jasa angkut sampah perumahan=38110
oli bekas ditampung=38120 | rumah subsidi dibangun=41011 | renovasi ruko dua pintu=41014 | pembangunan puskesmas pembantu=41015
perbaikan jalan kampung dicor=42101 | jembatan desa dari besi=42102 | gorong-gorong air hujan=42201
ipal komunal desa dibangun=42203 | tanggul penahan banjir sungai=42911 | pemecah ombak pantai=42922
kabel lan kantor ditarik=43212 | pasang alarm kebakaran gedung=43213 | lampu lalu lintas perempatan=43216
lift gedung perawatan=43291 | peredam suara studio=43299 | plester dinding rumah=43302 | dekorasi interior kafe=43304
steger bangunan=43902 | pembesian kolom beton=43909 | dealer mobil baru toyota=45103 | bengkel cat mobil=45201
cuci motor salju=45407 | aksesoris mobil toko=45302 | pengumpul gabah=46201 | eksportir udang=46206
distributor ayam karkas=46322 | agen galon air mineral=46334 | distributor sembako kecamatan=46339 | grosir kain batik=46411
grosir kaos polos=46412 | distributor obat pbf=46441 | supplier laptop kantor=46511 | distributor genset=46599
importir mesin pabrik plastik=46591 | agen solar industri=46610 | supplier pipa besi dan kawat=46631 | keramik lantai grosir=46633
triplek grosir=46636 | bahan kimia pabrik supplier=46651 | asam sulfat pedagang=46654 | biji plastik supplier=46693
kertas hvs distributor=46694 | besi tua jual beli=46696 | supermarket=47111 | jual telur ayam eceran=47214 | ikan segar kios=47215
toko kue ulang tahun=47242 | toko laptop=47411 | konter pulsa hp=47414 | toko sprei bantal=47512 | cat tembok eceran=47527
toko material bangunan=47528 | jual meja kursi sekolah eceran=47591 | toko plastik kresek=47737 | jual masker dan tensimeter=47725
toko parfum isi ulang=47724 | helm motor jual=47736 | pupuk kios tani=47763 | perkakas tukang toko=47797
jual ikan asin di pasar=47825 | jual celana di pasar malam=47832 | kios koran pinggir jalan=47873 | seller tokopedia=47914
penjual roti keliling motor=47992 | mlm produk kesehatan=47999 | bus wisata rombongan sekolah=49221 | angkot trayek=49413
becak dayung=49423 | pindahan rumah pakai truk=49431 | angkut alat berat pakai lowbed=49432 | kontainer trailer=49432
kapal barang antar pulau=50131 | kapal kayu pelayaran rakyat=50135 | ferry merak=50214 | simpan barang sewa gudang=52101
gudang bahan kimia berbahaya=52105 | derek mobil mogok=52219 | pengurusan bea cukai impor=52291 | ekspedisi kapal laut=52293
agen jne=53202 | hotel bintang tiga=55110 | losmen murah=55120 | camping=55192 | rumah makan padang=56102 | restoran seafood=56101
angkringan=56103 | pengadaan konsumsi rapat=56210 | kantin pabrik=56290 | jamu gendong=56305 | koran lokal=58130
edit video=59122 | studio rekaman=59201 | stasiun radio swasta=60102 | pasang wifi internet=61921 | warnet=61994
bikin game android=62011 | chatbot kecerdasan buatan=62015 | sistem informasi desa=62019
perawatan komputer dan jaringan kantor=62029 | input data excel=63111 | bank perkreditan=64131 | bmt syariah=64145
kredit motor leasing=64911 | asuransi kendaraan=65121 | broker forex=66152 | jasa kirim uang=66411 | perumahan developer=68111
gedung resepsi pernikahan disewakan=68112 | notaris tanah=69104 | pembukuan umkm=69201 | konsultan iso 9001=70209
konsultan pengawas bangunan=71102 | halal sertifikasi lembaga=71201 | uji air laboratorium=71202 | slo listrik=71204
iklan facebook instagram=73100 | survei kepuasan konsumen=73201 | desain logo=74130 | ui ux=74149 | uji kompetensi bnsp=74321
sewa motor harian=77311 | sewa mobil lepas kunci=77100 | sewa laptop ujian=77394 | sewa traktor sawah=77392
sewa alat survei total station=77399 | franchise minuman=77400 | penyalur pembantu=78103 | kirim tki ke taiwan=78102
pelatihan operator forklift=78421 | pelatihan barista=78424 | paket wisata bromo=79121 | booking tiket konser=79990
bodyguard pengawal=80100 | office boy=81210 | basmi rayap=81290 | taman kantor dirawat=81300 | call center 24 jam=82200
tagih utang=82911 | kemas produk sachet maklon=82920 | kantor desa=84112 | sd negeri=85111 | smk swasta=85240 | pesantren=85451
kursus jahit=85498 | kursus komputer=85492 | les renang=85410 | rumah sakit umum daerah=86101 | klinik pratama=86105
praktek dokter gigi=86203 | bekam=86902 | panti asuhan yatim=87902 | lembaga zakat=88911 | museum swasta=91022
kebun binatang=91031 | lapangan badminton=93114 | klub bola=93121 | waterpark=93211 | curug wisata=93229 | rafting=93241
rental ps=93293 | karaoke keluarga=93292 | serikat buruh=94200 | servis printer=95110 | servis tv tabung=95210
servis mesin cuci=95220 | sol sepatu keliling=95230 | jok kursi ganti=95240 | kecilin baju=95291 | servis jam tangan=95299
salon kecantikan wanita=96112 | pijat urut=96121 | setrika baju kiloan=96200 | mobil jenazah=96910 | penitipan kucing=96990`;

/** What people answer when asked for their work, as in a census. */
const OCCUPATIONS = `
pedagang bakso keliling pakai gerobak=56104 | menjual pulsa dan kartu perdana=47414 | warung klontong kebutuhan sehari-hari=47112
menjual ikan laut di pasar=47815 | mengajar di sekolah dasar negeri=85111 | guru mengaji=85452 | dosen di universitas swasta=85321
perawat di puskesmas=86102 | bidan di rumah sakit pemerintah=86101 | polisi lalu lintas=84231 | tentara angkatan darat=84222
pegawai kelurahan=84112 | bekerja di kantor dinas kesehatan kabupaten=84122 | supir truk ekspedisi=49431 | supir angkot=49413
tukang ojek motor=49424 | tukang becak=49423 | tukang batu bangunan rumah=41011 | buruh bangunan jalan raya=42101
tukang cat bangunan=43303 | tukang las bengkel mobil=45201 | mekanik sepeda motor=45407 | jasa pasang kanopi rumah=43309
pemasangan instalasi listrik rumah tangga=43211 | penjaga toko bangunan=47528 | menjual alat tulis kantor=47611
apoteker di apotek=47721 | menjual obat-obatan pertanian=47763 | menjual sayur mayur keliling dengan motor=47991
kafe dan kedai kopi=56303 | katering untuk pesta pernikahan=56210 | satpam perumahan=80100 | cleaning service rumah sakit=81210
tukang cuci setrika=96200 | tukang pijat panggilan=96121 | asisten rumah tangga=97000 | pengasuh bayi di rumah majikan=97000
sopir pribadi keluarga=97000 | pendeta=94910 | marbot masjid=94910 | pengurus partai politik=94920
reparasi alat elektronik televisi=95210 | reparasi jam=95299 | jasa permak pakaian=95291 | salon rias pengantin=96112
kos-kosan mahasiswa=55900 | rumah kontrakan disewakan=68111 | calo tanah=68200 | notaris ppat=69104 | teller bank=64121
koperasi kredit=64141 | agen asuransi jiwa=66221 | penukaran mata uang asing=66160 | programmer komputer=62019
operator warnet=61994 | penyiar radio=60102 | wartawan surat kabar=58130 | percetakan koran penerbit=58130
fotografer pernikahan=74201 | pembuatan papan reklame=73100 | laboratorium pengujian tanah=71202 | dokter hewan praktik=75000
sewa mobil pengantin=77100 | sewa baju adat=77292 | persewaan alat pesta dan tenda=77291 | rental playstation=93293
sewa alat berat bulldozer=77393 | penyalur tenaga kerja ke luar negeri=78102 | jasa fotocopy dan penjilidan=82190
penagih hutang=82911 | gudang penyimpanan beras=52101 | kuli angkut pelabuhan=52240 | juru parkir=52214 | kantor pos=53100
kapal ferry penyeberangan=50214 | nelayan wisata mancing=93245 | maskapai penerbangan=51101 | hotel melati=55120
penginapan homestay=55130 | pedagang besar kelapa sawit=46202 | pengumpul getah karet=46693 | tengkulak gabah=46201
pengepul barang rongsokan=46696 | bandar ikan=46206 | pengumpul kopi=46314 | agen minyak goreng=46315 | toko grosir sembako=46339
distributor rokok=46335 | dealer motor honda=45403 | jual beli mobil bekas=45104 | toko sparepart motor=45406 | steam motor=45407
toko emas perhiasan=47735 | toko hp=47414 | toko mebel=47591 | toko elektronik=47592 | toko sepatu=47712
minimarket indomaret=47111 | spbu pertamina=47301 | jual ikan hias=47753 | jualan online baju=47912 | dropshipper=47919
penjual jamu gendong=56305 | pertunjukan kuda lumping=90011 | pemain sepak bola profesional=93192 | pengelola kolam renang=93113
pemancingan=93244 | tempat karaoke=93292 | pengelola objek wisata pantai=93224 | pengangkutan sampah rumah tangga=38110
pemulung=38110 | pdam=36001 | depot es batu=35302 | pengolahan limbah cair pabrik=37021 | daur ulang kertas=38302
pembangunan saluran air=42201 | menara telekomunikasi pembangunan=42206 | pembuatan sumur bor=42207 | bongkar rumah=43110
meratakan tanah dengan buldozer=43120 | tukang ledeng=43221 | pasang plafon=43302 | dekorasi rumah=43304 | pancang=43901
kontraktor=41011`;

/** What purchasing people write over a need. */
const PURCHASES = `
pengadaan jasa pemeliharaan lift=43291 | pekerjaan pengecatan gedung dan pagar=43303 | pengadaan jasa cleaning service=81210
jasa pengamanan kantor cabang=80100 | pembangunan rumah dinas camat=41011 | rehabilitasi gedung sekolah menengah=41016
pembangunan gedung instalasi gawat darurat=41015 | peningkatan jalan lingkungan beton=42101 | pengadaan pipa hdpe supplier=46639
jasa kalibrasi alat laboratorium=71205 | sewa kendaraan operasional=77100 | pengadaan makan minum rapat=56210
penyediaan tenaga kebersihan=81210 | jasa angkutan material proyek=49431 | pengangkutan limbah b3=38120
jasa konsultan perencanaan jalan=71102 | jasa konsultan pengawasan gedung=71102 | pengadaan bandwidth internet=61921
pembuatan aplikasi absensi=62019 | pemeliharaan jaringan komputer=62029 | pengadaan server dan storage supplier=46511
pengadaan seragam distributor=46412 | jasa fumigasi gudang beras=81290 | pekerjaan pengerukan kolam pelabuhan=42914
pemasangan rambu lalu lintas=43216 | pengujian kekuatan beton=71202 | pekerjaan waterproofing atap=43909
instalasi pipa gas rumah=43223 | sewa scaffolding proyek=77393 | pekerjaan bongkar muat kargo=52240 | pest kontrol gudang=81290
jasa inspeksi teknik instalasi listrik=71204 | pengecekan berkala bejana tekan=71203 | sertifikasi produk sni=71201
pelatihan k3 operator crane=78421 | event launching produk=82302 | pengadaan iklan media luar ruang=73100
jasa desain kemasan produk umkm=74118 | penerjemah dokumen=74901 | catering tambang 500 orang=56290 | laundry seragam pabrik=96200
cuci karpet kantor=96200 | pembuatan sumur dalam=42207 | pengolahan air limbah domestik=37021 | isi ulang apar toko=47739
pemasok pasir dan batu pecah=46634 | suplai solar industri=46610 | pengadaan obat puskesmas pbf=46441
toko online elektronik=47919 | bengkel truk=45201 | ban truk distributor=45301 | ambulans gratis=86904 | asrama putri=55900
homestay nelayan=55130 | villa keluarga puncak=55193 | kafe kopi susu=56303 | angkringan jogja=56103 | produksi video iklan=59112
podcast studio=59201 | pengembangan game edukasi=62011 | augmented reality museum=62013 | layanan tanda tangan digital=62023
jasa pembuatan chatbot=62015 | cloud hosting=63112 | fintech pinjaman=64951 | dana pensiun=65311 | konsultan aktuaria=66291
kavling industri karawang=68130 | kantor akuntan=69201 | hak cipta lagu=69103 | riset pasar produk baru=73201
desain interior hotel=74120 | dokter hewan sapi=75000 | head hunter=78101 | open trip pulau komodo=79121
detektif perselingkuhan=80300 | balai lelang mobil=82990 | dinas pertanian kabupaten=84131 | pemadam kebakaran kota=84234
bimbel masuk ptn=85495 | sekolah pilot swasta=85496 | spa hotel=96122 | tukang gigi=86203 | rehab narkoba=87203
sanggar tari anak=85420 | galeri seni rupa=90040 | taman safari=91031 | lapangan padel=93114 | wisata petik apel=93231
snorkeling tiga pulau=93242 | serikat pekerja pabrik=94200 | servis laptop panggilan=95110 | kunci rumah hilang tukang kunci=95299
pangkas rambut pria=96111 | penggali makam=96910`;

/** Typing errors, shorthand and English. */
const MISTYPED = `
loundry kiloan=96200 | klening servis=81210 | cattering nasi kotak=56210 | scafolding pasang=43902 | kalibrasii alat ukur=71205 | eskavator sewa=77393
kontarktor jalan=42101 | pengasplan jalan=42101 | restorant=56101 | apothek=47721 | servise motor=45407 | sedot wece tinja=37011 | percetkan foto studio=74201
outsorcing karyawan=78200 | fumigsi gudang=81290 | tukang ledeg=43221 | pergudngan=52101 | freight fowarder=52291 | waterprofing atap dak=43909
software developer=62019 | pest control=81290 | freight forwarding=52291 | law firm lawyer=69101 | car wash=45202 | waste water treatment ipal=37021
interior designer=74120 | tour guide=79921 | wedding organiser=82302 | general suplier=46900 | barbershop=96111`;

const pairs = (text: string) =>
  text
    .trim()
    .split(/[|\n]/)
    .map((pair) => pair.trim().split("="))
    .map(([query = "", code = ""]) => [query, code] as const);

it("finds nearly each class among the first three by its first and its last phrase", () => {
  const asked = [...SERVICE_WORDS].flatMap(([code, phrases]) =>
    [phrases[0] ?? "", phrases.at(-1) ?? ""].map((phrase) => ({ code, phrase })),
  );
  const missed = asked.filter(({ code, phrase }) => !found(phrase).includes(code));
  expect(missed.length).toBeLessThan(asked.length * MOST_PHRASES_MISSED);
}, 30_000);

describe("plain wishes find their business class among the first three", () => {
  it("asks a hundred and more, of nearly every division", () => {
    expect(pairs(QUERIES).length).toBeGreaterThan(100);
    expect(new Set(pairs(QUERIES).map(([, code]) => code.slice(0, 2))).size).toBeGreaterThan(40);
  });
  it.each(pairs(QUERIES))("%s → %s", (query, code) => {
    expect(found(query)).toContain(code);
  });
  it.each(pairs(SHORT_QUERIES))("in short: %s → %s", (query, code) => {
    expect(found(query)).toContain(code);
  });
  it.each(pairs(OCCUPATIONS))("as work: %s → %s", (query, code) => {
    expect(found(query)).toContain(code);
  });
  it.each(pairs(PURCHASES))("as a purchase: %s → %s", (query, code) => {
    expect(found(query)).toContain(code);
  });
  it.each(pairs(MISTYPED))("mistyped or foreign: %s → %s", (query, code) => {
    expect(found(query)).toContain(code);
  });
});
