import { rows } from "@/lib/catalog/vocabulary/rows";

/** Goods of kitchens, bathrooms, hotels and cleaning that no other theme has. */
export const HOUSEHOLD = [
  ...rows(
    "product",
    `
kitchenware | | 25992, 22299, 16294 | alat dapur, peralatan dapur, kitchenware, perabot dapur, perkakas dapur, kitchen utensil, perlengkapan dapur, pecah belah, peralatan makan, peralatan masak, tableware, perabotan dapur | KBLI 25992
cookware | kitchenware | 25992 | panci, cookware, penggorengan besi, ketel masak, kukusan aluminium, panci presto, kenceng, kastrol, frying pan, panci stainless, tungku masak | KBLI 25992; Jawa
wok | cookware | 25992 | wajan, kuali, wajan besi, wajan aluminium, wajan baja | KBLI 25992; Jawa
steamer_pot | cookware | 25992 | dandang, langseng, soblok, dandang aluminium | KBLI 25992; Jawa
cutlery | kitchenware | 25992, 25931 | sendok, garpu, sendok garpu, cutlery, pisau dapur, sendok makan, sendok stainless, sutil, serok, spatula, pisau makan, centong nasi, cutlery hotel, sendok makan stainless, pisau daging, alat makan stainless | KBLI 25931
dinnerware | kitchenware | 23932, 23121 | piring, mangkok, mangkuk, gelas, cangkir, dinnerware, mug, piring keramik, mug keramik, piring makan, glassware, cangkir keramik, mangkok keramik, poci, tea set, piring hotel, pinggan, teko, gelas minum, mug sablon, piring melamin, alat makan keramik, teko tanah liat, lepek, tatakan gelas, coaster | KBLI 23932
food_tray | kitchenware | 22299, 25992 | nampan, baki, tray makanan, rantang, serving tray, lunch box, kotak makan, food tray, ompreng, tray stainless, tempat makan, kotak bekal, talam, food tray stainless, ompreng mbg, omprengan, food tray mbg, rantang susun, tempat makan stainless | catering usage; school meals
clothes_hanger | | 22299, 16299 | hanger, gantungan baju, hanger kayu, gantungan pakaian, wooden hanger, clothes hanger, jemuran baju, jemuran | hotel usage; KBLI 22299
hotel_amenities | | 20231, 22299 | amenities hotel, hotel amenities, amenities, dental kit, shower cap, shampo hotel, sabun hotel, guest amenities, sikat gigi hotel, shaving kit, sabun mini hotel, amenities kit, sewing kit hotel, guest supplies, perlengkapan mandi hotel, amenity kit, amenities kamar, toiletries hotel | Accor purchasing
lamp_decor | | 27402, 32903 | lampion, lampu dekorasi, decorative lamp, lampshade, lampu gantung rotan, lampu tidur, lampu rotan, pendant lamp, lampu taman hias, rattan lamp, lampu robyong, lampu minyak, lampu gentur, lentera, standing lamp, obor bambu, cempor | craft usage; Cianjur
plant_pot | | 23932, 23959, 22299 | pot bunga, pot tanaman, plant pot, pot terracotta, pot semen, vas bunga, vase, pot gerabah, flower pot, planter, pot rotan, planter box, pot keramik, pot fiber, guci, pot tanah liat, gentong, vas, planter basket, pot kayu, jambangan, pot batu, gentong tanah liat, kendi | KBLI 23932
household_tool | | 25931, 25999 | alat rumah tangga, household goods, peralatan rumah tangga, perlengkapan rumah tangga, houseware, barang rumah tangga, home living, dekorasi rumah, home decor, dekor rumah, home decoration, hiasan rumah | KBLI 25999
soap_dish | household_tool | 23932, 22299 | tempat sabun, soap dish, wadah sabun, soap dispenser, dispenser sabun, tatakan sabun, soap tray | hotel purchasing
tissue_box | household_tool | 16291, 22299 | kotak tisu, tempat tisu, tissue box, tissue holder, wadah tisu, box tisu, dispenser tisu | hotel and souvenir usage
ironing_board | | 31004, 16299 | papan setrika, meja setrika, ironing board, papan gilesan, papan cuci, gilesan, papan penggilasan | household usage
matches_lighter | | 20299, 32909 | korek api, korek gas, match stick, safety matches, geretan, lighter, pemantik, macis, korek, colok api, korek kayu, matches, pentul korek | KBLI 20299; Sumatra
mosquito_repellent | | 20212 | obat nyamuk, obat nyamuk bakar, anti nyamuk, mosquito coil, racun tikus, kapur barus, kamper wangi, lotion anti nyamuk, mosquito repellent, obat anti nyamuk | KBLI 20212
`,
  ),
];
