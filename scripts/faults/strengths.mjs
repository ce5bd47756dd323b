// How strongly a sentence binds: three English sentences with "must", "should" and "may", and the same in languages of
// several families, written for this. {v} is the verb; each strength has its three forms, in order.
const english = {
  texts: [
    'Members {v} close the gate in the evening.',
    'Guests {v} wash the cups after tea.',
    'The board {v} print the list of names every year.',
  ],
  must: ['must', 'must', 'must'],
  should: ['should', 'should', 'should'],
  may: ['may', 'may', 'may'],
};

const same = (form) => [form, form, form];
const languages = {
  es: {
    texts: [
      'Los miembros {v} cerrar el portón por la tarde.',
      'Los invitados {v} lavar las tazas después del té.',
      'La junta {v} imprimir la lista de nombres cada año.',
    ],
    must: ['deben', 'deben', 'debe'],
    should: ['deberían', 'deberían', 'debería'],
    may: ['pueden', 'pueden', 'puede'],
  },
  fr: {
    texts: [
      'Les membres {v} fermer le portail le soir.',
      'Les invités {v} laver les tasses après le thé.',
      'Le comité {v} imprimer la liste des noms chaque année.',
    ],
    must: ['doivent', 'doivent', 'doit'],
    should: ['devraient', 'devraient', 'devrait'],
    may: ['peuvent', 'peuvent', 'peut'],
  },
  pt: {
    texts: [
      'Os membros {v} fechar o portão à noite.',
      'Os convidados {v} lavar as xícaras depois do chá.',
      'A diretoria {v} imprimir a lista de nomes todos os anos.',
    ],
    must: ['devem', 'devem', 'deve'],
    should: ['deveriam', 'deveriam', 'deveria'],
    may: ['podem', 'podem', 'pode'],
  },
  it: {
    texts: [
      'I soci {v} chiudere il cancello la sera.',
      'Gli ospiti {v} lavare le tazze dopo il tè.',
      'Il consiglio {v} stampare l’elenco dei nomi ogni anno.',
    ],
    must: ['devono', 'devono', 'deve'],
    should: ['dovrebbero', 'dovrebbero', 'dovrebbe'],
    may: ['possono', 'possono', 'può'],
  },
  nl: {
    texts: [
      'Leden {v} het hek ’s avonds sluiten.',
      'Gasten {v} de kopjes na de thee wassen.',
      'Het bestuur {v} de namenlijst elk jaar drukken.',
    ],
    must: ['moeten', 'moeten', 'moet'],
    should: ['zouden', 'zouden', 'zou'],
    may: ['mogen', 'mogen', 'mag'],
  },
  de: {
    texts: [
      'Mitglieder {v} das Tor am Abend schließen.',
      'Gäste {v} die Tassen nach dem Tee spülen.',
      'Der Vorstand {v} die Namensliste jedes Jahr drucken.',
    ],
    must: ['müssen', 'müssen', 'muss'],
    should: ['sollten', 'sollten', 'sollte'],
    may: ['dürfen', 'dürfen', 'darf'],
  },
  nb: {
    texts: [
      'Medlemmene {v} lukke porten om kvelden.',
      'Gjestene {v} vaske koppene etter teen.',
      'Styret {v} trykke navnelisten hvert år.',
    ],
    must: same('må'),
    should: same('bør'),
    may: same('kan'),
  },
  sv: {
    texts: [
      'Medlemmarna {v} stänga grinden på kvällen.',
      'Gästerna {v} diska kopparna efter teet.',
      'Styrelsen {v} trycka namnlistan varje år.',
    ],
    must: same('måste'),
    should: same('bör'),
    may: same('får'),
  },
  is: {
    texts: [
      'Félagar {v} loka hliðinu á kvöldin.',
      'Gestir {v} þvo bollana eftir teið.',
      'Stjórnin {v} prenta nafnalistann á hverju ári.',
    ],
    must: ['verða að', 'verða að', 'verður að'],
    should: ['ættu að', 'ættu að', 'ætti að'],
    may: ['mega', 'mega', 'má'],
  },
  cs: {
    texts: [
      'Členové {v} večer zavřít bránu.',
      'Hosté {v} po čaji umýt šálky.',
      'Výbor {v} každý rok vytisknout seznam jmen.',
    ],
    must: same('musí'),
    should: ['by měli', 'by měli', 'by měl'],
    may: ['mohou', 'mohou', 'může'],
  },
  sk: {
    texts: [
      'Členovia {v} večer zatvoriť bránu.',
      'Hostia {v} po čaji umyť šálky.',
      'Výbor {v} každý rok vytlačiť zoznam mien.',
    ],
    must: ['musia', 'musia', 'musí'],
    should: ['by mali', 'by mali', 'by mal'],
    may: ['môžu', 'môžu', 'môže'],
  },
  pl: {
    texts: [
      'Członkowie {v} wieczorem zamknąć bramę.',
      'Goście {v} po herbacie umyć filiżanki.',
      'Zarząd {v} co roku wydrukować listę nazwisk.',
    ],
    must: ['muszą', 'muszą', 'musi'],
    should: ['powinni', 'powinni', 'powinien'],
    may: ['mogą', 'mogą', 'może'],
  },
  hr: {
    texts: [
      'Članovi {v} navečer zatvoriti vrata.',
      'Gosti {v} nakon čaja oprati šalice.',
      'Odbor {v} svake godine tiskati popis imena.',
    ],
    must: ['moraju', 'moraju', 'mora'],
    should: ['bi trebali', 'bi trebali', 'bi trebao'],
    may: ['mogu', 'mogu', 'može'],
  },
  ru: {
    texts: [
      'Члены {v} вечером закрывать ворота.',
      'Гости {v} после чая мыть чашки.',
      'Правление {v} каждый год печатать список имён.',
    ],
    must: ['должны', 'должны', 'должно'],
    should: ['должны бы', 'должны бы', 'должно бы'],
    may: ['могут', 'могут', 'может'],
  },
  bg: {
    texts: [
      'Членовете {v} да затварят портата вечер.',
      'Гостите {v} да мият чашите след чая.',
      'Съветът {v} да печата списъка с имената всяка година.',
    ],
    must: same('трябва'),
    should: same('би трябвало'),
    may: ['могат', 'могат', 'може'],
  },
  lt: {
    texts: [
      'Nariai {v} vakare uždaryti vartus.',
      'Svečiai {v} po arbatos išplauti puodelius.',
      'Valdyba {v} kasmet išspausdinti vardų sąrašą.',
    ],
    must: same('privalo'),
    should: same('turėtų'),
    may: same('gali'),
  },
  cy: {
    texts: [
      '{v} aelodau gau’r glwyd gyda’r nos.',
      '{v} gwesteion olchi’r cwpanau ar ôl te.',
      '{v} y bwrdd argraffu’r rhestr enwau bob blwyddyn.',
    ],
    must: same('Rhaid i'),
    should: same('Dylai'),
    may: same('Caiff'),
  },
  ga: {
    texts: [
      '{v} baill an geata a dhúnadh tráthnóna.',
      '{v} aíonna na cupáin a ní tar éis an tae.',
      '{v} an bord liosta na n-ainmneacha a phriontáil gach bliain.',
    ],
    must: same('Caithfidh'),
    should: same('Ba cheart do'),
    may: same('Féadfaidh'),
  },
  tr: {
    texts: [
      'Üyeler akşamları kapıyı kapat{v}.',
      'Misafirler çaydan sonra fincanları yıka{v}.',
      'Yönetim her yıl isim listesini bas{v}.',
    ],
    must: ['mak zorundadır', 'mak zorundadır', 'mak zorundadır'],
    should: ['malıdır', 'malıdır', 'malıdır'],
    may: ['abilir', 'yabilir', 'abilir'],
  },
  fi: {
    texts: [
      'Jäsenten {v} sulkea portti illalla.',
      'Vieraiden {v} pestä kupit teen jälkeen.',
      'Hallituksen {v} painaa nimiluettelo joka vuosi.',
    ],
    must: same('täytyy'),
    should: same('pitäisi'),
    may: same('voi'),
  },
  hu: {
    texts: [
      'A tagoknak este be {v} zárniuk a kaput.',
      'A vendégeknek tea után el {v} mosniuk a csészéket.',
      'Az elnökségnek minden évben ki {v} nyomtatnia a névsort.',
    ],
    must: same('kell'),
    should: same('kellene'),
    may: same('lehet'),
  },
  el: {
    texts: [
      'Τα μέλη {v} να κλείνουν την πύλη το βράδυ.',
      'Οι επισκέπτες {v} να πλένουν τα φλιτζάνια μετά το τσάι.',
      'Το συμβούλιο {v} να τυπώνει τον κατάλογο των ονομάτων κάθε χρόνο.',
    ],
    must: same('πρέπει'),
    should: same('θα έπρεπε'),
    may: ['μπορούν', 'μπορούν', 'μπορεί'],
  },
  id: {
    texts: [
      'Anggota {v} menutup gerbang pada malam hari.',
      'Tamu {v} mencuci cangkir setelah minum teh.',
      'Pengurus {v} mencetak daftar nama setiap tahun.',
    ],
    must: same('wajib'),
    should: same('sebaiknya'),
    may: same('boleh'),
  },
  ja: {
    texts: ['会員は夕方に門を閉め{v}。', '客はお茶の後に茶碗を洗{v}。', '理事会は毎年名簿を印刷し{v}。'],
    must: ['なければならない', 'わなければならない', 'なければならない'],
    should: ['ることが望ましい', 'うことが望ましい', 'ることが望ましい'],
    may: ['てもよい', 'ってもよい', 'てもよい'],
  },
};

const strengths = ['must', 'should', 'may'];
const sentence = ({ texts, ...forms }, at, strength) =>
  texts[at].replace('{v}', forms[strength][at]).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const textOf = (language, changed) =>
  `# ${language.texts[0].replace(/ ?\{v\} ?/, ' ').slice(0, 12)}\n\n${strengths
    .flatMap((strength) => [0, 1, 2].map((at) => sentence(language, at, changed?.(strength, at) ?? strength)))
    .join('\n\n')}\n`;

/** The English, and each language with its faults: one strength put for another at one item, by its address. */
export function strengthTexts() {
  const texts = Object.entries(languages).map(([lang, language]) => ({
    lang,
    text: textOf(language),
    faults: strengths.flatMap((from, row) =>
      strengths
        .filter((to) => to !== from)
        .flatMap((to) =>
          [0, 1, 2].map((at) => ({
            from,
            to,
            address: `paragraph.${row * 3 + at + 1}`,
            text: textOf(language, (strength, place) => (strength === from && place === at ? to : strength)),
          })),
        ),
    ),
  }));
  return { english: textOf(english), texts };
}
