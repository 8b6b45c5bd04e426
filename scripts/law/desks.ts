import { actsAtTheBorder } from '../../packages/domain/src/arrival/acts-at-the-border.ts';
import { rulesAtTheBorder } from '../../packages/domain/src/arrival/at-the-border.ts';
import { actsOfOpenings } from '../../packages/domain/src/case/acts-of-openings.ts';
import { rulesOfOpenings } from '../../packages/domain/src/case/at-the-opening.ts';
import { actsAtTheOffice } from '../../packages/domain/src/directory/acts-at-the-office.ts';
import { rulesAtTheOffice } from '../../packages/domain/src/directory/at-the-office.ts';
import type { EffectKind } from '../../packages/domain/src/effects/effects.ts';
import * as exports from '../../packages/domain/src/interchange/at-an-export.ts';
import { rulesBefore } from '../../packages/domain/src/law/guards.ts';
import { actsOfOversight } from '../../packages/domain/src/oversight/acts-of-oversight.ts';
import { rulesOfOversight } from '../../packages/domain/src/oversight/at-oversight.ts';
import { publishing, rulesOfReports, sealing } from '../../packages/domain/src/report/at-the-report.ts';

type Act = { readonly as: 'permit' | 'record'; readonly effects: object };
type Desk = { readonly acts: Readonly<Record<string, Act>>; readonly rules: readonly { readonly name: string }[] };

/** Every desk that works without a case file: its acts, and the rules that it carries. @internal for tests */
export const desks: Readonly<Record<string, Desk>> = {
  'at the border': { acts: actsAtTheBorder, rules: rulesAtTheBorder },
  'at the office': { acts: actsAtTheOffice, rules: rulesAtTheOffice },
  'at oversight': { acts: actsOfOversight, rules: rulesOfOversight },
  'of reports': {
    acts: { sealMonth: sealing, restateMonth: sealing, publishReport: publishing },
    rules: rulesOfReports,
  },
  'of exports': {
    acts: { exportCase: exports.askingForAnExport, 'approve of an export': exports.agreeingToAnExport },
    rules: exports.rulesOfExports,
  },
  'at the opening of a file': { acts: actsOfOpenings, rules: rulesOfOpenings },
};

/** What one act of a desk does, and which rule stands before it. */
type DeskStand = {
  readonly desk: string;
  readonly act: string;
  readonly as: 'permit' | 'record';
  readonly effect: EffectKind;
  readonly rule: string;
};

/** The kinds of effect that such an act declares. @internal for tests */
export function kindsOfDeskAct({ effects }: Act): readonly EffectKind[] {
  return Object.keys(effects) as readonly EffectKind[];
}

/** Every act of a desk, effect and rule that stands before it. @internal for tests */
export function standsOfDesks(): readonly DeskStand[] {
  return Object.entries(desks).flatMap(([desk, { acts }]) =>
    Object.entries(acts).flatMap(([act, of]) =>
      kindsOfDeskAct(of).flatMap((effect) =>
        rulesBefore(effect).map((rule) => ({ desk, act, as: of.as, effect, rule: rule.name })),
      ),
    ),
  );
}
