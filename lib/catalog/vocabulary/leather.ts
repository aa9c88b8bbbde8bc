import { rows } from "@/lib/catalog/vocabulary/rows";

/** Leather, bags and shoes (KBLI division 15). Leather by animal stands apart from raw hides and from bark and peel. */
export const LEATHER = [
  ...rows(
    "material",
    `
leather |  | 15112 | kulit, leather, kulit sapi, kulit samak, kulit asli, genuine leather, kulit jadi, lulang, kulit sapi asli, kulit sapi samak | KBLI 15112; Jawa
upper_leather | leather | 15112 | kulit box, full grain, kulit nappa, nubuck, suede, kulit crazy horse, kulit pull up, upper leather, kulit nubuk, kulit jaket, kulit domba samak, kulit boks, top grain | SNI 0234 Kulit boks
veg_tanned_leather | leather | 15112 | kulit nabati, veg tan, vegetable tanned leather, kulit samak nabati, kulit tooling, kulit sol, kulit samak krom, wet blue, crust kulit, chrome tanned, kulit crust | tanners' usage, Magetan
goat_sheep_leather | leather | 15112 | kulit kambing, kulit domba, kulit domba garut, goat leather, sheep leather, kulit kambing samak, kulit sarung tangan, sheepskin | tanners' usage, Garut
exotic_leather | leather | 15112, 15113 | kulit ular, kulit buaya, kulit ikan pari, kulit pari, exotic leather, kulit biawak, python leather, kulit ikan samak, stingray leather, kulit piton | KBLI 15112
imitation_leather |  | 13992, 15114, 22299 | kulit sintetis, kulit imitasi, synthetic leather, imitasi, vinil kulit, kulit sintetik, leatherette, pu leather, kulit pu, kulit komposisi, faux leather, mbtech, perlak | KBLI 15114
parchment | leather | 15112 | kulit perkamen, kulit bedug, kulit wayang, perkamen, kulit kendang, parchment, kulit mentah wayang, kulit drum | craft usage
fur | leather | 15113, 14200, 13123, 13913 | kulit berbulu, bulu binatang, fur, bulu tiruan, fake fur, rasfur, kain bulu, yelvo | KBLI 15113; KBLI 13123
`,
  ),
  ...rows(
    "product",
    `
leather_goods | leather | 15121, 15129 | barang kulit, kerajinan kulit, leather goods, produk kulit, aksesoris kulit, leathercraft, barang dari kulit, kerajinan kulit sapi, leather craft, sampul kulit | KBLI 15121
wallet | leather_goods | 15121 | dompet, wallet, dompet kulit, card holder, dompet wanita, dompet paspor, passport cover, dompet stnk, card wallet, gantungan kunci kulit | KBLI 15121
belt_leather | leather_goods | 15121, 14132 | ikat pinggang, sabuk kulit, gesper, leather belt, ban pinggang, kopel, belt kulit, sabuk pinggang, epek, ikat pinggang kulit | KBLI 15121
leather_bag | bag, leather_goods | 15121 | tas kerja kulit, tas kulit wanita, tas kulit pria, briefcase, tas tanggulangin | KBLI 15121; Tanggulangin
leather_jacket | jacket, leather | 14112 | jaket kulit domba, jaket sukaregang | KBLI 14112; Garut
industrial_leather_goods | leather | 15122 | barang kulit teknik, kulit teknik, packing kulit, leather packing, seal kulit, sarung tangan kulit industri, belt kulit industri, sarung golok, sabuk alat, tool belt | KBLI 15122
saddlery | leather | 15123 | pelana, pakaian kuda, kekang, kalung hewan, cambuk, tali kekang, saddlery, dog collar | KBLI 15123
leather_upholstery | leather | 15129 | jok kulit, pelapis jok, car seat cover, kulit jok mobil, jok kulit sintetis, bengkel jok | workshop usage
bag |  | 15121, 13929 | tas, bag, tas kain, kanthong, tas sandang, kantong kain, tas produksi, tas wanita, tas rumah tangga | KBLI 15121
goodie_bag | bag | 13929, 15121 | goodie bag, tas belanja, tas spunbond, tas seminar, tas kanvas, goodybag, totebag, tas promosi, shopping bag kain, tas souvenir, paper bag kain, tas blacu, tas serut, goody bag, tas lipat, tas kain promosi, reusable bag, tas belanja kain, drawstring bag, tas ramah lingkungan, tas pelatihan, tote bag | BRI and Telkomsel merchandise
backpack | bag | 15121, 13929 | ransel, tas ransel, backpack, tas punggung, tas laptop, tas sekolah, daypack, tas gunung, ransel laptop, tas carrier, tas rangsel, tas outdoor, laptop bag, sling bag, waist bag, tas selempang, tas pinggang | bag makers' usage
travel_bag | bag | 15121 | koper, tas travel, travel bag, luggage, tas koper, tas umroh, tas haji, duffel bag, tas trolley, koper kabin, garment bag, tas olahraga, travelbag | bag makers' usage
tool_bag | bag | 13929, 15122 | tas alat, tool bag, tas teknisi, tas p3k, tas obat, tas kurir, delivery bag, tas delivery, cooler bag, tas pendingin, tas obat lapangan, tas toolkit, tas thermal, first aid bag, tas pos, tas medis, tas linesman, tas bantuan | PLN and courier usage
pouch_bag | bag | 13929, 15121 | tas pouch, pouch kain, dompet kosmetik, tempat pensil kain, pouch kosmetik, cosmetic bag, pouch makeup, pouch kanvas, kantong serut, pencil case | bag makers' usage
footwear |  | 15201, 15203, 15209 | sepatu, alas kaki, footwear, shoe, spatu, sapatu, terompah | KBLI division 15.2
leather_shoes | footwear | 15201 | sepatu kulit, sepatu pantofel, pantofel, leather shoes, sepatu formal, sepatu vantopel, vantofel, loafer, sepatu cibaduyut, sepatu kerja kantor, sepatu oxford kulit, sepatu dinas harian, sepatu mojokerto | KBLI 15201; Cibaduyut, Magetan
military_boots | footwear | 15203, 15201 | sepatu pdl, sepatu tentara, combat boots, sepatu lars, sepatu dinas lapangan, sepatu delta, tactical boots, sepatu jungle, sepatu security, sepatu satpam, sepatu lapangan | TNI and Polri purchasing
safety_shoes | footwear, ppe | 15203 | sepatu safety, safety shoes, sepatu kerja, sepatu pengaman, safety boots, sepatu proyek, sepatu septi, sepatu keselamatan, steel toe shoes, sepatu k3, sefty shoes | SNI 7079 Sepatu pengaman
rubber_boots | footwear, ppe | 15203, 15209, 22199 | sepatu boot karet, rubber boots, gumboot, sepatu bot, sepatu kebun, boots ap, sepatu but, pvc boots, wellington boots, sepatu boot | plantations' usage
sport_shoes | footwear | 15202 | sepatu olahraga, sneakers, sport shoes, sepatu kets, sepatu futsal, sepatu bola, sepatu lari, running shoes, sepatu badminton, sepatu sneaker, sepatu gunung, sepatu casual | KBLI 15202
school_shoes | footwear | 15201 | sepatu sekolah, school shoes, sepatu hitam sekolah, sepatu anak | KBLI 15201
womens_shoes | footwear | 15201 | sepatu wanita, high heels, flat shoes, sepatu hak, sepatu perempuan, flatshoes, sepatu pesta, selop, slop wanita, sepatu wedges | KBLI 15201
sandal | footwear | 15201, 15209 | sandal, sendal, sandal jepit, selop kulit, slipper, sandal kulit, sandal gunung, sandal hotel, sandal spon, hotel slipper, sandal eva, slipper hotel, bakiak, klompen, kelom, sandal kayu, kelom geulis, gamparan, srandal | KBLI 15201; Tasikmalaya, Jawa
shoe_part |  | 15209, 22191 | sol sepatu, outsole, insole, tali sepatu, sol karet, shoe sole, tapak sepatu, upper sepatu, midsole, hak sepatu, shoelace, komponen sepatu, shoe last, sol luar, toe cap, eyelet sepatu | KBLI 15209
`,
  ),
  ...rows(
    "process",
    `
tanning |  | 15112 | penyamakan, samak kulit, penyamakan kulit, menyamak, tanning, tannery, nyamak, penyamak, drum samak, finishing kulit, pewarnaan kulit, nyamak kulit, shaving kulit, bating kulit, buang bulu kulit | KBLI 15112; Garut, Magetan
hide_curing |  | 15111 | pengawetan kulit, penggaraman kulit, hide curing, kulit pickle, pengeringan kulit, pickled pelt, awet kulit | KBLI 15111
shoemaking |  | 15201 | pembuatan sepatu, shoemaking, pasang sol, open sepatu, press sol, tukang sepatu, assembling sepatu, pengesolan, goodyear welt, injeksi sol, sol press, jahit blake, cementing sepatu | Cibaduyut usage
leather_embossing |  | 15121 | emboss kulit, embos kulit, leather embossing, tatah kulit, ukir kulit, carving kulit, laser kulit, natah kulit, tatah sungging, leather carving, grafir kulit | craft usage
`,
  ),
];
