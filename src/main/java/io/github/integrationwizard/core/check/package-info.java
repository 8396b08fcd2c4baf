/// Checks and their results, in the terms of `docs/facts.md#checks`. A [CheckSpec] says what a check is, a [Collector]
/// looks for evidence and gives an [Observation] of it, and a [Rule] judges what was observed, without knowing whether
/// it was pasted, imported or read live. A [CheckRunner] runs a [RunPlan] of them in the order of their dependencies
/// and gives a [Report] with a [Verdict].
///
/// The wizard never claims more than was observed: *unknown* is not *failed*, and only Zilliz's own verdict is called
/// confirmed.
package io.github.integrationwizard.core.check;
