import { goods, list, places, skills, type Trade } from "@/prisma/seed/trade";

/** What is grown, caught, dried, pressed and packed. */
export const FOOD_TRADES: readonly Trade[] = [
  {
    key: "gula-aren",
    kbli: "10722",
    called: list("Gula Aren|Gula Semut|Aren|Nira"),
    says: [
      "Gula semut aren organik dari penderes anggota, oven dan ayak.",
      "gula aren cetak dan semut, bisa curah 25 kg",
      "Koperasi penderes nira, gula kelapa dan aren untuk industri makanan.",
    ],
    goods: goods(`
      Gula semut aren 18 mesh | kadar air maks 2 %, karung 25 kg | 1702.90 | kg | 46000 | 12000 | 14 | 95
      Gula kelapa cetak 1 kg | bungkus daun atau plastik | 1702.90 | kg | 27000 | 15000 | 10 | 96
      Gula aren cair 5 liter | untuk minuman, brix 70 | 1702.90 | jeriken | 165000 | 900 | 12 | 94`),
    skills: skills(`
      pemasakan nira | nira aren | kuali 40 unit | |
      pengeringan | gula | oven 4 unit | |
      pengayakan | gula semut | ayakan getar | |`),
    papers: list("P-IRT|Halal|Organik Indonesia|HACCP"),
    sales: [200, 4200],
    places: places("33.02 33.01 34.01 36.02 32.06 73.07 71.05 75.02 17.02 13.04 82.02 72.04"),
    together: true,
  },
  {
    key: "simplisia",
    kbli: "21021",
    called: list("Simplisia|Herbal|Empon Empon|Rimpang"),
    says: [
      "Simplisia kering jahe, kunyit, temulawak: cuci, rajang, oven, sortir.",
      "rajangan empon empon kering, karung 25 kg, kadar air 10 persen",
      "Kelompok tani biofarmaka, panen sampai kering siap giling.",
    ],
    goods: goods(`
      Jahe emprit kering rajang | KA 10 %, bersih | 0910.11 | kg | 72000 | 6000 | 21 | 96
      Kunyit kering iris | kurkumin di atas 5 % | 0910.30 | kg | 38000 | 7000 | 18 | 96
      Temulawak kering rajang | KA 10 %, tanpa benda asing | 1211.90 | kg | 34000 | 7000 | 18 | 97
      Daun kelor kering | hijau, giling bila diminta | 1211.90 | kg | 65000 | 3000 | 15 | 96`),
    skills: skills(`
      pengeringan | rimpang | oven rak 24 | |
      perajangan | rimpang | mesin rajang 2 unit | |
      penggilingan | simplisia | hammer mill | |`),
    papers: list("Organik Indonesia|IndoGAP|HACCP"),
    sales: [150, 3400],
    places: places("33.13 33.12 33.22 34.01 35.01 35.17 53.08 18.06 52.08 61.02 12.15 17.08"),
    together: true,
  },
  {
    key: "pisang",
    kbli: "01220",
    called: list("Tani Pisang|Buah Segar|Pisang|Kebun Buah"),
    says: [
      "Kelompok tani pisang mas dan cavendish, panen mingguan, bungkus di kebun.",
      "pisang segar sortir cuci kemas, kebun anggota 60 ha",
      "Buah segar untuk hotel dan ritel: pisang, nanas, pepaya.",
    ],
    goods: goods(`
      Pisang mas segar kelas A | sisir, dus 13 kg | 0803.90 | kg | 9800 | 40000 | 5 | 98
      Pisang cavendish kelas B | dus 13 kg, matang hijau | 0803.90 | kg | 8200 | 60000 | 5 | 98
      Nanas madu segar | 1,2 kg ke atas, mahkota dipotong | 0804.30 | kg | 8900 | 25000 | 5 | 98`),
    skills: skills(`
      sortir | buah segar | rumah kemas | |
      pengemasan | pisang | bak cuci dan timbang | |
      pendinginan | buah segar | ruang dingin 20 m3 | |`),
    papers: list("IndoGAP|Organik Indonesia"),
    sales: [300, 6500],
    places: places("18.06 18.09 18.07 35.08 33.22 61.01 16.08 51.01 32.03 65.03 94.01 91.11 15.05"),
    together: true,
  },
  {
    key: "keripik",
    kbli: "10794",
    called: list("Keripik|Camilan|Snack|Krupuk"),
    says: [
      "Keripik pisang, singkong dan tempe, goreng vakum, kemas nitrogen.",
      "krupuk ikan amplang, kripik singkong balado. PIRT ada",
      "Camilan kemasan 20 gram sampai 5 kg curah untuk hotel dan pesawat.",
    ],
    goods: goods(`
      Keripik pisang kemas 50 g | rasa cokelat dan asin | 2008.99 | bungkus | 6800 | 30000 | 10 | 90
      Keripik singkong curah | iris 1,5 mm, karton 5 kg | 2005.20 | kg | 38000 | 5000 | 10 | 92
      Kerupuk ikan mentah | ikan tenggiri 40 %, kg | 1905.90 | kg | 62000 | 3000 | 12 | 91`),
    skills: skills(`
      penggorengan | pisang | vacuum frying 10 kg | |
      pengemasan | aluminium foil | sealer nitrogen | |
      perajangan | singkong | mesin rajang | |`),
    papers: list("P-IRT|Halal|BPOM MD"),
    sales: [120, 3900],
    places: places("18.71 35.73 13.71 19.01 64.72 62.02 32.05 53.10 76.04 72.08 92.02 96.01 21.72 93.01"),
  },
  {
    key: "kopi",
    kbli: "10761",
    called: list("Kopi|Coffee|Roastery|Kopi Gunung"),
    says: [
      "Kopi arabika dan robusta sangrai, dari kebun sendiri, profil sangrai tetap.",
      "kopi bubuk dan biji, roasting 5 kg per batch",
      "Koperasi petani kopi: green bean sortir dan kopi sangrai untuk hotel dan kafe.",
    ],
    goods: goods(`
      Kopi arabika sangrai 1 kg | medium, kemas katup | 0901.21 | kg | 165000 | 1500 | 7 | 96
      Kopi robusta bubuk 200 g | giling halus | 0901.21 | bungkus | 23000 | 8000 | 7 | 95
      Biji kopi hijau arabika grade 1 | KA 12 %, karung 60 kg | 0901.11 | kg | 98000 | 9000 | 14 | 98
      Kopi celup sachet | 10 g, isi 10 | 0901.21 | dus | 32000 | 3000 | 12 | 88`),
    skills: skills(`
      sangrai | kopi | mesin roasting 5 kg | |
      pengemasan | kopi | sealer | |
      sortir | biji kopi | | |`),
    papers: list("P-IRT|Halal|IndoGAP"),
    sales: [150, 5200],
    places: places("11.04 12.12 16.72 18.04 33.23 51.06 53.09 73.26 94.08 95.01 17.02 35.11 15.01 71.10"),
    together: true,
  },
  {
    key: "ikan-beku",
    kbli: "10213",
    called: list("Mina|Bahari|Fishery|Laut Biru"),
    says: [
      "Ikan beku dan fillet tuna, cakalang, kakap; cold storage 50 ton.",
      "fillet ikan, loin tuna, gurita. langsung dari nelayan",
      "Unit pengolahan ikan: sortir, fillet, beku, kirim ke Jakarta dan Surabaya.",
    ],
    goods: goods(`
      Fillet kakap merah beku | IQF, 200-300 g | 0304.89 | kg | 112000 | 9000 | 10 | 95
      Loin tuna beku AA | vakum | 0304.87 | kg | 148000 | 6000 | 12 | 95
      Ikan tongkol beku utuh | 500 g ke atas | 0303.49 | kg | 31000 | 20000 | 7 | 96
      Ikan asap cakalang | vakum 500 g | 0305.49 | kg | 86000 | 2000 | 8 | 94`),
    skills: skills(`
      pembekuan | ikan laut | air blast freezer 2 ton | |
      fillet | ikan kakap | meja stainless 12 | |
      pengasapan | ikan cakalang | rumah asap | |`),
    papers: list("HACCP|SKP|Halal"),
    sales: [800, 14_000],
    places: places("71.72 81.71 82.71 73.71 35.10 12.72 91.06 96.71 74.04 52.03 65.03 81.02 94.04 93.01 75.01"),
  },
  {
    key: "rumput-laut",
    kbli: "10298",
    called: list("Rumput Laut|Agar|Karagenan|Samudra"),
    says: [
      "Rumput laut kering cottonii dan gracilaria, sortir dan press bal.",
      "rumput laut kering dari kelompok pembudidaya, KA 35",
      "Olahan rumput laut: ATC chip, agar kertas, bahan kosmetik.",
    ],
    goods: goods(`
      Rumput laut cottonii kering | KA maks 35 %, bal 50 kg | 1212.21 | kg | 19500 | 30000 | 10 | 98
      Gracilaria kering | KA 18 %, bersih | 1212.29 | kg | 12500 | 25000 | 10 | 98
      Chip ATC | untuk karaginan, karung 25 kg | 1302.39 | kg | 92000 | 4000 | 21 | 93`),
    skills: skills(`
      pengeringan | rumput laut | para-para jemur | |
      pengepresan | rumput laut | press bal | |
      ekstraksi alkali | rumput laut | tangki 1000 liter | |`),
    papers: list("HACCP|Organik Indonesia|SKP"),
    sales: [250, 5200],
    places: places("73.04 74.15 52.07 53.21 65.03 72.07 81.06 51.05 53.20 35.29"),
    together: true,
  },
  {
    key: "atsiri",
    kbli: "20294",
    called: list("Atsiri|Nilam|Sereh Wangi|Minyak Asiri"),
    says: [
      "Penyulingan nilam, sereh wangi dan cengkeh, ketel stainless.",
      "suling nilam, minyak sereh, kirim drum 200 liter",
      "Kelompok petani atsiri, uji laboratorium tiap lot.",
    ],
    goods: goods(`
      Minyak nilam PA 30 % | uji GC, drum 25 kg | 3301.29 | kg | 985000 | 300 | 21 | 97
      Minyak sereh wangi | sitronelal 35 % | 3301.29 | kg | 285000 | 700 | 18 | 97
      Minyak daun cengkeh | eugenol 78 % | 3301.29 | kg | 215000 | 900 | 18 | 97
      Minyak kayu putih | sineol 55 %, jeriken | 3301.29 | kg | 265000 | 400 | 18 | 97`),
    skills: skills(`
      penyulingan | nilam | ketel uap 500 kg | |
      penyulingan | sereh wangi | ketel kukus 2 unit | |
      penyaringan | minyak atsiri | | |`),
    papers: list("Organik Indonesia|ISO 9001"),
    sales: [180, 4600],
    places: places("11.14 13.12 72.02 32.08 82.04 81.04 33.07 73.24 12.13"),
    together: true,
  },
  {
    key: "sagu",
    kbli: "10622",
    called: list("Sagu|Tepung Lokal|Mocaf|Pangan Lokal"),
    says: [
      "Tepung sagu kering dan mie sagu dari kampung.",
      "sagu basah dan kering, kemas 1 kg dan 25 kg",
      "Tepung lokal bebas gluten: sagu dan mocaf untuk industri roti.",
    ],
    goods: goods(`
      Tepung sagu kering | KA 13 %, karung 25 kg | 1108.19 | kg | 13500 | 15000 | 14 | 97
      Sagu lempeng kemas | 250 g | 1905.90 | bungkus | 12000 | 3000 | 10 | 95
      Tepung mocaf | halus 80 mesh | 1106.20 | kg | 15500 | 12000 | 12 | 96`),
    skills: skills(`
      penggilingan | sagu | mesin parut | |
      pengeringan | tepung | flash dryer | |
      pengemasan | tepung | | |`),
    papers: list("P-IRT|Halal"),
    sales: [90, 2300],
    places: places("14.10 91.03 93.04 96.02 81.05 74.10 16.13 33.04 92.06 95.03 19.06"),
    together: true,
  },
  {
    key: "sabut",
    kbli: "32905",
    called: list("Sabut Kelapa|Cocofiber|Kelapa|Serat Kelapa"),
    says: [
      "Cocofiber, cocopeat dan jaring sabut untuk reklamasi dan taman.",
      "sabut kelapa urai press bal 90 kg, coconet tenun tangan",
      "Olah sabut kelapa rakyat: keset, tali, media tanam.",
    ],
    goods: goods(`
      Cocofiber bal 90 kg | KA 15 %, panjang campuran | 5305.00 | kg | 4800 | 60000 | 14 | 98
      Jaring sabut 2 x 25 m | lubang 2 cm, untuk lereng | 5608.90 | gulung | 385000 | 400 | 21 | 98
      Cocopeat blok 5 kg | EC rendah, cuci | 5305.00 | bh | 34000 | 6000 | 14 | 98
      Keset sabut 40 x 60 | anyam, tepi jahit | 5702.20 | bh | 38000 | 3000 | 14 | 97`),
    skills: skills(`
      penguraian sabut | sabut kelapa | mesin urai 2 unit | |
      tenun | tali sabut | alat tenun jaring | 2000 | 20
      pengepresan | cocopeat | press hidrolik | |`),
    papers: list("SNI"),
    sales: [150, 2700],
    places: places("14.04 15.06 71.06 72.01 32.18 52.02 82.03 18.01 81.08"),
    together: true,
  },
];
