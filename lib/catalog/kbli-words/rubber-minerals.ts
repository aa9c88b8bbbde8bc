import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of rubber, plastic, glass, clay, cement and stone (22–23). */
export const RUBBER_MINERAL_WORDS = classWords(`
22112: vulkanisir, ban vulkanisir
22121: karet rss, sit asap, ribbed smoked sheet
22123: karet remah, crumb rubber, sir 20, bokar, karet olahan
22191: karpet karet, keset karet, sarung tangan karet, karet rumah tangga, karet gelang
22192: karet, cetak karet, seal karet, karet seal, oring, gasket, packing karet, bushing karet, karet mounting, selang karet, roll karet, karet teknik, karet industri, kompon karet
22193: bantalan jembatan, elastomer, fender dermaga, fender karet, rubber dam, water stop, bearing pad
22194: karet medis, kateter, sarung tangan medis
22210: pintu pvc, talang, plafon pvc, atap fiberglass, tangki fiberglass, tandon plastik, genteng plastik
22220: botol plastik, tutup botol, jeriken, kemasan plastik, kantong plastik, standing pouch, cup plastik, gelas plastik, plastik kemasan, tutup ulir, toples, kresek, plastik roll
22230: pipa pvc, fitting pvc, pipa hdpe, selang plastik, sambungan pipa plastik
22291: mika, lembaran plastik, film plastik, terpal plastik
22292: ember plastik, gayung, keranjang plastik, sapu, sikat, hanger plastik, alat rumah tangga plastik
22293: injeksi plastik, part plastik, komponen plastik, plastik teknik, bushing nilon, roda plastik, nylon, helm proyek plastik, rumah meter, krat plastik, palet plastik, plastik injeksi, suntik plastik
22299: barang plastik, daur ulang plastik, biji plastik, papan reklame plastik, akrilik, fiberglass, frp
23119: kaca hias, kaca patri, kaca grafir
23123: botol kaca, stoples kaca
23911: bata tahan api, castable, bata api
23921: batu bata, batubata, bata merah, bata
23922: genteng, genteng tanah, genteng keramik
23932: gerabah, keramik, tembikar, pot tanah, piring keramik, guci, cangkir keramik, keramik hias
23939: isolator keramik, pot bunga, souvenir keramik, keramik teknik
23951: paving, paving block, batako, buis beton, pot semen
23953: beton pracetak, precast, tiang beton, u ditch, gorong gorong, pagar beton, pagar panel, kanstin, bantalan beton, box culvert, saluran beton
23957: readymix, beton siap pakai, mortar instan, cor beton
23961: batu marmer, kerajinan marmer, wastafel batu, marmer
23963: batu alam, batu candi, kerajinan batu, batu andesit, nisan
`);
