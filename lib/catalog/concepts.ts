/**
 * What workshops and officers call the same things: a starting set of processes, materials, machines and components in
 * Indonesian, workshop speech and English. Pure data; the matching engine gets it passed in. A machine that does one
 * process shares its concept, because whoever lists a lathe turns. Longer names win over shorter ones inside them, which
 * keeps apart what only sounds alike (cor beton / cor, karet gelang / seal karet, plat nomor / plat baja).
 */
export interface Concept {
  readonly id: string;
  readonly kind: "process" | "material" | "machine" | "product";
  /** Broader concepts. */
  readonly parents: readonly string[];
  /** Every name in use, most usual first. */
  readonly terms: readonly string[];
}

/** Raised whenever a row changes: runs store it. */
const VERSION = "2026-1";

type Row = readonly [id: string, parents: string, terms: string];

const PROCESSES: readonly Row[] = [
  ["machining", "", "pemesinan|permesinan|machining|pengerjaan mesin perkakas|mesin perkakas"],
  ["turning", "machining", "bubut|pembubutan|membubut|mesin bubut|turning|lathe|bubutan"],
  ["cnc_turning", "turning cnc", "bubut cnc|cnc bubut|mesin bubut cnc|cnc turning|cnc lathe"],
  ["milling", "machining", "frais|freis|milling|pengefraisan|mesin frais|mesin milling"],
  ["cnc_milling", "milling cnc", "frais cnc|cnc frais|cnc milling|milling cnc|machining center|vmc"],
  ["cnc", "machining", "cnc|mesin cnc"],
  ["drilling", "machining", "bor|pengeboran|ngebor|drilling|mesin bor|bor duduk"],
  ["shaping", "machining", "sekrap|skrap|penyekrapan|shaping|mesin sekrap"],
  ["grinding", "machining", "gerinda|penggerindaan|grinding|gerinda datar|surface grinding|gerinda silinder"],
  ["gear_cutting", "machining", "hobbing|gear cutting|pembuatan roda gigi|potong gigi"],
  ["wire_cut", "machining", "wire cut|wirecut|edm|wire edm|mesin edm"],
  ["welding", "", "las|pengelasan|mengelas|ngelas|welding|weld|welded|mesin las|trafo las"],
  ["arc_welding", "welding", "las listrik|las busur|smaw|las smaw|arc welding|stick welding|las elektroda"],
  ["mig_welding", "welding", "las mig|las mag|gmaw|las co2|co2 welding|mig welding|mig mag|las mig mag"],
  ["tig_welding", "welding", "las argon|las tig|gtaw|tig welding|argon welding"],
  ["spot_welding", "welding", "las titik|spot welding|las spot"],
  ["plastic_welding", "welding", "las plastik|plastic welding|las pe|las hdpe|butt fusion"],
  ["fabrication", "", "fabrikasi|fabrication|fabrikasi logam|metal fabrication|konstruksi baja|steel fabrication"],
  ["casting", "", "cor|pengecoran|cor logam|pengecoran logam|casting|foundry|metal casting|tuang logam"],
  ["iron_casting", "casting", "cor besi|besi cor|pengecoran besi|iron casting|cast iron|cor kelabu|fc25|fcd"],
  ["steel_casting", "casting", "cor baja|baja cor|pengecoran baja|steel casting|cast steel"],
  [
    "aluminium_casting",
    "casting",
    "cor aluminium|cor alumunium|cor almunium|pengecoran aluminium|aluminium casting|aluminum casting",
  ],
  ["brass_casting", "casting", "cor kuningan|pengecoran kuningan|brass casting|bronze casting|cor perunggu"],
  ["die_casting", "casting", "die casting|diecasting|die cast|cetak tekan logam"],
  ["concrete_casting", "", "cor beton|pengecoran beton|beton pracetak|precast|beton precast|readymix|ready mix"],
  ["forging", "", "tempa|penempaan|menempa|pandai besi|forging|forged|hot forging"],
  ["stamping", "", "stamping|press part|pres logam|metal stamping|stempel logam|press stamping"],
  ["punching", "stamping", "plong|pons|punching|punch|pelubangan|blanking|mesin plong|mesin pons"],
  ["deep_drawing", "stamping", "deep drawing|deep draw"],
  ["bending", "", "tekuk|penekukan|menekuk|bending|bengkok|mesin tekuk|press brake|bending plat"],
  ["rolling", "", "rol|roll plat|pengerolan|rolling|roll forming|mesin roll"],
  ["cutting", "", "potong|pemotongan|memotong|cutting"],
  ["shearing", "cutting", "potong plat|shearing|mesin potong plat|gunting plat|guillotine"],
  ["laser_cutting", "cutting", "potong laser|laser cutting|laser cut|lasercut|fiber laser|cutting laser"],
  ["plasma_cutting", "cutting", "potong plasma|plasma cutting|cnc plasma|plasma cut"],
  ["gas_cutting", "cutting", "potong gas|blander|brander|oxy cutting|flame cutting"],
  [
    "galvanizing",
    "coating",
    "galvanis|galvanisasi|galvanizing|galvanising|galvanized|galvanised|galvanize|galvanise|galvanil|galvaniz|lapis seng",
  ],
  [
    "hot_dip_galvanizing",
    "galvanizing",
    "celup seng panas|celup seng|celup panas|galvanis celup panas|galvanis celup|hot dip galvanizing|hot dip galvanising|hot dip galvanized|hot dip galvanised|hot dip galvanis|hot dip|hdg|hotdip",
  ],
  [
    "zinc_plating",
    "galvanizing electroplating",
    "elektroplating seng|zinc plating|zinc plated|galvanis elektro|electro galvanized|electrogalvanizing|verzinken",
  ],
  [
    "electroplating",
    "coating",
    "elektroplating|electroplating|plating|lapis listrik|vernikel|pelapisan nikel|krom|chrome plating|hard chrome|verchroom",
  ],
  ["anodizing", "coating", "anodize|anodizing|anodis|anodising"],
  ["coating", "", "pelapisan|coating|surface finishing|pelapisan permukaan"],
  ["painting", "coating", "cat|pengecatan|painting|painted|cat duco|spray cat"],
  ["powder_coating", "painting", "cat bubuk|powder coating|powder coat|powdercoating|cat oven bubuk"],
  ["sandblasting", "", "sandblasting|sand blasting|sandblast|semprot pasir|shot blasting|shotblasting"],
  [
    "heat_treatment",
    "",
    "perlakuan panas|heat treatment|hardening|pengerasan|sepuh|quenching|tempering|annealing|karburasi",
  ],
  ["assembly", "", "perakitan|merakit|assembly|assembling|rakit"],
  [
    "injection_moulding",
    "plastic_moulding",
    "injeksi plastik|plastik injeksi|injection molding|injection moulding|plastic injection|mesin injeksi|inject plastik|suntik plastik|mesin injection",
  ],
  ["plastic_moulding", "", "cetak plastik|plastic molding|plastic moulding|pencetakan plastik"],
  ["blow_moulding", "plastic_moulding", "blow molding|blow moulding|tiup plastik|blowing"],
  ["extrusion", "", "ekstrusi|extrusion|extruder|ekstruder"],
  ["thermoforming", "plastic_moulding", "thermoforming|vacuum forming|vakum forming"],
  [
    "rubber_moulding",
    "",
    "cetak karet|pencetakan karet|rubber molding|rubber moulding|vulkanisir|vulkanisasi|press karet|kompon karet cetak",
  ],
  ["frp_layup", "", "fiberglass|fiber glass|hand lay up|frp|serat kaca|layup"],
  [
    "mould_making",
    "",
    "pembuatan mold|pembuatan cetakan|mold making|mould making|dies|mold|mould|moulds dies|matras|cetakan logam",
  ],
  ["sewing", "", "jahit|penjahitan|menjahit|sewing|konveksi|garmen|garment|mesin jahit|konfeksi"],
  ["embroidery", "", "bordir|embroidery|bordir komputer|sulam"],
  ["screen_printing", "printing", "sablon|screen printing|penyablonan|silk screen"],
  ["printing", "", "percetakan|cetak offset|offset printing|printing|cetak kertas|cetak kemasan"],
  ["weaving", "", "tenun|menenun|penenunan|weaving|atbm|tenun ikat"],
  ["knitting", "", "rajut|merajut|knitting|perajutan"],
  ["dyeing", "", "celup warna|pencelupan kain|dyeing|celup benang"],
  ["batik_making", "", "batik|membatik|batik cap|batik tulis"],
  ["plaiting", "", "anyam|anyaman|menganyam|penganyaman|plaiting|wicker|woven basketry"],
  ["sawing", "woodworking", "gergaji|penggergajian|gergajian|sawmill|sawing|bandsaw"],
  ["woodworking", "", "pertukangan kayu|woodworking|mebel kayu|olah kayu|penggarapan kayu"],
  ["wood_carving", "woodworking", "ukir|ukiran|mengukir|wood carving|ukir kayu"],
  ["kiln_drying", "", "oven kayu|pengeringan kayu|kiln dry|kiln drying|kiln dried|kd oven|kayu oven"],
  ["wood_preserving", "", "pengawetan kayu|vakum tekan|wood preservation|treated timber"],
  ["distilling", "", "suling|penyulingan|menyuling|distilasi|distillation|destilasi|ketel suling"],
  ["drying", "", "pengeringan|dehidrasi|drying|dehydrating|jemur"],
  ["frying", "", "penggorengan|goreng|vacuum frying|frying"],
  ["milling_grain", "", "penggilingan|giling|penepungan|tepung giling|flour milling|huller"],
  ["roasting", "", "sangrai|roasting|penyangraian|roastery"],
  ["packing", "", "pengemasan|packing|packaging|repacking"],
  ["freezing", "", "pembekuan|beku|cold storage|freezing|blast freezer"],
  ["ceramic_firing", "", "bakar keramik|pembakaran keramik|gerabah|keramik bakar|tembikar"],
];

