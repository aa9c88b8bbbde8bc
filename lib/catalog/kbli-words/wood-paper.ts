import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of wood, paper and printing (16–18). */
export const WOOD_PAPER_WORDS = classWords(`
16101: gergajian, penggergajian, sawmill, papan kayu, balok kayu, kayu gergajian, kusen mentah
16102: oven kayu, pengeringan kayu, kiln dry, vakum kayu, kayu awet
16103: awet bambu, pengawetan bambu, rotan awet
16104: rotan poles, rotan core, kupas rotan, olah rotan, fitrit, rotan hati
16211: tripleks, triplek, plywood, multipleks, kayu lapis
16214: veneer, vinir, kupas kayu
16215: kayu laminasi, finger joint, laminated board, barecore, blockboard
16221: kusen, pintu kayu, jendela kayu, daun pintu, parket, lantai kayu, flooring
16222: rumah kayu, gazebo, rumah panggung, rumah prafabrikasi
16230: palet kayu, pallet, peti kayu, krat kayu, kotak kayu, drum kabel, haspel
16291: anyaman rotan, anyaman bambu, keranjang rotan, keranjang bambu, besek, bakul, anyam rotan, anyam bambu, wicker
16292: anyaman pandan, eceng gondok, mendong, purun, lidi, anyaman daun, tikar, anyam pandan, seagrass
16293: ukiran kayu, ukir kayu, patung kayu, topeng kayu, relief
16294: talenan, sendok kayu, piring kayu, alat dapur kayu, tusuk sate, sumpit
16295: pelet kayu, wood pellet, kayu bakar, arang kayu, briket kayu, serbuk kayu, woodchip
16299: gagang kayu, hanger kayu, bingkai, pigura, mainan kayu bubut, kayu bubut, bubut kayu, tangkai sapu
17021: karton gelombang, corrugated, kardus lembaran, sheet karton
17022: kardus, dus, kotak karton, karton box, kemasan kertas, paper bag, kantong kertas, dus makanan, box makanan, packaging
17091: tisu, tissue, tisu toilet, serbet kertas
17099: amplop, buku tulis, map, paper cup, gelas kertas, label kertas, cone kertas, egg tray
18111: percetakan, cetak, offset, brosur, spanduk, undangan, cetak buku, sablon, digital printing, nota, kalender, formulir
18112: cetak label, cetak kemasan, hologram, stiker, label, flexo, cetak plastik, cetak khusus
18113: 3d print, cetak 3d, prototipe 3d
18120: jilid, laminasi cetak, setting cetak, pembuatan plat cetak
`);
