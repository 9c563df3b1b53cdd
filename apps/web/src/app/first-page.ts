import type { Me } from '@kepil/modules/contract.ts';

/** What a person sees first: the board where they have one, otherwise what their office is for. */
export function firstPage(me: Pick<Me, 'may'>): '/board' | '/users' | '/reads' | '/law' {
  if (me.may.includes('board.read')) return '/board';
  if (me.may.includes('users.manage')) return '/users';
  return me.may.includes('audit.read') ? '/reads' : '/law';
}
