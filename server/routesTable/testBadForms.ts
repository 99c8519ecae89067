import { bad, megabyte, type BadForm } from './testBadForm'

const WRONG = '422 formIncomplete'
const head = { title: 'Töötuba', date: '2026-11-20', timeZone: 'Europe/Tallinn' }
const named = { 'groups.0.name': '1', 'groups.1.name': '2' }
const groups = { 'groups.0.id': 'g1', 'groups.1.id': 'g2', ...named }
const joining = { name: 'Keegi', municipality: 'wm', group: 'g1' }
const edit = '/workshops/w/edit'
const email = 'target@example.ee'

const accounts: readonly BadForm[] = [
  bad('nobody', '/sign-in', 'a wrong password', '422 wrongPassword', { email, password: 'x' }),
  bad('nobody', '/sign-in', 'an e-mail that is none', WRONG, { email: '@', password: 'x' }),
  bad('nobody', '/sign-in', 'a long password', WRONG, { email, password: 'a'.repeat(5000) }),
  bad('nobody', '/link/%00', 'a link that is no link', '404 linkUsed', {}),
  bad('nobody', '/language', 'a language that there is not', WRONG, { language: 'xx' }),
  bad('stranger', '/account', 'a name of 1 MB', WRONG, {
    intent: 'editDetails',
    name: megabyte,
    email: 'mina@example.ee',
  }),
  bad('stranger', '/account', 'an e-mail of a colleague', '403 emailByAdmin', {
    intent: 'editDetails',
    name: 'Mina',
    email: 'kolleeg@example.ee',
  }),
  bad('admin', '/accounts', "somebody else's e-mail", '409 emailTaken', {
    intent: 'changeEmail',
    account: 'stranger',
    email,
  }),
  bad('admin', '/accounts', 'an e-mail that is none', WRONG, {
    intent: 'changeEmail',
    account: 'stranger',
    email: '@',
  }),
  bad('stranger', '/account', 'a short password', WRONG, {
    intent: 'changePassword',
    next: 'lühike',
  }),
  bad('stranger', '/account', 'a change that there is not', WRONG, { intent: 'everything' }),
  bad('admin', '/accounts', 'an account that there is not', '404 noAccount', {
    intent: 'createSignInLink',
    account: '__proto__',
  }),
]

const workshops: readonly BadForm[] = [
  bad('stranger', '/workshops/new', 'a title of 1 MB', WRONG, { ...head, title: megabyte }),
  bad('stranger', '/workshops/new', 'the 31st of February', WRONG, { ...head, date: '2026-02-31' }),
  bad('stranger', '/workshops/new', 'a time zone of Mars', WRONG, {
    ...head,
    timeZone: 'Mars/Sea',
  }),
  bad('stranger', '/workshops/new', 'a link that runs', WRONG, {
    ...head,
    link: 'javascript:alert(1)',
  }),
  bad('stranger', '/workshops/new', 'a time that there is not', WRONG, {
    ...head,
    'agenda.0.start': '25:99',
    'agenda.0.title': 'Avamine',
  }),
  bad('stranger', '/workshops/new', 'a name that reaches into the language', '422 badForm', {
    ...head,
    '__proto__.x': '1',
  }),
  bad('stranger', '/workshops/new', 'a row of too high a number', '422 badForm', {
    'groups.99999.name': 'x',
  }),
  bad('facilitator', '/workshops/w', 'a state that there is not', WRONG, {
    intent: 'setState',
    state: 'melted',
  }),
  bad('participant', '/workshops/w', 'a group of another workshop', '422 groupGone', {
    intent: 'changeGroup',
    group: 'g3',
  }),
  ...['-1', 'NaN', '1.5', '1e999', '9007199254740993', ''].map((version) =>
    bad('facilitator', edit, `the version "${version}"`, WRONG, { ...head, ...groups, version }),
  ),
  bad('facilitator', edit, 'a version above what the database counts', '409 workshopChanged', {
    ...head,
    ...groups,
    version: '4294967296',
  }),
  bad('facilitator', '/workshops/w/agenda', 'a version to come', '409 workshopChanged', {
    version: '999999999999',
  }),
  bad('facilitator', '/workshops/w/copy', 'a copy on no day', WRONG, {
    title: 'Koopia',
    date: 'homme',
  }),
]