const MATERIALS: readonly Row[] = [
  ["steel", "metal", "baja|besi|steel|iron|baja karbon|carbon steel|mild steel|ms"],
  ["metal", "", "logam|metal"],
  ["steel_section", "steel", "baja profil|besi profil|profil baja|steel section|steel profile"],
  ["steel_unp", "steel_section", "baja unp|unp|besi unp|kanal u|baja kanal|u channel|channel steel|besi kanal"],
  [
    "steel_angle",
    "steel_section",
    "baja siku|besi siku|siku|profil l|angle bar|angle iron|steel angle|l profile|siku baja",
  ],
  ["steel_h_beam", "steel_section", "h beam|wf|iwf|besi wf|wide flange|i beam|inp"],
  ["steel_plate", "steel", "plat baja|pelat baja|plat besi|pelat besi|steel plate|plat kapal|plat eser|bordes"],
  ["steel_bar", "steel", "besi beton|baja tulangan|rebar|besi ulir|wiremesh|wire mesh"],
  ["steel_pipe", "steel", "pipa baja|pipa besi|steel pipe|pipa hitam"],
  ["stainless_steel", "steel", "stainless|stainless steel|stenlis|stainles|baja tahan karat|sus|ss304|inox"],
  ["galvanized_sheet", "steel", "plat galvanil|baja lapis seng|seng|galvalum|zincalume|bjls"],
  ["aluminium", "metal", "aluminium|aluminum|alumunium|almunium|alumunium profil"],
  ["brass", "metal", "kuningan|brass"],
  ["copper", "metal", "tembaga|copper"],
  ["cast_iron_material", "steel", "besi tuang|grey iron|ductile iron"],
  ["rubber", "", "karet|rubber|karet alam|natural rubber|kompon karet|rss|sir 20"],
  ["synthetic_rubber", "rubber", "karet sintetis|nbr|epdm|neoprene|silikon|silicone rubber|viton|sbr"],
  ["plastic", "", "plastik|plastic|polimer|resin plastik"],
  ["plastic_pp", "plastic", "plastik pp|polypropylene|polipropilena|pp"],
  ["plastic_pe", "plastic", "plastik pe|polyethylene|polietilena|hdpe|ldpe|pe"],
  ["plastic_abs", "plastic", "plastik abs|abs"],
  ["plastic_pvc", "plastic", "pvc|plastik pvc"],
  ["nylon", "plastic", "nilon|nylon|polyamide|pa6"],
  ["wood", "", "kayu|wood|timber|lumber"],
  ["teak", "wood", "kayu jati|jati|teak|teakwood"],
  ["mahogany", "wood", "kayu mahoni|mahoni|mahogany"],
  ["pine", "wood", "kayu pinus|pinus|pine"],
  ["sengon", "wood", "kayu sengon|sengon|albasia|falcata"],
  ["plywood", "wood", "kayu lapis|triplek|tripleks|plywood|multiplek|multiplex"],
  ["bamboo", "", "bambu|bamboo|pring"],
  ["rattan", "", "rotan|rattan"],
  [
    "natural_fibre",
    "",
    "serat alam|natural fibre|natural fiber|pandan|mendong|eceng gondok|water hyacinth|lidah mertua|purun|agel",
  ],
  ["coconut_fibre", "natural_fibre", "sabut kelapa|cocofiber|coco fiber|coir|cocopeat|serabut kelapa"],
  ["cotton", "textile", "katun|cotton|kapas|cotton combed"],
  ["textile", "", "kain|tekstil|fabric|textile"],
  ["polyester", "textile", "poliester|polyester"],
  ["leather", "", "kulit|leather|kulit sapi|kulit samak"],
  ["concrete", "", "beton|concrete"],
  ["clay", "", "tanah liat|lempung|clay"],
  ["glass", "", "kaca|glass"],
  ["paper", "", "kertas|paper|karton|kardus|corrugated"],
];

