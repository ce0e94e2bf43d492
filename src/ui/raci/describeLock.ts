import type { MatrixCell } from '../../domain/raci/rows';

type Lock = Extract<MatrixCell, { readonly kind: 'derived' }>['because'];

/** Why a letter cannot be changed, and what would. */
export const describeLock = (because: Lock): string => locks[because];

const locks: Readonly<Record<Lock, string>> = {
  notInModel: 'The role does not exist in this model.',
  madeByModel:
    'The CAIO’s A passes to the CIO and the VP of AI is responsible, because the CIO owns AI. Choose another model to change it.',
};
