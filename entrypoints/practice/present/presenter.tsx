import type { Scenario } from '../../../src/policy/scenario-schema';
import { Presentation } from './presentation';

interface Props {
  scenarios: readonly Scenario[];
  scenario: Scenario;
}

/** One scenario on a projector. Its address is its own; leaving leads back to the list. */
export function Presenter({ scenarios, scenario }: Props) {
  const place = scenarios.indexOf(scenario);
  const show = (by: 1 | -1) => {
    const next = scenarios[(place + by + scenarios.length) % scenarios.length];
    if (next) location.hash = `#present/${next.id}`;
  };
  const leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    location.hash = '#present';
  };
  return (
    <Presentation
      key={scenario.id}
      scenario={scenario}
      place={place + 1}
      total={scenarios.length}
      onMove={show}
      onLeave={leave}
    />
  );
}
