import { rows } from "@/lib/catalog/vocabulary/rows";

/** Wood by kind and by shape, what is built and packed with it, and the work on it (KBLI division 16). */
export const WOOD = [
  ...rows(
    "material",
    `
wood |  | 16101 | kayu, wood, timber, lumber, kajeng, kayu olahan, wooden | KBLI 16101; Jawa, Sunda, Bugis
hardwood | wood | 16101 | kayu keras, hardwood, kayu rimba, kayu kelas 1, kayu rimba campuran, kayu kalimantan, kayu kelas kuat | PKKI class of strength
teak | wood | 16101 | kayu jati, jati, teak, teakwood, jati rakyat, jati kampung, kayu jatos | Perhutani usage; Jawa
mahogany | wood | 16101 | kayu mahoni, mahoni, mahogany, mauni, kayu maoni, mahoni oven | Jepara usage
pine | wood | 16101 | kayu pinus, pinus, pine, tusam, pine wood, jati belanda, jatilanda, pinus merkusii, pinewood, kayu jati belanda | workshop usage: jati belanda is pine from crates
sengon | wood | 16101 | kayu sengon, sengon, albasia, falcata, albizia, jeungjing, albasiah, sengon laut, kayu albasia | timber trade; Sunda
acacia | wood | 16101 | kayu akasia, akasia, acacia, acacia wood, mangium, akasia mangium | KBLI 16101
rubberwood | wood | 16101 | kayu karet, rubberwood, rubber wood, hevea wood, parawood | export furniture usage
meranti | hardwood | 16101 | meranti, kayu meranti, borneo kayu, kayu bayam, kayu nyatoh, kayu puspa, kayu mersawa | timber trade, Kalimantan
ironwood | hardwood | 16101 | kayu ulin, ulin, kayu besi, ironwood | timber trade, Kalimantan
merbau | hardwood | 16101 | kayu merbau, merbau | timber trade, Kalimantan
bangkirai | hardwood | 16101 | kayu bangkirai, bangkirai, bengkirai, yellow balau, kayu balau | timber trade, Kalimantan
rosewood | hardwood | 16101 | sonokeling, kayu sonokeling, rosewood | timber trade, Kalimantan
suar_wood | hardwood | 16101 | kayu trembesi, kayu trembesi suar, kayu munggur | timber trade, Kalimantan
ebony | hardwood | 16101 | kayu ebony, eboni | timber trade, Kalimantan
kamper_wood | hardwood | 16101 | kayu kamper, kayu kapur | timber trade, Kalimantan
keruing | hardwood | 16101 | kruing, kayu kruing, keruing | timber trade, Kalimantan
fast_growing_wood | wood | 16101 | kayu waru, kayu durian, kayu nangka, kayu lamtoro, kayu kelampayan, kayu randu, kayu pulai | home industry usage
jabon | fast_growing_wood | 16101 | kayu jabon, jabon | home industry usage
mindi | fast_growing_wood | 16101 | kayu mindi, mindi | home industry usage
gmelina | fast_growing_wood | 16101 | kayu gmelina, gmelina, jati putih | home industry usage
balsa | fast_growing_wood | 16101 | kayu balsa, balsa wood, balsa | home industry usage
sungkai | fast_growing_wood | 16101 | kayu sungkai, sungkai | home industry usage
mango_wood | fast_growing_wood | 16101 | kayu mangga, mangowood, mango wood | home industry usage
coconut_wood | wood | 16101 | kayu kelapa, glugu, coconut wood, coco wood, batang kelapa, papan glugu, reng glugu | Jawa
sawn_timber | wood, sawing | 16101 | sawn timber, kayu balok, papan kayu, balok kayu, kaso, reng, usuk, papan cor, kayu kaso, papan bekisting, kayu reng, kayu usuk, sirap, kayu papan, kaso kayu, dolken, kayu dolken, balken, tiang kayu, cerucuk, rusuk kayu, kayu balken | KBLI 16101; Jawa, Sunda
plywood | wood | 16211 | kayu lapis, triplek, plywood, multiplek, multiplex, playwood, triplex, multiplek 18mm, kayu tripleks, plywood 9mm, teriplek, film faced plywood, phenolic film, plywood film | SNI 01-5008 Kayu lapis
blockboard | wood | 16211, 16213 | blockboard, block board, papan blok, barecore, bare core, blokbor, papan sambung barecore | KBLI 16211; Temanggung
wood_panel | wood | 16213, 16105 | papan serat, fiberboard, hardboard, osb, papan semen kayu, softboard | KBLI 16213
mdf | wood_panel | 16213, 16105 | mdf, medium density fiberboard, papan mdf, mdf board, hdf | KBLI 16213
particle_board | wood_panel | 16213, 16105 | papan partikel, particle board, partikel board, chipboard | KBLI 16213
laminated_wood | wood | 16215, 16212 | kayu laminasi, laminated wood, finger joint, glulam, laminating board, papan sambung, finger joint laminated, jointed board, papan laminasi, finger jointing, lvl, laminated veneer lumber, edge glued board, butt joint, fjl, fjlb | KBLI 16215
veneer | wood | 16214 | veneer, venir, finir, vinir, veneer kayu, finir jati, veneer kupas, rotary veneer, sliced veneer, face veneer, veneer sayat, kupas kayu | KBLI 16214
`,
  ),
  ...rows(
    "product",
    `
wood_moulding | wood | 16221 | moulding kayu, profil kayu, lis kayu, wood moulding, list kayu, lisplang, lisplang kayu, molding kayu, lambersering, lambrisering, skirting kayu, plin kayu, kayu profil | KBLI 16221
wood_flooring | wood | 16221 | lantai kayu, parket, parquet, decking, parkit, flooring kayu, wood flooring, decking kayu, decking ulin, engineered flooring, parquette, solid flooring | KBLI 16221
door_window |  | 16221, 25112 | pintu, jendela, door, window, kusen, kosen, kozen, door frame, daun pintu, daun jendela, gawang pintu, lawang, jandela, cendela | KBLI 16221; Jawa
wood_frame | wood, door_window | 16221 | pintu panel kayu, engineered door, jalusi | KBLI 16221
stair_railing_wood | wood | 16221 | tangga kayu, railing kayu, trap tangga, pagar kayu, pergola, gazebo, wooden stair, baluster, saung, gazebo kayu, gasebo, papan tangga, baluster kayu | KBLI 16221
wooden_house | wood | 16222 | rumah kayu, rumah panggung, rumah knock down, joglo, wooden house, gladak, rumah prefabrikasi kayu, rumah kayu woloan, cottage kayu, rumah panggung kayu, gebyok, gebyog, rumah limasan, rumah woloan | KBLI 16222; Woloan, Jepara
wooden_pole | wood, wood_preserving | 16102, 16221 | tiang listrik kayu, tiang kayu rasamala, tiang telepon kayu, wooden pole, wood pole | SPLN usage
pallet |  | 16230 | palet, pallet, pallet bekas, palet rekondisi, euro pallet | KBLI 16230
export_pallet | pallet, wood | 16230 | palet ekspor, export pallet, heat treated pallet, pallet fumigasi, one way pallet, ht pallet | ISPM 15; export usage
wood_crate | wood | 16230 | peti kayu, wooden crate, krat kayu, wooden box, peti kemas kayu, packing kayu, wooden case, peti ekspor, kotak kayu, box kayu, kayu packing, wood packing, palet box kayu, peti buah, peti telur kayu, dunnage kayu, wooden dunnage, wooden saddle, saddle kayu, bantalan coil kayu | KBLI 16230
barrel | wood | 16230 | tong kayu, gentong kayu, wooden barrel, tahang, ember kayu | KBLI 16230
wooden_kitchenware | wood, kitchenware | 16294 | talenan, telenan, cobek kayu, centong, cutting board, irus, entong, ulekan kayu, munthu, lesung, wooden bowl, gilingan adonan kayu, wooden tray, munthu kayu | KBLI 16294; Jawa
wood_stick | wood | 16299, 16294 | stik es krim, tusuk gigi, stik kayu, ice cream stick, sumpit kayu, wooden stick, pengaduk kayu, stirrer kayu, toothpick, stik kopi, spatel kayu, kayu korek, batang korek, korek api kayu, cotton bud stick kayu, wooden stirrer, pensil slat, pencil slat | KBLI 16299
wooden_handle | wood | 16299 | gagang kayu, gagang cangkul, gagang sapu, doran, garan, wooden handle, pegangan kayu, tangkai sapu, tangkai kayu, tongkat kayu, dowel, dowel kayu, pasak kayu, gagang kuas, gagang pacul, landean | KBLI 16299; Jawa
wood_carving_goods | wood_carving | 16293 | patung kayu, relief kayu, topeng kayu, pahatan, wayang golek, wooden statue, ukiran jepara, patung asmat, topeng, wooden carving, patung bali, totem, wooden mask, loster ukir, kerajinan asmat | KBLI 16293; Jepara, Bali, Asmat
wooden_craft | wood | 16293, 16299, 32903 | woodcraft, hiasan kayu, frame foto kayu, bingkai kayu, pigura, kotak tisu kayu, bingkai foto, photo frame, pigura kayu, figura, kotak perhiasan kayu | KBLI 16293
cork_goods |  | 16299 | gabus botol, cork, sumbat gabus, papan gabus kayu, corkboard | KBLI 16299
`,
  ),
  ...rows(
    "process",
    `
sawing | woodworking | 16101 | gergaji, penggergajian, gergajian, sawmill, sawing, bandsaw, menggergaji, grajen kayu, penggergajian kayu, belah kayu, membelah kayu, sawmil, circular saw, graji mesin, potong kayu, jasa belah kayu, band saw, somel, table saw, nggraji, serkel, sirkel, bensaw, bansaw, soumil | KBLI 16101; Jawa, Kalimantan
woodworking |  | 16221, 31001 | pertukangan kayu, woodworking, olah kayu, penggarapan kayu, tukang kayu, nukang, carpentry, pengerjaan kayu, pengolahan kayu, mesin woodworking, mesin kayu, joinery, undagi, tukang mebel, wood working, undagi kayu | workshop usage; Bali
wood_planing | woodworking | 16101, 16221 | serut, penyerutan, ketam, serut kayu, ketam kayu, planer, thicknesser, pasah, planner kayu, moulder, mesin moulding, jointer, menyerut, four side planer, mesin serut, double planer, spindle moulder, mesin planer, planing, mesin ketam | workshop usage; Jawa
wood_turning | woodworking | 16299, 31001 | bubut kayu, wood turning, bubutan kayu, mesin bubut kayu, wood lathe, bubut kopi, bubut copy, copy lathe, kayu bubut, pembubutan kayu | workshop usage, apart from lathes for metal
wood_joining | woodworking | 16221, 31001 | sambungan kayu, mortise tenon, mesin lubang purus, tenoner, doweling, clamp carrier, press laminasi kayu, mortiser, lem kayu press, pen dan lubang, purus, cold press kayu, hot press plywood, edging kayu, edge banding, edgebander | workshop usage
wood_routing | woodworking | 16221, 31001 | router kayu, cnc router, cnc kayu, router cnc kayu, wood router, profil router, cnc router kayu, cnc ukir, mesin cnc router, cnc ukir kayu, trimmer kayu, cnc wood | workshop usage
wood_carving | woodworking | 16293 | ukir, ukiran, mengukir, wood carving, ukir kayu, pahat kayu, tatah kayu, pengukir, ngukir, pemahat, natah kayu, memahat, carving kayu, natah, ukir jepara, pahat ukir | Jepara usage; Jawa
wood_sanding | woodworking | 16221, 31001 | amplas, pengamplasan, sanding, ampelas, amplasan, wide belt sander, gosok amplas, sander, rempelas, wide sander, mengamplas, penghalusan kayu | workshop usage
wood_finishing | coating | 31001 | finishing kayu, pelitur, politur, melamik, finishing duco kayu, wood finishing, vernis, pernis, wood stain, finishing mebel, cat kayu, plitur, sungging, nc finishing, water based finishing, finishing natural kayu, duco mebel, melamin kayu, serlak, oil finish | furniture usage
kiln_drying | drying, wood | 16101, 16102 | oven kayu, kiln dry, kiln drying, kiln dried, kd oven, kayu oven, kamar oven kayu, pengovenan, pengovenan kayu, kilndry, dry kiln, jasa oven kayu, ngoven kayu, kayu kd, kering oven | furniture usage
wood_preserving | wood | 16102 | pengawetan kayu, vakum tekan, wood preservation, treated timber, anti rayap kayu, rendam boron, pengawetan vakum tekan, boraks kayu, treatment kayu, vacuum pressure treatment, obat rayap kayu, creosote kayu, awet kayu, cca kayu, tanalith | KBLI 16102
ispm_treatment |  | 16102, 16230 | ispm 15, heat treatment kayu, fumigasi palet, ht ispm, ispm, fumigasi kayu, heat treatment ispm, marking ispm, stempel ispm, wood heat treatment | ISPM 15; Barantin registration
wood_bending | woodworking | 31001, 16299 | bengkok kayu, steam bending kayu, wood bending, tekuk kayu, kayu lengkung | workshop usage
wood_pressing | wood | 16211, 16213 | press kayu lapis, rotary peeling, mesin rotary kayu, spindleless, glue spreader, mesin kupas log, veneer dryer, hot press kayu, mesin hotpress | plywood mills' usage
`,
  ),
];
