import { guidFrom } from './deterministicId';
import type { WorldPerson, WorldSeat, WorldWorkingHours } from './WorldPerson';

const eastern = 'Eastern Standard Time';
const berlin = 'W. Europe Standard Time';
const india = 'India Standard Time';
const tokyo = 'Tokyo Standard Time';

type Row = readonly [
  name: string,
  seat: WorldSeat,
  jobTitle: string,
  department: string,
  office: string,
  zone: string,
  manager: string | null,
  photo: boolean,
];

const rows: readonly Row[] = [
  [
    'Martin Keller',
    'CEO',
    'Chief Executive Officer',
    'Executive Office',
    'New York 40/4001',
    eastern,
    null,
    true,
  ],
  [
    'Grace Liu',
    'COO',
    'Chief Operating Officer',
    'Operations',
    'New York 40/4010',
    eastern,
    'Martin Keller',
    true,
  ],
  [
    'Ada Okafor',
    'CAIO',
    'Chief AI Officer',
    'Artificial Intelligence',
    'New York 39/3902',
    eastern,
    'Martin Keller',
    true,
  ],
  [
    'Ben Ruiz',
    'CIO',
    'Chief Information Officer',
    'Information Technology',
    'New York 39/3910',
    eastern,
    'Grace Liu',
    true,
  ],
  [
    'Nora Lindqvist',
    'assistant',
    'Chief of Staff to the CAIO',
    'Artificial Intelligence',
    'New York 39/3903',
    eastern,
    'Ada Okafor',
    true,
  ],
  [
    'Owen Hart',
    'assistant',
    'Executive Assistant to the CEO',
    'Executive Office',
    'New York 40/4002',
    eastern,
    'Martin Keller',
    false,
  ],
  [
    'Samira Haddad',
    'lead',
    'Vice President of AI',
    'Artificial Intelligence',
    'New York 39/3920',
    eastern,
    'Ben Ruiz',
    true,
  ],
  [
    'Jonas Weber',
    'lead',
    'Head of Manufacturing Europe',
    'Manufacturing',
    'Stuttgart 2/210',
    berlin,
    'Grace Liu',
    true,
  ],
  [
    'Priya Raman',
    'lead',
    'Head of Shared Services',
    'Shared Services',
    'Bengaluru 7/701',
    india,
    'Grace Liu',
    false,
  ],
  ['Claire Dubois', 'lead', 'Head of Retail', 'Retail', 'Paris 5/512', berlin, 'Grace Liu', true],
  ['Diego Santos', 'lead', 'Head of Logistics', 'Logistics', 'Atlanta 12/1204', eastern, 'Grace Liu', true],
  [
    'Hannah Price',
    'lead',
    'Chief Information Security Officer',
    'Information Technology',
    'New York 39/3915',
    eastern,
    'Ben Ruiz',
    true,
  ],
  [
    'Wei Zhang',
    'lead',
    'Head of Data and Analytics',
    'Information Technology',
    'New York 39/3917',
    eastern,
    'Ben Ruiz',
    false,
  ],
  ['Arjun Mehta', 'lead', 'Head of Engineering', 'Engineering', 'Bengaluru 7/715', india, 'Ben Ruiz', true],
  [
    'Lucy Brandt',
    'lead',
    'Head of Enterprise Architecture',
    'Information Technology',
    'Stuttgart 2/218',
    berlin,
    'Ben Ruiz',
    true,
  ],
  ['Tom Fisher', 'lead', 'Head of Finance', 'Finance', 'New York 38/3804', eastern, 'Martin Keller', true],
  ['Yuki Tanaka', 'lead', 'Head of Asia Pacific', 'Asia Pacific', 'Tokyo 3/305', tokyo, 'Grace Liu', true],
];

const guidOf = (name: string): string => guidFrom(`person ${name}`);

