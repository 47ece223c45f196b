import { fold } from '../text.js';

/**
 * Ordinary words that stand within a slip or two of a word of time and are none: "vinder" is not "vinter", "næsten" is not "næste". Found by
 * holding the spelling dictionaries of both languages against the vocabulary.
 */
export const ordinary: ReadonlySet<string> = new Set(
  fold(`
    årsskrift augusta auguste augusto begning begroning binning begrundelse begrundelsen bekendelse besindelse budgettal budgetary
    christa christian christos deck deco feber fejr fear finanser finansier finansiel finansrådet forvaret foræret forsøger fornemmer forkommen
    forsømme frida fridag halvpart jaguar julet jules julien julep julie julia julio jani joni jung junk juno kartager kvarter kvarteret kvarterer
    kvartet kvartetten kvartil kvartær måne månen manned mandat mandatet mandal mandig match marsh mark marks marc marco marta marte maria mats
    mads media medic medie midden mitten moths mouths nægte næse næst næsten quartet regnskabstal seest senet skoletræt slummer somme
    somber smarten staten sporing sprint sprung sprang sparing string springy springer springlike sumer summe summen summere sumner sundby
    sundry sunda vikter vinder vinther venter vinger vintner winner winners winder winthers winker witter winterize
    kommer kommet komme anden andet ingen ringe inde uden enden inder medlem medlemmer melder meldes after eftes seneste senere nemest tiltil
    medlemskab mellemled indhold indhente indeks untie beforehand befolk
  `)
    .split(/\s+/)
    .filter(Boolean),
);
