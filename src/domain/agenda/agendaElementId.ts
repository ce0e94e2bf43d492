/** The id of the element around the agenda. Exchange may hand it back with a prefix ("x_tandem-agenda") after a forward. */
export const agendaElementId = 'tandem-agenda';
