/// The network that a Zilliz BYOC project on AWS needs, without network and without an SDK: [VpcProvider] reads a draft,
/// [Plan] is the network that follows from it, [NetworkSnapshot] is what `aws ec2 describe-*` and `aws route53 list-*` say that
/// exists, [VpcChecks] judges that, and [SubmissionSheet] is what Zilliz Cloud's network settings ask for. The facts come from
/// `docs/facts.md#byoc-vpc`, which names its sources.
package io.github.integrationwizard.vpc;

import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.review.NetworkSnapshot;
import io.github.integrationwizard.vpc.review.VpcChecks;
