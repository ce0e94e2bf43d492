import type { SignEvidence } from '../../../src/domain/workspace/types';

/** What is known about a sign, nothing of it yet. */
export const evidence = (changes: Partial<SignEvidence>): SignEvidence => ({
  sign: 'units-running-initiatives',
  figure: null,
  isAsked: null,
  note: '',
  by: 'Ben Ruiz',
  on: '2026-12-01',
  ...changes,
});
