import { rows } from "@/lib/catalog/vocabulary/rows";

/** Equipment of workshops that does no process of its own: what a supplier lists under "machine". */
export const MACHINES = rows(
  "machine",
  `
press_machine | | 28221 | mesin press, mesin pres, press machine, power press, mesin stamping, mesin press mekanik, press mekanik, mesin press 60 ton, mesin tekan, press mesin, mesin pres besi, crank press, mesin press 100 ton | KBLI 28221
hydraulic_press | press_machine | 28221 | press hidrolik, pres hidrolik, hydraulic press, mesin press hidrolik, hidrolik press, press hidrolis, mesin pres hidrolik, oil press hidrolik, press hydraulic, hot press hidrolik | KBLI 28221
friction_press | press_machine | 28221 | press friksi, friction press, screw press tempa, press ulir, fly press, press balancir, mesin press ulir, balancier | workshop usage (Dutch balancier)
furnace | | 28151, 28152 | tungku, dapur peleburan, furnace, oven pembakaran, dapur lebur, tungku pembakaran, tungku lebur, oven industri, dapur api, tungku peleburan, melting furnace, industrial furnace, prapen, pawon, muffle furnace, hawu industri, perapen, tungku pemanas, rotary furnace, tanur, tungku minyak, reheating furnace, holding furnace, tungku aluminium, tanur tinggi, blast furnace, besalen | KBLI 28151; Javanese prapen, besalen
induction_furnace | furnace | 28152, 28230 | tungku induksi, dapur induksi, induction furnace, dapur listrik, tanur induksi, induction melting, tungku listrik, mesin induksi peleburan, induksi furnace, dapur induksi 500 kg | foundry usage
arc_furnace | furnace | 28152, 28230 | electric arc furnace, tungku busur listrik, dapur busur, arc furnace, eaf, ladle furnace | steel-mill usage
cupola | furnace | 28151, 28230 | kupola, cupola, tungkik, dapur kupola, tanur kupola, cupola furnace | foundry usage in Ceper
crucible_furnace | furnace | 28151, 28230 | tungku krusibel, dapur kowi, tungku kowi, crucible furnace, dapur krusibel, dapur kruisible | foundry usage in Tegal
kiln_furnace | furnace | 28151 | kiln, oven keramik, tungku bakar keramik, shuttle kiln, tunnel kiln, tungku bata, hoffman kiln, oven bakar keramik, electric kiln | KBLI 28151
heat_treatment_furnace | furnace | 28152 | oven perlakuan panas, vacuum furnace, oven hardening, salt bath furnace, tungku annealing, furnace heat treatment, mesh belt furnace, tungku karburasi, salt bath | workshop usage
zinc_bath | | 28299 | bak galvanis, bak seng, zinc bath, zinc kettle, bak celup seng, kettle galvanis, kolam seng, zinc pot, kolam galvanis, ketel galvanis | galvanizers' usage
plating_line | | 28299 | bak plating, plating line, line plating, bak elektroplating, rectifier plating, barrel plating, bak krom, mesin plating | platers' usage
powder_oven | | 28152 | oven powder coating, oven cat bubuk, oven curing, curing oven, paint oven, oven cat | workshop usage
spray_booth | | 28199 | ruang cat, spray booth, spraybooth, oven cat mobil, booth cat, ruang oven cat, spray both, paint booth, kamar cat | workshop usage
blasting_machine | | 28221 | mesin sandblasting, mesin blasting, shot blasting machine, blast pot, mesin shot blast, mesin sandblast, tabung sandblasting, blasting room | workshop usage
overhead_crane | | 28160 | crane, overhead crane, hoist crane, derek gantung, hois, gantry crane, crane 10 ton, crane gantung, electric hoist, hoist, jib crane, derek, keran angkat, bridge crane, crane hoist, takal listrik, kren, derek angkat, crane gantri, hoist crane 5 ton, mobile crane, wall crane, monorail hoist, tower crane, kran angkat, crane truk, crawler crane, truck crane, crane darat, katrol listrik, chain hoist, chain block, takal, takel rantai, takel, winch, kerekan, wire rope hoist, electric chain hoist, rantai takal, lier, mesin derek, lever block, kran derek, tackle, mesin angkat | KBLI 28160; Dutch kraan, takel, lier
forklift | | 28160 | forklift, hand pallet, porklip, forklip, stacker, reach truck, forklift elektrik, hand lift, hand stacker, pallet mover, pallet truck, hand forklift, porklift, folklift, hand pallet mover, kereta angkat, electric forklift | KBLI 28160
jack_lift | | 28160 | dongkrak, lift barang, car lift, dongkrak hidrolik, hydraulic jack, meja angkat, lift hidrolik, scissor lift, hoist lift mobil, cargo lift, lift table, dock leveler, jack, lift penumpang, elevator lift, lift barang hidrolik, bike lift, dongkrak mobil, dongkrak buaya, eskalator, escalator, elevator, lift motor, dumbwaiter, table lift, hydraulic lift, lift rumah, dongkrak botol, passenger lift, dock leveller, car hoist, goods lift | KBLI 28160
cmm | | 26513 | cmm, coordinate measuring machine, mesin ukur koordinat, 3d measuring machine, cmm mitutoyo, 3d cmm | ISO 10360
metrology_instrument | | 26511, 26513 | profile projector, height gauge, profil proyektor, surface roughness tester, roundness tester, alat ukur kekasaran, roughness tester, contour tester, vision measuring machine, surface plate, meja rata, optical comparator | ISO 25178
laser_engraver_machine | | 28221, 28223 | mesin laser co2, mesin grafir, laser co2, mesin laser akrilik, co2 laser machine, mesin ukir laser, mesin laser marking, router cnc, mesin ukir cnc, mesin cnc kayu | workshop usage
plastic_machine | | 28223 | mesin plastik, mesin extruder plastik, mesin pencetak plastik, plastic machine, mesin pengolah plastik, mesin crusher plastik, mesin pencacah plastik, mesin chiller plastik, plastic crusher, mesin giling plastik, hopper dryer, mesin pelet plastik, mold temperature controller, mesin pencuci plastik, mesin cacah plastik, mixer plastik, granulator plastik, hopper loader, penghancur plastik | KBLI 28223
rubber_machine | | 28223 | mesin karet, mesin giling karet, mesin vulkanisir, creper karet, autoclave karet, rubber press machine, mesin press karet, hammer mill karet, mangel karet, mesin hand mangel, pencacah karet, hand mangel, mesin creper, rubber machine, mesin kneader | KBLI 28223; Dutch mangel
woodworking_machine | | 28222 | mesin ketam kayu, planer kayu, woodworking machine, mesin serut kayu, mesin pertukangan, mesin spindle kayu, mesin moulding kayu, mesin potong kayu, mesin amplas kayu, mesin gergaji kayu, mesin profil kayu, mesin jointer, mesin serkel, mesin edging, edge banding machine | KBLI 28222; Dutch cirkelzaag
`,
);
