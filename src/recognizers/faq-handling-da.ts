/** How Danish speaks of getting in touch, of what becomes of an answer and of the assistant: part of the lexicon. */
export const danishHandling = `
    contacted: =kontaktet, =ringet, =tilbageringning
    contact: kontakte, kontakt, kontaktperson, kontaktpersoner, fat i, henvende, henvendelse, træffe, =kontakter, få fat på,
      kontaktoplysninger, kontaktinfo, henvende mig, rette henvendelse, skriver jeg til, skrive til, rettes, tage fat i, gå
      til, vende mig, vende sig, kontaktes, henvendes, kontaktdata
    coordinator: koordinator, koordinatoren
    phone: telefon, telefonnummer, ringe, =nummer, =nummeret, tlf, mobil, mobilnummer, tlfnr, =tlf nr, ringe til,
      =telefonisk, telefonnr, nr på, ringes
    email: når man mailer, når jeg mailer, mailer, mail, e mail, email, mailadresse, e mailadresse, emailadresse, e mail
      adresse, mail adresse, elektronisk, postkasse, mails, maile, e post, =mailen
    name: navn, kalde, =kaldes, hedde, hedder, =navnet
    doubt: tvivl, i tvivl, har et spørgsmål, har spørgsmål, (få|have|stille|rette) spørgsmål, spørgsmål om, spørgsmål til,
      stille et spørgsmål, i tvivl om noget, hjælp til, går i stå, sidder fast, vejledning, svar på spørgsmål, svarer på
      spørgsmål
    who-person: menneske, rigtigt menneske, person, en rigtig, =levende
    subject: i emne, som emne, i emnet, emne i (mailen|emailen), emne felt, emne feltet, emne linje, emnefelt, emnelinje,
      emnefeltet, emnelinjen, subject, mailens emne, overskriften på mailen, emne på mailen, emne mailen, titel på mailen,
      mailens overskrift, emne i mailen, emne skal mailen, emne skal der, mailemne
    mark: mærke, mærkes, mærket, markere, skrive i emnefeltet, =mærkning
    address: til hvilken adresse, hvilken adresse
    receive: modtage, får, modtager, lander, ender hos
    get: få, får, fået, fik
    read: læse, læser, læst, =læses, kigge, gennemlæse
    see: se, ser, =kigger med, kigge med, komme frem, kommer frem, dukke op, kan ses, læse med, følge med
    publish: vise, vises, =vist, synlig, fremgå, synligt, offentliggøre, offentliggjort, publicere, offentlige, offentligt,
      =offentlig, lægge ud, lægges ud, offentliggøres, offentliggørelse, til skue
    web: hjemmeside, på nettet, på internettet, nettet
    access: aktindsigt, indsigt
    confidential: fortrolig, hemmelig, fortroligt, hemmeligt, tavshedspligt, privat information
    anonymous: anonym, anonymt, uden navn, uden at (oplyse|skrive|opgive|give) (mit|sit) navn, anonymitet, =navnløs,
      inkognito
    give: oplyse, opgive, udlevere, angive, =oplyser, afsløre
    skip: springe over, undlade, hoppe over, slippe for, lade være med, udelade, springe, blank, tomt
    data: oplysning, data, personoplysning, persondata, mine ting, personlige oplysninger, informationer, information,
      personfølsomme
    privacy: privatliv, gdpr, persondataforordning, databeskyttelse, persondatapolitik, privatlivspolitik, databehandling
    handle: behandle, håndtere, passe på, beskytte, beskyttes, behandles, =sikkert, sikret, beskyttet, omgås, =håndterer
    keep: ligger (mine|mit|det), gemme, opbevare, gemt, lagre, ligger, =gemmes, beholde, opbevaring, huske, huskes, lagret,
      =ligger der
    delete: slette, slettet, fjerne, slettes
    lose: miste, mister, forsvinde, ryger det, ryger mine, tabe, =væk, mistet
    closepage: lukke (siden|vinduet|computeren|browseren|fanen|ned|maskinen|telefonen|chatten|skærmen), lukker
      (siden|vinduet|computeren|browseren|fanen|ned|maskinen|telefonen|chatten|skærmen|den), går ned, slukker, strømmen går,
      falder ud, mister forbindelsen, går offline, går fra, smutter, logger af, lukker ned
    pause: pause, afbryde, stoppe, holde inde, pausere, =pauser
    later: senere, i morgen, en anden (dag|gang), vende tilbage, komme tilbage, på et andet tidspunkt, anden dag, næste uge,
      i aften, om lidt, =imorgen, efter frokost
    underway: undervejs, løbende, automatisk
    robot: robot, maskine, chatbot, computer, =bot, automat, =program, =programmet er du, svarmaskine
    ai: ai, kunstig intelligens, chatgpt, sprogmodel, gpt, machine learning, llm, ki, chat gpt, intelligens
    train: træne, træning, oplære
    talk: tale, snakke, chatte, skriver jeg (med|til), skriver jeg egentlig (med|til), taler, =taler, snakker, kommunikere,
      kommunikerer
    before: før, inden, forinden
    when-ready: med det samme, straks, automatisk sendt
    change: ombestemmer, ombestemme, ombestemt, ændre mening, ændre, rette, redigere, lave om, omgøre, rettes, =ændres,
      fortryde, korrigere, tilføje, gøre om, rette i, lave om på, rettelse, rettelser
    back: tilbage, gå tilbage, hoppe tilbage, et skridt tilbage
    mistake: forkert, fejl, skriver forkert, slåfejl, taster forkert, vrøvl, dummer mig
    instead: i stedet, istedet, hellere, udenom, uden om
    chat: chat, chatten, assistent, assistenten, skema, samtalen, formular
    need: behøve, nødvendig, nødvendigt, brug for
    voluntary: =frivilligt, valgfrit, =tvungen, obligatorisk, påkrævet, nødvendigt
    receipt: kvittering, bekræftelse, referencenummer, bekræftet, besked om, sagsnummer, =kvittere, bekræfter, dokumentation
    received: modtaget, kommet frem, kommet ind, har fået det, er fremme, gået igennem, landet
    know: vide, ved jeg, ved man, sikker, sikker på
    question: =spørgsmål, spørgsmålene, =felter i (alt|skemaet), trin
    remaining: mangler, mangler der, =tilbage, langt, resterer
    time: tid, tager det, minut, minutter, tidskrævende, time, timer, tidsforbrug
    long: lang, længe, langvarig
    finish: =igennem, komme igennem, færdiggøre det, =udfylde, udfylder, udfyldning
    file: fil, bilag, dokument, vedhæfte, vedlægge, billede, foto, pdf, uploade, word, regneark, vedhæftning, vedhæftninger,
      filer, billeder, præsentation, skærmbillede, =excel
    english: engelsk, =english
    danishlang: på dansk
    language: sprog
    switch: skifte, skift, skiftes
    new-proposal: nyt forslag, endnu et forslag, et forslag mere, forslag mere, flere forslag, mere end (et|ét|én|en)
      (forslag|initiativ|idé|ide), (to|tre|fire|fem) (forslag|initiativer|ideer|idéer), flere
      (idéer|ideer|initiativer|svar|input|bidrag|høringssvar|ting), nyt initiativ, endnu et, et til, en til, et mere, to
      forskellige
    count-of: antal
    involved: inddrage, inddraget, inddrages, inddragelse, involvere, involveret, medindflydelse, indflydelse, høres, hørt
      om, involveres, taget med på råd, med på råd, involvering, medbestemmelse, inddrager, inddragende
    reason: årsag, grund, begrundelse, grunden
    hold: sendt i høring, sendes i høring, sender det i høring,
      sendt i høring, afholde, =afholdes, holder, gennemfører, =afholder
    forced: tvunget, nødt, bundet, skal man absolut, nødvendigvis, ufravigeligt
    possible: muligt, mulighed, mulig
    such: sådan en, sådan et, sådanne
    allowed: lov til, lov at, have lov, få lov, får lov, tilladt, lovligt, ok, fint, okay
    big: stort, stor, størrelse
    partnership: offentligt privat, opgaveløsning, opgavevaretagelse, løse opgaver, opgaver
    reuse: genbruge, genbrug, udveksle, tilgå, genanvende
    relevant: relevant, relevante
    year-since: siden
`.trim();
