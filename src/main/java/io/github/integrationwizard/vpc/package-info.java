/// The network that a Zilliz BYOC project on AWS needs, without network and without an SDK: [VpcProvider] reads a draft
/// whose fields are in `form`; `plan` is the network that follows from it, `template` writes it as files, `review`
/// checks what exists, and [SubmissionSheet] is what Zilliz Cloud's network settings ask for. The facts come from
/// `docs/facts.md#byoc-vpc`, which names its sources.
package io.github.integrationwizard.vpc;