const MACHINES: readonly Row[] = [
  ["hydraulic_press", "press_machine", "press hidrolik|pres hidrolik|hydraulic press|mesin press hidrolik"],
  ["press_machine", "", "mesin press|mesin pres|press machine|power press|mesin stamping"],
  ["induction_furnace", "furnace", "tungku induksi|dapur induksi|induction furnace"],
  ["cupola", "furnace", "kupola|cupola|tungkik"],
  ["furnace", "", "tungku|dapur peleburan|furnace|oven pembakaran"],
  ["zinc_bath", "", "bak galvanis|bak seng|zinc bath|zinc kettle|bak celup seng"],
  ["overhead_crane", "", "crane|overhead crane|hoist crane|derek gantung"],
  ["spray_booth", "", "ruang cat|spray booth|spraybooth"],
  ["cmm", "", "cmm|coordinate measuring machine|mesin ukur koordinat"],
];

const PRODUCTS: readonly Row[] = [
  ["cross_arm", "", "travers|traves|cross arm|crossarm|cross arms|palang tiang|lengan silang"],
  ["bracket", "", "braket|bracket|breket|dudukan|besi siku penyangga"],
  ["pole_clamp", "", "klem tiang|begel|pole clamp|pole band|klem begel|gelang tiang|beugel"],
  ["power_pole", "", "tiang listrik|tiang besi|tiang baja|power pole|steel pole|tiang beton"],
  ["anchor_block", "", "angkur|anchor|baut angkur|anchor bolt|stay block|guy anchor"],
  ["bolt_nut", "fastener", "baut|mur|bolt|nut|mur baut|baut mur|bolt nut|stud bolt"],
  ["fastener", "", "pengencang|fastener|ring plat|washer|paku keling|rivet"],
  ["flange", "", "flens|flange|flensa|flanges"],
  ["valve", "", "katup|valve|kran|keran"],
  ["gear", "", "roda gigi|gear|gir|gigi transmisi|pinion"],
  ["bushing", "", "bushing|bos|bantalan luncur|sleeve"],
  ["shaft", "", "poros|shaft|as roda|as baja"],
  ["pulley", "", "puli|pulley|pully"],
  ["roller", "", "roller|idler|rol conveyor|roller conveyor|conveyor roller|carrier roller"],
  ["pump_part", "", "impeller|rumah pompa|pump casing|part pompa|suku cadang pompa"],
  ["manhole_cover", "", "tutup manhole|manhole cover|tutup got|grill got|manhole"],
  ["rubber_seal", "", "seal karet|karet seal|rubber seal|oring|o ring|gasket karet|packing karet|gasket"],
  ["rubber_band", "", "karet gelang|rubber band"],
  [
    "rubber_mount",
    "",
    "karet mounting|rubber mount|bantalan karet|rubber bushing|fender karet|rubber fender|damper karet|rubber pad",
  ],
  ["number_plate", "", "plat nomor|pelat nomor|number plate|tnkb"],
  ["name_plate", "", "name plate|nameplate|plat nama|rambu|papan nama|signage"],
  [
    "panel_box",
    "",
    "panel listrik|box panel|panel box|kotak panel|electrical enclosure|enclosure|kotak app|box app|kwh box",
  ],
  ["cable_tray", "", "cable tray|kabel tray|cable ladder|rak kabel|tray kabel"],
  ["tank", "", "tangki|tank|tanki|storage tank"],
  ["pallet", "", "palet|pallet|pallets"],
  ["wood_crate", "", "peti kayu|wooden crate|krat kayu|wooden box"],
  ["furniture", "", "mebel|furnitur|furniture|meubel|perabot"],
  ["chair", "furniture", "kursi|chair|bangku|stool"],
  ["table", "furniture", "meja|table|desk"],
  ["basket", "", "keranjang|basket|baskets|bakul"],
  [
    "work_clothes",
    "clothing",
    "wearpack|werpak|baju kerja|seragam|uniform|pakaian kerja|coverall|katelpak|seragam kerja",
  ],
  ["clothing", "", "pakaian|baju|apparel|clothing|kaos|kemeja|t shirt|shirt"],
  ["linen", "", "seprai|sprei|linen hotel|bed linen|sarung bantal|handuk|towel"],
  ["bag", "", "tas|bag|goodie bag|tote bag"],
  ["safety_shoes", "", "sepatu safety|safety shoes|sepatu kerja|sepatu"],
  ["packaging_box", "", "kotak kemasan|karton box|dus|carton box|packaging box|kardus kemasan|corrugated box"],
  ["bottle", "", "botol|bottle|botol plastik"],
  [
    "essential_oil",
    "",
    "minyak atsiri|essential oil|minyak nilam|minyak sereh|minyak serai|minyak cengkeh|patchouli oil|minyak kayu putih|citronella oil",
  ],
  ["palm_sugar", "", "gula aren|gula semut|palm sugar|gula kelapa|brown sugar"],
  ["coffee", "", "kopi|coffee|green bean|biji kopi"],
  ["banana", "", "pisang|banana|pisang cavendish|pisang mas"],
  ["herb_simplicia", "", "simplisia|jamu|empon empon|rimpang|temulawak|kunyit|jahe|herbal|simplicia"],
];

function rows(kind: Concept["kind"], table: readonly Row[]): Concept[] {
  return table.map(([id, parents, terms]) => ({
    id,
    kind,
    parents: parents.split(" ").filter((parent) => parent !== ""),
    terms: terms.split("|"),
  }));
}

/** The table as the matching engine takes it. */
export const CONCEPT_TABLE: { readonly version: string; readonly concepts: readonly Concept[] } = {
  version: VERSION,
  concepts: [
    ...rows("process", PROCESSES),
    ...rows("material", MATERIALS),
    ...rows("machine", MACHINES),
    ...rows("product", PRODUCTS),
  ],
};
