import { get, post, type Row } from './testRow'

/** Home, signing in, accounts, the language, and addresses that are nobody's. */
export const accountRows: readonly Row[] = [
  //  nobody part   other  outs   stran  facil  othFac editor secret admin
  get('root', '/', '200 200 200 200 200 200 200 200 200 200'),
  get('routes/_index', '/', '200 200 200 200 200 200 200 200 200 200'),
  get('routes/$', '/nowhere', '404 404 404 404 404 404 404 404 404 404'),

  get('routes/account', '/account', 'in in in in 200 200 200 200 200 200'),
  post(
    'routes/account',
    '/account',
    { intent: 'editDetails', name: 'Uus Nimi' },
    'in/401 in/401 in/401 in/401 200 200 200 200 200 200',
  ),
  post(
    'routes/account',
    '/account',
    { intent: 'editDetails', name: 'Uus Nimi', email: 'uus@example.ee' },
    'in/401 in/401 in/401 in/401 403 403 403 403 403 403',
  ),
  post(
    'routes/account',
    '/account',
    { intent: 'changePassword', next: 'kümme ja rohkem tähte' },
    'in/401 in/401 in/401 in/401 200 200 200 200 200 200',
  ),

  post(
    'routes/account',
    '/account',
    { intent: 'setMail', mail: 'off' },
    'in/401 in/401 in/401 in/401 200 200 200 200 200 200',
  ),

  get('routes/accounts', '/accounts', 'in in in in 403 403 403 403 403 200'),
  post(
    'routes/accounts',
    '/accounts',
    { intent: 'createAccount', name: 'Keegi Uus', email: 'keegi@example.ee' },
    'in/401 in/401 in/401 in/401 403 403 403 403 403 200',
  ),
  post(
    'routes/accounts',
    '/accounts',
    { intent: 'changeEmail', account: 'target', email: 'uus@example.ee' },
    'in/401 in/401 in/401 in/401 403 403 403 403 403 302',
  ),
  post(
    'routes/accounts',
    '/accounts',
    { intent: 'createSignInLink', account: 'target' },
    'in/401 in/401 in/401 in/401 403 403 403 403 403 200',
  ),

  get('routes/sign-in', '/sign-in', '200 200 200 200 200 200 200 200 200 200'),
  post(
    'routes/sign-in',
    '/sign-in',
    { email: 'target@example.ee', password: 'sihtkonto parool' },
    '302 302 302 302 302 302 302 302 302 302',
  ),
  get('routes/sign-out', '/sign-out', '302 302 302 302 302 302 302 302 302 302'),
  post('routes/sign-out', '/sign-out', {}, '302= 302= 302= 302= 302 302 302 302 302 302'),
  get('routes/collab-token', '/collab-token', '302 302 302 302 302 302 302 302 302 302'),
  post(
    'routes/collab-token',
    '/collab-token',
    {},
    '200= 200= 200= 200= 200= 200= 200= 200= 200= 200=',
  ),
  get('routes/link.$token', '/link/unknown', '200 200 200 200 200 200 200 200 200 200'),
  post('routes/link.$token', '/link/unknown', {}, '404 404 404 404 404 404 404 404 404 404'),
  post('routes/link.$token', '/link/once', {}, '302 302 302 302 302 302 302 302 302 302'),

  get('routes/language', '/language', '302 302 302 302 302 302 302 302 302 302'),
  post(
    'routes/language',
    '/language',
    { language: 'ru', to: '/join' },
    '302= 302= 302= 302= 302= 302= 302= 302= 302= 302=',
  ),
]
