import type { Scope } from './level-scopes.js';
import type { Level } from './level-words.js';
import type { Token } from './text.js';

/** Places by the corner of the country they lie in, as people name them to say all of it: "fra Skagen til Gedser". */
const corners: Readonly<Record<string, RegExp>> = {
  north: /^(?:skagen|hirtshals|hjoerring|frederikshavn|aalborg|thisted|hanstholm|vendsyssel|nordjylland|thy)$/,
  west: /^(?:esbjerg|blaavand|varde|thyboroen|lemvig|holstebro|ringkoebing|vestjylland|vesterhavet|vestkysten|fanoe)$/,
  southwest: /^(?:toender|padborg|aabenraa|soenderborg|haderslev|soenderjylland|graensen)$/,
  southeast: /^(?:gedser|nakskov|roedby|rodby|maribo|lolland|falster|moen|nykoebing)$/,
  east: /^(?:koebenhavn|copenhagen|kbh|helsingoer|amager|dragoer|hovedstaden)$/,
  bornholm: /^(?:bornholm|roenne|nexoe|christiansoe|gudhjem)$/,
};

const cornerOf = (word: string): string | undefined => Object.keys(corners).find((corner) => corners[corner]?.test(word));

/** Corners with a part of the country between them that has a name of its own. */
const near = /^(?:southeast east|east southeast|west southwest|southwest west|north west|west north)$/;

/** "fra Skagen til Gedser", "from Esbjerg to Copenhagen": two corners that stand for the whole country. Linear. */
export const spans = (list: readonly Token[]): readonly (readonly [number, Scope])[] =>
  list.flatMap(({ text }, at): readonly (readonly [number, Scope])[] => {
    const article = list[at + 3]?.text === 'the' ? 1 : 0;
    if (!/^(?:fra|from)$/.test(text) || !/^(?:til|to)$/.test(list[at + 2]?.text ?? '')) return [];
    const last = at + 3 + article;
    const coast = article === 1 && list[last]?.text === 'west' && list[last + 1]?.text === 'coast';
    const [one, other] = [cornerOf(list[at + 1]?.text ?? ''), coast ? 'west' : cornerOf(list[last]?.text ?? '')];
    if (!one || !other || one === other || near.test(`${one} ${other}`)) return [];
    return [[at, { levels: ['national'], shape: 'all', from: at, to: last + (coast ? 2 : 1), explicit: true, area: true }]];
  });

const sizes: readonly (readonly [Level, RegExp])[] = [
  ['national', /^(?:lands|riges?|danmarks)(?=[a-z]{4})/],
  ['regional', /^(?:regions?|amts|landsdels)(?=[a-z]{4})/],
  ['local', /^(?:kommune|by|bydels|sogne|landsby|kvarters?|lokal|naboskabs|oe)(?=[a-z]{4})/],
];

/** "en landsordning", "et sogneprojekt": the level within the word. */
export const compoundLevel = (word: string): Level | undefined => {
  if (/^(?:bydels|sogne|landsby|kommune|kvarters|nabolags)ting$/.test(word)) return 'local';
  if (
    !/(?:projekt|projektet|initiativ|initiativet|ordning|ordningen|tiltag|tiltaget|indsats|anliggende|loesning|kampagne)$/.test(
      word,
    )
  )
    return undefined;
  return sizes.find(([, begins]) => begins.test(word) && !/^bygge|^byg[a-z]|^landskab|^oeko|^oens|^oeve/.test(word))?.[0];
};
