/** A seat in the partnership. The VP of AI exists only while the CIO owns AI (model 3). */
export type Role = 'CAIO' | 'CIO' | 'COO' | 'CEO' | 'VPAI';

/** The four columns of the playbook's RACI, in its order. */
export const raciRoles = ['CAIO', 'CIO', 'COO', 'CEO'] as const satisfies readonly Role[];

/** A role that has a column in the playbook's matrix. */
export type RaciRole = (typeof raciRoles)[number];

export interface RoleName {
  /** As it stands in a heading: "CAIO". */
  readonly short: string;
  /** Written out: "Chief AI Officer". */
  readonly full: string;
}

export const roleNames: Readonly<Record<Role, RoleName>> = {
  CAIO: { short: 'CAIO', full: 'Chief AI Officer' },
  CIO: { short: 'CIO', full: 'Chief Information Officer' },
  COO: { short: 'COO', full: 'Chief Operating Officer' },
  CEO: { short: 'CEO', full: 'Chief Executive Officer' },
  VPAI: { short: 'VP of AI', full: 'Vice President of AI' },
};
