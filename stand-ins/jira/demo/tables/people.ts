/**
 * Everybody with an account at Brightwater Parcels. All of them are invented. The key is the person's name in the other
 * tables; it never leaves this folder, since Jira knows people by opaque account ids only.
 */

/** `deleted` accounts are still named in roles but are in no user list: Jira has forgotten them. */
export type AccountState = 'active' | 'deactivated' | 'deleted' | 'app' | 'customer';

const staff = {
  aisha: 'Aisha Bello', amara: 'Amara Nwosu', anneli: 'Anneli Virtanen', benoit: 'Benoît Girard',
  birgit: 'Birgit Aalto', bruno: 'Bruno Cavalcanti', carlos: 'Carlos Iturbe', celia: 'Celia Navarro',
  chloe: 'Chloe Tan', daniela: 'Daniela Kovačić', deshawn: 'DeShawn Ellery', dmitri: 'Dmitri Sokolov',
  elif: 'Elif Aydın', emeka: 'Emeka Adeyemi', esther: 'Esther Mwangi', farah: 'Farah Siddiqui',
  filip: 'Filip Novotný', finn: 'Finn Gallagher', gabriela: 'Gabriela Rusu', goran: 'Goran Petrović',
  greta: 'Greta Holm', hana: 'Hana Mizuno', henrik: 'Henrik Lund', hugo: 'Hugo Marchetti',
  ines: 'Inês Carvalho', ingrid: 'Ingrid Sæther', isla: 'Isla Macrae', jamal: 'Jamal Whitfield',
  jonas: 'Jonas Brandt', joon: 'Joon-ho Baek', kasper: 'Kasper Thygesen', katya: 'Katya Volkova',
  keiko: 'Keiko Tanabe', lars: 'Lars Nygaard', leila: 'Leila Farrokh', liam: 'Liam O’Rourke',
  maria: 'Maria Theodorou', matteo: 'Matteo Bianchi', mei: 'Mei-Ling Zhao', nadia: 'Nadia Haddad',
  nia: 'Nia Griffiths', noor: 'Noor van Dijk', olu: 'Oluwaseun Ojo', oren: 'Oren Shalev',
  oskar: 'Oskar Wiśniewski', paula: 'Paula Sandoval', pilar: 'Pilar Echeverría', priya: 'Priya Raghavan',
  quentin: 'Quentin Lefèvre', rahul: 'Rahul Menon', rosa: 'Rosa Montalvo', rui: 'Rui Figueiredo',
  saoirse: 'Saoirse Byrne', sunita: 'Sunita Gurung', sven: 'Sven Dahlgren', tariq: 'Tariq Mansour',
  thabo: 'Thabo Molefe', uma: 'Uma Pillai', ursula: 'Ursula Feld', vera: 'Vera Lindgren',
  veronika: 'Veronika Hrubá', viktor: 'Viktor Halász', wanjiru: 'Wanjiru Kamau', wei: 'Wei Cheng',
  will: 'Will Ashdown', xavier: 'Xavier Duarte', yann: 'Yann Kerbrat', yara: 'Yara Khalil',
  yusuf: 'Yusuf Demir', zofia: 'Zofia Mazur', zoltan: 'Zoltán Farkas',
} as const;

const others = {
  tomasz: { name: 'Tomasz Zieliński', state: 'deactivated' },
  mircea: { name: 'Mircea Dobre', state: 'deactivated' },
  formerContractor: { name: 'Former user', state: 'deleted' },
  automation: { name: 'Automation for Jira', state: 'app' },
  coverBot: { name: 'Cover Quote Sync', state: 'app' },
  bakery: { name: 'Oona’s Bakery, Turku', state: 'customer' },
  bookshop: { name: 'Paper Lantern Books', state: 'customer' },
  florist: { name: 'Florence & Fern Flowers', state: 'customer' },
  outdoor: { name: 'Ridgeback Outdoor', state: 'customer' },
} as const;

export type PersonKey = keyof typeof staff | keyof typeof others;

export interface Person {
  readonly name: string;
  readonly state: AccountState;
}

const everybody: Record<string, Person> = {
  ...Object.fromEntries(Object.entries(staff).map(([key, name]) => [key, { name, state: 'active' as const }])),
  ...others,
};

export const people = everybody as Readonly<Record<PersonKey, Person>>;

/** Reporters of service requests. */
export const customers: readonly PersonKey[] = ['bakery', 'bookshop', 'florist', 'outdoor'];
