import { rows } from "@/lib/catalog/vocabulary/rows";

/** Bamboo, rattan and other plant fibres, and what is plaited of them (KBLI 16103–16104, 16291–16294, 32905). */
export const BAMBOO_RATTAN = [
  ...rows(
    "material",
    `
bamboo |  | 02308, 16103 | bambu, bamboo, pring, awi, tiing, buluh, batuang, deling, aur, preng, awo, bambu betung, pring ori, bambu petung, bambu apus, bambu tali, bambu hitam, pring petung, bambu wulung, awi gombong, bambu andong, haur | KBLI 02308; Jawa, Sunda, Bali, Minang, Madura, Bugis
treated_bamboo | bamboo | 16103 | bambu awetan, pengawetan bambu, treated bamboo, bambu treatment, bambu boraks, bambu awet, preserved bamboo, rendam bambu, vertical soak diffusion | KBLI 16103
bamboo_board | bamboo | 16215, 16213 | bambu laminasi, laminated bamboo, papan bambu, bamboo board, lantai bambu, bamboo flooring, bamboo plywood, anyaman bambu plafon, strip bambu, bilah bambu, sirat bambu, woven bamboo panel, galar, pelupuh | KBLI 16215
rattan |  | 16104, 02302 | rotan, rattan, penjalin, hoe rotan, uwei, rattan cane, manau, ratan | KBLI 16104; Jawa, Sunda, Dayak, Bugis
processed_rattan | rattan | 16104 | rotan poles, rotan poslen, rattan pole, rotan polish, poles rotan, rotan amplas, rotan washed sulphur, rotan ws | KBLI 16104; Cirebon
rattan_core | processed_rattan | 16104 | rotan core, fitrit, rattan core, hati rotan, pitrit | KBLI 16104; Cirebon
rattan_peel | processed_rattan | 16104 | kulit rotan, rattan peel, peel rotan | KBLI 16104; Cirebon
rattan_webbing | processed_rattan | 16104 | rattan webbing, webbing rotan, anyaman webbing | KBLI 16104; Cirebon
synthetic_rattan | rattan_substitute | 22299, 22210 | rotan sintetis, synthetic rattan, rotan plastik, rattan sintetis, rotan viro, pe rattan, poly rattan, rotan sintetik, wicker sintetis, rattan imitasi | Cirebon usage
rattan_substitute |  | 16292, 22299 | bahan anyam, bahan anyaman, weaving strand, loom paper, paper cord, danish cord, kertas pilin, tali kertas anyam | Cirebon usage
natural_fibre |  | 01160, 13111, 16292 | serat alam, natural fibre, natural fiber, lidah mertua, agel, serat tumbuhan, rosella serat, serat gebang, kulit jagung, gebang | KBLI 01160; export craft usage
sisal | natural_fibre | 01160, 13111, 16292 | sisal, serat sisal, serat agave | KBLI 01160; export craft usage
abaca | natural_fibre | 01160, 13111, 16292 | abaca, abaka, pisang abaka, pisang manila, serat abaka | KBLI 01160; export craft usage
kenaf | natural_fibre | 01160, 13111, 16292 | kenaf, serat kenaf | KBLI 01160; export craft usage
banana_fibre | natural_fibre | 01160, 13111, 16292 | serat pisang, pelepah pisang, banana fiber, gedebog, debog kering, pelepah pisang kering | KBLI 01160; export craft usage
pineapple_fibre | natural_fibre | 01160, 13111, 16292 | serat nanas, pineapple fiber | KBLI 01160; export craft usage
pandan_fibre | natural_fibre | 16292 | pandan, daun pandan, pandanus, pandan duri, mensiang, pandan laut, anyaman daun pandan, screwpine, pandan kering, cangkuang | KBLI 16292; Tasikmalaya, Minang
rush_fibre | natural_fibre | 16292 | mendong, purun, rush fiber, purun danau, kercut, rumput mendong, bundung, mansiang, wlingi, lidi purun, purun tikus, seagrass, sea grass, wlingen | KBLI 16292; Tasikmalaya, Kalimantan
water_hyacinth | natural_fibre | 16292 | eceng gondok, water hyacinth, enceng gondok, eceng, bengok, ilung, waterhyacinth, eceng gondok kering, kembang bopong, serat eceng gondok, bengok kering | KBLI 16292; Rawa Pening, Banjar
palm_leaf | natural_fibre | 16292 | daun lontar, lontar, daun gebang, daun nipah, atap rumbia, welit, daun rumbia, atap nipah, alang alang, ilalang, sirap atap, pucuk nipah, palm leaf, blarak, ketak, atap alang alang, atap ijuk | KBLI 16292; NTT, Lombok, Jawa
palm_fibre | natural_fibre | 16292, 32909 | ijuk, ijuk aren, palm fiber, injuk, serat aren, serat ijuk, duk aren, ijuk aren olahan, ijuk sisir | Sunda, Jawa
coconut_fibre | natural_fibre | 32905 | sabut kelapa, cocofiber, coco fiber, coir, serabut kelapa, coconut fiber, coco fibre, sabut, kokofiber, serat sabut kelapa, sabut urai, coconut coir, mattress coir, bristle coir, sebut kelapa, coconut husk | KBLI 32905; Jawa
cocopeat | coconut_fibre | 32905 | cocopeat, coco peat, serbuk sabut, coir pith, serbuk sabut kelapa, cocopit, kokopit, coco pith, cocopeat block, gabus sabut, coco dust, koko pit, cocopeat blok | KBLI 32905; export trade
coconut_fibre_goods | coconut_fibre | 32905 | cocomesh, coco mesh, cocosheet, coir net, jaring sabut, coir mat, cocopot, sabut lembaran, tali sabut kelapa, cocorope, pot sabut kelapa, coco rope, coco pot, jaring sabut kelapa, geotextile sabut, sabutret, rubberized coir, coir log | KBLI 32905; mine reclamation
`,
  ),
  ...rows(
    "product",
    `
plaited_goods | plaiting | 16291, 16292 | barang anyaman, woven craft, produk anyaman, wickerwork, basketware, woven goods | KBLI 1629
rattan_goods | plaited_goods, rattan | 16291 | tudung saji rotan, lampit, lampit rotan, tray rotan, rattan tray, rattan woven | KBLI 16291; Kalimantan, Cirebon
bamboo_goods | plaited_goods, bamboo | 16291 | besek, besek bambu, tampah, tampir, nyiru, kukusan, besek pring, pipiti, caping, tumbu, kreneng, kere bambu, krey, bilik bambu, gedek, gedhek, dinding bambu, bamboo woven, dudukuy, boboko, sokasi, tudung saji bambu, keben, rinjing, tumang bambu, tenggok, wadah besek, ceting, kurungan ayam, kipas bambu | KBLI 16291; Jawa, Sunda, Bali
natural_fibre_goods | plaited_goods, natural_fibre | 16292 | box anyaman, placemat, storage basket anyam, ate bali, tas bemban, tas noken, noken | KBLI 16292; Lombok, Papua
mat_goods | plaited_goods | 16292 | tikar, mat anyaman, tikar pandan, tikar mendong, tikar purun, lampit mendong, kloso, samak tikar, tikar lipat, tikar rotan, kelasa, woven mat, tikar anyam, lapik, tikar eceng gondok, jali | KBLI 16292; Jawa, Sunda, Minang
basket | plaited_goods | 16291, 16292 | keranjang, basket, bakul, keranjang anyaman, kranjang, keranjang parcel, hamper basket, keranjang hampers, cething, rantang anyam, keranjang laundry anyam, keranjang buah, laundry basket, karanjang, keranjang kado | KBLI 16291
skewer_chopstick | bamboo | 16299, 16294 | tusuk sate, sumpit, sumpit bambu, chopstick, bamboo skewer, sujen, sunduk sate, chopsticks disposable, bamboo stick, lidi bambu, tusuk bambu, sedotan bambu, bamboo straw, tusuk gigi bambu, sumpit sekali pakai, stik bambu, incense stick bambu, stik dupa, lidi dupa | KBLI 16299; Jawa
broom |  | 32909, 16299 | sapu, broom, sapu ijuk, sapu lidi, lidi, sapu rayung, sapu glagah, sapu taman, sikat ijuk, sapu rumah tangga, palm broom, lidi kelapa sawit, lidi sawit, sapu hamada, lidi nipah, sapu sabut, sapu nilon, sapu gelagah, sapu senar, rayung, nyere, kemoceng, sulak | KBLI 32909; Purbalingga, Jawa, Sunda
tableware_leaf |  | 16292, 16299 | piring lidi, piring ingke, inke, ingke, tapak ingke, piring rotan, piring pelepah, pelepah pinang, piring daun, piring pelepah pinang, areca leaf plate, takir, areca palm plate, besek daun | KBLI 16299; Bali
bamboo_structure | bamboo | 16222, 16221 | rumah bambu, konstruksi bambu, bamboo house, bamboo construction, tangga bambu | KBLI 16222
`,
  ),
  ...rows(
    "process",
    `
plaiting |  | 16291, 16292 | anyam, anyaman, menganyam, penganyaman, plaiting, wicker, woven basketry, nganyam, pengrajin anyaman, basketry, basket weaving, menjalin, perajin anyaman, dianyam, hand woven basket | KBLI 1629; Jawa, Bali
rattan_processing | rattan | 16104 | penggorengan rotan, goreng rotan, poles rotan mesin, pengasapan rotan, split rotan, bleaching rotan, belah rotan, rattan splitting, washed sulphurized, steam rotan, pengolahan rotan, polishing rotan, bengkok rotan, tekuk rotan, core rotan | KBLI 16104; Cirebon
bamboo_splitting | bamboo | 16103, 16291 | belah bambu, irat bambu, mesin irat bambu, split bambu, bamboo splitting, serut bambu, pembilahan bambu, ngirat, mesin bilah bambu, pengiratan, nyuwir bambu, mesin pembelah bambu | workshop usage
fibre_decorticating |  | 13111, 32905 | dekortikator, decorticator, penguraian sabut, mesin pengurai sabut, urai sabut, pencacah sabut, mesin cocofiber, ayakan cocopeat, pembusukan serat, retting, mesin sabut kelapa, defibring | workshop usage
straw_twisting |  | 13942, 16292 | pilin eceng gondok, kepang eceng gondok, pilin agel, pilin serat, ngepang, memilin, tampar eceng gondok, pilin tali serat, pilin mendong | craft usage
`,
  ),
];
