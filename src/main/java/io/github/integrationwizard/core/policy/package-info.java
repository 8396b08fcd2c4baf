/// Policies as immutable values, for AWS and Alibaba Cloud alike: [PolicyDocument] is built from typed parts, written
/// by [PolicyWriter] (the only place that makes policy JSON) and read by [PolicyParser], which says where everything
/// is. Two documents are compared by what they mean through [PolicyDocument#normalized()].
package io.github.integrationwizard.core.policy;
