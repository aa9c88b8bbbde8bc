import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of fuel products, chemistry and pharmacy (19–21). */
export const CHEMISTRY_WORDS = classWords(`
19292: briket batu bara
20115: bioetanol, gliserin, asam sitrat
20121: pupuk organik, kompos, pupuk kandang, pupuk hayati
20128: media tanam, cocopeat, sekam bakar
20221: cat, cat tembok, cat besi, thinner, tinta cetak, cat kapal, cat marka
20231: sabun, deterjen, sabun cuci, pembersih lantai, karbol, hand soap, pewangi, sabun hotel, cairan pembersih
20232: kosmetik, lulur, sabun kecantikan, skincare, sampo, masker wajah, lotion, pasta gigi, amenities
20291: lem, perekat, lem kayu
20294: minyak atsiri, minyak nilam, minyak sereh, minyak kayu putih, minyak cengkeh, suling nilam, penyulingan, essential oil
20299: lilin, dupa, arang aktif, karbon aktif, bahan kimia pembersih kerak, koagulan, resin, gondorukem, terpentin, lilin aroma
21012: obat kimia, tablet, kapsul obat
21021: simplisia, ekstrak herbal, bahan jamu, irisan jahe kering, temulawak kering, kunyit kering, simplisia kering
21022: jamu, obat tradisional, jamu serbuk, jamu kapsul, herbal kapsul, minyak gosok, minyak urut
`);
