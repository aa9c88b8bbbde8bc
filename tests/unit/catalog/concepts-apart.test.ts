import { describe, expect, it } from "vitest";
import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import { conceptsOfTerm, createConceptResolver } from "@/lib/matching/engine/concepts";

const resolver = createConceptResolver(CONCEPT_TABLE);
const named = (text: string) => conceptsOfTerm(text, resolver);

/** Things that share a word and nothing else, or nothing but a part of what they are. */
const APART = `pengecoran logam = casting | pengecoran beton = concrete_casting
karet gelang = rubber_band | seal karet = rubber_seal
plat nomor = number_plate | plat baja = steel_plate
kabel listrik = cable | kabel gas = cable_control_vehicle
ring plat = washer | ring piston = piston
as roda = shaft | asam sulfat = sulfuric_acid
pompa air = pump | jasa pompa = pump_repair
kaca lembaran = glass | kaca mata = eyeglasses
kran air = valve | crane 5 ton = overhead_crane
besi beton = steel_bar | beton = concrete
kopling fleksibel = coupling | kampas kopling = clutch
bantalan luncur = bushing | bantalan rel = sleeper
tiang listrik = power_pole | tiang pancang = concrete_pile
tiang pju = light_pole | tiang beton prategang = concrete_pole
klem tiang = pole_clamp | klem selang = hose_clamp
klem pipa = pipe_support | klem jepit = parallel_groove_clamp
bushing trafo = bushing_insulator | bushing bronze = bushing
cat bubuk = powder_coating | cat tembok = paint
jangkar kapal = ship_anchor | angkur = anchor_block
elektroda las = welding_consumable | elektroda grafit = graphite
isolator tumpu = pin_insulator | isolator tarik = suspension_insulator
propeller shaft = propeller_shaft | propeller = propeller
gear set = motorcycle_sprocket | gear pump = gear_pump
pompa beton = concrete_pump | pompa bensin = fuel_dispenser
roda gigi = gear | roda kereta api = railway_wheel
fender dermaga = marine_fender | fender mobil = mudguard
knalpot = exhaust | gas buang = unnamed
mata bor = metal_drill_bit | mesin bor = drilling
las rel = thermit_welding | las titik = spot_welding
genteng metal = roof_sheet | genteng tanah liat = clay_roof_tile
pipa pvc = plastic_pipe | pipa baja = steel_pipe
kawat las = welding_consumable | kawat duri = barbed_wire
gips = gypsum | pipa gip = galvanized_pipe
ban dalam = tyre | ban berjalan = conveyor
lampu jalan = street_light | lampu motor = vehicle_light
batu bata = clay_brick | bata tahan api = refractory_brick
segel plastik = seal_security_plastic | segel baja = shackle
rem cakram = brake_disc_drum | blok rem = brake_block_rail
drum besi = steel_drum | brake drum = brake_disc_drum
tower bts = telecom_tower | tower lattice = transmission_tower
mur baut = bolt_nut | sekrup = screw
tape ketan = fermented_cassava | teflon tape = technical_tape
gear oil = gear_oil | gear motor = gearbox
sarung tangan karet = rubber_gloves | cetak karet = rubber_moulding
door mat = door_mat | door = door_window
dunnage kayu = wood_crate | dunnage plastik = plastic_crate
tempat sabun = soap_dish | sabun cair = soap_detergent
kulit lumpia = spring_roll | kulit sapi = leather
lombok rawit = chili | hotel di lombok = unnamed
meteran gulung = tape_measure | kain meteran = textile
rigging truss = stage_truss | rigging mesin = machine_installation
bushing stabilizer = rubber_mount | stabilizer = voltage_stabilizer
paku jalan = traffic_safety | paku = nail
celana cargo = trousers | cargo = freight_forwarding`
  .split(/[\n|]/)
  .map((pair) => pair.split("=").map((side) => side.trim()))
  .map(([text = "", id = ""]) => [text, id === "unnamed" ? [] : [id]] as const);

describe("names that sound alike", () => {
  it.each(APART)("%s", (text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  it.each([
    ["packing karet", "pengemasan"],
    ["gasket", "pengemasan"],
    ["bos kuningan", "boss"],
    ["baut", "bautan"],
    ["plat nomor", "plat besi"],
    ["gland packing", "packing"],
    ["kaca mata", "kaca tempered"],
  ])("%s is not %s", (one, other) => {
    const left = named(one);
    expect(left.length).toBeGreaterThan(0);
    for (const id of named(other)) {
      for (const mine of left) expect(resolver.isWithin(mine, id) || resolver.isWithin(id, mine)).toBe(false);
    }
  });

  it.each([
    ["travers besi, las, celup seng", "cross arm UNP 10 hot dip galvanised"],
    ["plendes", "flange"],
    ["seher", "piston"],
    ["sekir klep", "lapping"],
    ["kenalpot", "muffler"],
    ["laher", "bearing"],
    ["beugel", "pole band"],
    ["FCO", "fuse cut out"],
    ["LVTC", "kabel twisted"],
    ["GRP", "fiberglass"],
    ["kasket", "gasket"],
    ["pully", "puli"],
    ["skun", "cable lug"],
    ["verlop ring", "fitting pipa"],
    ["stenlis", "stainless steel"],
    ["besi nako", "square bar"],
    ["kowi", "krusibel"],
    ["zink anoda", "sacrificial anode"],
    ["moer", "nut"],
  ])("%s says the same as %s", (one, other) => {
    const left = named(one);
    expect(left.length).toBeGreaterThan(0);
    expect(named(other).some((id) => left.includes(id))).toBe(true);
  });

  it.each(["saya sebagai pembeli", "kami dari desa", "the new one as well", "untuk kebutuhan rumah"])(
    "hears nothing in “%s”",
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );
});
