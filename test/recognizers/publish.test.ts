import assert from 'node:assert/strict';
import test from 'node:test';
import { findPublish } from '../../src/recognizers/publish.js';

const finds = (cases: string): void => {
  const wrong: string[] = [];
  for (const line of cases
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [, text = '', value = ''] = /^(.*?) =>\?? ?(.*)$/.exec(line) ?? [];
    const found = findPublish(text);
    const got = found?.sure ? String(found.value) : '';
    if (got !== value) wrong.push(`${line}   (${got})`);
  }
  assert.deepEqual(wrong, []);
};

test('permission and refusal are told apart, whatever their words', () => {
  finds(`
    Det er fint med mig, at det bliver offentliggjort. => true
    Vi modsætter os ikke, at vores høringssvar offentliggøres. => true
    Bidraget er ikke fortroligt og kan offentliggøres. => true
    Der er intet til hinder for, at vores høringssvar gøres tilgængeligt. => true
    Go ahead and publish what I've written. => true
    We withhold our consent to publication of this submission. => false
    vil ik ha mit svar offentligjort => false
    Brug ideen internt, men offentliggør ikke vores forslag. => false
    Vi siger nej til, at svaret bliver lagt ud. => false
    For your eyes only, please. => false
    Offentliggør bare forslaget, men ikke min adresse. => true
    Om vores svar må offentliggøres, vender vi tilbage med. => 
    Vores forslag: Læg alle kontrakter ud på nettet. => 
    My proposal is to publish every contract. => 
    Ministeriet ville ikke offentliggøre vores svar i 2014. => 
    We'll let you know whether the answer may be published. => 
    Det skal offentliggøres, hvem der har mødtes med ministeren. => 
  `);
});

test('permission to publish is found where it is given or refused without a condition', () => {
  finds(`
    Forslaget må gerne offentliggøres. => true
    I må ikke lægge det på nettet. => false
    Skal ikke offentliggøres. => false
    feel free to publish my proposal => true
    Vi har intet imod, at forslaget offentliggøres. => true
    Jeg ønsker ikke mit forslag offentliggjort. => false
    please do not publish this proposal => false
    You may publish our submission. => true
    Forslaget ønskes ikke offentliggjort => false
    i må gerne lægge det ud på jeres hjemmeside => true
    Jeg giver samtykke til offentliggørelse af mit høringssvar. => true
    I må gerne lægge mit forslag på jeres hjemmeside med navn og det hele. => true
    Det er helt fint at offentliggøre forslaget. => true
    Jeg vil helst ikke have mit forslag på nettet. => false
    Må gerne offentliggøres => true
    Offentliggørelse: ja => true
    Offentliggørelse: nej tak => false
    You are welcome to publish our response. => true
    We do not want this published. => false
    Dette forslag bedes ikke offentliggjort. => false
    det må I godt lægge ud => true
    Jeg har ikke noget problem med at forslaget bliver offentliggjort. => true
    vi ønsker ikke at vores forslag bliver offentligt => false
    Please keep this proposal confidential. => false
    Feel free to share it publicly. => true
    vi har intet imod offentliggørelse => true
    Mit navn må gerne trykkes. => true
    yes my name can be on your website no problem => true
    Keep us off the website please. => false
    I må hjertens gerne dele forslaget med andre. => true
    Go ahead and publish it. => true
    `);
});

test('a condition, a question, and what others are to publish give and refuse nothing', () => {
  finds(`
    I må gerne offentliggøre det, men uden mit navn. =>
    Kommunerne skal offentliggøre alle referater. =>
    I må gerne offentliggøre forslaget, hvis I fjerner mit navn. =>
    Referater må ikke offentliggøres for sent. =>
    Må I offentliggøre det? =>
    Vi vil offentliggøre alle data på en portal. =>
    Ministeriet skal offentliggøre en rapport hvert år. =>
    Vi foreslår at kommunen lægger referaterne på nettet. =>
    Høringssvaret er ikke fortroligt. =>
    Forslaget må offentliggøres i anonymiseret form. =>
    I skal ikke lægge det ud på nettet uden at spørge først. =>
    Alle kan offentliggøre deres data på portalen. =>
    I må godt bruge det, men ikke offentliggøre det. => false
    Data skal ikke offentliggøres uden samtykke. =>
    Vi vil helst ikke have vores navn på jeres hjemmeside. =>
    Kommunen må ikke trykke flere pjecer. =>
    Borgernes navne må ikke stå på nettet. =>
    Vi siger ja til at forslaget bliver lagt ud på høringsportalen. => true
    Rapporten blev offentliggjort sidste år. =>
    Alle afgørelser skal offentliggøres, medmindre de er fortrolige. =>
    `);
});