function toPerson([
  displayName,
  seat,
  jobTitle,
  department,
  officeLocation,
  timeZone,
  manager,
  hasPhoto,
]: Row): WorldPerson {
  const [givenName = '', surname = ''] = displayName.split(' ');
  const upn = `${givenName}.${surname}@contoso.com`.toLowerCase();
  const managerId = manager === null ? null : guidOf(manager);
  return {
    ...{ id: guidOf(displayName), upn, mail: upn, displayName, givenName, surname, jobTitle, department },
    ...{ officeLocation, timeZone, seat, managerId, hasPhoto, accountEnabled: true },
    ...{ userType: 'Member', hasMailbox: true },
  };
}

/** People whose accounts are not the usual kind. */
function unusual(
  displayName: string,
  jobTitle: string,
  more: Partial<WorldPerson> & Pick<WorldPerson, 'upn' | 'mail'>,
): WorldPerson {
  const row: Row = [displayName, 'other', jobTitle, 'Operations', 'New York 12/1200', eastern, null, false];
  return { ...toPerson(row), ...more };
}

const unusualPeople: readonly WorldPerson[] = [
  unusual('Ingrid Solberg', 'Chief Transformation Officer', {
    ...{ upn: 'isolberg@contoso.com', mail: 'ingrid.solberg@contoso.com' },
  }),
  unusual('Rosa Klein', 'Adviser', {
    ...{
      upn: 'rosa.klein_fabrikam.example#ext#@contoso.onmicrosoft.com',
      mail: 'rosa.klein@fabrikam.example',
    },
    ...{ userType: 'Guest', hasMailbox: false },
  }),
  unusual("Siobhan O'Neill", 'Head of Legal', {
    ...{ upn: "siobhan.o'neill@contoso.com", mail: "siobhan.o'neill@contoso.com" },
  }),
  unusual('Suharto', 'Head of Facilities', {
    ...{ upn: 'suharto@contoso.com', mail: 'suharto@contoso.com', givenName: 'Suharto', surname: null },
  }),
  unusual('Service Desk', 'Shared account', {
    ...{ upn: 'service.desk@contoso.com', mail: 'service.desk@contoso.com', hasMailbox: false },
  }),
];

/** Everybody in the tenant, the executives first. */
export const worldPeople: readonly WorldPerson[] = [...rows.map(toPerson), ...unusualPeople];

/** Who may write in whose calendar, by address. */
export const calendarGrants: readonly { readonly owner: string; readonly delegate: string }[] = [
  { owner: 'ada.okafor@contoso.com', delegate: 'nora.lindqvist@contoso.com' },
  { owner: 'martin.keller@contoso.com', delegate: 'owen.hart@contoso.com' },
  { owner: 'ingrid.solberg@contoso.com', delegate: 'lucy.brandt@contoso.com' },
];

const workweek = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

const usualHours: WorldWorkingHours = { days: workweek, start: '08:00', end: '17:00' };

/** Who works otherwise than from eight to five on five days, by address and in their own zone. */
const ownHours: Readonly<Record<string, Partial<WorldWorkingHours>>> = {
  'martin.keller@contoso.com': { end: '18:00' },
  'ada.okafor@contoso.com': { start: '08:30', end: '17:30' },
  'grace.liu@contoso.com': { start: '07:30' },
  'jonas.weber@contoso.com': { end: '17:30' },
  'claire.dubois@contoso.com': { days: workweek.slice(0, 4), start: '09:00', end: '18:30' },
  'priya.raman@contoso.com': { start: '11:00', end: '20:00' },
  'arjun.mehta@contoso.com': { start: '12:00', end: '21:00' },
  'yuki.tanaka@contoso.com': { start: '09:00', end: '18:00' },
};

export const workingHoursOf = (upn: string): WorldWorkingHours => ({ ...usualHours, ...ownHours[upn] });

/** Whose working hours Exchange describes by rule instead of by name. */
export const customZoneUpn = 'priya.raman@contoso.com';
