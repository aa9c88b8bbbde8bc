import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of machines and means of transport (28–30). */
export const MACHINE_WORDS = classWords(`
28113: part turbin, suku cadang mesin, ring piston, komponen mesin
28120: silinder hidrolik, hidrolik, pneumatik
28130: pompa, katup, valve, kran, part pompa, kompresor, impeller pompa, klep
28140: roda gigi, gear, bearing, puli, sprocket, poros, bushing, kopling, gir, as roda, rol conveyor, roller conveyor
28151: tungku industri, burner, boiler kayu, ketel, insinerator
28160: crane, conveyor, konveyor, hoist, lift barang, forklift, hand pallet, katrol, gerobak dorong, troli
28191: mesin kemas, mesin pengemas, mesin botol, sealer
28192: timbangan
28193: kulkas, freezer, cold storage mesin, pendingin, showcase, mesin es
28210: traktor, perontok padi, mesin tani, pencacah rumput, alat panen, chopper, mesin pertanian, ketel suling
28221: mesin bubut pabrik, mesin pres, mesin cnc pabrik, jig, fixture, perkakas mesin
28240: part alat berat, bucket, gigi bucket, suku cadang alat berat
28250: mesin kerupuk, mesin giling, mesin makanan, penggorengan vakum, mesin parut, mesin pengolah makanan, mesin kopi
28299: mesin batako, mesin cetak karet, mesin khusus, mesin press
29200: karoseri, bak truk, box truk, trailer, modifikasi mobil
29300: knalpot, part mobil, suku cadang mobil, per daun, filter mobil, komponen otomotif, jok, jok mobil
30111: kapal, perahu, galangan, perahu fiber, kapal kayu, kapal nelayan, speedboat
30113: baling baling kapal, jangkar kapal, perlengkapan kapal
30200: part kereta, komponen kereta, rem kereta
30912: part motor, suku cadang motor, komponen motor, velg, standar motor, knalpot motor
30922: part sepeda, rangka sepeda, kursi roda part
`);
