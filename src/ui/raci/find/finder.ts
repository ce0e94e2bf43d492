import { suggestedDecisions } from '../../../domain/appointment/suggestedDecisions';
import { findDecisions, readyToFind, readyToFindAmong } from '../../../domain/raci/searchDecisions';
import { describeUnderstood } from './describeUnderstood';

/** What finds decisions. It knows many words, and comes after the first screen stands. */
export const finder = {
  findDecisions,
  readyToFind,
  readyToFindAmong,
  suggestedDecisions,
  describeUnderstood,
};
