import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of textile, garment, leather and footwear (13–15). */
export const TEXTILE_WORDS = classWords(`
13112: pintal benang, benang tenun, spinning
13121: tenun, kain tenun, atbm, tenun mesin, kain grey, kain belacu
13122: tenun ikat, ulos, songket, kain ikat
13132: celup kain, pencelupan, dyeing, finishing kain, washing kain
13133: cetak kain, printing kain, sublim, cetak tekstil
13134: batik, batik tulis, batik cap, membatik, kain batik
13911: kain rajut, kain kaos, rajutan lembaran
13912: kain bordir, sulaman kain, bordir komputer
13921: seprai, sprei, handuk, gorden, linen hotel, taplak, bed cover, sarung bantal, keset kain
13923: bantal, guling, kasur lipat, kasur
13926: karung plastik, karung goni plastik, jumbo bag
13929: kain majun, majun, lap kain, tenda, terpal, goodie bag, tas kain, bendera, umbul umbul, masker kain
13930: karpet, permadani, sajadah
13941: tali tambang, tali rami, tambang, tali
13942: jaring ikan, jala, jaring, tali sling tekstil, rope net
13991: pita, webbing, renda, tali webbing, sabuk anyam
13993: non woven, geotekstil, kain filter, spunbond
14111: jahit, konveksi, garmen, seragam, wearpack, kaos, kemeja, jaket, celana, pakaian kerja, baju kerja, jilbab, mukena, rompi, apd kain, baju
14112: jaket kulit, rompi kulit
14120: penjahit, modiste, tukang jahit, jahit pesanan, taylor, tailor, jahit baju pesanan
14131: topi, dasi, sarung tangan kain, kerudung, aksesoris pakaian, peci
14132: sabuk kulit, ikat pinggang, sarung tangan kulit
14301: sweater, baju rajut, rajut, cardigan
14302: bordir, bordir baju, sulam, pakaian bordir
14303: kaos kaki, kaus kaki
15112: samak kulit, penyamakan, kulit samak, kulit sapi, kulit domba
15121: tas kulit, dompet, dompet kulit, koper, tas
15122: sarung tangan las, apron las, kulit industri, belt kulit
15201: sandal, sepatu kulit, alas kaki, selop, sepatu harian
15202: sepatu olahraga, sneakers
15203: sepatu safety, safety shoes, sepatu kerja, sepatu boot, sepatu proyek
`);
