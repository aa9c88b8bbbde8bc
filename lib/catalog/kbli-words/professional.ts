import { classWords } from "@/lib/catalog/kbli-words/rows";

/**
 * What people call the work of the classes of professions, engineering, testing, research, design and veterinary care
 * (69–75).
 */
export const PROFESSIONAL_WORDS = classWords(`
69101: pengacara, advokat, kuasa hukum, lawyer, lbh, kantor hukum, bantuan hukum, jasa hukum pengadilan, bantuan hukum litigasi
69102: konsultan hukum, legal consultant, penasihat hukum perusahaan, legal drafting, review kontrak, pengurusan izin hukum
69103: daftar merek, konsultan hki, paten, hak cipta urus, konsultan kekayaan intelektual, haki, daftar paten
69104: notaris, ppat, bikin akta, akta perusahaan, akta jual beli, pejabat pembuat akta tanah, pendirian pt notaris, staf notaris
69109: mediator, arbiter, kurator pailit, juru sita, jasa hukum lain, arbitrase
69201: akuntan, jasa pembukuan, kantor akuntan publik, kap, audit laporan keuangan, auditor, laporan keuangan, kja, bookkeeping, jasa akuntansi, jasa audit, penyusunan laporan keuangan
69202: konsultan pajak, lapor pajak, jasa spt, urus pajak, tax consultant, perpajakan jasa, jasa konsultasi pajak
70100: kantor pusat, head office, kantor manajemen grup, pengelola kantor pusat perusahaan
70201: konsultan pariwisata, konsultan wisata, perencana desa wisata, konsultan hotel
70202: konsultan transportasi, perencana transportasi, konsultan lalu lintas manajemen, kajian transportasi
70203: humas, public relations, pr agency, kehumasan, konsultan komunikasi, manajemen krisis komunikasi, jasa kehumasan
70204: konsultan manajemen industri, konsultan pabrik, lean manufacturing, konsultan produktivitas, konsultan tata kelola produksi, konsultan kaizen
70209: konsultan manajemen, konsultan bisnis, konsultan iso, konsultan sdm, business plan, konsultan keuangan usaha, konsultan pemasaran, konsultan strategi, konsultan sertifikasi halal, studi kelayakan usaha, jasa konsultasi manajemen, konsultan umkm
71101: arsitek, desain rumah, gambar rumah, konsultan arsitektur, perencanaan gedung, rancang bangunan, arsitek lanskap, desain bangunan, perencana kota, gambar imb pbg, jasa arsitektur, perancangan bangunan
71102: konsultan teknik, engineering, konsultan perencana, konsultan pengawas, drafter, gambar teknik, desain struktur, survei topografi, pemetaan tanah, ded, insinyur, manajemen konstruksi, geolistrik survei, konsultan sipil, rancang bangun mesin, desain mekanikal elektrikal, survei geologi, konsultan mk, jasa konsultansi konstruksi, pengawasan proyek, perencanaan teknik, jasa gambar bangunan teknik, juru ukur tanah
71201: lembaga sertifikasi, sertifikasi sni, sertifikasi iso, lspro, sertifikasi produk, lembaga sertifikasi halal, sertifikasi mutu, badan sertifikasi, sertifikasi organik, jasa sertifikasi produk
71202: laboratorium uji, uji lab, uji material, pengujian, lab uji air, uji tarik, uji nutrisi pangan, uji kuat tekan beton, lab tanah, uji mikrobiologi, uji emisi lab, testing lab, uji kimia, jasa uji laboratorium, pengujian bahan, pengujian makanan
71203: riksa uji, inspeksi berkala, pjk3, uji kir, inspeksi forklift, uji boiler berkala, riksa uji crane, inspeksi bejana tekan, uji kelayakan kendaraan, riksa uji lift
71204: slo, inspeksi instalasi listrik, sertifikat laik operasi, inspeksi teknik, inspeksi instalasi gas, lit tr, inspeksi migas, komisioning listrik inspeksi
71205: kalibrasi, kalibrasi alat ukur, tera, kalibrasi timbangan, metrologi, tera ulang, kalibrasi manometer, lab kalibrasi, kaliberasi, calibration, jasa kalibrasi alat
71206: commissioning, qa qc, quality control jasa, inspektor qc, ndt, uji tak rusak, quality assurance, komisioning pabrik, inspeksi las, jasa ndt, pemeriksaan las
71207: klasifikasi kapal, bki, survei kapal, class kapal, surveyor kapal klas
71208: kalibrasi alat kesehatan, uji alat kesehatan, kalibrasi alkes, bpfk, uji kesesuaian rontgen, inspeksi rumah sakit sarana
71209: analisis teknis lain, surveyor independen, uji teknis lain, uji forensik, sucofindo, verifikasi tkdn surveyor, inspeksi muatan surveyor, monitoring lingkungan uji
72101: riset ilmu alam, penelitian fisika, penelitian kimia, penelitian matematika, litbang ilmu pengetahuan alam
72102: riset teknologi, litbang rekayasa, penelitian teknik, pengembangan prototipe, r and d teknologi, riset mesin
72103: riset kedokteran, uji klinis, penelitian medis, litbang kesehatan, penelitian obat vaksin
72104: riset bioteknologi, rekayasa genetika, kultur jaringan riset, penelitian dna, litbang bioteknologi
72105: riset pertanian, penelitian benih, litbang peternakan, penelitian kehutanan, pemuliaan tanaman riset
72106: riset perikanan, penelitian kelautan, litbang budidaya ikan, riset oseanografi
72107: riset nuklir, litbang nuklir, penelitian tenaga nuklir, riset reaktor
72109: riset sains lain, litbang teknologi lain, penelitian ilmu alam lain, penelitian antar bidang teknik
72201: riset sosial, penelitian ekonomi, penelitian sosial, litbang hukum, kajian kebijakan
72202: riset bahasa, penelitian sastra, kajian linguistik, penelitian bahasa daerah
72203: riset agama, penelitian keagamaan, kajian islam riset, litbang agama
72204: riset seni, penelitian seni, kajian seni budaya, litbang kesenian
72205: riset psikologi, penelitian psikologi, litbang psikologi, kajian perilaku
72206: riset sejarah, penelitian arkeologi, penelitian cagar budaya, kajian sejarah, ekskavasi arkeologi
72209: riset humaniora, penelitian humaniora lain, litbang sosial lain, kajian filsafat
73100: iklan, reklame, billboard, biro iklan, agensi iklan, periklanan, baliho, digital marketing, papan reklame, advertising, media promosi, jasa iklan instagram, sewa baliho, videotron iklan, neon box pasang, influencer marketing, branding mobil, endorse, seo, pemasangan iklan, pembuatan papan reklame, jasa promosi
73201: riset pasar, survei pasar, market research, penelitian pasar, survei konsumen, fgd konsumen, jasa survei pasar
73202: jajak pendapat, lembaga survei, quick count, polling, survei elektabilitas, survei opini
74100: jasa desain, perancangan khusus, desainer lepas, desain khusus
74111: desain mobil, desain mesin, desain kendaraan, desain kapal produk, desain produk otomotif, styling motor, perancangan mesin
74112: desain furnitur, desain mebel, desainer perabot, desain peralatan rumah tangga, gambar mebel, desain produk rumah tangga
74113: desain baju, fashion designer, desainer busana, desain batik, desain motif kain, desain tekstil, perancang busana, desain seragam
74114: desain senjata, desain alat pertahanan, desain industri pertahanan, desain kendaraan tempur
74115: desain elektronik, desain pcb, desain alat komunikasi, desain perangkat elektronik, layout pcb
74116: desain mainan, desain alat olahraga, desain peralatan permainan, desainer mainan
74117: desain kosmetik, desain alat kesehatan, desain produk farmasi, desain alat laboratorium
74118: desain kemasan, desain label, packaging design, desain dus, rancang kemasan, desain bungkus
74119: desain produk, desain industri lain, desainer produk, desain kerajinan, product designer, desain produk umkm
74120: desain interior, interior designer, desain ruangan, rancang interior, gambar interior, desain dapur, arsitek interior, jasa desain interior, perancangan interior
74130: desain grafis, desain logo, desainer grafis, desain brosur, dkv, desain spanduk, branding logo, graphic design, ilustrator, membuat desain spanduk, jasa desain brosur, jasa desain grafis, desain kartu nama
74141: desain animasi, desain karakter, storyboard, desain komik, motion graphic, bikin komik, desain film
74142: desain game, aset game, game artist, level design, desain karakter game
74149: desain konten, konten kreator desain, desain konten media sosial, desain ui ux, desain konten kreatif
74201: fotografer, foto studio, foto produk, jasa foto, foto wedding, pas foto, foto prewedding, studio foto, cuci cetak foto, foto drone, photobooth, jasa fotografi, usaha foto studio, juru foto
74202: foto udara, pemetaan drone, survei udara, pemotretan udara, lidar, drone mapping, foto udara pesawat
74311: lsp p1, lsp pihak satu, lsp sekolah smk, sertifikasi profesi internal
74312: lsp p2, lsp pihak dua, sertifikasi profesi pemasok mitra, lsp jejaring kerja
74321: lsp p3, lsp pihak tiga, uji kompetensi bnsp, sertifikasi kompetensi umum, lsp asosiasi, sertifikasi bnsp, lembaga sertifikasi profesi
74322: sertifikasi personel independen, sertifikasi juru las, sertifikasi personel, lembaga sertifikasi person, sertifikasi inspektor
74901: penerjemah, jasa terjemahan, interpreter, translator, penerjemah tersumpah, juru bahasa, juru bahasa isyarat, terjemah dokumen
74902: broker bisnis, makelar usaha, jual beli perusahaan, perantara bisnis, business broker, penilaian bisnis
74909: konsultan lingkungan, amdal, ukl upl, konsultan pertanian, quantity surveyor, manajemen artis, agen model, konsultan k3, konsultan keamanan pangan, prakiraan cuaca, konsultan lainnya, jasa profesional lain, penaksir barang antik
75000: dokter hewan, klinik hewan, drh, praktik dokter hewan, vaksin hewan jasa, rumah sakit hewan, sterilisasi kucing
`);
