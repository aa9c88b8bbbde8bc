import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of wood, paper and printing (16–18). */
export const WOOD_PAPER_WORDS = classWords(`
16101: gergajian, penggergajian, sawmill, papan kayu, balok kayu, kayu gergajian, kusen mentah, kaso, reng kayu, bantalan kayu, kayu balok, somel, papan cor, usuk, kayu kaso, sawn timber, belah kayu, serkel kayu, bansaw kayu
16102: oven kayu, pengeringan kayu, kiln dry, vakum kayu, kayu awet, kd kayu, awet kayu, kayu oven, pengawetan kayu, kiln drying, rendam kayu
16103: awet bambu, pengawetan bambu, rotan awet, bambu awet, rendam bambu boraks, pengawetan rotan
16104: rotan poles, rotan core, kupas rotan, olah rotan, fitrit, rotan hati, kulit rotan, rotan setengah jadi, poles rotan, rotan split, rattan core, belah rotan
16105: serbuk gergaji, partikel kayu, tatal kayu, woodchip, chip kayu, wood flour, wood chips, cacah kayu, grajen, serutan kayu
16211: tripleks, triplek, plywood, multipleks, kayu lapis, multiplek, teakwood lembaran, film faced, plaiwud, triplex
16212: plywood dekoratif, kayu lapis laminasi, polyester plywood, tripleks lapis pvc, plywood hpl, decorative plywood, fancy plywood
16213: papan partikel, mdf, hardboard, particle board, papan serat, partikel board, fiberboard, papan semen kayu, teakblock
16214: veneer, vinir, kupas kayu, face veneer, core veneer, veener, finir, lembaran vinir
16215: kayu laminasi, finger joint, laminated board, barecore, blockboard, papan sambung, fjlb, balok laminasi, glulam, bambu laminasi
16221: kusen, pintu kayu, jendela kayu, daun pintu, parket, lantai kayu, flooring, kozen, decking kayu, tangga kayu, lis kayu, sirap, gebyok, profil kayu, parquet, kusen pintu
16222: rumah kayu, gazebo, rumah panggung, rumah prafabrikasi, rumah kayu knock down, saung kayu, villa kayu, rumah knockdown, joglo bongkar pasang
16230: palet kayu, pallet, peti kayu, krat kayu, kotak kayu, drum kabel, haspel, box kayu, packing kayu, ispm 15, pallet kayu, tong kayu, peti buah, peti telur kayu, haspel kabel kayu
16291: anyaman rotan, anyaman bambu, keranjang rotan, keranjang bambu, besek, bakul, anyam rotan, anyam bambu, wicker, gedek, bilik bambu, tampah, kukusan bambu, tudung saji bambu, rattan basket, caping, tas rotan, kap lampu rotan anyam
16292: anyaman pandan, eceng gondok, mendong, purun, lidi, anyaman daun, tikar, anyam pandan, seagrass, tas eceng gondok, tikar pandan, keranjang lidi, piring lidi, anyaman agel, anyaman ketak, water hyacinth, tas purun
16293: ukiran kayu, ukir kayu, patung kayu, topeng kayu, relief, ukiran jepara, patung bali, wayang golek, kaligrafi kayu, wood carving, patung asmat, pengukir
16294: talenan, sendok kayu, piring kayu, alat dapur kayu, tusuk sate, sumpit, ulekan kayu, cobek kayu, mangkok kayu, nampan kayu, tusuk gigi, rolling pin kayu, gelas bambu, sendok batok kayu, irus
16295: pelet kayu, wood pellet, kayu bakar, arang kayu, briket kayu, briket, briket arang, arang tempurung, arang batok, briket tempurung kelapa, arang bakau, briket shisha, charcoal
16299: gagang kayu, hanger kayu, bingkai, pigura, mainan kayu bubut, kayu bubut, bubut kayu, tangkai sapu, gabus kayu, gagang cangkul, bingkai foto, tutup gabus, gantungan baju kayu, kotak tisu kayu, tongkat kayu, figura, frame foto
17011: pulp, bubur kertas, bubur kayu, dissolving pulp, pulp bambu, pabrik pulp, pulp merang, wood pulp
17012: kertas hvs, kertas tulis, kertas koran, kertas cetak, kertas buku, kertas fotokopi, kertas a4, art paper, houtvrij
17013: kertas berharga, kertas uang, kertas cek, kertas meterai, kertas sekuriti, security paper, kertas sertifikat
17014: kertas khusus, kertas thermal, kertas kraft isolasi listrik, kertas filter, kertas minyak, greaseproof paper, kertas dekor, kertas label dasar, kertas rokok dasar
17019: kertas kraft, kertas kantong semen, kertas medium liner, kertas samson, duplex board, karton duplex, kertas daur ulang, ivory board, kertas bungkus, kraft liner, kertas seni
17021: karton gelombang, corrugated, kardus lembaran, sheet karton, karton bergelombang, singleface, single face, corrugated sheet, papan kertas gelombang
17022: kardus, dus, kotak karton, karton box, kemasan kertas, paper bag, kantong kertas, dus makanan, box makanan, packaging, karton packing, box nasi, lunch box kertas, tas kertas, hard box, sak kertas, kotak kue, kerdus, dus kemasan, doos, bungkus kertas
17091: tisu, tissue, tisu toilet, serbet kertas, tisu wajah, popok kertas, tisu gulung, tissue dapur, pembalut, napkin
17099: amplop, buku tulis, map, paper cup, gelas kertas, label kertas, cone kertas, egg tray, piring kertas, tray telur, paper core, paper tube, kertas dinding, kertas nasi, stopmap, rak telur kertas, core kertas, tabung kertas, sedotan kertas
18111: percetakan, cetak, offset, brosur, spanduk, undangan, cetak buku, sablon, digital printing, nota, kalender, formulir, baliho, banner, poster, cetak nota, buku cetak, kartu nama, koran cetak, leaflet, cetak offset, sablon kaos, cetak spanduk, print banner, cetak undangan, kop surat, mmt
18112: cetak label, cetak kemasan, hologram, stiker, label, flexo, cetak plastik, cetak khusus, stiker label, rotogravure, cetak kaleng, label botol, cetak kartu atm, cetak meterai, perangko, label kemasan, sticker, cetak cek, label barcode
18113: 3d print, cetak 3d, prototipe 3d, 3d printing, print 3d, prototyping cetak, cetak tiga dimensi
18120: jilid, laminasi cetak, setting cetak, pembuatan plat cetak, finishing cetak, plat ctp, film cetak, jilid buku, potong kertas, desain cetak setting, klise, hot print, laminating cetak, pond kertas, silinder gravure
18201: gandakan cd, duplikasi software, rekam suara ganda, cd musik ganda, duplikasi kaset, replikasi cd, burning cd
18202: gandakan dvd, duplikasi film, duplikasi video, copy film, replikasi dvd, penggandaan vcd
`);
