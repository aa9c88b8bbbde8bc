import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of rubber, plastic, glass, clay, cement and stone (22–23). */
export const RUBBER_MINERAL_WORDS = classWords(`
22111: ban mobil, ban motor, ban dalam, ban luar, ban sepeda, ban traktor, ban truk, pabrik ban, tyre, ban forklift
22112: vulkanisir, ban vulkanisir, vulkanisir ban, retread, ban bekas tapak baru, vulkanisir dingin, vulkanisir ban truk
22121: karet rss, sit asap, ribbed smoked sheet, rss 1, karet asap, pengasapan karet, karet sheet, karet lembaran asap
22122: remilling karet, karet brown crepe, giling karet, crepe, estate brown crepe, karet blanket, gilingan karet
22123: karet remah, crumb rubber, sir 20, bokar, karet olahan, crumb, karet spesifikasi teknis, sir 10, pabrik karet
22191: karpet karet, keset karet, sarung tangan karet, karet rumah tangga, karet gelang, sarung tangan cuci piring, alas karet, matras karet, sumbat wastafel karet, karet tabung gas
22192: karet, cetak karet, seal karet, karet seal, oring, gasket, packing karet, bushing karet, karet mounting, selang karet, roll karet, karet teknik, karet industri, kompon karet, o ring, v belt, vanbelt, conveyor belt, rubber roll, hose karet, karet kopling, lining karet, engine mounting, rubber part, sil karet
22193: bantalan jembatan, elastomer, fender dermaga, fender karet, rubber dam, water stop, bearing pad, waterstop, bantalan elastomer, rubber fender, karet jembatan, polisi tidur karet, karet bantalan rel, seismic bearing
22194: karet medis, kateter, sarung tangan medis, kondom, sarung tangan lateks, sarung tangan bedah, dot bayi karet, pipet karet, tutup vial karet, latex gloves, selang medis karet
22199: balon, balon karet, sol karet, sol sepatu karet, karet gelang, hak sepatu karet, karet busa, karet mainan, penghapus karet bahan, barang karet lain, karet sandal
22210: pintu pvc, talang, plafon pvc, atap fiberglass, tangki fiberglass, tandon plastik, genteng plastik, atap upvc, kusen upvc, kloset plastik, lantai vinil, tangki air plastik, toren plastik, pintu kamar mandi plastik, septic tank fiberglass, toren air
22220: botol plastik, tutup botol, jeriken, kemasan plastik, kantong plastik, standing pouch, cup plastik, gelas plastik, plastik kemasan, tutup ulir, toples, kresek, plastik roll, botol pet, thinwall, kantong kresek, jerigen plastik, pouch, kemasan sachet, plastik vakum, plastik klip, preform, botol hdpe, bungkus plastik, polybag, blister, mika kemasan, styrofoam kotak makan, drum plastik, galon plastik
22230: pipa pvc, fitting pvc, pipa hdpe, selang plastik, sambungan pipa plastik, paralon, pipa paralon, elbow pvc, selang air, pipa ppr, sock pvc, pipa conduit pvc, pipa subduct, selang spiral, kran plastik sambungan
22291: mika, lembaran plastik, film plastik, terpal plastik, plastik mulsa, plastik uv, plastik lembaran, film bopp, kaca film, vinil lembaran, stretch film, plastik cor, geomembran, lembaran hdpe, plastik wrap, kulit sintetis lembaran, mulsa
22292: ember plastik, gayung, keranjang plastik, sapu, sikat, hanger plastik, alat rumah tangga plastik, baskom, piring plastik, sendok plastik, tempat sampah plastik, rak piring plastik, mangkok melamin, tempat makan plastik, sapu plastik, kotak bekal, piring melamin, sedotan, centong plastik
22293: injeksi plastik, part plastik, komponen plastik, plastik teknik, bushing nilon, roda plastik, nylon, helm proyek plastik, rumah meter, krat plastik, palet plastik, plastik injeksi, suntik plastik, injection molding, plastic part, roda gigi nilon, inject plastik, housing plastik, bobin plastik, pallet plastik, teflon bubut, casing plastik, knob plastik, jig plastik, roller nilon, ptfe
22299: barang plastik, daur ulang plastik, biji plastik, papan reklame plastik, akrilik, fiberglass, frp, kerajinan akrilik, plakat akrilik, styrofoam, kancing plastik, huruf timbul akrilik, gabus styrofoam, gantungan kunci akrilik, pelampung plastik, patung fiberglass, id card plastik
23111: kaca lembaran, kaca polos, kaca bening, float glass, kaca jendela, kaca 5mm, kaca warna, sheet glass, kaca rayban
23112: kaca tempered, tempered glass, kaca laminated, kaca pengaman, kaca mobil, kaca temper, kaca anti peluru, kaca depan mobil
23119: kaca hias, kaca patri, kaca grafir, cermin, kaca cermin, kaca blok, glass block, kaca es, kaca lain, kaca isolasi ganda
23121: gelas kaca, piring kaca, gelas minum, mangkok kaca, vas kaca, asbak kaca, teko kaca, gelas beling, stoples hias kaca
23122: alat lab kaca, tabung reaksi, gelas ukur, labu erlenmeyer, pipet kaca, beaker glass, kaca laboratorium, buret
23123: botol kaca, stoples kaca, botol beling, toples kaca, botol obat kaca, ampul, vial kaca, jar kaca, botol parfum kaca, botol sirup, glass bottle, botol selai
23124: kaca lab klinis, kaca preparat, cover glass, tabung darah kaca, objek gelas, object glass, spuit kaca
23129: kelereng, gundu, serat kaca, glass wool, manik kaca, bola kaca, fiberglass wool, souvenir kaca, rovings, kerajinan kaca tiup, akuarium kaca
23911: bata tahan api, castable, bata api, semen tahan api, mortar tahan api, refractory, refraktori, fire brick, batu tahan api, semen api
23919: krus, crucible, kowi, bejana tahan api, nozzle tahan api, barang tahan api, keramik tahan api, kowi peleburan
23921: batu bata, bata merah, bata, bata press, bata ekspos, batu bata merah, bata berlubang, brick, batu merah
23922: genteng, genteng tanah, genteng keramik, genteng press, genteng sokka, genteng jatiwangi, genting, wuwung, genteng plentong, genteng glazur, genteng kodok, karpus
23923: kloset, closet, wastafel keramik, urinal, kloset duduk, kloset jongkok, bak mandi porselen, saniter, bidet, wastafel porselen
23929: keramik lantai, ubin keramik, ubin terakota, roster tanah, keramik dinding, roster, pipa tanah liat, loster, tegel keramik, terakota bangunan, granit tile, mosaik keramik, lubang angin tanah, ceramic tile
23931: piring porselen, mangkok porselen, cangkir porselen, teko porselen, porselen, tableware porselen, set cangkir porselen
23932: gerabah, keramik, tembikar, pot tanah, piring keramik, guci, cangkir keramik, keramik hias, kendi, cobek tanah, gentong, kuali tanah, mug keramik, tungku tanah, vas keramik, anglo, pottery, layah
23933: isolator porselen, isolator listrik porselen, cawan porselen, keramik busi, isolator tegangan, mortar porselen lab, isolator keramik listrik, tube keramik
23939: isolator keramik, pot bunga, souvenir keramik, keramik teknik, celengan tanah, patung keramik, hiasan terakota, pot bunga tanah liat, patung terakota, lampu hias keramik, air mancur gerabah, pot gerabah
23941: semen, pabrik semen, semen portland, semen putih, klinker, semen pcc, cement, semen opc
23942: kapur, kapur tohor, kapur padam, bakar kapur, kapur sirih bahan, quicklime, tobong kapur, kapur bakar, kapur pasang, lime
23943: gips, tepung gips, semen gips, gipsum tepung, gypsum powder, plester gips, kompon gips
23951: paving, paving block, batako, buis beton, pot semen, ubin semen, tegel, genteng beton, roster beton, conblock, bis beton, tegel kunci, tegel teraso, bak mandi teraso, pot beton, loster semen, ornamen semen, kijing semen, batako press, bataco
23952: barang kapur, kapur tulis, bata kapur, batu kapur press, batako kapur, bata silika kapur
23953: beton pracetak, precast, tiang beton, u ditch, gorong gorong, pagar beton, pagar panel, kanstin, bantalan beton, box culvert, saluran beton, tiang pancang, udit, bata ringan, hebel, pipa beton, kanstein, uditch, tiang listrik beton, bantalan rel beton, panel beton, kansteen, manhole beton, patok beton, aac, spun pile, barier beton
23954: gypsum, papan gypsum, plafon gypsum, lis gypsum, lis profil gips, gypsum board, ornamen gips, profil gypsum, list plafon, partisi gypsum
23955: asbes, atap asbes, asbes gelombang, eternit, genteng asbes, plafon asbes, nok asbes
23956: gasket asbes, kain asbes, tali asbes, packing asbes, asbes industri, isolasi asbes
23957: readymix, beton siap pakai, mortar instan, cor beton, ready mix, beton cor, batching plant, semen instan, beton curah, beton k225, molen beton, beton mixer, perekat bata ringan, acian instan
23959: papan kalsium silikat, papan semen, grc, grc board, ornamen grc, krawangan grc, lisplang grc, patung gips, patung semen, cetakan gips
23961: batu marmer, kerajinan marmer, wastafel batu, marmer, meja marmer, guci marmer, wastafel marmer, patung marmer, souvenir marmer, onyx, kerajinan onix
23962: lantai marmer, lantai granit, granit slab, ubin marmer, meja dapur granit, potong marmer, slab marmer, dinding marmer, tangga granit, poles marmer, top table granit
23963: batu alam, batu candi, kerajinan batu, batu andesit, nisan, cobek batu, ulekan batu, patung batu, batu tempel, batu nisan, pahat batu, ukiran batu, batu palimanan, lumpang batu, batu paras, andesit potong, prasasti batu, layah batu, cowek
23969: batu lain olahan, meja batu fosil, batu akik gosok meja, barang batu lain, batu sikat, teraso cor, batu pajangan marmer granit, batu asah
23990: amplas, batu gerinda, ampelas, kertas ampelas, rockwool, batu asah gerinda, kampas rem mentah, mata gerinda, grafit olah, hotmix, aspal hotmix, abrasive, isolasi panas mineral, kertas aspal, elektroda karbon
`);
