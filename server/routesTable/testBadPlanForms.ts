import { bad, megabyte, type BadForm } from './testBadForm'

const WRONG = '422 formIncomplete'
const edited = {
  intent: 'editActivity',
  activityId: 'p1a',
  version: '1',
  text: 'Ehitame aia',
  description: '',
  deadlineRaw: '',
  parties: '',
  target: '',
  status: 'done',
}
const moved = { intent: 'moveActivity', activityId: 'p1a', chapterId: 'p1d' }

const organisations: readonly BadForm[] = [
  bad('stranger', '/organisations', 'a name of 1 MB', WRONG, { name: megabyte }),
  bad('stranger', '/organisations', 'a name of quotes alone', WRONG, { name: '„“' }),
  bad('stranger', '/organisations', 'a name that is there', '409 organisationExists', {
    name: 'VALD  o1',
  }),
  bad('editor', '/organisations/o1', 'a title of 1 MB', WRONG, {
    intent: 'createPlan',
    title: megabyte,
  }),
  bad('editor', '/organisations/o1', 'a role that there is not', WRONG, {
    intent: 'setMember',
    email: 'target@example.ee',
    role: 'king',
  }),
  bad('editor', '/organisations/o1', 'an account that there is not', '422 noAccountOf', {
    intent: 'setMember',
    email: 'keegi@example.ee',
    role: 'editor',
  }),
]

const plans: readonly BadForm[] = [
  bad('editor', '/plans/p1', 'a change that there is not', WRONG, { intent: 'publish' }),
  bad('editor', '/plans/p1', 'a chapter of 1 MB', WRONG, {
    intent: 'addChapter',
    title: megabyte,
  }),
  bad('editor', '/plans/p1', 'a status that there is not', WRONG, { ...edited, status: 'x' }),
  bad('editor', '/plans/p1', 'a text of 1 MB', WRONG, { ...edited, text: megabyte }),
  ...['-1', '0', 'NaN', '1.5', '1e999', ''].map((version) =>
    bad('editor', '/plans/p1', `the version "${version}"`, WRONG, { ...edited, version }),
  ),
  bad('editor', '/plans/p1', 'a version to come', '409 activityChanged', {
    ...edited,
    version: '4294967296',
  }),
  ...['-1', 'NaN', '1e999'].map((at) =>
    bad('editor', '/plans/p1', `the place "${at}"`, WRONG, { ...moved, at }),
  ),
]

const foreign: readonly BadForm[] = [
  bad('editor', '/plans/p2', "somebody else's plan", '404 noPlan', edited),
  bad('editor', '/plans/p1', "somebody else's activity", '404 noActivity', {
    ...edited,
    activityId: 'p2a',
  }),
  bad('editor', '/plans/p1', "somebody else's chapter", '404 chapterGone', {
    intent: 'addActivity',
    chapterId: 'p2c',
    text: 'Avame ruumi',
  }),
  bad('editor', '/plans/p1', "a move into somebody else's plan", '404 chapterGone', {
    ...moved,
    chapterId: 'p2c',
  }),
  bad('editor', '/plans/p1', 'a deleted activity', '404 noActivity', {
    intent: 'deleteActivity',
    activityId: 'p1deleted',
  }),
  bad('editor', '/plans/p1', "somebody else's deleted activity", '404 noActivity', {
    intent: 'restoreActivity',
    activityId: 'p2deleted',
  }),
  bad('editor', '/organisations/o2/import', "somebody else's organisation", '404 noOrganisation', {
    intent: 'write',
    title: 'Kava',
    source: '{"kind":"text","text":"1.1 Avame ruumi"}',
  }),
]

const imports: readonly BadForm[] = [
  bad('editor', '/organisations/o1/import', 'an import that is not JSON', WRONG, {
    intent: 'write',
    source: '{',
  }),
  bad('editor', '/plans/empty/import', 'an import of another shape', WRONG, {
    intent: 'write',
    source: '{"kind":"table","blocks":[{"kind":"row","line":"1","cells":null}]}',
  }),
  bad('editor', '/plans/empty/import', 'an import of a plan that is none', '422 importJsonShape', {
    intent: 'write',
    source: '{"kind":"json","value":{"__proto__":[]}}',
  }),
]

/** Wrong forms of organisations and their plans. */
export const badPlanForms = [...organisations, ...plans, ...foreign, ...imports]
