import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of retail: shops, market stalls, online, from door to door (47). */
export const RETAIL_WORDS = classWords(`
47111: minimarket, supermarket, swalayan, hypermarket, pasar swalayan, mini market, waralaba minimarket, toko swalayan, jaringan minimarket
47112: warung sembako, toko sembako, warung kelontong makanan, warung madura, kios sembako, warung rokok sembako, toko pracangan, warung tetangga, toko klontong sembako, menjual sembako, menjual makanan ringan dan rokok, warung kebutuhan sehari hari, warung jajanan anak, kios kelontong sembako, jual kebutuhan pokok
47191: toserba, department store, toko serba ada, toko besar pakaian kosmetik, dept store, mal toserba, toko serba ada besar, pusat belanja toserba
47192: toko kelontong, warung kelontong, barang kelontong, toko serba lima ribu, toko pecah belah campur, toko barang harian, klontong, jual barang campuran bukan makanan, toko serba ada kecil, toko aneka barang
47211: toko gabah, jual jagung eceran, toko kacang hijau, jual kedelai eceran, toko palawija, jual beras ketan merah padi, menjual jagung, menjual kacang tanah
47212: toko buah, jual buah, kios buah, gerai buah segar, buah eceran toko, menjual buah, pedagang buah
47213: toko sayur, jual sayur, kios sayur mayur, jual cabai eceran, toko sayur segar, jual bawang eceran, menjual sayuran, pedagang sayur
47214: toko daging, jual telur, jual ayam potong, toko daging segar, butcher, jual telur eceran, jual susu segar, kios daging sapi, menjual daging ayam, pedagang telur, menjual daging sapi
47215: toko ikan segar, jual ikan, jual udang segar, depot ikan, kios ikan laut, jual seafood segar, menjual ikan segar, pedagang ikan
47216: jual madu hutan eceran, jual rotan eceran, jual damar, jual bambu eceran, toko hasil hutan, jual kayu bakar eceran
47219: toko hasil tani, jual hasil kebun eceran, jual kelapa eceran, toko hasil bumi
47221: toko minuman keras, jual bir, toko anggur minuman, toko miras, liquor store, jual minuman beralkohol
47222: toko minuman, jual air mineral, jual galon, toko minuman ringan, jual teh botol, jual sirup eceran, pangkalan galon, menjual air galon, menjual minuman kemasan
47230: toko rokok, jual rokok, toko vape, vape store, jual tembakau linting, toko tembakau, jual liquid vape, tingwe
47241: toko beras, jual beras, kios beras, jual beras eceran, depot beras, menjual beras, pedagang beras
47242: toko roti, toko kue, jual kue kering, jual kue basah, gerai roti, bakery jual, toko oleh oleh kue, jual donat toko, menjual kue, menjual roti
47243: toko kopi bubuk, jual gula pasir, jual gula merah, jual kopi eceran, toko gula, jual gula aren eceran, jual kopi sangrai eceran, menjual gula merah
47244: toko tahu tempe, jual tempe, jual tahu, jual oncom, jual tauco, kios tahu tempe, menjual tempe, menjual tahu
47245: toko frozen food, jual sosis, jual nugget, jual abon, jual ikan asin toko, jual bakso kemasan, toko daging beku olahan, menjual sosis beku, menjual ikan asin
47249: toko makanan ringan, toko snack, jual keripik, toko oleh oleh makanan, jual bumbu dapur, jual kerupuk, toko bahan kue, jual mie instan, jual minyak goreng eceran, toko camilan, jual makanan kemasan, menjual makanan ringan, menjual kerupuk, menjual bumbu masak
47301: spbu, pom bensin, pertashop, stasiun pengisian bahan bakar, spbg, spbn nelayan, pompa bensin, pengisian bahan bakar kendaraan, spbu mini swadaya
47302: pertamini, pom mini, jual bensin eceran, kios bbm, jual solar eceran, penyalur bbm eceran bukan spbu, menjual bensin eceran
47303: toko oli, jual pelumas, jual oli mesin, toko pelumas, toko gemuk grease
47411: toko komputer, jual laptop, jual printer, toko aksesoris komputer, jual flashdisk, toko rakit pc, jual komputer, menjual komputer, menjual laptop
47412: toko video game, jual playstation, jual kaset game, toko konsol game, jual nintendo
47413: toko software, jual lisensi software, jual antivirus, jual program komputer, jual windows original
47414: toko hp, konter hp, jual handphone, jual kartu perdana, konter pulsa, jual aksesoris hp, jual charger hp, gerai smartphone, counter hp, menjual hp, menjual pulsa, jual pulsa, menjual aksesoris hp, gerai pulsa
47415: toko mesin kantor, jual mesin fotokopi, jual mesin hitung uang, jual mesin kasir, jual mesin penghancur kertas, jual mesin ketik
47420: toko elektronik audio, jual tv, jual speaker, jual sound system, toko radio, jual televisi, toko home theater
47511: toko kain, jual kain, toko tekstil, jual kain batik meteran, jual bahan baju, kain kiloan, menjual kain
47512: toko sprei, toko gorden, jual handuk, jual bed cover, jual taplak, toko selimut, jual kelambu, toko bantal guling
47513: toko alat jahit, jual benang jahit, jual kancing, jual resleting, toko payet, jual jarum jahit, toko perlengkapan jahit, menjual benang dan kancing
47521: toko besi, jual besi beton, jual baja ringan, jual paku, jual seng, jual pipa besi, toko baut, jual hollow, menjual besi, menjual baut
47522: toko kaca, jual kaca, jual cermin, jual kaca lembaran, kaca potong eceran
47523: toko genteng, jual bata merah, jual keramik lantai, toko ubin, jual batako, jual hebel, toko granit lantai, jual bata ringan
47524: jual pasir, jual semen, jual batu split, toko semen, jual batu kali, pangkalan pasir, jual kapur, jual sirtu eceran, menjual pasir, menjual semen
47525: toko kloset, jual wastafel, toko saniter, jual bak mandi porselen, jual kloset duduk
47526: toko kayu, panglong kayu, jual triplek, jual kayu bangunan, jual papan kayu, depot kayu, jual kayu kaso reng, jual kusen jadi, menjual kayu
47527: toko cat, jual cat tembok, jual pernis, jual cat kayu, jual thinner eceran, toko cat oplos, menjual cat
47528: toko bangunan, toko material, jual bahan bangunan, tb bangunan, panglong bangunan, toko material bangunan, depo bangunan, menjual bahan bangunan, menjual material bangunan
47529: jual pipa pvc, jual gypsum eceran, jual asbes atap, toko plafon, jual atap fiber, jual bahan konstruksi lain, jual paralon
47530: toko karpet, jual permadani, jual wallpaper, jual vinyl lantai, toko tikar karpet, jual karpet masjid
47591: toko mebel, toko furnitur, jual lemari, jual kursi tamu, toko furniture, jual meja kantor, toko meubel, jual kasur springbed, toko mebeler, menjual mebel, menjual lemari
47592: toko elektronik, jual kulkas, jual mesin cuci, jual ac, jual lampu, toko listrik, jual kipas angin, jual rice cooker, toko alat listrik, jual kabel listrik eceran, menjual alat elektronik, menjual lampu, menjual alat listrik
47593: toko plastik perabot, jual ember, jual tupperware, jual baskom plastik, toko perabot plastik, jual toples plastik, menjual perabot plastik, menjual ember
47594: jual gerabah, jual piring keramik, jual cobek, jual guci, toko gerabah, jual cobek batu, menjual gerabah
47595: jual alat dapur kayu, jual besek, jual bakul bambu, jual talenan kayu, toko perabot bambu, jual tampah
47596: jual panci, jual wajan, toko alat dapur stainless, jual gelas kaca, toko pecah belah, jual piring kaca, jual alat masak, menjual pecah belah, menjual panci
47597: toko alat musik, jual gitar, jual piano, jual drum, jual keyboard musik, jual angklung, menjual alat musik
47599: toko perlengkapan rumah tangga, jual alat kebersihan, jual kompor gas, jual sapu pel, jual jemuran, toko peralatan rumah, menjual peralatan rumah tangga
47611: toko alat tulis, toko atk, jual alat tulis, jual pulpen, jual buku tulis, toko stationery, jual alat gambar, menjual alat tulis, toko buku tulis
47612: toko buku, jual buku, jual majalah, jual koran, jual alquran, jual undangan jadi, jual buku pelajaran, menjual buku, agen koran majalah eceran
47620: toko kaset, jual cd musik, jual dvd film, jual piringan hitam, toko vinyl musik
47630: toko olahraga, jual alat olahraga, jual raket, jual bola, toko alat pancing, jual alat fitnes, jual treadmill, menjual alat olahraga, menjual alat pancing
47640: toko mainan, jual mainan anak, jual boneka, toko mainan edukatif, toys store, jual action figure, menjual mainan anak
47650: toko kertas, jual kardus, jual kertas hvs, jual tisu, jual paper bowl, jual kertas kado, jual dus
47711: toko baju, jual baju, butik, distro, toko pakaian, jual kaos, jual gamis, toko batik, jual seragam, toko busana muslim, clothing store, fashion store, jual pakaian jadi, menjual pakaian, menjual baju, pedagang pakaian, menjual pakaian anak
47712: toko sepatu, jual sepatu, jual sandal, toko sandal, jual sneakers, jual sepatu safety eceran, menjual sepatu, menjual sandal
47713: toko jilbab, jual kerudung, jual topi, jual ikat pinggang, jual dasi, jual kaos kaki, jual aksesoris pakaian, jual peci, menjual jilbab, menjual kerudung
47714: toko tas, jual tas, jual dompet, jual koper, jual ransel, toko tas kulit, menjual tas
47721: apotek, apotik, jual obat resep, farmasi eceran, apoteker, apotek jaringan, menjual obat apotek
47722: toko obat, jual obat bebas, toko obat berizin, jual vitamin, jual suplemen, depot obat, menjual obat bebas
47723: toko jamu, jual jamu, jual obat herbal, toko herbal, jual madu herbal, jual obat tradisional, menjual jamu, menjual obat herbal
47724: toko kosmetik, jual kosmetik, jual skincare, jual parfum, toko parfum isi ulang, jual make up, jual bedak lipstik, menjual kosmetik, menjual parfum
47725: toko alkes, jual alat kesehatan, jual tensimeter, jual kursi roda, jual alat lab eceran, jual masker medis eceran, menjual alat kesehatan
47726: apotek hewan, jual obat hewan, poultry shop obat, jual vaksin hewan, jual vitamin ayam
47727: jual jamu hewan, obat herbal hewan eceran, jual jamu ternak, jual herbal kucing
47728: jual sampo kucing, jual sampo anjing, toko kosmetik hewan, jual parfum hewan
47729: jual parfum dan obat campur, toko farmasi kosmetik lain, jual alat kedokteran lain eceran, jual minyak telon bayi
47731: toko kamera, jual kamera, jual tripod, jual lensa kamera, toko alat foto
47732: jual teropong, jual mikroskop, jual teleskop, jual kaca pembesar, toko alat optik
47733: optik, toko kacamata, jual kacamata, jual lensa kontak, optical, jual softlens, kacamata minus, menjual kacamata
47734: toko jam, jual jam tangan, jual jam dinding, gerai arloji, toko arloji, menjual jam tangan
47735: toko emas, jual perhiasan, toko perhiasan, jual cincin kawin, jual perak eceran, jual mutiara, jual batu akik eceran, menjual emas perhiasan
47736: toko helm, jual helm, jual jaket motor, jual jas hujan motor, jual sarung tangan motor, riding gear, menjual helm
47737: toko plastik, jual kantong plastik, jual plastik kemasan, jual kresek, toko kemasan plastik, jual standing pouch eceran, menjual kantong plastik
47739: toko khusus barang baru lain, jual peralatan bayi, toko perlengkapan bayi, jual bendera, jual peralatan keselamatan eceran, toko alat pemadam, jual apar
47741: jual perabot bekas, mebel second, jual kasur bekas, furnitur bekas, jual alat dapur bekas
47742: thrift shop, baju bekas, thrifting, sepatu bekas, awul awul, toko pakaian second, cakar baju bekas, preloved baju, menjual pakaian bekas
47743: tas bekas branded, preloved tas, jam tangan bekas, jual dompet second, kacamata bekas
47744: hp bekas, laptop second, elektronik bekas, jual tv bekas, kulkas second, jual hp second, komputer bekas, menjual hp bekas
47745: material bongkaran, kayu bongkaran, kusen bekas, genteng bekas, besi bekas bangunan, kloset bekas
47746: toko antik, barang antik, jual barang kuno, barang lawas antik, galeri antik
47749: toko loak, barang bekas campur, buku bekas, jual barang second lain, jual drum bekas, jual botol bekas eceran, menjual barang bekas, pedagang barang bekas
47751: pet shop, petshop, jual kucing, jual anjing, jual burung, jual kelinci hias, jual hamster, jual burung kicau, menjual burung, menjual hewan peliharaan
47752: jual kambing kurban, jual sapi kurban, jual ayam hidup eceran, jual domba, jual bebek hidup, jual hewan qurban, menjual kambing, menjual ayam hidup, pedagang hewan ternak
47753: jual ikan hias, toko ikan hias, jual akuarium, jual ikan cupang, jual ikan koi, menjual ikan hias
47754: toko pakan, jual pakan ternak, jual pakan ikan, jual makanan kucing, poultry shop, jual pelet ikan eceran, jual pakan burung, jual dedak, menjual pakan ternak, jual makanan burung
47761: florist, toko bunga, jual bunga potong, karangan bunga, papan bunga, buket bunga, rangkai bunga, hand bouquet, menjual bunga, merangkai bunga
47762: jual bibit tanaman, jual tanaman hias, toko bibit, jual bibit buah, jual benih sayur, kios tanaman, jual pohon, jual benih padi eceran, menjual bibit tanaman, menjual tanaman hias
47763: toko pertanian, toko saprotan, jual pupuk, jual pestisida, kios tani, kios pupuk, jual herbisida eceran, jual obat hama, menjual pupuk, menjual obat pertanian, obat obatan pertanian
47764: jual pot tanaman, jual media tanam, jual tanah subur, jual pot bunga, toko perlengkapan taman, jual sekam bakar eceran
47771: jual minyak tanah, pangkalan minyak tanah, agen minyak tanah eceran, toko minyak tanah
47772: pangkalan elpiji, pangkalan gas, jual gas elpiji, jual lpg 3 kg, agen gas melon, toko gas lpg, jual tabung gas, menjual gas elpiji, menjual lpg
47773: toko kimia, jual bahan kimia eceran, jual bahan sabun, toko bahan kimia, jual kaporit, jual alkohol kimia, jual soda api eceran
47774: jual minyak atsiri, toko minyak atsiri, jual essential oil, jual aromaterapi, jual minyak kayu putih eceran, jual bibit parfum
47779: jual arang, jual briket, jual spiritus, jual kayu arang eceran, jual bahan bakar rumah tangga lain, jual pengharum ruangan
47781: toko kerajinan, jual kerajinan kayu, jual kerajinan rotan, jual ukiran kayu, toko anyaman, jual suvenir kayu, jual tas pandan, toko suvenir bambu, menjual anyaman, menjual kerajinan kayu
47782: jual kerajinan kulit, jual kerajinan tanduk, hewan awetan, taksidermi jual, jual kerajinan tulang, jual wayang kulit
47783: jual kerajinan logam, jual kerajinan tembaga, jual kerajinan perak hias, jual kerajinan kuningan, jual keris
47784: jual kerajinan keramik, jual vas keramik, jual keramik hias, toko keramik seni, jual suvenir keramik
47785: jual lukisan, galeri lukisan jual, toko lukisan, jual kaligrafi lukis, art shop lukisan
47789: toko suvenir, jual souvenir, toko cinderamata, art shop, toko oleh oleh kerajinan, jual kerajinan kerang, jual hiasan dinding, menjual suvenir
47791: jual traktor, jual mesin pertanian, jual hand traktor, toko alsintan, jual mesin perontok, jual mesin semprot hama
47792: toko mesin jahit, jual mesin jahit, jual mesin obras, jual sparepart mesin jahit, jual mesin bordir
47793: jual pompa air, toko mesin, jual genset eceran, jual mesin las eceran, jual mesin bor, jual kompresor eceran, toko teknik
47794: toko sepeda, jual sepeda, jual onderdil sepeda, jual gerobak, jual becak, jual sepeda lipat, menjual sepeda
47795: jual perahu, jual mesin tempel, jual perlengkapan perahu, jual kapal eceran, jual kano
47796: jual cangkul, jual sabit, toko alat pertanian, jual sprayer manual, jual arit, jual alat kebun
47797: toko perkakas, jual alat pertukangan, jual palu, jual gergaji, jual obeng, toko alat tukang, toko bor tangan, menjual perkakas
47811: lapak jagung pasar, pedagang gabah pasar, jual palawija di pasar, kacang kedelai pasar, los pasar palawija
47812: lapak buah, jual buah di pasar, pedagang buah kaki lima, buah pinggir jalan, pkl buah, los buah pasar, menjual buah di pasar
47813: lapak sayur, jual sayur di pasar, pedagang sayur pasar, bakul sayur, pkl sayur, los sayur pasar, jual cabai di pasar, jual bawang di pasar, menjual sayur di pasar, pedagang sayuran di pasar
47814: los daging pasar, jual daging di pasar, jual telur di pasar, pedagang ayam potong pasar, lapak ayam potong, jagal pasar, menjual ayam di pasar, menjual daging sapi di pasar, pedagang telur di pasar
47815: los ikan pasar, jual ikan di pasar, pedagang ikan pasar, lapak ikan, penjual ikan basah, pkl ikan segar, menjual ikan di pasar, menjual ikan laut di pasar tradisional
47816: jual kayu bakar di pasar, lapak madu hutan, jual rotan di pasar, pedagang hasil hutan pasar
47819: lapak tanaman hias, jual bunga di pasar, jual bunga tabur pasar, pkl tanaman hias, lapak hasil tani lain
47821: los beras pasar, jual beras di pasar, pedagang beras pasar, lapak beras, beras kaki lima, menjual beras di pasar
47822: lapak kue pasar, jual jajanan pasar di pasar, jual kue basah di pasar, pkl roti, lapak kue kering, jual gorengan kue di pasar, menjual kue di pasar, pedagang kue basah
47823: lapak kopi gula pasar, jual gula merah di pasar, jual kopi bubuk di pasar, los gula pasar
47824: lapak tahu tempe, jual tahu di pasar, jual tempe di pasar, pedagang tempe pasar, los tahu pasar, menjual tahu tempe di pasar
47825: lapak ikan asin, jual ikan asin di pasar, jual sosis di pasar, lapak daging olahan, pkl bakso mentah
47826: lapak minuman pasar, jual minuman kemasan di pasar, pkl minuman botol, minuman kaki lima kemasan
47827: lapak rokok, jual rokok kaki lima, kios rokok pinggir jalan, tembakau di pasar, pkl rokok
47828: lapak pakan pasar, jual pakan ayam di pasar, pakan burung di pasar, pkl pakan ikan
47829: lapak sembako pasar, jual sembako di pasar, jual bumbu di pasar, los kelontong makanan pasar, jual kerupuk di pasar, lapak makanan kemasan, jual snack kaki lima, menjual sembako di pasar, menjual bumbu dapur di pasar, menjual makanan ringan kaki lima
47831: los kain pasar, jual kain di pasar, lapak kain, pkl kain, pedagang tekstil pasar
47832: lapak baju, jual baju di pasar, pedagang baju kaki lima, pkl pakaian, los pakaian pasar, jual baju pasar malam, jual daster di pasar, menjual pakaian di pasar, pedagang pakaian di pasar
47833: lapak sepatu, jual sandal di pasar, sepatu kaki lima, pkl sandal, los sepatu pasar, menjual sepatu di pasar, menjual sandal kaki lima
47834: lapak kerudung, jual jilbab di pasar, jual benang di pasar, pkl topi, jual ikat pinggang kaki lima, lapak kaos kaki, menjual jilbab di pasar
47841: lapak bahan kimia pasar, jual kaporit di pasar, bahan kimia kaki lima, pkl bahan kimia
47842: lapak obat, jual obat di pasar, obat bebas kaki lima, pkl obat warung
47843: lapak jamu, jual jamu di pasar, obat tradisional kaki lima, jual ramuan di pasar, pkl obat herbal, jual empon empon di pasar, menjual jamu di pasar, menjual ramuan tradisional kaki lima
47844: lapak kosmetik, jual kosmetik di pasar, pkl parfum, parfum kaki lima, jual bedak di pasar, menjual kosmetik di pasar
47845: lapak pupuk pasar, jual pupuk di pasar, jual racun tikus kaki lima, pestisida di pasar, lapak obat hama
47846: lapak minyak wangi, jual minyak atsiri di pasar, pkl aromaterapi, minyak angin kaki lima
47849: lapak obat kimia campur, kaki lima kosmetik dan obat campur, alat lab kaki lima, lapak sabun deterjen pasar
47851: lapak kacamata, kacamata kaki lima, jual kacamata di pasar, pkl kaca mata
47852: lapak perhiasan, jual cincin kaki lima, batu akik kaki lima, perhiasan imitasi pasar, jual gelang di pasar
47853: lapak jam tangan, jam kaki lima, jual arloji di pasar, pkl jam
47854: lapak tas, tas kaki lima, jual dompet di pasar, pkl koper, jual tas di pasar, menjual tas di pasar
47855: lapak helm, helm pinggir jalan, jas hujan kaki lima, pkl perlengkapan motor, jual sarung tangan motor kaki lima
47859: lapak barang pribadi, payung kaki lima, jual sisir gunting kuku di pasar, barang pribadi kaki lima
47861: lapak elektronik, elektronik kaki lima, jual radio di pasar, pkl speaker, jual remote kaki lima, menjual elektronik di pasar
47862: lapak alat listrik, jual lampu di pasar, jual kabel di pasar, pkl senter, stop kontak kaki lima
47863: lapak perabot plastik, jual ember di pasar, melamin kaki lima, pkl baskom plastik, jual toples di pasar
47864: lapak gerabah, jual cobek di pasar, keramik kaki lima, gerabah di pasar, jual kendi di pasar
47865: lapak besek bambu, jual bakul di pasar, alat dapur kayu kaki lima, jual tampah di pasar, jual talenan kaki lima
47866: lapak pecah belah, jual panci di pasar, jual gelas di pasar, pkl wajan, los alat dapur pasar, pisau dapur kaki lima, menjual pecah belah di pasar
47867: lapak sapu, jual sapu di pasar, alat kebersihan kaki lima, jual kemoceng, jual pel di pasar
47869: lapak perabot pasar, jual kasur kaki lima, jual bantal di pasar, jual tikar kaki lima, lapak perlengkapan rumah
47871: lapak kardus pasar, jual kertas nasi di pasar, jual tisu kaki lima, kertas bungkus pasar
47872: lapak alat tulis, jual pulpen kaki lima, alat tulis di pasar, pkl atk
47873: lapak koran, penjual koran pinggir jalan, jual buku kaki lima, kios majalah pinggir jalan, jual kalender kaki lima, lapak buku
47874: lapak alat olahraga, bola kaki lima, jual gitar kaki lima, jual raket di pasar, pkl alat pancing
47875: lapak kamera, kamera kaki lima, teropong kaki lima, jual album foto di pasar
47876: lapak mesin kantor, kalkulator kaki lima, mesin kantor di pasar, jual kalkulator di pasar
47877: lapak hp, aksesoris hp kaki lima, jual casing hp, pkl kartu perdana, jual pulsa pinggir jalan, casing hp kaki lima
47879: lapak kertas dan alat tulis campur, kaki lima campuran atk buku, kertas alat gambar kaki lima, barang cetakan campur di pasar
47881: lapak kerajinan, suvenir kaki lima, jual kerajinan di pasar seni, pkl cinderamata, lapak oleh oleh kerajinan
47882: lapak mainan, mainan kaki lima, jual mainan di pasar malam, pkl balon, jual balon, mainan anak pinggir jalan, menjual mainan kaki lima, pedagang mainan keliling sekolah
47883: lapak lukisan, lukisan kaki lima, pelukis pinggir jalan jual, lukisan pasar seni
47891: lapak burung pasar, jual ayam di pasar hewan, pedagang pasar hewan, jual kambing di pasar, pkl kelinci, pasar burung, pasar sapi, menjual burung di pasar, menjual ayam hidup di pasar
47892: bensin eceran pinggir jalan, bensin botolan, kios bensin kaki lima, jual elpiji di pasar, arang di pasar, oli kaki lima, menjual bensin pinggir jalan
47893: lapak barang antik, barang antik kaki lima, pasar antik, barang kuno di pasar, uang kuno kaki lima
47894: lapak perabot bekas, perabot bekas kaki lima, jual kasur bekas di pasar loak, alat dapur bekas pasar
47895: lapak baju bekas, baju bekas kaki lima, sepatu bekas pasar, lapak thrift, pakaian second pasar, tas bekas kaki lima, menjual pakaian bekas di pasar
47896: lapak elektronik bekas, hp bekas kaki lima, radio bekas pasar loak, elektronik second pasar, menjual elektronik bekas di pasar
47897: pasar loak, lapak loak, barang bekas campur kaki lima, pkl loak, tukang loak, barang loakan, menjual barang bekas di pasar
47899: pkl lainnya, pedagang kaki lima lain, jual stiker kaki lima, lapak pasar malam, barang lain kaki lima, jual bendera pinggir jalan
47911: jualan makanan online, jual kue online, jual kosmetik online, jual skincare online, jual herbal online, olshop makanan, jual frozen food online, jual obat online, jual kopi online, menjual makanan lewat internet, menjual kosmetik lewat media sosial
47912: jual baju online, jualan baju online, olshop fashion, toko online baju, jual hijab online, jual sepatu online, jual tas online, olshop baju, jual jam tangan online, menjual pakaian lewat internet, menjual baju via online
47913: jual perabot online, jual alat dapur online, jual mebel online, olshop peralatan rumah, jual furnitur online, jual sprei online, menjual peralatan rumah tangga lewat internet
47914: toko online campur, olshop campuran, jualan di shopee campur, seller tokopedia, jualan marketplace, online shop, lapak online, jualan tiktok shop, olshop, menjual berbagai barang lewat internet, toko daring
47919: jual elektronik online, jual hp online, jual buku online, jual sparepart online, dropship, jual tanaman online, jual mainan online, jual kerajinan online, jualan lewat katalog, mail order, menjual elektronik lewat internet
47920: reseller komisi, jual eceran komisi, makelar eceran, agen penjual eceran, calo eceran, afiliasi jualan, jual titip konsinyasi, jastip, jasa titip, jasa titip barang
47991: tukang sayur keliling, penjual buah keliling, ikan keliling, jual sayur keliling, sayur gerobak keliling, jual telur keliling, menjual sayur keliling, menjual ikan keliling, menjual buah keliling
47992: roti keliling, jual kerupuk keliling, tahu keliling, jual tempe keliling, air galon keliling, sales makanan keliling, mobil toko makanan, menjual roti keliling, menjual makanan kemasan keliling
47993: jual jamu kemasan keliling, kosmetik keliling, sabun keliling, minyak wangi keliling, jual obat keliling
47994: baju keliling, kain keliling, jual baju kredit keliling, sepatu keliling, tukang kredit pakaian, mindring, menjual pakaian keliling, menjual kain keliling
47995: perabot keliling, tukang kredit perabot, panci keliling, jual kasur keliling, sapu keliling, ember keliling, menjual perabot keliling, menjual alat dapur keliling
47996: gas keliling, minyak tanah keliling, bensin keliling, jual elpiji keliling, solar keliling
47997: buku keliling, alat tulis keliling, koran loper, loper koran, sales buku keliling
47998: mainan keliling, balon keliling, kerajinan keliling, lukisan keliling, jual suvenir keliling
47999: direct selling, penjualan langsung, mlm, multi level marketing, jualan vending machine, mesin penjual otomatis, jual dari rumah ke rumah, door to door
`);