const joinings: readonly BadForm[] = [
  bad('stranger', '/join/ACDEFH', 'a group of another workshop', '422 groupGone', {
    ...joining,
    group: 'g3',
  }),
  bad('stranger', '/join/ACDEFH', 'a municipality of another workshop', '422 municipalityGone', {
    ...joining,
    municipality: 'vm',
  }),
  bad('stranger', '/join/ACDEFH', 'a name of 1 MB', WRONG, { ...joining, name: megabyte }),
]

const promotions: readonly BadForm[] = ['/workshops/w/promote', '/boards/b1'].flatMap((path) => [
  bad('facilitator', path, 'nothing chosen', '422 nothingChosen', { workshop: 'w', plan: 'p1' }),
  bad('facilitator', path, 'a card that is no name', WRONG, {
    workshop: 'w',
    card: '../../card',
    plan: 'p1',
  }),
  bad('facilitator', path, 'what another workshop promoted', '404 noDraft', {
    workshop: 'w',
    withdraw: 'p2promoted',
  }),
])

const paste = { intent: 'add', 'notes.0.take': 'on', 'notes.0.kind': 'note' }
const notes: readonly BadForm[] = [
  bad('participant', '/boards/b1/paste', 'no note ticked', '422 noNotesChosen', { intent: 'add' }),
  bad('participant', '/boards/b1/paste', 'a blank note', '422 badNote', {
    ...paste,
    'notes.0.text': ' ',
  }),
  bad('facilitator', '/boards/b1/paste', 'a note of 1 MB', WRONG, {
    ...paste,
    'notes.0.text': megabyte,
  }),
  bad('participant', '/boards/b1/paste', 'a kind that there is not', WRONG, {
    ...paste,
    'notes.0.kind': 'poem',
    'notes.0.text': 'Mõte',
  }),
  bad('facilitator', '/boards/b1/paste', 'notes of 1 MB', '413 notesTooLong', {
    intent: 'read',
    text: megabyte,
  }),
]

const ending = { intent: 'endDraft', boardId: 'b1', cardId: 'card' }
const endings: readonly BadForm[] = [
  bad('facilitator', '/workshops/w/promote', 'declining without a reason', '422 reasonMissing', {
    ...ending,
    ending: 'declined',
  }),
  bad('facilitator', '/workshops/w/promote', 'a merge into nothing', '422 mergeTargetMissing', {
    ...ending,
    ending: 'merged',
    mergedInto: '',
  }),
  bad('facilitator', '/workshops/w/promote', 'a draft of another workshop', '404 noDraft', {
    ...ending,
    boardId: 'b3',
    ending: 'parked',
  }),
  bad('facilitator', '/workshops/w/promote', 'an ending that there is not', WRONG, {
    ...ending,
    ending: 'burnt',
  }),
  bad('facilitator', '/workshops/w/promote', 'a reason of 1 MB', WRONG, {
    ...ending,
    ending: 'parked',
    reason: megabyte,
  }),
]

const card = '/boards/b2/cards/kitsas'
const answers: readonly BadForm[] = [
  bad('editor', card, 'an activity of a plan that is not theirs', '404 noActivity', {
    intent: 'linkAnswer',
    activityId: 'p2a',
  }),
  bad('facilitator', card, 'a deleted activity', '404 noActivity', {
    intent: 'linkAnswer',
    activityId: 'p1deleted',
  }),
  bad('facilitator', '/boards/b1/cards/card', 'a draft as a question', '404 noCard', {
    intent: 'linkAnswer',
    activityId: 'p1a',
  }),
  bad('facilitator', '/plans/p1', 'a card that is no name', WRONG, {
    intent: 'linkAnswer',
    activityId: 'p1a',
    card: '../../kitsas',
  }),
]

/** Wrong forms of accounts, workshops, joining and promotion. */
export const badForms = [
  ...accounts,
  ...workshops,
  ...joinings,
  ...promotions,
  ...notes,
  ...endings,
  ...answers,
]
