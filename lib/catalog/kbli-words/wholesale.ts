import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of vehicles and their repair, and wholesale (45–46). */
export const WHOLESALE_WORDS = classWords(`
45101: distributor mobil baru, importir mobil, grosir mobil baru, atpm, agen tunggal mobil, distributor truk baru, perdagangan besar mobil, distributor bus baru
45102: grosir mobil bekas, lelang mobil bekas, pedagang besar mobil second, pemasok mobil bekas ke showroom
45103: dealer mobil, showroom mobil baru, jual mobil baru, dealer truk, dealer mobil listrik, sales mobil
45104: jual mobil bekas, showroom mobil bekas, mobil second, jual beli mobil, dealer mobil bekas, mobkas
45201: bengkel mobil, servis mobil, reparasi mobil, ketok magic, cat duco mobil, body repair, ganti oli mobil, spooring balancing, tambal ban mobil, turun mesin mobil, servis truk, servis ac mobil, montir mobil, perbaikan mobil, perawatan mobil, bengkel truk, bengkel bus, bengkel dinamo mobil, bengkel radiator, perbaikan karoseri, tune up mobil
45202: cuci mobil, steam mobil, salon mobil, car wash, detailing mobil, poles mobil, doorsmeer, coating mobil, pencucian mobil, mencuci mobil
45301: distributor suku cadang mobil, grosir sparepart mobil, grosir onderdil mobil, distributor ban mobil, distributor aki mobil, grosir aksesoris mobil, importir spare part truk, perdagangan besar onderdil mobil, grosir oli filter mobil
45302: toko sparepart mobil, toko onderdil mobil, toko ban mobil, toko aki, variasi mobil, toko aksesoris mobil, jual velg mobil, suku cadang truk eceran, jual onderdil mobil, jual ban mobil, jual oli mobil aksesori, jual sparepart mobil
45401: distributor motor baru, main dealer motor, grosir sepeda motor, importir sepeda motor, distributor motor listrik, perdagangan besar motor baru
45402: grosir motor bekas, lelang motor bekas, pedagang besar motor second, pemasok motor bekas
45403: dealer motor, jual motor baru, showroom motor, dealer motor listrik, jual sepeda motor
45404: jual motor bekas, motor second, showroom motor bekas, jual beli motor, dealer motor bekas, mokas
45405: distributor suku cadang motor, grosir sparepart motor, grosir onderdil motor, distributor ban motor, grosir aksesoris motor, distributor aki motor
45406: toko sparepart motor, toko onderdil motor, jual ban motor, variasi motor, toko aksesoris motor, jual knalpot motor, suku cadang motor eceran, jual onderdil motor, jual sparepart motor, toko ban motor
45407: bengkel motor, servis motor, tambal ban, cuci motor, reparasi sepeda motor, ganti oli motor, montir motor, steam motor, turun mesin motor, tune up motor, cat motor, perbaikan motor, perawatan motor, tukang tambal ban, isi angin ban motor, bengkel sepeda motor, mekanik motor, montir sepeda motor, bengkel resmi motor
46100: makelar, komisioner dagang, agen komisi, perwakilan dagang, buying agent, broker barang, perantara dagang, sourcing agent, agen penjualan, agen perantara dagang, wakil penjualan pabrik
46201: pengepul gabah, grosir jagung, tengkulak padi, distributor kedelai, pengumpul jagung, grosir kacang tanah, grosir singkong, pedagang besar gabah, grosir palawija, perdagangan besar gabah, perdagangan besar jagung, pengumpul padi
46202: pengepul sawit, grosir kelapa, pengepul kopra, ram sawit, peron sawit, pengumpul tbs, pedagang besar kelapa, pengepul kelapa, loading ramp sawit, pengumpul kelapa sawit, pengumpul kelapa, perdagangan besar tandan buah segar
46203: grosir bunga, grosir tanaman hias, distributor bunga potong, pemasok bunga, eksportir tanaman hias, perdagangan besar tanaman hias, perdagangan besar bunga
46204: grosir tembakau, tembakau rajangan, pengepul tembakau, pedagang besar tembakau, gudang tembakau, pengumpul tembakau
46205: grosir sapi, blantik sapi, pengepul kambing, distributor ayam hidup, pedagang besar ternak, jagal pemasok sapi hidup, distributor doc, pengepul ayam, perdagangan besar ternak, pedagang sapi, pedagang kambing, pengumpul ternak
46206: pengepul ikan, grosir ikan segar, pemasok ikan, pengepul udang, pengumpul rumput laut, eksportir ikan hidup, bakul ikan, juragan ikan, supplier seafood, eksportir udang, perdagangan besar ikan, pengumpul ikan, tengkulak ikan, pedagang pengumpul hasil laut, bandar ikan, pedagang besar ikan
46207: pengepul rotan, grosir kayu bulat, pedagang kayu gelondongan, grosir bambu, pengepul getah pinus, pengepul damar, grosir madu hutan, pengepul gaharu, supplier kayu log, pengumpul hasil hutan, perdagangan besar kayu, pengumpul kayu
46208: grosir kulit mentah, pengepul kulit sapi, pengepul kulit kambing, pedagang besar kulit, pengepul kulit garaman, kulit hewan mentah, pengumpul kulit hewan
46209: grosir bibit tanaman, pengepul kapas, pengepul pinang, grosir kapuk, pengepul cengkeh, grosir hasil kebun, pengepul hasil bumi, eksportir pinang, pengumpul hasil pertanian, perdagangan besar cengkeh, pengumpul vanili, pengumpul nilam
46311: grosir beras, distributor beras, agen beras, pemasok beras, pedagang besar beras, supplier beras, penyalur beras, pedagang beras grosir
46312: grosir buah, distributor buah, pemasok buah, importir buah, agen buah, bandar buah, supplier buah, pengumpul buah, perdagangan besar buah, pedagang besar pisang
46313: grosir sayur, distributor sayuran, pemasok sayur, bandar sayur, grosir cabai, grosir bawang merah, grosir kentang, supplier sayur mayur, pengumpul sayur, perdagangan besar sayuran, pedagang besar bawang, pedagang besar cabe
46314: grosir kopi, eksportir kopi, pengepul kopi, grosir teh, grosir biji kakao, pengepul kakao, supplier green bean, trader kopi, pengumpul kopi, pengumpul kakao, perdagangan besar biji kopi
46315: distributor minyak goreng, grosir minyak goreng, agen minyak sawit, trader cpo, grosir margarin, pemasok minyak kelapa
46319: grosir rempah, eksportir rempah, pengepul lada, grosir bumbu dapur, pemasok hasil pertanian pangan, perdagangan besar rempah, ekspor rempah
46321: grosir daging sapi, distributor daging sapi, importir daging sapi, pemasok daging sapi, supplier daging beku, agen daging sapi, perdagangan besar daging sapi, pedagang besar daging
46322: grosir ayam potong, distributor ayam beku, agen ayam karkas, pemasok daging ayam, supplier ayam fillet, agen nugget ayam, perdagangan besar daging ayam
46323: grosir daging kambing, distributor daging domba, grosir daging bebek, pemasok daging babi, distributor daging olahan, supplier daging kerbau
46324: distributor ikan olahan, grosir ikan asin, distributor ikan beku, grosir bakso ikan, distributor ikan kaleng, pemasok hasil laut olahan, grosir teri, perdagangan besar ikan olahan
46325: grosir telur, agen telur, distributor telur ayam, pemasok telur, pengepul telur bebek, grosir telur asin, telor grosir, perdagangan besar telur, pedagang besar telur
46326: distributor susu, grosir susu bubuk, agen susu segar, distributor keju, grosir yoghurt, distributor mentega, perdagangan besar susu
46327: grosir lemak hewan, distributor minyak ikan, gajih sapi grosir, pemasok lemak sapi, grosir minyak hewani
46329: grosir hasil ternak olahan, distributor madu ternak, grosir sarang walet, eksportir sarang burung walet
46331: distributor gula, grosir gula pasir, agen gula, grosir coklat, grosir permen, distributor cokelat, grosir kembang gula, perdagangan besar gula
46332: distributor roti, grosir kue, agen roti, grosir biskuit, distributor roti tawar, pemasok kue kering, perdagangan besar roti dan kue
46333: distributor minuman keras, distributor bir, grosir minuman beralkohol, importir anggur minuman, distributor minol
46334: distributor air mineral, agen aqua, agen galon, grosir minuman ringan, distributor teh botol, distributor sirup, grosir minuman kemasan, agen amdk, distributor minuman, perdagangan besar air mineral
46335: distributor rokok, grosir rokok, agen rokok, distributor vape, grosir liquid vape, distributor cerutu, perdagangan besar rokok
46339: grosir sembako, distributor sembako, distributor makanan, grosir snack, agen mie instan, distributor tepung terigu, grosir kerupuk, distributor frozen food, grosir bumbu, distributor garam, agen makanan ringan, agen sembako, perdagangan besar sembako, distributor bahan pokok, pedagang besar makanan
46411: grosir kain, distributor tekstil, grosir benang, pemasok kain, importir kain, distributor kain batik, supplier kain, perdagangan besar kain, distributor benang
46412: grosir baju, grosir pakaian, distributor busana, grosir kaos polos, supplier seragam, konveksi grosir jual, grosir batik, grosir jilbab, grosir daster, perdagangan besar pakaian, distributor baju
46413: grosir sepatu, distributor sandal, grosir alas kaki, supplier sepatu safety, importir sepatu, distributor sepatu, perdagangan besar sepatu
46414: grosir karpet, grosir sprei, grosir handuk, distributor karung, grosir gorden, grosir tali tambang, grosir terpal, distributor kasur lipat, pemasok linen
46419: grosir aksesoris pakaian, grosir kancing, grosir resleting, distributor sarung tangan kain, grosir topi, distributor kaos kaki
46421: distributor atk, grosir alat tulis, supplier atk, distributor alat tulis kantor, grosir pulpen, distributor alat gambar, grosir buku tulis, perdagangan besar alat tulis, pengadaan alat tulis kantor
46422: distributor buku, grosir buku pelajaran, agen koran, agen majalah, grosir kalender, grosir undangan, distributor barang cetakan
46430: distributor kamera, grosir kacamata, distributor lensa, grosir frame kacamata, distributor alat optik, distributor alat fotografi
46441: pbf, pedagang besar farmasi, distributor obat, grosir obat, distributor vaksin, distributor farmasi, perdagangan besar obat
46442: distributor jamu, grosir obat herbal, agen jamu, distributor obat tradisional, grosir herbal
46443: distributor kosmetik, grosir kosmetik, distributor skincare, grosir parfum, agen sabun mandi, distributor make up, grosir sampo, perdagangan besar kosmetik
46444: distributor obat hewan, grosir obat ternak, distributor vaksin hewan, distributor vitamin unggas, pedagang besar obat hewan
46445: grosir jamu ternak, distributor herbal hewan, jamu hewan grosir, distributor obat tradisional hewan
46446: grosir sampo hewan, distributor perawatan bulu hewan, distributor grooming hewan, grosir kosmetik hewan
46447: distributor bahan baku obat, importir bahan farmasi, grosir bahan aktif obat, pemasok bahan farmasi
46448: pengepul simplisia, grosir bahan jamu, distributor bahan baku jamu, pengepul empon empon, grosir temulawak, supplier ekstrak herbal
46491: grosir alat rumah tangga, distributor mebel, grosir perabot, distributor elektronik rumah tangga, grosir alat dapur, distributor lampu, grosir pecah belah, grosir furnitur, distributor kulkas, perdagangan besar peralatan rumah tangga, perdagangan besar mebel, distributor peralatan listrik rumah tangga
46492: distributor alat olahraga, grosir bola, grosir raket, distributor alat fitnes, grosir jersey olahraga alat
46493: distributor alat musik, grosir gitar, importir piano, grosir alat musik tradisional, distributor keyboard musik
46494: grosir emas perhiasan, distributor jam tangan, grosir perak perhiasan, grosir mutiara, distributor permata, grosir batu akik
46495: grosir mainan, distributor mainan anak, importir mainan, grosir boneka, distributor alat permainan edukatif
46499: grosir tas, distributor koper, grosir payung, grosir dompet, distributor alat kebersihan, grosir suvenir, grosir kerajinan, distributor barang kulit
46511: distributor komputer, grosir laptop, distributor printer, supplier server, pengadaan komputer, distributor aksesoris komputer, importir komputer, perdagangan besar komputer
46512: distributor software, grosir lisensi software, reseller lisensi microsoft, distributor piranti lunak, pemasok lisensi antivirus
46521: distributor komponen elektronik, grosir ic transistor, distributor semikonduktor, grosir sparepart elektronik, importir chip, supplier sensor elektronik, perdagangan besar komponen elektronik
46522: grosir flashdisk, distributor cd kosong, grosir kaset kosong, distributor kartu memori, grosir dvd kosong
46523: distributor hp, grosir handphone, distributor alat telekomunikasi, supplier radio ht, distributor router, distributor perangkat jaringan, grosir aksesoris hp, grosir kartu perdana, perdagangan besar telepon seluler
46530: distributor traktor, distributor alsintan, grosir mesin pertanian, supplier pompa pertanian, distributor combine harvester, grosir alat pertanian, perdagangan besar mesin pertanian
46591: distributor mesin industri, importir mesin pabrik, distributor mesin bubut, distributor mesin tekstil, distributor mesin kantor, distributor mesin fotokopi, grosir mesin jahit industri, supplier sparepart mesin pabrik, distributor mesin kemasan, distributor perkakas mesin, perdagangan besar mesin industri
46592: distributor mesin kapal, grosir sparepart kapal, jual kapal grosir, distributor perlengkapan kapal, supplier alat laut, ship chandler alat
46593: distributor sepeda, grosir sepeda, grosir onderdil sepeda, distributor gerbong, distributor sparepart kereta api, importir sepeda
46594: distributor pesawat, supplier sparepart pesawat, distributor suku cadang helikopter, pedagang besar alat udara
46599: jual mesin, distributor mesin, distributor genset, distributor alat berat, supplier kabel listrik, distributor panel listrik, distributor trafo, supplier alat ukur, distributor pompa industri, supplier apd safety, distributor forklift, distributor bearing, supplier valve, supplier alat teknik, distributor kompresor, distributor alat listrik, distributor kabel, perdagangan besar alat berat, distributor dinamo listrik
46610: distributor bbm, agen bbm industri, agen elpiji grosir, distributor solar industri, trader batu bara, distributor oli, agen gas lpg, distributor pelumas, supplier batubara, transportir solar, grosir arang, perdagangan besar bbm, perdagangan besar batu bara, agen lpg, suplai solar
46620: distributor logam, grosir besi baja, trader nikel, supplier aluminium batangan, grosir tembaga, distributor plat baja, jual besi baja grosir, pedagang bijih besi, supplier stainless, distributor timah, supplier baja lembaran, perdagangan besar besi baja, perdagangan besar bijih nikel
46631: distributor besi beton, grosir baja ringan, grosir paku, distributor pipa besi, grosir seng, grosir kawat, distributor atap metal, supplier wiremesh, grosir baut bangunan, perdagangan besar besi beton, distributor baja konstruksi
46632: distributor kaca, grosir kaca lembaran, supplier kaca tempered, distributor cermin, grosir kaca bangunan
46633: distributor genteng, grosir bata merah, distributor keramik lantai, grosir batako, distributor bata ringan, grosir paving, supplier hebel, distributor ubin
46634: distributor semen, grosir pasir, supplier batu split, agen semen, supplier pasir, grosir batu kali, supplier sirtu, distributor kapur, supplier agregat, jual material pasir batu grosir, perdagangan besar semen, perdagangan besar pasir
46635: distributor kloset, grosir wastafel, distributor sanitary, grosir bak mandi porselen, distributor saniter
46636: distributor triplek, grosir kayu bangunan, supplier kayu olahan, distributor kusen kayu, grosir papan kayu, supplier plywood, grosir kayu kaso, perdagangan besar kayu olahan
46637: distributor cat, grosir cat tembok, agen cat, supplier cat industri, distributor pernis, distributor thinner
46638: distributor bahan bangunan, grosir material bangunan, supplier material proyek, grosir bahan bangunan, agen material bangunan, perdagangan besar bahan bangunan
46639: distributor pipa pvc, distributor gypsum, grosir asbes atap, supplier geotextile, distributor membran waterproofing, supplier bahan konstruksi lain, distributor insulasi bangunan
46641: grosir mineral bukan logam, supplier kaolin, supplier zeolit, supplier pasir silika, distributor bentonit, pedagang belerang grosir, supplier dolomit
46642: pedagang uranium, perdagangan thorium, mineral radioaktif, pasok mineral radioaktif, dagang monasit
46643: distributor sumber radiasi, distributor zat radioaktif, pemasok isotop, distributor pesawat sinar x, importir sumber radioaktif
46651: distributor bahan kimia, supplier kimia industri, trader bahan kimia, supplier chemical, supplier bahan kimia water treatment, supplier tinta cetak, distributor gas industri, supplier oksigen, distributor lem industri, jual bahan kimia, perdagangan besar bahan kimia
46652: distributor pupuk, grosir pestisida, agen pupuk, distributor obat pertanian, supplier pupuk npk, distributor herbisida, penyalur pupuk subsidi, perdagangan besar pupuk
46653: distributor bahan berbahaya, distributor b2, distributor formalin, distributor boraks, pengedar bahan berbahaya
46654: distributor b3, importir b3, distributor asam sulfat, distributor bahan beracun, distributor soda api
46691: distributor alkes, penyalur alat kesehatan, pak alkes, distributor alat laboratorium, supplier alat lab, distributor alat kedokteran, pemasok masker medis, supplier reagen, grosir alat kesehatan, distributor alat rumah sakit, perdagangan besar alat kesehatan
46692: distributor alat kedokteran hewan, alat lab hewan grosir, distributor alat dokter hewan, pemasok alat inseminasi buatan
46693: distributor biji plastik, grosir karet mentah, trader bokar, supplier resin plastik, pengepul karet, pengepul getah karet, grosir lump karet, supplier lembaran karet, tauke getah, pengumpul karet, perdagangan besar karet, pengumpul lateks, perdagangan besar biji plastik
46694: distributor kertas, grosir kertas, supplier kertas hvs, distributor karton lembaran, importir kertas, agen kertas roll, perdagangan besar kertas
46695: distributor kardus, grosir tisu, supplier paper bag, grosir amplop, distributor kemasan kertas
46696: pengepul rongsok, pengepul besi tua, grosir barang bekas, jual beli besi tua, juragan rongsokan, pengepul kardus bekas, lapak rongsok, jual beli scrap, pengepul plastik bekas, pengepul botol bekas, jual beli limbah non b3, tukang loak besar, pengumpul barang bekas, perdagangan besar barang bekas, pedagang rongsokan, pengumpul kertas bekas, jual beli barang rongsok
46699: grosir barang lain, distributor produk lain, pedagang besar barang ytdl, supplier barang teknik khusus, grosir kantong plastik, distributor kemasan plastik, distributor bahan baku industri lain
46900: general trading, perdagangan umum, supplier umum, general supplier, palugada, importir umum, eksportir umum, pengadaan barang umum, grosir campuran, trading company, leveransir, toko grosir serba ada, perdagangan besar campuran, perusahaan dagang umum, cv pengadaan barang
`);
