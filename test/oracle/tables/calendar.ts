import {
  all,
  commissionRefusalStands,
  hasFullAccount,
  isAccounted,
  isMinor,
  isProcessing,
  neverTried,
  not,
  onFederal,
  onMoscow,
  onOther,
  onTver,
  phaseBefore,
  phaseFrom,
  refusedUnfiled,
  votingOpen,
} from '../conditions.ts';
import { ends } from '../facts.ts';
import { otherwise, type Tables } from '../table.ts';
import { ballotBeginsWithAccounted, ballotBeginsWithFullAccount } from './ballot-begins.ts';

/**
 * The four boundaries of the calendar, in their order. Filing keeps Moscow time, voting the time of the home
 * region (R-48, D-02): instants are no matter of these tables, only what crossing a boundary does.
 */
export const calendarTables = {
  'filing.opened': [
    { when: phaseFrom('filing'), unavailable: 'alreadyDone', sources: ['F-01'] },
    { when: otherwise, accepted: { phase: 'filing' }, sources: ['F-01', 'D-02', 'D-37', 'D-38'] },
  ],

  'filing.closed': [
    { when: phaseFrom('filingClosed'), unavailable: 'alreadyDone', sources: ['R-14', 'F-01'] },
    { when: phaseBefore('filing'), unavailable: 'calendarOrder', sources: ['R-14', 'F-01'] },
    {
      when: otherwise,
      accepted: { phase: 'filingClosed' },
      sources: ['R-14', 'R-56', 'D-01', 'D-02', 'D-38', 'F-01'],
    },
  ],

  'voting.opened': [
    { when: phaseFrom('voting'), unavailable: 'alreadyDone', sources: ['R-39', 'F-02'] },
    { when: phaseBefore('filingClosed'), unavailable: 'calendarOrder', sources: ['R-14', 'R-39', 'F-02'] },
    { when: onOther, accepted: ends('notAvailable'), sources: ['R-53', 'R-59', 'D-31'] },
    { when: all(onFederal, neverTried), accepted: ends('filingMissed'), sources: ['R-13', 'R-14', 'R-56'] },
    {
      when: all(onFederal, refusedUnfiled),
      accepted: ends('filingRefused'),
      sources: ['R-13', 'R-14', 'R-27', 'R-62', 'D-18', 'D-30'],
    },
    {
      when: all(onFederal, commissionRefusalStands),
      accepted: ends('applicationRefused'),
      sources: ['R-13', 'R-22', 'D-14', 'D-39'],
    },
    {
      when: all(onFederal, isAccounted),
      accepted: ballotBeginsWithAccounted,
      sources: ['R-01', 'R-22', 'R-39', 'F-02'],
    },
    {
      when: all(onMoscow, hasFullAccount),
      accepted: ballotBeginsWithFullAccount,
      sources: ['R-01', 'R-03', 'R-12', 'R-39', 'D-06', 'F-02'],
    },
    {
      when: otherwise,
      accepted: { phase: 'voting' },
      sources: ['R-01', 'R-39', 'R-47', 'R-48', 'D-02', 'D-07', 'D-11', 'D-40', 'F-02'],
    },
  ],

  // No row for a voting that has closed already: whatever it finds, the closing ends the journey.
  'voting.closed': [
    { when: not(votingOpen), unavailable: 'calendarOrder', sources: ['R-39', 'D-12', 'F-02'] },
    { when: all(onFederal, isProcessing), accepted: ends('notDecided'), sources: ['R-22', 'R-57', 'D-40'] },
    {
      when: all(onFederal, isAccounted),
      accepted: ends('readyDidNotVote'),
      sources: ['R-22', 'R-39', 'R-48', 'D-12', 'D-26', 'F-02'],
    },
    {
      when: all(onMoscow, not(hasFullAccount)),
      accepted: ends('accountNotReady'),
      sources: ['R-03', 'D-07'],
    },
    { when: all(onMoscow, isMinor), accepted: ends('underAge'), sources: ['R-16', 'D-05', 'D-46'] },
    {
      when: onMoscow,
      accepted: ends('readyDidNotVote'),
      sources: ['R-12', 'R-39', 'R-48', 'D-12', 'D-26', 'F-02'],
    },
    { when: onTver, accepted: ends('inPersonUndecided'), sources: ['R-33', 'D-28'] },
  ],
} satisfies Tables;
