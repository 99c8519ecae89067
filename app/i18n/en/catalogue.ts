export { account } from './account'
export { common } from './common'
export { refusal } from './refusal'
export { term } from './term'
