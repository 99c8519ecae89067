import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { answerText } from '../../collab/document/answers'
import { writePlainText } from '../../collab/document/cardText'
import { answersDocument } from '../../domain/board/documentName'
import { ANSWER_MAX, type AnswerKey } from '../../domain/homework/answers'
import { testWorkshop } from '../board/testWorkshop'
import { testWorld, type TestWorld } from '../testWorld'
import { followAnswers } from './followAnswers'
import { testHomework } from './testHomework'

describe('the row of a homework', () => {
  let world: TestWorld
  beforeEach(async () => {
    world = await testWorld()
    await testWorkshop(world)
    await testHomework(world, 1)
  })
  afterEach(() => world.remove())

  const write = async (answer: AnswerKey, text: string) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, await world.documents.read(answersDocument('h1')))
    const before = Y.encodeStateVector(doc)
    writePlainText(answerText(doc, answer), text)
    await world.documents.apply(answersDocument('h1'), Y.encodeStateAsUpdate(doc, before), 'p-mari')
    await followAnswers(world, 'h1')
  }
  const row = () => world.db.homework.findUniqueOrThrow({ where: { id: 'h1' } })

  it('follows its three answers, and is begun with the first word', async () => {
    await write('a', 'Avame noortele ruumi\nja hoiame seda')
    await write('c', 'Kevadel')
    expect(await row()).toMatchObject({
      answerA: 'Avame noortele ruumi\nja hoiame seda',
      answerB: '',
      answerC: 'Kevadel',
      state: 'working',
      startedAt: world.now(),
    })
    expect(world.nudged).toEqual(['homework:h1', 'workshop:w', 'homework:h1'])
  })

  it('is left alone, and nobody disturbed, where nothing was written', async () => {
    await followAnswers(world, 'h1')
    await followAnswers(world, 'nowhere')
    expect(await row()).toMatchObject({ state: 'notStarted', startedAt: null })
    expect(world.nudged).toEqual([])
  })

  it.each([
    ['returned', 'working'],
    ['submitted', 'submitted'],
    ['reviewed', 'reviewed'],
  ])('that was %s is %s after an edit', async (state, after) => {
    await world.db.homework.update({ where: { id: 'h1' }, data: { state } })
    await write('b', 'Kohtusime koolis')
    expect((await row()).state).toBe(after)
  })

  it('takes over no more of an answer than a homework needs', async () => {
    await write('a', 'pikk '.repeat(50_000))
    expect((await row()).answerA).toHaveLength(ANSWER_MAX)
  })
})
