import type { Me } from '@kepil/modules/contract.ts';

/** What a person sees first: who serves in a place its shift, others the board where they have one, otherwise what their office is for. */
export function firstPage(me: Pick<Me, 'may' | 'place'>): '/shift' | '/board' | '/users' | '/reads' | '/law' {
  if (me.may.includes('board.read')) return me.place === null ? '/board' : '/shift';
  if (me.may.includes('users.manage')) return '/users';
  return me.may.includes('audit.read') ? '/reads' : '/law';
}
