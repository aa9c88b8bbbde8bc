import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of energy, water, building, trade and services (35–99). */
export const SERVICE_WORDS = classWords(`
37021: sedot wc, ipal, olah limbah cair
37022: olah limbah cair b3
38110: angkut sampah, pengumpul sampah, bank sampah, pengepul
38120: limbah b3, angkut limbah b3, pengumpul oli bekas
38212: pabrik kompos, olah sampah organik
38301: besi tua, rongsok, scrap logam, daur ulang logam
38302: daur ulang, cacah plastik, daur ulang kertas, daur ulang botol
43211: pasang listrik, instalatir listrik, instalasi kabel, kontraktor listrik
43221: pasang pipa, plumbing, instalasi air
43224: pasang ac, servis ac, hvac, ducting
43303: jasa cat, tukang cat, pengecatan gedung
43304: interior, desain interior pasang
43904: pasang rangka baja, erection baja
45201: bengkel mobil, servis mobil, ketok magic, cat duco
45407: bengkel motor, servis motor, tambal ban
46599: jual mesin, distributor mesin
46620: toko besi grosir, distributor logam, jual besi baja grosir
46638: distributor bahan bangunan
47111: minimarket
47192: toserba, toko kelontong, warung kelontong
47528: toko bangunan, toko besi, jual bahan bangunan
49431: angkutan barang, truk, ekspedisi truk, jasa angkut, sewa truk angkut, trucking
49432: angkutan bbm, truk tangki, angkutan alat berat, truk pendingin
52101: gudang, sewa gudang, pergudangan
52102: gudang beku, gudang dingin, cold storage
52291: forwarder, freight forwarding, ekspor impor jasa, logistik
53201: kurir, antar paket, jasa kirim
56101: restoran, rumah makan besar
56102: warung makan, rumah makan, warteg
56210: katering, catering, katering acara, nasi kotak, snack box
56290: katering pabrik, katering karyawan, jasa boga, catering industri, katering proyek
62019: bikin aplikasi, software, pembuatan website, programmer, sistem informasi, aplikasi
62029: konsultan it, jaringan komputer, it support
63111: entri data, olah data, digitalisasi arsip
71102: konsultan teknik, gambar teknik, drafter, desain teknik, engineering
71202: laboratorium uji, uji lab, uji material, pengujian
71203: inspeksi berkala, riksa uji
71205: kalibrasi, kalibrasi alat ukur, tera
73100: iklan, reklame, billboard, agensi iklan, papan reklame
74118: desain kemasan, desain label
74130: desain grafis, desain logo
74201: foto produk, fotografer, video
77100: rental mobil, sewa mobil, sewa kendaraan
77291: sewa tenda, sewa alat pesta, sewa kursi
77393: sewa alat berat, rental excavator, sewa genset, sewa scaffolding
78200: outsourcing, tenaga alih daya, penyedia tenaga kerja
80100: satpam, jasa keamanan, security
81210: cleaning service, jasa kebersihan, bersih gedung
81290: pest control, bersih tangki, fumigasi, basmi hama, cuci tangki
81300: taman, tukang taman, landscape, pemeliharaan taman
82190: fotokopi, jilid fotokopi
82301: event organizer, mice, penyelenggara acara
82920: jasa pengemasan, packing, repacking, maklon kemas, copacking
95110: servis komputer, servis laptop, servis printer
95240: servis furnitur, ganti jok sofa
96200: laundry, cuci pakaian, cuci seragam, binatu, laundry hotel, cuci linen, penatu
`);
