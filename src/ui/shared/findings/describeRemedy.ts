import type { DoneAtOnce, DoneElsewhere, Remedy } from '../../../domain/findings/types';
import { shortNames, theRole, theRoles } from '../../../wording/theRole';
import type { NameOf } from './describeFinding';

/** A verb phrase, as a button says it. */
export function describeRemedy(remedy: Remedy, nameOf: NameOf): string {
  switch (remedy.kind) {
    case 'edit':
      return atOnce(remedy.act, nameOf);
    case 'goTo':
      return elsewhere(remedy.act);
    case 'openDecision':
      return remedy.letter === 'A' ? 'Choose who is accountable' : 'Choose who is responsible';
    case 'askToAdd':
      return `Ask ${remedy.owner.name} to add ${remedy.person.name}`;
    case 'openTeam':
      return `Add ${remedy.person.name} in Teams`;
  }
}

function atOnce(act: DoneAtOnce, nameOf: NameOf): string {
  switch (act.kind) {
    case 'inform':
      return `Inform ${theRoles(act.roles)} afterwards`;
    case 'invite':
      return `Invite ${theRole(act.role)} as ${act.as}`;
    case 'keepAccountable':
      return `Keep only ${theRole(act.role)} accountable`;
    case 'leaveVacant':
      return `Leave the seat of ${theRole(act.role)} vacant`;
    case 'makeAccountable':
      return `Make ${theRole(act.role)} accountable`;
    case 'makeResponsible':
      return `Make ${theRole(act.role)} responsible`;
    case 'restoreDecision':
      return `Restore decision ${act.row.number}, ${act.row.title}`;
    case 'sayInCharter':
      return `Say in the charter that ${theRole(act.role)} is accountable`;
    case 'takeAddress':
      return `Take ${act.mail} for ${theRole(act.role)}`;
    case 'takeAt':
      return `Take it at the ${nameOf(act.meeting)}`;
  }
}

function elsewhere(act: DoneElsewhere): string {
  switch (act.kind) {
    case 'compareModels':
      return 'Compare the models';
    case 'fillSeat':
      return `Fill the seat of ${theRole(act.role)}`;
    case 'givePart':
      return `Give ${theRole(act.role)} a part`;
    case 'handSeatOver':
      return `Hand the seat of ${theRole(act.role)} over`;
    case 'nameNew':
      return `Name a new ${shortNames([act.role])}`;
    case 'reviewInvitation':
      return 'Review the change to the invitation';
    case 'shareOut':
      return 'Share the decisions out anew';
  }
}
