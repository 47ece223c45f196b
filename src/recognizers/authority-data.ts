/**
 * Danish public bodies: 98 municipalities, 5 regions, and the ministries, agencies and others a proposal is likeliest to name; not a full
 * list. Ministries are named as of mid-2017. One body a line: name | other names; ... | abbreviations | e-mail and web domains.
 * A name with "?" is also an ordinary word or an area, and means the body only with "Kommune", "Region" or a question about it.
 * Municipalities stand without the word "Kommune".
 */
export const authorityLines = {
  municipality: `
    Københavns | København; Copenhagen; City of Copenhagen; Kbh? | KK | kk.dk
    Frederiksberg | | | frederiksberg.dk
    Ballerup | | | ballerup.dk
    Brøndby | | | brondby.dk
    Dragør | | | dragoer.dk
    Gentofte | | | gentofte.dk
    Gladsaxe | | | gladsaxe.dk
    Glostrup | | | glostrup.dk
    Herlev | | | herlev.dk
    Albertslund | | | albertslund.dk
    Hvidovre | | | hvidovre.dk
    Høje-Taastrup | Høje Taastrup; Høje Tåstrup; Taastrup | HTK | htk.dk
    Lyngby-Taarbæk | Lyngby Taarbæk; Lyngby | LTK | ltk.dk
    Rødovre | | | rk.dk
    Ishøj | | | ishoj.dk
    Tårnby | Taarnby | | taarnby.dk
    Vallensbæk | | | vallensbaek.dk
    Furesø | | | furesoe.dk
    Allerød | | | alleroed.dk
    Fredensborg | | | fredensborg.dk
    Helsingør | Elsinore | | helsingor.dk
    Hillerød | | | hillerod.dk
    Hørsholm | | | horsholm.dk
    Rudersdal | | | rudersdal.dk
    Egedal | | | egedalkommune.dk egekom.dk
    Frederikssund | | | frederikssund.dk
    Greve? | | | greve.dk
    Køge | | | koege.dk
    Halsnæs | | | halsnaes.dk
    Roskilde | | | roskilde.dk
    Solrød | | | solrod.dk
    Gribskov | | | gribskov.dk
    Odsherred | | | odsherred.dk
    Holbæk | | | holbaek.dk
    Faxe | | | faxekommune.dk
    Kalundborg | | | kalundborg.dk
    Ringsted | | | ringsted.dk
    Slagelse | | | slagelse.dk
    Stevns | | | stevns.dk
    Sorø | | | soroe.dk
    Lejre? | | | lejre.dk
    Lolland | | | lolland.dk
    Næstved | | | naestved.dk
    Guldborgsund | | | guldborgsund.dk
    Vordingborg | | | vordingborg.dk
    Bornholms Regionskommune | Bornholm; Bornholms; Bornholm Regional Municipality | BRK | brk.dk
    Middelfart | | | middelfart.dk
    Assens | | | assens.dk
    Faaborg-Midtfyn | Fåborg-Midtfyn; Faaborg Midtfyn | FMK | faaborgmidtfyn.dk fmk.dk
    Kerteminde | | | kerteminde.dk
    Nyborg | | | nyborg.dk
    Odense | | | odense.dk
    Svendborg | | | svendborg.dk
    Nordfyns | Nordfyn | | nordfynskommune.dk
    Langeland | | | langelandkommune.dk
    Ærø | | | aeroekommune.dk
    Haderslev | | | haderslev.dk
    Billund | | | billund.dk
    Sønderborg | | | sonderborgkommune.dk sonderborg.dk
    Tønder | | | toender.dk
    Esbjerg | | | esbjerg.dk esbjergkommune.dk
    Fanø | | | fanoe.dk
    Varde | | | vardekommune.dk varde.dk
    Vejen? | | | vejen.dk
    Aabenraa | Åbenrå | | aabenraa.dk
    Fredericia | | | fredericia.dk
    Horsens | | | horsens.dk
    Kolding | | | kolding.dk
    Vejle | | | vejle.dk
    Herning | | | herning.dk
    Holstebro | | | holstebro.dk
    Lemvig | | | lemvig.dk
    Struer | | | struer.dk
    Syddjurs | | | syddjurs.dk
    Norddjurs | | | norddjurs.dk
    Favrskov | | | favrskov.dk
    Odder? | | | odder.dk
    Randers | | | randers.dk
    Silkeborg | | | silkeborg.dk
    Samsø | | | samsoe.dk
    Skanderborg | | | skanderborg.dk
    Aarhus | Århus | | aarhus.dk
    Ikast-Brande | Ikast Brande | | ikast-brande.dk
    Ringkøbing-Skjern | Ringkøbing Skjern | RKSK | rksk.dk
    Hedensted | | | hedensted.dk
    Morsø | | | morsoe.dk
    Skive? | | | skive.dk
    Thisted | | | thisted.dk
    Viborg | | | viborg.dk
    Brønderslev | | | bronderslev.dk
    Frederikshavn | | | frederikshavn.dk
    Vesthimmerlands | Vesthimmerland | | vesthimmerland.dk
    Læsø | | | laesoe.dk
    Rebild | | | rebild.dk
    Mariagerfjord | | | mariagerfjord.dk
    Jammerbugt | | | jammerbugt.dk
    Aalborg | Ålborg | | aalborg.dk
    Hjørring | | | hjoerring.dk
  `,
  region: `
    Region Nordjylland | Nordjylland?; North Denmark Region; Region Nord; Region North Jutland; North Jutland Region | RN | rn.dk
    Region Midtjylland | Midtjylland?; Central Denmark Region; Region Midt; Region of Central Denmark; Central Jutland Region | RM | rm.dk
    Region Syddanmark | Syddanmark?; Region of Southern Denmark; Region Syd; Southern Denmark Region | RSD RSYD | regionsyddanmark.dk rsyd.dk
    Region Hovedstaden | Hovedstaden?; Capital Region of Denmark; Capital Region; RegionH; Region H; Hovedstadsregionen? | RH | regionh.dk
    Region Sjælland | Sjælland?; Region Zealand | RSJ | regionsjaelland.dk
  `,
  ministry: `
    Statsministeriet | Prime Minister's Office | STM | stm.dk
    Finansministeriet | Ministry of Finance; Finance Ministry | FM | fm.dk
    Udenrigsministeriet | Ministry of Foreign Affairs; Danida?; Foreign Ministry | UM | um.dk
    Justitsministeriet | Ministry of Justice; Justice Ministry | JM | jm.dk justitsministeriet.dk
    Forsvarsministeriet | Ministry of Defence | FMN | fmn.dk
    Skatteministeriet | Ministry of Taxation | SKM | skm.dk
    Kulturministeriet | Ministry of Culture | KUM | kum.dk
    Kirkeministeriet | Ministry of Ecclesiastical Affairs | KM | km.dk
    Beskæftigelsesministeriet | Ministry of Employment | BM | bm.dk
    Uddannelses- og Forskningsministeriet | Ministry of Higher Education and Science | UFM | ufm.dk
    Undervisningsministeriet | Børne- og Undervisningsministeriet; Ministry of Education; Ministry of Children and Education; Education Ministry | UVM BUVM | uvm.dk
    Erhvervsministeriet | Erhvervs- og Vækstministeriet; Ministry of Industry, Business and Financial Affairs; Ministry of Business; Ministry for Business | EM | em.dk
    Udlændinge- og Integrationsministeriet | Ministry of Immigration and Integration; Ministry for Immigration and Integration; Ministry of Immigration | UIM | uim.dk
    Transport-, Bygnings- og Boligministeriet | Transportministeriet; Ministry of Transport; Ministry of Transport, Building and Housing | TRM | trm.dk
    Sundheds- og Ældreministeriet | Sundhedsministeriet; Ministry of Health; Ministry of Health and the Elderly; Health Ministry; Ministry for Health | SUM | sum.dk
    Børne- og Socialministeriet | Socialministeriet; Ministry for Children and Social Affairs; Ministry of Children and Social Affairs; Ministry of Social Affairs | SM | sm.dk
    Energi-, Forsynings- og Klimaministeriet | Klima-, Energi- og Forsyningsministeriet; Ministry of Climate, Energy and Utilities; Ministry of Energy, Utilities and Climate; Ministry of Climate and Energy | EFKM KEFM | kefm.dk efkm.dk
    Miljø- og Fødevareministeriet | Miljøministeriet; Fødevareministeriet; Ministry of Environment and Food; Ministry of the Environment and Food; Ministry of Environment | MFVM | mim.dk fvm.dk mfvm.dk
    Økonomi- og Indenrigsministeriet | Indenrigsministeriet; Ministry for Economic Affairs and the Interior; Ministry of the Interior; Ministry of Economic Affairs and the Interior; Ministry for the Interior | OIM ØIM | im.dk oim.dk
    Digitaliseringsministeriet | DIGMIN; Ministeriet for Digitalisering; Ministry of Digital Affairs | | digmin.dk
  `,
  agency: `
    Digitaliseringsstyrelsen | Agency for Digitisation; Danish Agency for Digital Government; Agency for Digital Government | DIGST | digst.dk
    Danmarks Statistik | Statistics Denmark | DST | dst.dk
    Datatilsynet | Danish Data Protection Agency; Data Protection Agency | DT | datatilsynet.dk
    Rigsarkivet | Statens Arkiver; Danish National Archives; National Archives of Denmark | SA | sa.dk
    Sundhedsstyrelsen | Danish Health Authority | SST | sst.dk
    Styrelsen for Patientsikkerhed | Danish Patient Safety Authority; Patient Safety Authority | STPS | stps.dk
    Sundhedsdatastyrelsen | Danish Health Data Authority; Health Data Authority | SDS | sundhedsdatastyrelsen.dk sundhedsdata.dk
    Statens Serum Institut | | SSI | ssi.dk
    Lægemiddelstyrelsen | Danish Medicines Agency; Medicines Agency | LMST | lmst.dk laegemiddelstyrelsen.dk
    Skatteforvaltningen | Skattestyrelsen; Danish Tax Agency; Danish Customs and Tax Administration | SKAT SKTST | skat.dk sktst.dk
    Erhvervsstyrelsen | Danish Business Authority; Virk?; Business Authority | ERST | erst.dk erhvervsstyrelsen.dk virk.dk
    Konkurrence- og Forbrugerstyrelsen | Danish Competition and Consumer Authority | KFST | kfst.dk
    Styrelsen for Dataforsyning og Effektivisering | Klimadatastyrelsen; Styrelsen for Dataforsyning og Infrastruktur; Agency for Data Supply and Efficiency | SDFE SDFI KDS | sdfe.dk sdfi.dk kds.dk
    Geodatastyrelsen | Danish Geodata Agency; Geodata Agency | GST | gst.dk
    Miljøstyrelsen | Danish Environmental Protection Agency; Environmental Protection Agency | MST | mst.dk
    Energistyrelsen | Danish Energy Agency; Energy Agency | ENS | ens.dk
    Naturstyrelsen | Danish Nature Agency; Nature Agency | NST | naturstyrelsen.dk nst.dk
    Kystdirektoratet | Danish Coastal Authority; Coastal Authority; Danish Coastal Directorate | KDI | kyst.dk
    Fødevarestyrelsen | Danish Veterinary and Food Administration; Veterinary and Food Administration; Danish Food Administration | FVST | fvst.dk foedevarestyrelsen.dk
    Vejdirektoratet | Danish Road Directorate; Road Directorate | VD | vejdirektoratet.dk vd.dk
    Trafikstyrelsen | Trafik-, Bygge- og Boligstyrelsen; Danish Civil Aviation and Railway Authority; Danish Transport Authority; Danish Transport, Construction and Housing Authority | TS TBST | trafikstyrelsen.dk tbst.dk
    Banedanmark | Rail Net Denmark; Banestyrelsen | BDK | bane.dk
    Beredskabsstyrelsen | Danish Emergency Management Agency | BRS | brs.dk
    Forsyningstilsynet | Energitilsynet | FSTS | forsyningstilsynet.dk
    Arbejdstilsynet | Danish Working Environment Authority; Working Environment Authority | AT | at.dk arbejdstilsynet.dk
    Styrelsen for Arbejdsmarked og Rekruttering | Agency for Labour Market and Recruitment; Danish Agency for Labour Market and Recruitment | STAR | star.dk
    Socialstyrelsen | Social- og Boligstyrelsen; National Board of Social Services; Danish National Board of Social Services; Board of Social Services | SBST | socialstyrelsen.dk sbst.dk
    Ankestyrelsen | National Social Appeals Board; Social Appeals Board; Danish National Social Appeals Board | AST | ast.dk
    Moderniseringsstyrelsen | Økonomistyrelsen; Agency for Modernisation; Danish Agency for Modernisation; Agency for Public Finance and Management | MODST OES | modst.dk oes.dk
    Statens It | | SIT | statens-it.dk
    Styrelsen for It og Læring | Agency for IT and Learning; National Agency for IT and Learning | STIL | stil.dk
    Slots- og Kulturstyrelsen | Agency for Culture and Palaces; Danish Agency for Culture and Palaces | SLKS | slks.dk
    Danmarks Meteorologiske Institut | Danish Meteorological Institute; Danish Met Institute | DMI | dmi.dk
    Søfartsstyrelsen | Danish Maritime Authority; Maritime Authority | SFS | dma.dk soefartsstyrelsen.dk
    Landbrugsstyrelsen | NaturErhvervstyrelsen; Landbrugs- og Fiskeristyrelsen; Danish Agricultural Agency | LBST NAER | lbst.dk
    Sikkerhedsstyrelsen | Danish Safety Technology Authority | SIK | sik.dk
    Patent- og Varemærkestyrelsen | Danish Patent and Trademark Office | PVS DKPTO | dkpto.dk
    Udlændingestyrelsen | Danish Immigration Service; Immigration Service | US | us.dk nyidanmark.dk
    Rigspolitiet | Politiet?; Danish National Police; National Police | | politi.dk
    Domstolsstyrelsen | Danmarks Domstole; Danish Court Administration; Court Administration | | domstol.dk
    Center for Offentlig Innovation | | COI CO-PI | coi.dk
  `,
  other: `
    Folketinget | Danish Parliament | FT | ft.dk
    Folketingets Ombudsmand | Ombudsmanden; Parliamentary Ombudsman; Danish Parliamentary Ombudsman; Danish Ombudsman | FOB | ombudsmanden.dk
    Rigsrevisionen | National Audit Office; National Audit Office of Denmark; Auditor General | RR | rigsrevisionen.dk
    KL | Kommunernes Landsforening; Local Government Denmark | | kl.dk
    Danske Regioner | Danish Regions | | regioner.dk
    Open Data DK | | ODDK | opendata.dk
    KOMBIT | | | kombit.dk
    ATP | Arbejdsmarkedets Tillægspension; Udbetaling Danmark; Labour Market Supplementary Pension Fund | UDK | atp.dk
    Christiansø | Ertholmene | | christiansoe.dk
  `,
} as const;
