import { classWords } from "@/lib/catalog/kbli-words/rows";

/**
 * What people call the work of the classes of rental, manpower, training for work, travel, security, cleaning and
 * office support (77–82).
 */
export const RENTAL_SUPPORT_WORDS = classWords(`
77100: rental mobil, sewa mobil, sewa kendaraan, sewa truk lepas kunci, rental lepas kunci, sewa bus tanpa sopir, sewa mobil operasional, rental pick up, sewa mobil bulanan perusahaan, rent car, sewa forklift mobil truk, penyewaan mobil, penyewaan truk, menyewakan mobil
77210: sewa alat camping, sewa tenda kemah, sewa sepeda gunung rekreasi, sewa alat olahraga, sewa papan selancar, sewa alat selam, sewa alat outbound, rental kano, sewa carrier gunung, penyewaan alat olahraga, penyewaan tenda camping
77220: rental dvd, sewa vcd, rental kaset, sewa film, penyewaan video
77291: sewa tenda, sewa kursi, sewa alat pesta, sewa tarub, sewa terop, sewa tenda hajatan, sewa pelaminan, sewa meja kursi, sewa piring prasmanan, tenda pernikahan, rental alat pesta, dekor pelaminan sewa, sewa tenda roder, penyewaan tenda, penyewaan alat pesta, menyewakan tenda
77292: sewa baju pengantin, sewa kebaya, sewa kostum, sewa pakaian adat, sewa jas, sewa mainan anak, sewa perlengkapan bayi, sewa perabot, sewa stroller, sewa alat rumah tangga, penyewaan pakaian adat, penyewaan kostum
77293: sewa buku, rental komik, penyewaan majalah, taman bacaan sewa, rental novel
77294: sewa tanaman hias, rental tanaman kantor, sewa bunga, sewa tanaman indoor
77295: sewa alat musik, sewa gitar, sewa organ tunggal alat, sewa drum, sewa keyboard musik
77299: sewa barang pribadi lain, sewa perhiasan, sewa tas branded, sewa hp, sewa barang rumah tangga lain
77301: sewa mesin industri, rental alat industri, sewa peralatan industri, rental mesin industri umum
77311: rental motor, sewa motor, sewa sepeda, sewa sepeda motor, rental sepeda, sewa skuter listrik, sewa motor listrik, sewa bajaj, penyewaan motor, menyewakan motor
77312: sewa kapal, sewa perahu, charter tongkang tanpa awak, rental speedboat, sewa tugboat, bareboat, sewa jetski, penyewaan perahu, penyewaan kapal
77313: sewa pesawat tanpa awak kabin, sewa helikopter tanpa pilot, leasing pesawat, dry lease pesawat, rental balon udara
77319: sewa alat transportasi lain, rental transportasi lainnya, penyewaan alat transportasi lain, sewa kendaraan jenis lain
77321: sewa kamera, rental lensa, sewa alat syuting, sewa drone, rental kamera, sewa alat editing, sewa lighting syuting
77322: sewa vr, sewa gawai digital, rental alat digital, sewa tablet digital kreatif, sewa alat motion capture
77323: sewa sound system, sewa panggung, sewa lighting, sewa proyektor, sewa layar led, rental sound, sewa videotron, sewa rigging, sewa booth pameran, sewa genset acara, sewa partisi pameran, penyewaan sound system, menyewakan sound system, penyewaan panggung
77329: sewa alat industri kreatif, sewa alat studio musik, sewa mesin cetak kreatif, sewa properti film, rental alat kreatif lain
77391: sewa mesin pabrik, sewa mesin las, sewa genset, rental mesin produksi, sewa mesin jahit, sewa mesin bubut, rental genset, sewa kompresor, sewa mesin percetakan
77392: sewa traktor, rental mesin panen, sewa combine, sewa mesin pertanian, sewa alsintan, upja sewa, rental hand traktor, sewa rotavator, penyewaan traktor, menyewakan hand traktor
77393: sewa alat berat, rental excavator, sewa scaffolding, sewa bulldozer, rental alat berat, sewa stamper, sewa molen, sewa crane tanpa operator, sewa bekisting, sewa vibro, sewa steger, rental backhoe, sewa ekskavator, sewa eskavator, penyewaan alat berat, menyewakan ekskavator
77394: sewa laptop, sewa komputer, rental printer, sewa mesin fotokopi, sewa server rental, sewa proyektor kantor, rental komputer ujian, penyewaan komputer, penyewaan mesin fotokopi
77395: sewa alat tambang, sewa rig, rental drilling, sewa alat pengeboran minyak, sewa peralatan energi, rental rig bor, sewa alat migas, penyewaan alat tambang
77399: sewa kontainer, sewa palet, sewa alat ukur, sewa alat survei, sewa total station, sewa tabung gas, sewa toilet portabel, sewa barang lain, rental forklift gudang, sewa krat
77400: waralaba, franchise, lisensi merek, sewa paten, pewaralaba, lisensi teknologi, royalti merek dagang
78101: penyalur tenaga kerja, rekrutmen, headhunter, penempatan karyawan, jasa cari karyawan, seleksi karyawan, akad, bkk bursa kerja, jasa rekrutmen, jasa penempatan kerja
78102: pjtki, p3mi, penempatan tki, penyalur tki, pekerja migran, kerja luar negeri, agen tki, penempatan pmi
78103: penyalur art, penyalur pembantu, agen babysitter, penyalur prt, yayasan pembantu, yayasan baby sitter, penyalur pengasuh lansia, penyalur asisten rumah tangga
78104: job portal, lowongan kerja online, situs lowongan, portal kerja, aplikasi cari kerja
78200: outsourcing, outsourcing karyawan, alih daya, tenaga kontrak, penyedia tenaga kerja, tenaga harian lepas, outsource, borongan tenaga kerja, penyedia buruh, tenaga musiman, labour supply, tenaga alih daya, penyalur tenaga kontrak, penyedia jasa tenaga kerja borongan
78300: manajemen sdm, hr outsourcing, payroll, penggajian alih daya, pengelolaan karyawan, jasa pengelolaan tenaga kerja, peo
78411: blk teknik, balai latihan kerja las, pelatihan otomotif pemerintah, blk otomotif, pelatihan listrik blk, bbpvp teknik
78412: blk komputer, pelatihan tik pemerintah, pelatihan komputer blk, digital talent pemerintah
78413: blk industri kreatif, pelatihan desain blk, pelatihan menjahit blk, pelatihan kriya pemerintah
78414: blk pariwisata, pelatihan perhotelan pemerintah, pelatihan barista blk, pelatihan tata boga blk
78415: blk bisnis, pelatihan manajemen pemerintah, pelatihan wirausaha blk, pelatihan sekretaris blk
78416: pelatihan prt pemerintah, blk pekerjaan domestik, pelatihan pengasuh pemerintah, latihan kerja rumah tangga pemerintah
78417: blk pertanian, pelatihan petani pemerintah, pelatihan nelayan pemerintah, blk perikanan
78419: blk lainnya, pelatihan kerja pemerintah lain, balai latihan kerja, blk pemerintah, uptd latihan kerja
78421: lpk teknik, kursus las, pelatihan welder, kursus otomotif, pelatihan operator alat berat, kursus mekanik, pelatihan k3 teknik, pelatihan listrik swasta, kursus servis ac, kursus montir, pelatihan las, pelatihan otomotif swasta
78422: lpk komputer, pelatihan programmer, bootcamp coding, pelatihan digital marketing lpk, pelatihan ti swasta
78423: lpk desain, pelatihan menjahit, kursus tata rias, pelatihan fotografi, lpk industri kreatif, kursus garmen, pelatihan batik
78424: lpk pariwisata, pelatihan barista, lpk perhotelan, pelatihan kapal pesiar, kursus pramugari hotel, pelatihan tata boga lpk, pelatihan perhotelan
78425: lpk bisnis, pelatihan manajemen swasta, pelatihan ekspor impor, pelatihan administrasi kantor, training leadership, pelatihan wirausaha
78426: lpk babysitter, pelatihan pembantu, lpk caregiver, pelatihan pekerja rumah tangga, balai latihan kerja luar negeri, blkln
78427: lpk pertanian, pelatihan hidroponik, p4s, pelatihan budidaya ikan, lpk magang jepang pertanian, pelatihan peternakan
78429: lpk, lembaga pelatihan kerja, lpk bahasa jepang magang, lpk swasta lain, balai pelatihan swasta, lpks
78431: training center perusahaan teknik, pelatihan teknik internal perusahaan, diklat teknik perusahaan, pelatihan karyawan pabrik internal
78432: pelatihan it internal perusahaan, diklat komputer perusahaan, pelatihan tik karyawan sendiri, training it perusahaan sendiri
78433: pelatihan kreatif internal perusahaan, diklat desain perusahaan, pelatihan industri kreatif karyawan, training kreatif perusahaan
78434: pelatihan hotel internal, diklat pariwisata perusahaan, training perhotelan karyawan sendiri, pelatihan pariwisata internal perusahaan
78435: pelatihan manajemen internal perusahaan, corporate university, diklat bisnis perusahaan, training manajemen karyawan sendiri
78436: pelatihan domestik internal perusahaan, diklat pekerjaan domestik perusahaan, training art perusahaan penyalur, latihan domestik perusahaan
78437: pelatihan kebun internal perusahaan, diklat pertanian perusahaan, training perkebunan karyawan, pelatihan perikanan internal perusahaan
78439: pelatihan internal perusahaan lain, diklat perusahaan lain, training center perusahaan, unit pelatihan perusahaan, pusdiklat perusahaan
79111: agen wisata, agen tiket wisata, agen perjalanan wisata, jual paket tur, agen travel wisata, jual paket wisata
79112: agen umroh, agen haji khusus, pemasar umroh, jual paket umrah, agen travel umrah
79119: agen tiket, agen tiket pesawat, jual tiket kereta, agen tiket bus, agen perjalanan lain, jual tiket kapal
79121: biro perjalanan wisata, tour operator, paket wisata, travel agent wisata, tour and travel, open trip, bpw, paket tour, jasa wisata, penyelenggara paket wisata
79122: travel umroh, biro umroh, ppiu, haji khusus, pihk, umrah, travel umrah haji
79129: biro perjalanan lain, ziarah rohani biro, biro perjalanan ibadah lain, pengurusan visa paspor, urus visa
79911: pusat informasi wisata, tourist information center, tic, promosi wisata, informasi pariwisata
79912: informasi objek wisata, pusat informasi daya tarik wisata, informasi tempat wisata, layanan informasi destinasi
79921: pemandu wisata, tour guide, pramuwisata, guide, pemandu turis, guide gunung, local guide, jasa pemandu wisata
79922: interpreter wisata, juru tafsir wisata, penutur cerita wisata, pemandu interpretasi museum
79990: reservasi tiket, booking hotel online, pemesanan tiket konser, reservasi hotel, jasa booking, tiket box pertunjukan, pemesanan akomodasi
80100: satpam, jasa keamanan, security, bodyguard, pengamanan, penjaga malam, bujp, jasa satpam, pengawal pribadi, anjing pelacak jasa, sekuriti, scurity, petugas keamanan, penjaga keamanan, jasa pengamanan
80200: monitoring alarm, sistem keamanan, pemantauan cctv, kunci brankas layanan, gps tracker pemantauan, security system, alarm rumah pantau, pasang kunci brankas
80300: detektif, penyelidikan, investigator swasta, detektif swasta, jasa investigasi
81100: facility management, manajemen fasilitas gedung, building maintenance terpadu, jasa penunjang fasilitas, pengelolaan fasilitas, jasa pemeliharaan gedung terpadu
81210: cleaning service, jasa kebersihan, office boy, bersih rumah, bersih gedung, clening service, general cleaning, jasa ob, cleaner, jasa bersih kantor, petugas kebersihan, petugas cleaning service, membersihkan kantor, tukang sapu gedung, jasa bersih rumah
81290: pest control, basmi rayap, jasa anti rayap, fumigasi, basmi hama, bersih kaca gedung, cuci tangki, toren kuras, bersih tangki, gondola bersih kaca, disinfeksi, pembasmi tikus, semprot nyamuk, fogging, kuras toren, bersih cerobong, cuci kolam renang, penyapuan jalan, hydro cleaning, chemical cleaning, pembersihan tangki, jasa pengendalian hama, pembersihan kaca gedung, pembasmian hama gedung
81300: tukang taman, perawatan taman, pemeliharaan taman, landscape, potong rumput, taman kota rawat, gardener, bikin taman, tebang pohon kota, lanskap, vertical garden, perawatan lapangan rumput, rawat taman kantor, penata taman, pembuatan taman, jasa pertamanan, tukang potong rumput, tukang kebun kantor
82110: virtual office, administrasi kantor, kantor virtual, jasa sekretaris, admin kantor terpadu, kantor bersama layanan, back office, jasa administrasi kantor
82190: fotokopi, foto copy, ketik dokumen, jilid fotokopi, print dokumen, jasa ketik, laminating, scan dokumen, fotocopy, potokopi, rental pengetikan, surat menyurat, usaha fotokopi, jasa pengetikan, jasa print
82200: call center, contact center, telemarketing, layanan pelanggan, customer service outsourcing, pusat panggilan, helpdesk pelanggan, jasa call center
82301: mice, pco, penyelenggara konferensi, penyelenggara pameran, penyelenggara seminar, expo organizer, gathering perusahaan, peo pameran, jasa pameran, jasa konferensi
82302: event organizer, eo, wedding organizer, penyelenggara konser, penyelenggara acara, wo, penyelenggara festival, event planner, penyelenggara ulang tahun, organizer pernikahan, jasa penyelenggara acara, usaha wedding organizer
82911: debt collector, penagihan utang, jasa tagih, collection agency, penagih kredit, penagihan piutang
82912: biro kredit, pefindo biro kredit, lembaga pengelola informasi perkreditan, informasi kredit, credit bureau, lpip
82920: jasa pengemasan, pengepakan, packing, repacking, maklon kemas, copacking, jasa packing, packaging jasa, rumah kemasan, pengisian botol jasa, sachet jasa kemas, jasa pengepakan, filling jasa, bungkus kado, mengemas barang, jasa bungkus produk, buruh pengemasan, kemas ulang
82990: balai lelang, jasa lelang, juru lelang, penunjang usaha lain, jasa barcode, transkrip rapat, program loyalitas, jasa stenografi
`);
