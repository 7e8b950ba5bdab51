import { and, not, stateIn } from 'xstate';
import { change, chart, differing, file, hopeless, ready, unconfirmed } from './plant.ts';

/** Faults of what Gosuslugi and the register know. */
export const dataPlants = {
  'the account is confirmed again and again': chart(unconfirmed, (draft) => {
    delete draft.on('confirmation', 'account.confirmed')[0]!.guard;
  }),
  'the phone is confirmed again and again': chart(unconfirmed, (draft) => {
    delete draft.on('confirmation', 'phone.confirmed')[0]!.guard;
  }),
  'confirming the phone confirms the account': chart(unconfirmed, (draft) => {
    draft.on('confirmation', 'phone.confirmed')[0]!.actions = ['confirmPhone', 'confirmAccount'];
  }),
  'confirming the account confirms the phone': chart(unconfirmed, (draft) => {
    draft.on('confirmation', 'account.confirmed')[0]!.actions = ['confirmAccount', 'confirmPhone'];
  }),
  'confirming the account does nothing': chart(unconfirmed, (draft) => {
    delete draft.on('confirmation', 'account.confirmed')[0]!.actions;
  }),
  'confirming the phone does nothing': chart(unconfirmed, (draft) => {
    delete draft.on('confirmation', 'phone.confirmed')[0]!.actions;
  }),
  'the account cannot be confirmed': chart(unconfirmed, (draft) =>
    draft.drop('confirmation', 'account.confirmed'),
  ),
  'the phone cannot be confirmed': chart(unconfirmed, (draft) =>
    draft.drop('confirmation', 'phone.confirmed'),
  ),
  'everything known is turned round when filing closes': chart(ready, (draft) => {
    draft.on('filing', 'filing.closed')[0]!.actions = change((context) => ({
      adult: !context.adult,
      account: !context.account,
      phone: !context.phone,
      registerMatch: !context.registerMatch,
      pollingStationApplication: !context.pollingStationApplication,
    }));
  }),
  'a minor comes of age with the account': chart(hopeless, (draft) => {
    draft.on('confirmation', 'account.confirmed')[0]!.actions = change(() => ({
      account: true,
      adult: true,
    }));
  }),
  'the other application goes away with the account': chart(hopeless, (draft) => {
    draft.on('confirmation', 'account.confirmed')[0]!.actions = change(() => ({
      account: true,
      pollingStationApplication: false,
    }));
  }),
  'filing fixes no facts': chart(ready, (draft) => {
    for (const state of ['notTried', 'refused', 'notTriedAgain'])
      draft.on(state, file)[0]!.actions = 'clearReasons';
  }),
  'data can be checked while an application runs': chart(ready, (draft) => {
    delete draft.on('unchecked', 'data.foundCorrect')[0]!.guard;
  }),
  'checked data count as corrected': chart(ready, (draft) => {
    draft.on('unchecked', 'data.foundCorrect')[0]!.target = 'corrected';
  }),
  'corrected data can be found correct': chart(differing, (draft) => {
    draft.add('corrected', 'data.foundCorrect', { target: 'foundCorrect' });
  }),
  'only checked data let file': chart(ready, (draft) => {
    for (const state of ['notTried', 'refused'])
      draft.on(state, file)[0]!.guard = and(['isFilingOpen', 'meetsConditions', 'isDataFoundCorrect']);
  }),
  'matching data can be corrected': chart(ready, (draft) => {
    delete draft.on('unchecked', 'data.corrected')[0]!.guard;
  }),
  'a second correction starts no wait': chart(differing, (draft) => {
    draft.on('corrected', 'data.corrected')[0]!.target = '.noWait';
  }),
  'a correction knows no wait': chart(differing, (draft) => {
    draft.state('corrected').initial = 'noWait';
  }),
  'the days pass and the wait goes on': chart(differing, (draft) => {
    draft.on('waiting', 'correction.waitOver')[0]!.target = 'waiting';
  }),
  'days pass where there is no wait': chart(differing, (draft) => {
    draft.add('noWait', 'correction.waitOver', {});
  }),
  'a match leaves the wait running': chart(differing, (draft) => draft.drop('waiting', 'register.matched')),
  'the ТИК never says that data differ': chart(differing, (draft) =>
    draft.drop('afterTik', 'register.differs'),
  ),
  'an answer is awaited from the start': chart(differing, (draft) => {
    draft.state('register').initial = 'afterCorrection';
  }),
  'the ТИК never answers': chart(differing, (draft) => {
    draft.drop('afterTik', 'register.differs');
    draft.drop('afterTik', 'register.matched');
  }),
  'a correction makes the data match': chart(differing, (draft) => {
    draft.on('unchecked', 'data.corrected')[0]!.actions = 'matchRegister';
  }),
  'asking the ТИК makes the data match': chart(differing, (draft) => {
    for (const state of ['noAnswerAwaited', 'afterCorrection'])
      draft.on(state, 'tik.asked')[0]!.actions = 'matchRegister';
  }),
  'after a match another answer is awaited': chart(differing, (draft) => {
    draft.on('afterTik', 'register.matched')[0]!.target = 'afterCorrection';
  }),
  'an answer that data differ is awaited still': chart(differing, (draft) => {
    draft.on('afterCorrection', 'register.differs')[0]!.target = 'afterCorrection';
  }),
  'the data never match': chart(differing, (draft) => {
    draft.drop('afterCorrection', 'register.matched');
    draft.drop('afterTik', 'register.matched');
  }),
  'the ТИК is advised without a refusal': chart(differing, (draft) => {
    draft.on('noAnswerAwaited', 'tik.asked')[0]!.guard = and([
      not('isMatched'),
      not(stateIn('#unchecked')),
      not(stateIn('#waiting')),
    ]);
  }),
  'the ТИК is advised during the wait': chart(differing, (draft) => {
    for (const state of ['noAnswerAwaited', 'afterCorrection'])
      draft.on(state, 'tik.asked')[0]!.guard = and(['isRefusedForData', not('isMatched')]);
  }),
  'the ТИК is never advised': chart(differing, (draft) => {
    draft.drop('noAnswerAwaited', 'tik.asked');
    draft.drop('afterCorrection', 'tik.asked');
  }),
  'the ТИК is advised only while filing is open': chart(differing, (draft) => {
    for (const state of ['noAnswerAwaited', 'afterCorrection']) {
      const [asked] = draft.on(state, 'tik.asked');
      asked!.guard = and([stateIn('#filing'), 'isRefusedForData', not('isMatched'), 'isWaitOver']);
    }
  }),
  'nothing is awaited of the ТИК': chart(differing, (draft) => {
    draft.on('noAnswerAwaited', 'tik.asked')[0]!.target = 'noAnswerAwaited';
  }),
  'nobody may try to file during the wait': chart(differing, (draft) => {
    for (const state of ['notTried', 'refused']) {
      for (const attempt of draft.on(state, file))
        attempt.guard = and([not(stateIn('#waiting')), attempt.guard as 'isFilingOpen']);
    }
  }),
  'the register answers only after the wait': chart(differing, (draft) => {
    draft.on('afterCorrection', 'register.matched')[0]!.guard = not(stateIn('#waiting'));
    draft.on('waiting', 'register.matched')[0]!.guard = () => false;
  }),
};
