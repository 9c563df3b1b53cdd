/** The vocabulary of the house: every fact type, the states of an episode, and the words for their codes. */
export { factSpecs, factTypes } from './types.ts';
export { addresseeLabels, capacityLabels, complaintBodyLabels, documentKindLabels, gravityLabels, measureLabels, paperKindLabels, placeKindLabels, prosecutorLevelLabels, signatoryLabels, stayPurposeLabels, topicLabels } from './choices.ts';
export { categoryLabels, groundLabels, stageLabels, stateLabels, states } from './states.ts';
export { validateFact } from './validate.ts';
export type { FactDraft, FactProblem, ValidationContext, ValidationResult } from './validate.ts';
