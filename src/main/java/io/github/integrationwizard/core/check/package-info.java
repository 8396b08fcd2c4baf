/// Checks and their results, in the terms of `docs/facts.md#checks`. A [CheckSpec] describes a check, a [Collector]
/// collects evidence as an [Observation], and a [Rule] evaluates it without knowing whether it was pasted, imported or
/// read live. A [CheckRunner] runs a [RunPlan] of them in the order of their dependencies and returns a [Report] with a
/// [Verdict].
///
/// The wizard never claims more than was observed: *unknown* is not *failed*, and only Zilliz's own verdict counts as
/// confirmed.
package io.github.integrationwizard.core.check;
