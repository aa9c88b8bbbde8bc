import { classWords } from "@/lib/catalog/kbli-words/rows";

/**
 * What people call the work of the classes of building, civil works and what is installed and finished in a building
 * (41–43).
 */
export const BUILDING_WORDS = classWords(`
41011: kontraktor rumah, bangun rumah, bikin rumah, renovasi rumah, borongan rumah, bangun perumahan, rumah susun, bangun apartemen, tukang bangun rumah, kontraktor perumahan, membangun rumah, rehab rumah, rumah dinas bangun, kuli bangunan rumah, pembangunan rumah tinggal, tukang batu, kuli bangunan, kontraktor bangunan, kontraktor umum bangunan, kontraktor, pembangunan rumah dinas
41012: bangun kantor, gedung kantor, kontraktor gedung kantor, rukan, rehab kantor, renovasi kantor, balai desa, pembangunan gedung kantor, pembangunan kantor desa
41013: bangun pabrik, gedung pabrik, bangun workshop, kontraktor pabrik, bangun gudang, bangunan industri, gudang pabrik, pembangunan pabrik, pembangunan gudang industri
41014: bangun ruko, bangun mal, gedung toko, bangun pasar, bangun plaza, kios pasar bangun, pusat perbelanjaan bangun, pembangunan ruko, rumah toko bangun
41015: bangun rumah sakit, bangun puskesmas, gedung klinik, bangun poliklinik, kontraktor rumah sakit, pembangunan gedung puskesmas, gedung rawat inap bangun
41016: bangun sekolah, ruang kelas baru, gedung kampus, rehab sekolah, bangun laboratorium sekolah, gedung kuliah, bangun rkb, pembangunan gedung sekolah, renovasi ruang kelas, bangun perpustakaan sekolah, rehabilitasi gedung sekolah, pembangunan ruang kelas
41017: bangun hotel, bangun vila, bangun penginapan, bangun losmen, kontraktor hotel, bangun resort, pembangunan hotel, pembangunan penginapan
41018: bangun gor, gedung olahraga, bangun bioskop, gedung kesenian, bangun gedung pertunjukan, kontraktor gedung olahraga, pembangunan gedung olahraga, pembangunan gedung bioskop
41019: bangun masjid, bangun gereja, bangun pura, gedung terminal, gedung bandara, gedung stasiun, bangunan monumen, gedung serbaguna, pembangunan masjid, pembangunan balai pertemuan, renovasi rumah ibadah
41020: pasang rumah prefab, gedung modular, bangunan prapabrikasi, rumah knockdown pasang, pasang beton pracetak gedung, rumah instan rakit, rumah prefabrikasi pasang, bangunan modular pasang
42101: kontraktor jalan, aspal jalan, pengaspalan, hotmix gelar, cor jalan, rabat beton jalan, pembangunan jalan tol, perkerasan jalan, trotoar, landasan pacu, perbaikan jalan, jalan kampung, jalan desa, betonisasi jalan, pembangunan jalan, pemeliharaan jalan, pengerasan jalan, pelebaran jalan, marka jalan, cat marka jalan, pasang guardrail, buruh jalan raya, jalan lingkungan
42102: kontraktor jembatan, bangun jembatan, flyover, jembatan beton, jembatan gantung, underpass, pasang girder, jembatan layang, pembangunan jembatan, pemeliharaan jembatan, jembatan penyeberangan orang
42103: bangun rel kereta, kontraktor rel, jalan kereta api, pemasangan rel, perawatan rel, track kereta, pembangunan jalur kereta, bantalan rel pasang
42104: terowongan, bangun terowongan, tunnel, tunneling, gali terowongan, bor terowongan, pembangunan terowongan
42201: saluran irigasi, drainase, got beton, gorong gorong pasang, pintu air irigasi, kontraktor irigasi, bikin selokan, rehab irigasi, jitut, pembangunan irigasi, pemeliharaan saluran irigasi, pembangunan drainase, talang air irigasi, sipon irigasi
42202: bangun instalasi air bersih, bangun ipa, proyek spam, pasang pipa pdam, reservoir air bersih, bangun menara air, jaringan pipa air minum, pembangunan instalasi pengolahan air minum, perpipaan air bersih, bangun hidran umum
42203: bangun ipal, bangun tpa, instalasi pengolah limbah bangun, proyek sanitasi, jaringan air limbah, bangun tps3r, mck komunal, kontraktor wwtp, pembangunan ipal, pembangunan tempat pembuangan sampah, perpipaan air limbah bangun
42204: bangun gardu induk, tower transmisi pasang, jaringan listrik tegangan menengah, kontraktor pln, tarik kabel pln, bangun pembangkit, proyek plts, pasang tiang listrik, pasang kabel bawah tanah, jtm jtr, konstruksi gardu induk, konstruksi jaringan transmisi, konstruksi pembangkit, jaringan distribusi listrik bangun
42205: telekomunikasi prasarana transportasi, menara navigasi pelabuhan bangun, telekomunikasi jalan rel sipil, bangunan telekomunikasi bandara, bangun telekomunikasi pelabuhan, konstruksi telekomunikasi bandara pelabuhan
42206: bangun tower bts, pasang menara telekomunikasi, tower seluler, gelar fiber optik, galian kabel telkom, sentral telepon bangun, kontraktor tower, jaringan fiber optik, konstruksi menara bts, penggalian kabel optik, pembangunan jaringan telekomunikasi
42207: sumur bor, bor sumur, bikin sumur, ngebor air, jasa bor sumur, gali sumur, sumur artesis, sumur dalam, sumur pompa, geolistrik sumur, pembuatan sumur, pengeboran air tanah, sumur gali
42209: jaringan irigasi komunikasi limbah lain, jaringan pipa jarak jauh, saluran perpipaan lain, konstruksi jaringan lainnya, jaringan kabel lain bangun
42911: bangun bendungan, bangun embung, tanggul sungai, bendung, waduk bangun, normalisasi sungai, bronjong sungai pasang, talud sungai, perkuatan tebing sungai, cekdam, pembangunan bendungan, pembangunan embung, pembangunan tanggul, pengaman sungai
42912: bangun dermaga, bangun pelabuhan, jetty, kontraktor dermaga, trestle, dermaga kapal, bangun pelabuhan umum, pasang fender dermaga, pembangunan dermaga, pembangunan pelabuhan
42913: bangun tpi, pelabuhan perikanan bangun, dermaga ikan, tempat pelelangan ikan bangun, dermaga nelayan, bangun tambatan perahu, pembangunan tempat pelelangan ikan
42914: pengerukan, keruk alur, dredging, keruk pelabuhan, keruk sungai, kapal keruk, reklamasi keruk, keruk lumpur, pengerukan sungai, pengerukan waduk
42915: konstruksi migas, kontraktor migas, bangun kilang minyak, epc migas, anjungan lepas pantai pasang, bangun tangki timbun, pipa minyak bangun, pasang platform offshore, konstruksi pipa minyak dan gas, pembangunan kilang
42916: konstruksi tambang, bangun fasilitas tambang, jalan hauling, terowongan tambang, bangunan pertambangan, kontraktor sipil tambang
42917: konstruksi panas bumi, proyek geothermal, pad sumur panas bumi, kontraktor pltp, bangunan sipil panas bumi
42918: bangun lapangan bola, lapangan futsal bikin, bikin lapangan tenis, lintasan atletik, stadion terbuka bangun, bangun kolam renang olahraga, lapangan golf bangun, rumput sintetis pasang, pembangunan lapangan sepak bola, pembangunan lapangan olahraga
42919: bangunan sipil lain, pekerjaan sipil lain, kontraktor sipil umum, pagar sipil, bangunan sipil lainnya
42921: bendungan plta, reservoir plta, kolam penampung plta, waduk pembangkit listrik, konstruksi sipil plta
42922: pemecah gelombang, breakwater, tanggul laut, revetment, seawall, tembok laut, pasang tetrapod, pelindung pantai, groin
42923: bangun pabrik kimia, konstruksi petrokimia, epc pabrik, bangun pabrik pupuk, bangun pabrik semen, pabrik farmasi bangun, bangun pabrik kelapa sawit
42924: konstruksi militer, landasan peluncur roket, bangunan pertahanan, peluncuran satelit bangun, benteng militer
42929: konstruksi khusus sipil lain, pekerjaan khusus sipil, konstruksi sipil khusus lainnya, sipil khusus ytdl
42930: pasang precast sipil, pasang u ditch, pasang box culvert, pasang girder pracetak, prapabrikasi jalan jembatan, pasang beton pracetak sipil
43110: bongkar bangunan, jasa bongkar rumah, pembongkaran gedung, demolition, bongkar gedung, ancurin bangunan, robohkan bangunan, bongkar pabrik, pembongkaran rumah, penghancuran bangunan, perobohan gedung
43120: pematangan lahan, cut and fill, urug tanah, pengurugan, land clearing, buka lahan, gali tanah, galian pondasi, perataan tanah, blasting tanah, kupas lahan, pengeboran tanah uji, sondir tanah, urugan, uruk tanah, pembersihan lahan, penggalian tanah, penimbunan tanah, penyiapan lahan pertanian tambang, pengupasan tanah penutup, meratakan tanah, perataan lahan
43211: pasang listrik, instalatir listrik, tukang listrik, instalasi kabel gedung, kontraktor listrik, pasang panel listrik, mekanikal elektrikal gedung, instalasi penerangan, tambah daya listrik, pasang solar panel atap, instalasi lampu jalan, korsleting listrik, pasang stop kontak, pemasangan listrik, instalasi listrik bangunan, pemeliharaan instalasi listrik, pemasangan kabel listrik, jasa listrik rumah, perawatan panel listrik, pemeliharaan listrik gedung
43212: pasang telepon, instalasi kabel telepon, instalasi jaringan lan, pasang kabel data, pasang antena, pabx pasang, pasang internet gedung, splicing fiber optik, penyambungan fo, pemasangan jaringan telepon, instalasi telekomunikasi gedung
43213: pasang cctv, pasang alarm, instalasi sound system, pasang fire alarm, pasang kamera pengawas, access control, smart home pasang, pasang alarm kebakaran, instalasi cctv, pemasangan sistem keamanan, instalasi elektronik gedung
43214: pasang rambu laut, suar navigasi, instalasi navigasi bandara, pasang lampu landasan, sbnp, alat bantu navigasi pasang, rambu sungai pasang, pemasangan suar laut, pemasangan rambu sungai
43215: pasang sinyal kereta, persinyalan kereta api, interlocking, telekomunikasi kereta api pasang, palang pintu kereta pasang, wesel listrik
43216: pasang rambu jalan, lampu merah pasang, pasang traffic light, pasang rambu lalu lintas, apill, pasang papan penunjuk jalan, pemasangan rambu, pemasangan lampu lalu lintas
43221: pasang pipa air, plumbing, plambing, tukang ledeng, instalasi air bersih, saluran air gedung, pasang pompa air, pipa mampet, bocor pipa air, instalasi air kotor, pasang sprinkler, tukang pipa, plumber, pemasangan pipa air bersih, instalasi pipa air limbah, perbaikan pipa bocor, pasang kran
43222: pasang water heater, pemanas air pasang, solar water heater pasang, instalasi pemanas, boiler gedung pasang, instalasi geotermal gedung, pemasangan pemanas air
43223: pasang pipa gas, instalasi gas, instalasi gas rumah, pasang jargas, instalasi gas medis, pemasangan pipa minyak, instalasi elpiji gedung, pemasangan pipa gas
43224: pasang ac, ac split, hvac, ducting, tata udara, ac sentral, cuci ac, cuci ac split, perawatan ac gedung, exhaust fan pasang, pasang cold room, chiller pasang, ventilasi pasang, tukang ac, bongkar pasang ac, servis ac gedung, pemasangan ac, instalasi ac, pemeliharaan ac, pemasangan cold storage
43291: pasang lift, pasang eskalator, instalasi lift, perawatan lift, pasang elevator, pintu otomatis pasang, gondola pasang, travelator, instalasi mekanikal, pemasangan lift, pemasangan eskalator, pemasangan travelator, pemeliharaan lift, perbaikan lift
43292: pasang alat cuaca, stasiun cuaca pasang, pasang seismograf, alat gempa pasang, instalasi meteorologi, awos pasang, pasang penakar hujan
43293: pasang rontgen, instalasi sinar x, ruang radiologi pasang, instalasi linac, pasang ct scan, instalasi iradiator
43294: instalasi nuklir, instalasi reaktor nuklir, pemasangan fasilitas nuklir, konstruksi reaktor
43299: pasang insulasi, insulation pipa, peredam suara pasang, insulasi panas, pasang isolasi getaran, kedap suara, vacuum cleaner sentral pasang, instalasi bangunan lain
43301: pasang kaca, pasang kusen aluminium, tukang kaca, tukang aluminium, partisi kaca pasang, pasang jendela alumunium, pasang curtain wall, pintu kaca pasang, alumunium composite panel, pemasangan kaca, pemasangan aluminium bangunan
43302: pasang keramik, pasang lantai, pasang plafon, pasang plafon gypsum, tukang keramik, pasang granit, plester dinding, plesteran aci, pasang kloset, epoxy lantai, pasang parket, pasang wallpaper, pasang vinyl, tukang gipsum, pasang pvc plafon, pemasangan keramik, pemasangan plafon, pemasangan wastafel, pemasangan lantai kayu, pasang paving halaman
43303: tukang cat, jasa cat rumah, pengecatan gedung, cat tembok gedung, cat dinding luar, cat ulang, jasa cat pabrik, cat atap, cat tangki luar, pengecatan rumah, pengecatan dinding, pengecatan bangunan, pelapisan cat lantai
43304: dekorasi ruangan, interior kantor, interior rumah, pasang interior, kontraktor interior, fit out, backdrop ruangan, dekor interior, dekorasi interior rumah, penataan interior, pemasangan interior
43305: dekorasi luar, eksterior rumah, relief dinding luar, fasad bangunan, dekor eksterior
43309: finishing bangunan, pasang pintu, pasang kanopi, pasang pagar, pasang teralis, bersih bangunan baru, pekerjaan finishing, penyelesaian bangunan, pasang tangga, pasang dapur, pemasangan pintu jendela, pemasangan teralis pagar, pembersihan akhir bangunan
43901: pasang tiang pancang, pondasi, bore pile, borepile, strauss pile, pancang beton, paku bumi, pancang tiang, sheet pile pancang, pondasi cakar ayam, piling, pemasangan pondasi, pekerjaan pancang, pemancangan
43902: pasang scaffolding, pasang perancah, pasang steger, steiger pasang, sewa pasang perancah, scafolding proyek, erector scaffolding, pemasangan perancah, penyewaan perancah beserta pasang
43903: pasang atap, pasang baja ringan, pasang genteng, rangka atap pasang, tukang atap, atap bocor, pasang spandek, bongkar pasang atap, pasang galvalum, pasang atap seng, pemasangan atap, pemasangan rangka baja ringan, pemasangan genteng
43904: pasang rangka baja, erection baja, rangka baja gedung pasang, ereksi struktur baja, pasang wf, pasang konstruksi baja, steel erection, pemasangan rangka baja, pemasangan struktur baja
43905: sewa crane dengan operator, sewa excavator plus operator, rental alat berat dengan operator, sewa beko, sewa bulldozer operator, sewa pompa beton, alat berat jam jaman, sewa vibro roller operator, penyewaan alat berat dengan operator, penyewaan crane beserta operator
43909: waterproofing, anti bocor, lapis kedap air, injeksi beton, perbaikan struktur beton, carbon fiber beton, grouting, pembesian, bekisting, pasang bata, sandblasting gedung, kerja ketinggian, bangun cerobong, kolam renang bikin, coring beton, pekerjaan waterproofing, pembuatan kolam renang, pemasangan bata, pembengkokan baja, waterproofing atap
`);
