/// Checks and their results, in the terms of `docs/facts.md#checks`: a [Check] gives an [Outcome],
/// a [CheckRunner] runs many in the order of their dependencies and gives a [Report] with a [Verdict]. The wizard never
/// claims more than was observed: *unknown* is not *failed*, and only Zilliz's own verdict is called confirmed.
package io.github.integrationwizard.core.check;
