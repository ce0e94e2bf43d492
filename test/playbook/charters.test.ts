import { charters, roadAndDrive } from '../../src/playbook/charters';

test('gives the CIO six things to own', () => {
  expect(charters.CIO).toEqual([
    'IT operations and infrastructure',
    'Cybersecurity and data governance',
    'Enterprise system stability',
    'Technology vendor management',
    'IT compliance and risk management',
    'Integration architecture across systems',
  ]);
});

test('gives the CAIO eight things to own', () => {
  expect(charters.CAIO).toEqual([
    'Enterprise AI strategy and roadmap',
    'AI use case prioritization and ROI',
    'AI model governance and ethics',
    'Cross-functional AI deployment',
    'AI tool and platform selection',
    'AI literacy and cultural adoption',
    'Regulatory compliance for AI',
    'AI performance measurement and board reporting',
  ]);
});

test('rests on the road and the drive', () => {
  expect(roadAndDrive).toMatch(
    /CIO builds and maintains the road.*CAIO decides where the organization drives and how fast/,
  );
});
