import { rows } from "@/lib/catalog/vocabulary/rows";

/**
 * What makers of food, drink and herbs do. A machine that does one of these shares its concept; drying of food and of
 * wood, ovens for bread and for boards, moulds for cakes and for metal are kept apart by longer names.
 */
export const FOOD_PROCESSES = [
  ...rows(
    "process",
    `
food_processing |  | 10750 | pengolahan pangan, olahan pangan, food processing, pengolahan makanan, pengolahan hasil pertanian, agroindustri, industri makanan, makloon makanan, industri pangan, food manufacturing | KBLI division 10
drying |  | 10313, 10211 | pengeringan, dehidrasi, drying, dehydrating, jemur, penjemuran, mengeringkan, dikeringkan, mepe, dried | workshop usage; Jawa, Sunda
food_drying | drying | 10313 | pengeringan makanan, pengeringan buah, oven pengering makanan, food dehydrator, dehydrator, tray dryer, cabinet dryer, mesin pengering makanan, pengeringan sayur, rak pengering, food drying, oven pengering | KBLI 10313
freeze_drying | drying, freezing | 10313 | freeze dry, freeze drying, freeze dried, freeze dryer, liofilisasi, lyophilization, mesin freeze dry, lyophilized | workshop usage
spray_drying | drying | 10762, 10520 | spray dry, spray drying, spray dried, spray dryer, pengeringan semprot, mesin spray dryer, mikroenkapsulasi, foam mat drying | workshop usage
fermenting |  | 10215, 10391 | fermentasi, peragian, fermentation, memeram, pemeraman, diperam, fermented, fermentasi pangan, pembibitan ragi, koji | KBLI 10215
tempe_making | fermenting | 10391 | pembuatan tempe, perajin tempe, pengrajin tempe, peragian kedelai, cuci rebus kedelai, pengupas kedelai, ragi tempe, raprima, laru, usar | SNI 3144 Tempe kedelai; Jawa
tofu_making |  | 10392 | pembuatan tahu, perajin tahu, pengrajin tahu, pabrik tahu, penggumpalan sari kedelai, cetak tahu, bikin tahu | SNI 01-3142 Tahu
smoking |  | 10212 | pengasapan, smoking ikan, pengasapan ikan, smokehouse, rumah asap, asap dingin, cold smoking, mengasap, hot smoking, lemari asap, pengasap | KBLI 10212
salting_pickling |  | 10311, 10211 | penggaraman, pengasinan, acar, curing daging, mengasinkan, salting | KBLI 10311
pasteurizing |  | 10510, 11040 | pasteurisasi, pasteurization, pasteurized, pasteurizer, pasteurizing, mesin pasteurisasi, pasturisasi, hot filling, pasteurised | SNI 3951 Susu pasteurisasi
food_sterilizing |  | 10320, 10750 | retort, sterilisasi pangan, mesin retort, autoclave pangan, sterilisasi komersial, autoklaf makanan, retorting, uht, ultra high temperature, sterilisasi uap, sterilisasi makanan | BPOM low-acid food
canning |  | 10320, 10221 | pengalengan, canning, mesin pengalengan, pengalengan makanan, can seamer, seamer kaleng, penutup kaleng, pengalengan ikan, mengalengkan, double seaming | KBLI 10320
frying |  | 10794 | penggorengan, goreng, frying, deep frying, deep fryer, menggoreng, mesin penggoreng, deep fried, continuous fryer, spinner minyak, peniris minyak, mesin peniris | KBLI 10794
vacuum_frying | frying | 10794 | vacuum frying, vakum frying, goreng vakum, penggorengan vakum, vacuum fryer, mesin keripik buah, mesin vacuum frying, penggoreng hampa, penggoreng vakum, mesin penggoreng vakum, penggorengan hampa | workshop usage
roasting |  | 10761 | sangrai, roasting, penyangraian, roastery, menyangrai, nyangrai, roasted, roaster, oven sangrai, mesin sangrai, gongseng, gongso, disangrai | KBLI 10761; Jawa
coffee_roasting | roasting | 10761 | mesin roasting kopi | KBLI 10761
food_baking |  | 10710 | oven roti, memanggang, pemanggangan, baking, deck oven, bakery oven, proofer, oven kue, panggang kue, rotary oven, pemanggangan roti, oven gas roti, oven tunnel biskuit, bake | KBLI 10710
dough_making | mixing | 10710, 10740 | adonan, pengadonan, mixer roti, mixer adonan, spiral mixer, planetary mixer, dough mixer, uleni, dough divider, dough sheeter, mesin adonan | KBLI 10710
steaming |  | 10792 | pengukusan, kukus, steaming, steamer, mengukus, boiler tempe, steam cooker, dandang kukus, dikukus, blanching, blansir | workshop usage
cooking |  | 10750 | pemasakan, memasak, cooking, kettle masak, wajan masak besar, central kitchen, dapur umum, dapur produksi, masakan dapur, dapur pusat, juru masak | KBLI 10750
sugar_boiling | cooking | 10722 | pemasakan nira, pengentalan nira, evaporator nira, kristalisasi gula, granulasi gula, kawah gula, nitis, cetak gula merah, nyetak gula, vacuum evaporator | workshop usage; Jawa
milling_grain |  | 10611, 10613, 10631 | penggilingan, giling, penepungan, tepung giling, flour milling, huller, menggiling, disk mill, ffc mill, diskmill, grinder bumbu, hammer mill, selep, mesin penepung, gilingan, ball mill tepung | KBLI 1061; Jawa
rice_milling | milling_grain | 10631 | giling padi, penggilingan padi, rice mill, rice milling, rice milling unit, selep padi, slip padi, heleran, huller padi, penyosohan beras, polisher beras, gilingan padi, rice polisher, heuleur | KBLI 10631; Jawa, Sunda
spice_grinding | milling_grain | 10772 | giling bumbu, giling rempah, penggilingan rempah, giling daging, penggilingan cabai, spice grinding, giling bakso, meat grinder, bowl cutter, gilingan bakso, giling basah bumbu, mincer | market usage
mixing |  | 10614 | pencampuran, mixing, mixer, mesin pencampur, ribbon mixer, ribbon blender, mencampur, dry mixing, v mixer, homogenisasi, homogenizer, pengadukan, mesin pengaduk, double jacket mixer, emulsifikasi | workshop usage
food_extrusion | extrusion | 10794, 10799 | ekstrusi pangan, ekstruder pangan, extruder snack, ekstrusi makanan, food extrusion, mesin extruder makanan, ekstruder makanan ringan, puffing, beras analog ekstrusi | workshop usage
noodle_making |  | 10740 | cetak mie, mesin mie, pembuatan mie, giling mie, noodle making, cetak mi, mesin pencetak mie, ampia, roll sheeter mie, bikin mie | KBLI 10740
slicing |  | 10794, 10399 | perajangan, rajang, mesin perajang, slicing, slicer, pengirisan, irisan singkong, mesin iris, ngirisan, merajang, potong dadu, dicing, perajang singkong | workshop usage
grating_pressing |  | 10773, 10422 | parut kelapa, pemarutan, mesin parut, pemerasan santan, peras santan, screw press, pengepresan minyak, expeller, press minyak, kempa minyak, oil press, cold press, ngempa, cold pressed | workshop usage
juice_extraction |  | 10330 | ekstraksi sari buah, juicer, juice extraction, peras jeruk, mesin pulper buah, pulping buah, pembuburan buah, sari peras, penyaringan sari buah | KBLI 10330
herbal_extraction |  | 21021, 10762 | ekstraksi herbal, ekstraksi bahan alam, maserasi, perkolasi, herbal extraction, ekstraksi simplisia, ekstraktor, rotary evaporator, evaporator vakum, ekstraksi pelarut, supercritical co2 | workshop usage
distilling |  | 20294 | suling, penyulingan, menyuling, distilasi, distillation, destilasi, ketel suling, nyuling, alat suling, steam distillation, penyulingan atsiri, kukus suling, penyuling, distilled, ngukus nilam, ketel atsiri, boiler suling, kohobasi | workshop usage; Jawa, Aceh
oil_fractionation | distilling | 20294 | fraksinasi atsiri, rektifikasi, fraksinasi minyak, redestilasi, distilasi molekuler | KBLI 20294
freezing |  | 10213, 10314 | pembekuan, beku, freezing, blast freezer, mesin pembeku, air blast freezer, contact plate freezer, pembeku cepat, frozen, shock freezer | KBLI 10213
cold_storage |  | 52102, 10217 | cold storage, gudang beku, gudang pendingin, ruang pendingin, cold room, chiller room, freezer room, gudang dingin, coldstorage, rantai dingin, cold chain, reefer storage | KBLI 52102
fruit_candying |  | 10733 | pemanisan buah, pembuatan manisan, osmotic candying | KBLI 10733
nut_roasting | roasting | 10793 | sangrai kacang, oven kacang, kacang sangrai pasir, nut roasting, roasting kacang, ngoven kacang | workshop usage
chocolate_making |  | 10731, 10732 | tempering cokelat, conching, ball mill cokelat, pembuatan cokelat, chocolate making, bean to bar, molding cokelat, grinding kakao, pengolahan kakao, melanger | KBLI 10731
cheese_making |  | 10590 | pembuatan keju, cheese making, koagulasi susu, kultur starter, inkubasi yogurt, separator krim | KBLI 10590
milk_cooling |  | 10510 | pendinginan susu, cooling unit susu, milk cooling, tampung susu, milk tank, tangki pendingin susu | KUD practice
oil_refining |  | 10423, 10437, 10433, 10434 | pemurnian minyak, bleaching minyak, deodorisasi, degumming, oil refining, rafinasi minyak, netralisasi minyak | KBLI 1043
food_packing | packing | 82920 | pengemasan makanan, repacking makanan, pengemasan sachet, food packing, pengisian sachet, pengemasan pangan, sachet filling, pengepakan makanan, repack makanan | workshop usage
bottling | packing | 11051, 11040 | pembotolan, mesin pengisi botol, mesin filling cair, filling line, capping, mesin capping, filling galon, filling cup, cup sealer, mesin filling, botling | KBLI 11051
vacuum_packing | packing | 82920 | kemas vakum, vakum sealer, vacuum sealer, vacuum pack, vacuum packing, vakum kemasan, pengemasan vakum, vacuum packaging, mesin vakum, mesin vacuum sealer, vakum pack, kemasan vakum, vacuum packed | workshop usage
packing |  | 82920 | pengemasan, packing, packaging, repacking, pengepakan, mengemas, repack, mesin kemas, mesin packing, packing machine, dikemas, pengemas, ngemas, bungkus produk, jasa pengemasan, co packing | KBLI 82920
sealing | packing | 82920 | continuous sealer, hand sealer, impulse sealer, mesin sealer, band sealer, penyegelan kemasan, shrink tunnel, shrink wrap, mesin shrink, sealer plastik, nitrogen flushing, mesin vertical packing, form fill seal, vffs | workshop usage
coding |  | 82920 | inkjet coding, cetak kode produksi, date coding, expired date printing, mesin coding, cetak tanggal kedaluwarsa, coding machine, jet printer kemasan, hot printing kode | workshop usage
maklon |  |  | maklon, makloon, toll manufacturing, contract manufacturing, jasa maklon, maklun, maklon produk, oem produk, white label, private label, titip olah, toll processing, co manufacturing | trade usage
`,
  ),
  ...rows(
    "machine",
    `
food_machine |  | 28250 | mesin pengolah makanan, mesin pengolahan pangan, food processing machine, mesin makanan, alat pengolah pangan, mesin pengolahan hasil pertanian, mesin ttg pangan | KBLI 28250
`,
  ),
];
