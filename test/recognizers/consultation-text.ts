import type { Language } from '../../src/domain/language.js';

const texts: Readonly<Record<Language, string>> = {
  da: `
  Danmark har været medlem af det internationale initiativ Open Government Partnership (OGP) siden 2011. Medlemskabet indebærer,
    at Danmark løbende udvikler og implementerer handlingsplaner om open government. Denne høring drejer sig om at indhente
    initiativforslag til Danmarks tredje OGP-handlingsplan.
  OGP er et internationalt samarbejde med deltagelse af mere end 70 lande fra hele verden. Formålet med OGP er at fremme åbenhed
    i den offentlige sektor gennem initiativer inden for: Transparens og åbenhed; Borgerdeltagelse og inddragelse af
    civilsamfundet; Antikorruption og ansvarsplacering; Teknologi og innovation
  Alle deltagende lande skal basere deres OGP-arbejde på en national handlingsplan med konkrete forpligtelser udarbejdet på
    baggrund af en offentlig høring.
  Handlingsplanen skal udvikles og implementeres med inddragelse af borgere, virksomheder og det øvrige civilsamfund. Der
    igangsættes derfor en høring, hvor borgere, virksomheder, NGO'er samt offentlige institutioner og myndigheder på alle
    niveauer inviteres til at give input og idéer til den danske OGP-handlingsplan 2017-2019. Den endelige handlingsplan vil
    blive udarbejdet af Digitaliseringsstyrelsen, som er overordnet ansvarlig for koordinationen af Danmarks deltagelse i OGP.
  Med den høje grad af digitalisering, både når det gælder den offentlige sektor, virksomheder og borgere, har Danmark et
    optimalt udgangspunkt for at videreudvikle den måde, den offentlige forretning drives på. Med udgangspunkt i mulighederne
    for at skabe, udveksle, genbruge og tilgå digitalt indhold fleksibelt kan opgavevaretagelsen ske i partnerskab med borgere
    og virksomheder. Desuden kan offentlige digitale tjenester og digitalt indhold udnyttes til at skabe innovation og vækst,
    blandt andet inden for en række centrale udviklingsområder såsom energi, klima, sundhed, velfærd, uddannelse, forskning,
    transport, miljø og iværksætteri.
  De enkelte initiativer i handlingsplanen kan sigte mod at løse udfordringer på lokalt, regionalt eller nationalt niveau. De
    kan være forankret og drevet hos en enkelt offentlig instans eller i forskellige former for bredt samarbejde – meget gerne
    med civilsamfundet. Initiativforslag bør tage udgangspunkt i og indpasses i de relevante offentlige myndigheders og
    institutioners eksisterende arbejdsplaner og skal finansieres inden for eksisterende budgetter.
  Nedenstående er eksempler på mulige områder, hvor der kunne etableres initiativer: Aktivt medborgerskab og samarbejde med
    civilsamfundet; Transparens og ansvarsplacering; Co-creation og åbne innovationsprocesser; Åbne data og open source;
    Demokrati og beslutningsprocesser; Sociale medier, relationer, netværk og crowdsourcing; Effektiv offentlig service
  Den efterfølgende indsats på OGP-området vil tage udgangspunkt i alle OGP-relevante initiativer, uanset om de medtages i
    handlingsplanen eller ej. Initiativer, som ikke medtages i planen, kan dermed alligevel indgå i det brede samarbejde og
    fællesskab om OGP i Danmark.
  Borgere, virksomheder, NGO'er samt offentlige institutioner og myndigheder på alle niveauer inviteres hermed til at bidrage
    med idéer og initiativforslag til den danske OGP-handlingsplan 2017-2019.
  Spørgsmål kan rettes til Rune Møller Thomsen, Digitaliseringsstyrelsen, på e-mail rumth@digst.dk eller telefon 41 78 24 36.
  Fristen for afgivelse af høringssvar med input til OGP-handlingsplan 2017-2019 er den 20. august 2017. Høringssvar sendes via
    e-mail til rumth@digst.dk mærket ”OGP-høring” i emnefeltet.
`,
  en: `
  Denmark has been a member of the international initiative Open Government Partnership (OGP) since 2011. Membership means that
    Denmark continuously develops and implements action plans on open government. This consultation is about gathering proposals
    for initiatives for Denmark's third OGP action plan.
  OGP is an international partnership with the participation of more than 70 countries from all over the world. The purpose of
    OGP is to promote openness in the public sector through initiatives within: Transparency and openness; Citizen participation
    and involvement of civil society; Anti-corruption and accountability; Technology and innovation
  All participating countries must base their OGP work on a national action plan with concrete commitments, drawn up on the
    basis of a public consultation.
  The action plan is to be developed and implemented with the involvement of citizens, companies and the rest of civil society.
    A consultation is therefore launched, in which citizens, companies, NGOs, and public institutions and authorities at all
    levels are invited to give input and ideas for the Danish OGP action plan 2017-2019. The final action plan will be drawn up
    by Digitaliseringsstyrelsen, which has the overall responsibility for coordinating Denmark's participation in OGP.
  With the high degree of digitisation of the public sector, companies and citizens alike, Denmark has an optimal starting point
    for further developing the way in which public business is run. Based on the possibilities of creating, exchanging, reusing
    and accessing digital content flexibly, tasks can be carried out in partnership with citizens and companies. In addition,
    public digital services and digital content can be used to create innovation and growth, among other things within a number
    of central development areas such as energy, climate, health, welfare, education, research, transport, environment and
    entrepreneurship.
  The individual initiatives in the action plan can aim to solve challenges at local, regional or national level. They can be
    anchored in and run by a single public body or in various forms of broad cooperation – very gladly with civil society.
    Proposals should start from and fit into the existing work plans of the relevant public authorities and institutions and
    must be funded within existing budgets.
  The following are examples of possible areas where initiatives could be established: Active citizenship and cooperation with
    civil society; Transparency and accountability; Co-creation and open innovation processes; Open data and open source;
    Democracy and decision-making processes; Social media, relations, networks and crowdsourcing; Efficient public service
  The subsequent work on OGP will be based on all OGP-relevant initiatives, whether or not they are included in the action plan.
    Initiatives that are not included in the plan can thereby still be part of the broad cooperation and community on OGP in
    Denmark.
  Citizens, companies, NGOs, and public institutions and authorities at all levels are hereby invited to contribute ideas and
    proposals for initiatives for the Danish OGP action plan 2017-2019.
  Questions can be put to Rune Møller Thomsen, Digitaliseringsstyrelsen, by e-mail rumth@digst.dk or telephone 41 78 24 36.
  The deadline for replies with input for the OGP action plan 2017-2019 is 20 August 2017. Replies are sent by e-mail to
    rumth@digst.dk, marked "OGP-høring" in the subject line.
`,
};

/**
 * The passages of the OGP consultation of 2017, headings left out and lists on one line: the Danish ones word by word, the English ones as
 * the product translates them. Every fact that is told must stand here.
 */
export const passagesIn = (language: Language): readonly string[] =>
  texts[language]
    .split(/\n(?= {2}\S)/)
    .map((passage) => passage.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
