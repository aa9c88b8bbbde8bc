import { rows } from "@/lib/catalog/vocabulary/rows";

/** What goods are packed in, whatever it is made of: boxes, pouches, cups, bags, tins (KBLI 17022, 22220, 25920 and near). */
export const PACKAGING = [
  ...rows(
    "product",
    `
packaging |  | 17022, 22220 | kemasan, bahan kemasan, wadah kemasan, packaging material, kemasan produk, packaging produk, kemasan umkm, packing material, kemasan retail, wrapping material | KBLI 17022, 22220
packaging_box | packaging | 17022 | kotak kemasan, karton box, dus, carton box, packaging box, kardus kemasan, box kemasan, dus kemasan, kardus, boks, box karton, dos, doos, kerdus, dus kue, paper box, dus makanan, kotak kertas, kemasan karton, carton packaging, kardos, dus produk, kotak karton | KBLI 17022
corrugated_box | packaging_box, corrugated_board | 17021, 17022 | corrugated box, karton gelombang box, dus gelombang, master box, kardus gelombang, master carton, outer box, karton ekspor, kardus tebal, dus besar, kotak karton gelombang, kardus packing, box kardus, box corrugated, outer carton, dus outer, kardus kirim | export usage
die_cut_box | packaging_box | 17022 | box die cut, dus pisang, pizza box, dus pizza, die cut box, box pizza, dus diecut, mailer box, box mailer, dus sepatu, box sepatu, box pisang, karton box die cut | packaging trade
folding_carton | packaging_box | 17022 | folding box, dus lipat, folding carton, inner box, dus obat, box ivory, dus ivory, dus inner, kotak kosmetik, inner carton, dus duplex, box art carton, dus sabun, kemasan duplex, unit box, doos obat, dus kosmetik | Kimia Farma purchasing
rigid_box | packaging_box | 17022 | hard box, hardbox, gift box, kotak hadiah, rigid box, box hampers, kotak souvenir, kotak exclusive, box magnet, kotak batik, hampers box, kotak kado, kotak seserahan, dus hampers, box premium | packaging trade
food_paper_box | packaging_box | 17022 | box makanan, paper lunch box, dus nasi, kotak nasi kertas, paper bowl, lunch box kertas, rice bowl, ricebowl, paper box makanan, food pail, dus snack, dus roti, kotak makan kertas, kotak kue kertas, rice box kertas, kemasan nasi, brown box, box nasi, paper tray | SNI 8218 Kertas dan karton untuk kemasan pangan
paper_cup | packaging | 17022, 17099 | paper cup, gelas kertas, cup kertas, papercup, gelas kopi kertas, cup kopi, hot cup, cup es krim kertas, paper cup kopi, cup holder, cup sleeve | KBLI 17022
paper_bag | packaging | 17022, 17099 | paper bag, kantong kertas, tas kertas, paperbag, kantung kertas, shopping bag kertas, kraft bag, papper bag, kantong semen, paper sack, kantong kertas kraft, tas kraft, sak semen, kraft paper bag, kertas pembungkus, multiwall bag, bag kertas | KBLI 17022; cement plants
flexible_packaging | packaging | 22220, 18112 | kemasan fleksibel, flexible packaging, rol film kemasan, kemasan roll, roll stock, kemasan laminasi, plastik kemasan roll, kemasan multilayer, roll film, metalized film, film kemasan, laminated film, kemasan metalize, plastik metalize, opp cpp, kemasan rol, sachet roll | KBLI 22220
pouch | flexible_packaging | 22220, 17022 | kemasan pouch, standing pouch, pouch, stand up pouch, kemasan standing pouch, plastik klip berdiri, kraft pouch, aluminium foil pouch, kemasan zipper, ziplock pouch, standing pouch zipper, standing pouc, retort pouch, gusset bag, stending pouch, spout pouch, pouch kopi, kemasan kopi, kemasan kopi valve, standing poch, kemasan aluminium foil, flat bottom pouch, doypack, three side seal, pouch kraft, center seal, sachet kemasan, kemasan sachet, alumunium foil kemasan, kantong standing pouch, kemasan keripik | small food makers' usage
plastic_bag | packaging | 22220 | kantong plastik, plastic bag, kresek, tas kresek, kantong kresek, plastik hd, plastik kiloan, plastik pe kemasan, kantung plastik, plastik belanja, plastik opp, kantong asoy, asoy, polybag, plastik klip, plastik sampah, trash bag, kantong sampah, trashbag, garbage bag, plastik roll, ziplock, plastik vakum, vacuum bag, vakum bag, plastik vacuum, plastik es, kantong klip, kresek hitam, plastik ldpe lembaran, polibag | KBLI 22220; Sumatra
bioplastic_bag | plastic_bag | 22220 | kantong singkong, kantong ramah lingkungan, cassava bag, bioplastik, biodegradable bag, compostable bag, kantong biodegradable, plastik singkong, plastik ramah lingkungan, biodegradable plastic, oxo biodegradable, oxium | market usage
stretch_film | packaging | 22220 | stretch film, plastik wrap, plastik wrapping, wrapping film, shrink film, cling wrap, strech film, plastik strech, plastik shrink, stretch wrap, bubble wrap, plastik bubble, cling film, bubblewrap, plastik pallet, air bubble, wrapping palet, pof shrink, plastik gelembung, food wrap | logistics usage
strapping | packaging | 22299, 13991 | tali strapping, strapping band, pp strapping, strapping, straping band, tali straping, pet strap, pp band, tali pengikat palet, steel strapping, plastik strapping, strap band, stapping band | logistics usage
adhesive_tape | packaging | 22299, 17099 | lakban, solatip, selotip, adhesive tape, opp tape, masking tape, double tape, isolasi bening, isolasi kertas, lakban coklat, duct tape, lakban bening, packing tape, lakban kain, gummed tape, cloth tape, lakban logo, paper tape, lak ban, lakban fragile, plakban | office and warehouse usage
foam_packaging | packaging | 22220, 22210 | styrofoam box ikan, steropom, foam packaging, gabus packing, box styrofoam, foam pelindung, busa packing, styrofoam box, packing foam, gabus stirofoam, cool box styrofoam, box ikan, busa pelindung, cornice foam | fishery and electronics usage
plastic_cup | packaging | 22220 | gelas plastik, cup plastik, plastic cup, gelas cup, cup pet, cup sealer plastik, gelas pp, cup minuman, cup plastik sablon, cup sablon, gelas plastik sablon, cup puding, lid cup, cup 220 ml, gelas aqua kosong, tutup cup | drinks trade
plastic_food_container | packaging | 22220 | thinwall, thin wall, food container, mika, kotak mika, mika plastik, mika kue, toples, jar plastik, toples plastik, wadah makanan plastik, mika bento, tray plastik makanan, container makanan, plastic jar, toples kue, food grade container, kotak makan plastik, clamshell, jar kosmetik, stoples, thinwal, tinwall | food trade
glass_jar | packaging | 23123, 23121 | botol kaca, glass bottle, botol gelas, jar kaca, toples kaca, glass jar, botol selai, botol kaca jus, botol kecap kaca, botol roll on, botol minyak atsiri, botol pipet, botol parfum | KBLI 23123
tin_can | packaging | 25920 | kaleng kemasan, tin can, kaleng, kaleng kue, kaleng makanan kosong, tin plate can, kaleng roti, kaleng cat, metal can, kaleng biskuit, kaleng kerupuk, blek, blek kerupuk, tinplate can, pail kaleng, aerosol can, kaleng aerosol, kaleng rokok, kaleng susu, tutup kaleng | KBLI 25920 in food packing; Jawa
aluminium_tray | packaging | 25999, 24202 | aluminium tray, tray aluminium, foil makanan, aluminium cup, foil container, tray foil, foil tray, alu tray, kertas timah, aluminium foil makanan | inflight catering usage
egg_tray | packaging | 17099, 22220 | tray telur, rak telur, egg tray, tempat telur, tray telur kertas, tatakan telur, eggtray, papan telur, egg carton, tray buah, fruit tray, pulp mold, moulded pulp, tatakan telor, pulp tray, peti telur karton | poultry trade
fruit_net | packaging, net_goods | 22299, 13942 | jaring buah, fruit net, net foam, foam net buah, jaring bawang, kantong jaring, net bag, karung jaring, mesh bag, foam buah, onion bag | horticulture usage
desiccant | packaging | 20114, 32909 | silica gel, silika gel, desiccant, penyerap kelembaban, oxygen absorber, silicagel, penyerap oksigen, dry pack | food and leather usage
ice_pack |  | 32909, 22220 | ice gel, ice pack, cool pack, gel pendingin, dry ice, es kering, ice gel pack, blue ice, icepack, jelly ice, biang es | cold chain usage; KBLI 20112
single_use_cutlery |  | 22299, 16299 | sendok plastik, alat makan sekali pakai, disposable cutlery, sendok garpu plastik, sendok bebek plastik, garpu plastik, sendok kayu sekali pakai, cutlery set, sendok es krim plastik, cutlery kit, sendok makan plastik, spork | catering usage, Garuda catering
straw | single_use_cutlery | 22299, 16299 | sedotan, drinking straw, sedotan plastik | catering usage, Garuda catering
hampers |  | 82920, 17022 | hampers, parcel, parsel, bingkisan, paket lebaran, paket hampers, gift set, hampers lebaran, parcel lebaran, bingkisan lebaran, gift hampers, bingkisan natal, seserahan, corporate gift | merchandise usage
`,
  ),
  ...rows(
    "process",
    `
box_making |  | 17022 | pembuatan kardus, pembuatan dus, box making, mesin box, sloter, slotter, mesin slotter, folder gluer, bikin dus, lem dus, mesin lem kardus, jahit kardus, stitching karton, folding gluing, folder gluer karton, nglem dus | packaging trade
film_laminating |  | 22220, 18112 | laminasi kemasan, dry lamination, laminasi film, extrusion lamination, solventless, dry laminasi, lamination kemasan, laminasi plastik, laminating film, slitting kemasan, bag making, mesin bag making, slitting film, pembuatan pouch, mesin standing pouch, bagmaking, slitting rewinding | packaging trade
packaging_design |  | 74118 | desain kemasan, packaging design, desain packaging, rumah kemasan, desain label, klinik kemasan, rumah kemasan umkm, desain logo kemasan, desain produk kemasan | KBLI 74118
`,
  ),
];
